/** @jest-environment jsdom */
import { act, type ReactElement } from "react";
import { createRoot } from "react-dom/client";
import { success } from "../../../../src/basics/result";
import { viSheets } from "../../../../src/i18n/sheets/vi";
import { planBlocWorkbook } from "../../../../src/workbook/bloc/bloc-workbook";
import { type WorkbookGrids } from "../../../../src/workbook/plan/grid";
import { type OpenWorkbook, type SheetChange } from "../../../../src/workbook/plan/open-workbook";
import { type LeaderScreenProps } from "../../../../src/taskpane/leader/leader-screen";
import { ReconciliationLine } from "../../../../src/taskpane/leader/reconciliation/reconciliation-line";
import { ReconciliationScreen } from "../../../../src/taskpane/leader/reconciliation/reconciliation-screen";
import { viSpeech } from "../../../../src/taskpane/pane-speech";
import { contentOf, readBook } from "../../../fixtures/books/planned-book";
import { editSheet, put } from "../../../fixtures/edited-grids";
import { referenceBloc } from "../../../fixtures/reference-blocs";
import { planToGrids } from "../../../workbook/plan/to-grids";

const { template, bloc } = referenceBloc("kiem-thu-a");
const SENT = planToGrids(planBlocWorkbook(contentOf(template, bloc), viSheets));
const SUMMARY = readBook(SENT).places.summary!;
const TOTAL = `${"ABCDEFGHIJKLMNOPQRSTUVWXYZ"[SUMMARY.columns.get("total")!]!}10`;
const AWARD = `${"ABCDEFGHIJKLMNOPQRSTUVWXYZ"[SUMMARY.columns.get("award")!]!}10`;

/** The screens beside a workbook that holds these cells; what is shown, written and where people go is noted. */
function beside(grids: WorkbookGrids): {
  readonly props: LeaderScreenProps;
  readonly done: string[];
  readonly written: SheetChange[];
} {
  const done: string[] = [];
  const written: SheetChange[] = [];
  const workbook: Pick<OpenWorkbook, "read" | "show" | "write"> = {
    read: () => Promise.resolve(success(grids)),
    show: (sheet, range) => {
      done.push(`${sheet} ${String(range?.top)} ${String(range?.left)}`);
      return Promise.resolve(success(undefined));
    },
    write: (changes) => {
      written.push(...changes);
      return Promise.resolve(success(undefined));
    },
  };
  const props = {
    speech: viSpeech,
    hosts: { workbook } as LeaderScreenProps["hosts"],
    session: { reread: () => Promise.resolve() } as LeaderScreenProps["session"],
    book: readBook(grids),
    onBack: () => undefined,
    onGo: (place) => done.push(place),
  } satisfies LeaderScreenProps;
  return { props, done, written };
}

async function drawn(element: ReactElement): Promise<HTMLElement> {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const place = document.createElement("div");
  document.body.append(place);
  await act(async () => {
    createRoot(place).render(element);
    await new Promise((resolve) => setTimeout(resolve, 0));
  });
  return place;
}

async function press(place: HTMLElement, name: string): Promise<void> {
  const button = [...place.querySelectorAll("button")].find((each) =>
    each.textContent.includes(name),
  );
  if (button === undefined) throw new Error(`No button ${name} in ${place.textContent}`);
  await act(async () => {
    button.click();
    await new Promise((resolve) => setTimeout(resolve, 0));
  });
}

it("says how many figures agree, and leads to the whole comparison", async () => {
  const { props, done } = beside(SENT);
  const line = await drawn(<ReconciliationLine {...props} />);
  expect(line.textContent).toMatch(/^Đối chiếu: \d\.\d{3} số liệu, khớp$/u);
  await press(line, "Đối chiếu");
  expect(done).toEqual(["reconciliation"]);
});

it("counts the places that differ, names each with both values, and shows its cell", async () => {
  const { props, done } = beside(editSheet(SENT, "Tổng hợp", put(TOTAL, 99.5)));
  const line = await drawn(<ReconciliationLine {...props} />);
  expect(line.textContent).toBe("Đối chiếu: 1 chỗ lệch, xem");
  const screen = await drawn(<ReconciliationScreen {...props} />);
  expect(screen.textContent).toContain("1 chỗ lệch khi so");
  expect(screen.textContent).toContain(`ô ${TOTAL}`);
  expect(screen.textContent).toContain("ghi đè bằng 99,5, tính lại ra ");
  expect(screen.textContent).toContain("Chưa công bố kết quả");
  await press(screen, `ô ${TOTAL}`);
  expect(done).toEqual([`Tổng hợp 9 ${String(SUMMARY.columns.get("total"))}`]);
});

it("writes award proposals again where nothing else differs", async () => {
  const typed = editSheet(SENT, "Tổng hợp", put(AWARD, "Cờ của ai"));
  const followed = editSheet(typed, "Xếp hạng", put("H17", "Cờ của ai", true));
  const { props, written } = beside(followed);
  const screen = await drawn(<ReconciliationScreen {...props} />);
  await press(screen, "Ghi lại đề nghị khen thưởng");
  expect(written.map(({ sheet, cells }) => [sheet, cells.map(({ row }) => row)])).toEqual([
    ["Tổng hợp", [9]],
  ]);
  expect(screen.textContent).toContain("Đã ghi lại đề nghị khen thưởng.");
});

it("says why nothing could be compared", async () => {
  const { props } = beside(SENT);
  const read: OpenWorkbook["read"] = () =>
    Promise.resolve({ ok: false, problems: [{ code: "hostCellEditing" }] });
  const hosts = { ...props.hosts, workbook: { ...props.hosts.workbook, read } };
  const screen = await drawn(<ReconciliationScreen {...props} hosts={hosts} />);
  expect(screen.textContent).toContain("Chưa đối chiếu được:");
  expect(screen.querySelectorAll(".fui-MessageBar")).toHaveLength(1);
});
