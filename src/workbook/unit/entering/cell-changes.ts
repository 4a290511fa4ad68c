import { type WorkbookGrids } from "../../plan/grid";
import { cellAt } from "../../plan/grid-cells";
import { type CellChange, type SheetChange } from "../../plan/open-workbook";
import { type CellValue } from "../../plan/sheet-plan";

/** What a cell holds as it is written; undefined for a blank, and for a formula that shows nothing or an error. */
function valueAt(
  grids: WorkbookGrids,
  sheet: string,
  { row, column }: CellChange,
): CellValue | undefined {
  const grid = grids.sheets.find(({ name }) => name === sheet);
  const value = grid && cellAt(grid, row, column)?.value;
  if (value === undefined) return undefined;
  if ("text" in value) return value.text;
  if ("yes" in value) return value.yes;
  return "number" in value ? value.number : undefined;
}

function isSameValue(one: CellValue | undefined, other: CellValue | undefined): boolean {
  const plain = (value: CellValue | undefined): CellValue | undefined => {
    const text = typeof value === "string" ? value.trim() : value;
    return text === "" ? undefined : text;
  };
  return plain(one) === plain(other);
}

/** True for a cell that shows something which is no value, such as an error: blank is not what stands there. */
function isOdd(grids: WorkbookGrids, sheet: string, { row, column }: CellChange): boolean {
  const grid = grids.sheets.find(({ name }) => name === sheet);
  const kind = grid && cellAt(grid, row, column)?.value.kind;
  return kind === "uncalculated" || kind === "error";
}

/** The changes that change something; a sheet without any is left out. */
export function neededChanges(
  grids: WorkbookGrids,
  changes: readonly SheetChange[],
): readonly SheetChange[] {
  return changes.flatMap(({ sheet, cells }) => {
    const needed = cells.filter(
      (cell) => isOdd(grids, sheet, cell) || !isSameValue(valueAt(grids, sheet, cell), cell.value),
    );
    return needed.length === 0 ? [] : [{ sheet, cells: needed }];
  });
}

/** What stood in the cells of some changes: written, it takes them back. A formula comes back as its result. */
export function changesBack(
  grids: WorkbookGrids,
  changes: readonly SheetChange[],
): readonly SheetChange[] {
  return changes.map(({ sheet, cells }) => ({
    sheet,
    cells: cells.map((cell): CellChange => {
      const value = valueAt(grids, sheet, cell);
      const { row, column } = cell;
      return { row, column, ...(value === undefined ? {} : { value }) };
    }),
  }));
}
