import { type Page } from "playwright-core";
import { cellName } from "../../../src/workbook/plan/cell-address";
import { type CellValue } from "../../../src/workbook/plan/sheet-plan";
import { type AnswerCell } from "../../../src/workbook/unit/answer-cells";
import { paneWindow } from "./opened-workbench";

/** What stands in cells of a sheet, as the add-in reads it. */
export async function valuesOf(page: Page, sheet: string, address: string): Promise<unknown[][]> {
  const pane = await paneWindow(page);
  return pane.evaluate(
    ([name, place]) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(name).getRange(place);
        range.load("values");
        await context.sync();
        return range.values as unknown[][];
      }),
    [sheet, address] as const,
  );
}

/** Shows a sheet, as its tab does. */
export async function showSheet(page: Page, name: string): Promise<void> {
  await page.locator("[data-u-comp=slide-tab-item]").getByText(name, { exact: true }).click();
}

/** Selects a cell by the name box, which leaves the keys with the grid. */
export async function goTo(page: Page, cell: string): Promise<void> {
  const box = page.locator("[data-u-comp=defined-name] input");
  await box.fill(cell);
  await box.press("Enter");
}

/** A value as it is typed in Vietnam. */
export function keysOf(value: CellValue): string {
  return typeof value === "number" ? String(value).replace(".", ",") : String(value);
}

/** Types into cells of the sheet in front, key by key, as fast as the keyboard allows. */
export async function typeCells(page: Page, cells: readonly AnswerCell[]): Promise<void> {
  for (const { row, column, value } of cells) {
    await goTo(page, cellName(row, column));
    await page.keyboard.type(keysOf(value));
    await page.keyboard.press("Enter");
  }
}
