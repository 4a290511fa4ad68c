import { act, type ReactElement } from "react";
import { createRoot } from "react-dom/client";
import { success } from "../../../src/basics/result";
import { type LeaderScreenProps } from "../../../src/taskpane/leader/leader-screen";
import { viSpeech } from "../../../src/taskpane/pane-speech";
import { type WorkbookGrids } from "../../../src/workbook/plan/grid";
import { type OpenWorkbook } from "../../../src/workbook/plan/open-workbook";
import { type SheetPlan } from "../../../src/workbook/plan/sheet-plan";
import { readBook } from "../../fixtures/books/planned-book";

/** A screen's props beside a workbook that holds these cells; what is shown, drawn and where people go is noted. */
export function beside(grids: WorkbookGrids): {
  readonly props: LeaderScreenProps;
  readonly done: string[];
  readonly drawn: SheetPlan[];
} {
  const done: string[] = [];
  const drawn: SheetPlan[] = [];
  const workbook: Pick<OpenWorkbook, "read" | "show" | "redraw"> = {
    read: () => Promise.resolve(success(grids)),
    show: (sheet, range) => {
      done.push(`${sheet} ${String(range?.top)} ${String(range?.left)}`);
      return Promise.resolve(success(undefined));
    },
    redraw: (sheets) => {
      drawn.push(...sheets);
      return Promise.resolve(success(undefined));
    },
  };
  const props = {
    speech: viSpeech,
    hosts: { workbook, deliver: undefined } as LeaderScreenProps["hosts"],
    session: { reread: () => Promise.resolve() } as LeaderScreenProps["session"],
    book: readBook(grids),
    onBack: () => undefined,
    onGo: (place) => done.push(place),
  } satisfies LeaderScreenProps;
  return { props, done, drawn };
}

/** Does something and waits until the screen shows what came of it. */
export async function settled(work: () => void): Promise<void> {
  await act(async () => {
    work();
    await new Promise((resolve) => setTimeout(resolve, 0));
  });
}

/** Draws a screen; where it stands. */
export async function shown(element: ReactElement): Promise<HTMLElement> {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const place = document.createElement("div");
  document.body.append(place);
  await settled(() => {
    createRoot(place).render(element);
  });
  return place;
}

/** The button with this text. */
export function buttonOf(place: HTMLElement, name: string): HTMLButtonElement {
  const button = [...place.querySelectorAll("button")].find((each) =>
    each.textContent.includes(name),
  );
  if (button === undefined) throw new Error(`No button ${name} in ${place.textContent}`);
  return button;
}
