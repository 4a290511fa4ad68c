import { type Frame, type Page } from "playwright-core";
import { cellName } from "../../../src/workbook/plan/cell-address";
import { type CellValue } from "../../../src/workbook/plan/sheet-plan";
import { type AnswerCell } from "../../../src/workbook/unit/answer-cells";
import { paneWindow } from "./opened-workbench";

/** Milliseconds between two looks at the grid. */
const LOOKING = 60;

/** How often a cell is looked at before it is taken to stay as it is. */
const LOOKS = 12;

/** Where the selection is and what stands in a cell, as the add-in sees both. */
function seen(
  pane: Frame,
  cell: string,
): Promise<{ readonly at: string; readonly value: unknown }> {
  return pane.evaluate(
    (name) =>
      Excel.run(async (context) => {
        const range = context.workbook.getSelectedRange();
        const own = context.workbook.worksheets.getActiveWorksheet().getRange(name);
        range.load("address");
        own.load("values");
        await context.sync();
        return { at: range.address.replace(/^.*!/u, ""), value: own.values[0]?.[0] as unknown };
      }),
    cell,
  );
}

async function until(page: Page, isSo: () => Promise<boolean>): Promise<boolean> {
  for (let looks = 0; looks < LOOKS; looks += 1) {
    if (await isSo()) return true;
    await page.waitForTimeout(LOOKING);
  }
  return false;
}

/** Shows a sheet, as its tab does. */
export async function showSheet(page: Page, name: string): Promise<void> {
  await page.locator("[data-u-comp=slide-tab-item]").getByText(name, { exact: true }).click();
}

/** Selects a cell by the name box, which leaves the keys with the grid. */
export async function goTo(page: Page, cell: string): Promise<void> {
  const pane = await paneWindow(page);
  const box = page.locator("[data-u-comp=defined-name] input");
  await box.fill(cell);
  await box.press("Enter");
  await until(page, async () => (await seen(pane, cell)).at === cell);
}

/** Types into a cell, looks at what stands there and types once more where a key went astray. */
async function typeCell(page: Page, cell: string, value: CellValue): Promise<boolean> {
  const pane = await paneWindow(page);
  const isThere = async (): Promise<boolean> => (await seen(pane, cell)).value === value;
  for (let tries = 0; tries < 3; tries += 1) {
    await goTo(page, cell);
    await page.keyboard.type(String(value));
    await page.keyboard.press("Enter");
    if (await until(page, isThere)) return true;
  }
  return false;
}

/** Types into cells of the sheet in front, key by key; the grid takes numbers with a decimal point. */
export async function typeCells(page: Page, cells: readonly AnswerCell[]): Promise<void> {
  for (const { row, column, value } of cells) {
    const cell = cellName(row, column);
    if (!(await typeCell(page, cell, value)))
      throw new Error(`${cell} does not take ${String(value)}`);
  }
}
