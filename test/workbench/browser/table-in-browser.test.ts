import { type Page } from "playwright-core";
import { viPaneWords } from "../../../src/i18n/pane/vi";
import { referenceBloc, referenceTemplate } from "../../fixtures/reference-blocs";
import { describeWith } from "../../programs/program";
import { AS_IT_IS, plainRows, type TypedRow } from "../../workbook/criteria-table/table-builders";
import { openEmptyWorkbook, paneOf } from "./opened-workbench";
import { button, PATIENCE } from "./pane-controls";
import { describeBloc } from "./pane-steps";
import { goTo } from "./typed-cells";
import { useWorkbench } from "./used-workbench";

const BROWSING = 120_000;

const { create, table } = viPaneWords;

const PLAIN: readonly TypedRow[] = [
  ["TT", "Nội dung tiêu chí", "Điểm tối đa"],
  ...plainRows(referenceTemplate("so-nganh-100"), AS_IT_IS),
];

const TWO_HEADS: readonly TypedRow[] = [
  ["BẢNG TIÊU CHÍ CHẤM ĐIỂM THI ĐUA NĂM 2026", null, null],
  ["TT", "Nội dung tiêu chí", "Điểm"],
  ["(1)", "(2)", "(3)"],
  ["I", "THỰC HIỆN NHIỆM VỤ CHÍNH TRỊ", "60 điểm"],
  ["1", "Hoàn thành chỉ tiêu được giao", "40đ"],
  ["2", "Giải quyết hồ sơ đúng hạn", " 20đ "],
  [null, null, null],
  ["TT", "Nội dung tiêu chí", "Điểm"],
  ["II", "CÔNG TÁC THI ĐUA, KHEN THƯỞNG", "Tối đa 40"],
  ["1", "Đăng ký thi đua", "15,5"],
  ["2", "Tổng kết phong trào thi đua", "24,5"],
  ["Tổng cộng (I+II)", null, "100"],
  ["Ghi chú: báo cáo gửi trước 05/12/2026.", null, null],
];

const WITHOUT_CODES: readonly TypedRow[] = [
  ["Nội dung chấm điểm", "Điểm chuẩn", "Đơn vị chấm", "Hướng dẫn chấm điểm"],
  ["A. PHẦN NỘI DUNG", 950, null, null],
  ["I. Nhiệm vụ trọng tâm", 500, null, null],
  ["1. Thực hiện chỉ tiêu", 300, "Đơn vị tự chấm", "Chấm theo kết quả"],
  ["2. Báo cáo đúng hạn", 200, "Văn phòng UBND tỉnh", "Mỗi lần chậm trừ 5 điểm"],
  ["II. Phong trào", 450, null, null],
  ["1. Ký số văn bản", 450, "Tổ thư ký", "Trên 95%: 450 điểm; từ 75% đến 95%: 300 điểm"],
  ["ĐIỂM THƯỞNG", 50, null, null],
  ["- Sáng kiến cấp tỉnh", 50, null, "Cộng 5 điểm/sáng kiến"],
];

const WITHOUT_HEADINGS: readonly TypedRow[] = [
  ["I", "Nhiệm vụ chuyên môn của đơn vị", 60],
  ["1", "Hoàn thành chỉ tiêu được giao", 60],
  ["II", "Công tác thi đua và khen thưởng", 40],
  ["1", "Đăng ký thi đua đúng thời hạn", 40],
];

const plainText = (cell: unknown): string =>
  typeof cell === "string" || typeof cell === "number" ? String(cell) : "";

/** Pastes rows into the sheet in front from its first cell on, as one does from Word or another workbook. */
async function pasteRows(page: Page, rows: readonly TypedRow[]): Promise<void> {
  const text = rows.map((row) => row.map(plainText).join("\t")).join("\n");
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await goTo(page, "A1");
  await page.keyboard.press("Control+V");
}

/**
 * Reads the pasted table as a template, taking every answer that is proposed.
 *
 * @returns presses and keys from the pasting to the preview of what will be drawn.
 */
async function actionsFor(page: Page, rows: readonly TypedRow[]): Promise<number> {
  const pane = paneOf(page);
  await pane.getByRole("radio", { name: create.sources.table.name }).check();
  await pasteRows(page, rows);
  // The grid leaves the pasted cells selected: nobody has to select them anew.
  await button(page, table.read).click(PATIENCE);
  await button(page, table.readAgain).waitFor(PATIENCE);
  let actions = 3;
  const open = pane.getByRole("button", {
    name: new RegExp(`\\(${table.proposed}\\)$`, "u"),
    pressed: false,
  });
  while ((await open.count()) > 0) {
    await open.first().click();
    actions += 1;
  }
  await button(page, create.toPreview).click(PATIENCE);
  await button(page, create.create).waitFor(PATIENCE);
  return actions + 1;
}

describeWith("chromium", "a table of criteria that a bloc has already", () => {
  const workbench = useWorkbench();

  it.each<readonly [title: string, rows: readonly TypedRow[]]>([
    ["the plain table of 100 points", PLAIN],
    ["a table with a title, units beside points and its heading twice", TWO_HEADS],
    ["a table with codes inside the titles and rules in words", WITHOUT_CODES],
    ["a table without headings", WITHOUT_HEADINGS],
  ])(
    "becomes a template in fewer than ten actions: %s",
    async (title, rows) => {
      const { bloc, template } = referenceBloc("khoi-2026-100");
      const page = await openEmptyWorkbook(workbench);
      const members = bloc.units.map(({ name }) => name).join("\n");
      await describeBloc(page, { bloc, template, members });
      await button(page, create.toTemplate).click(PATIENCE);
      const actions = await actionsFor(page, rows);
      process.stdout.write(`${title}: ${String(actions)} actions\n`);
      expect(actions).toBeLessThan(10);
      await page.context().close();
    },
    BROWSING,
  );
});
