import { type GridCell } from "../../plan/grid";
import { cellAt, cellText, isFilled } from "../../plan/grid-cells";
import { type CellChange } from "../../plan/open-workbook";
import { type CellValue } from "../../plan/sheet-plan";
import { type TableSheet } from "../../tables/table-sheet";
import { type RedrawReason } from "./redraw-reason";

/** Changes of one sheet while they are gathered, and what stands in their way. */
export interface ChangeList {
  readonly cells: CellChange[];
  readonly reasons: RedrawReason[];
}

/** A list without changes. */
export function emptyChanges(): ChangeList {
  return { cells: [], reasons: [] };
}

function holds(cell: GridCell | undefined, value: CellValue): boolean {
  if (value === "") return !isFilled(cell);
  if (cell === undefined) return false;
  const found = cell.value;
  if (typeof value === "string") return found.kind === "text" && cellText(cell) === value.trim();
  if (typeof value === "boolean") return found.kind === "yesNo" && found.yes === value;
  return (found.kind === "number" || found.kind === "date") && found.number === value;
}

/** The change that makes a cell hold a value, "" for a blank; undefined where it does. */
export function cellChange(
  cell: GridCell | undefined,
  place: { readonly row: number; readonly column: number },
  value: CellValue,
): CellChange | undefined {
  if (holds(cell, value)) return undefined;
  const { row, column } = place;
  return value === "" ? { row, column } : { row, column, value };
}

/** Gathers what is needed for the cells of one row to hold these values, by column key; "" for a blank. */
export function wantCells<Key extends string>(
  { grid, columns }: TableSheet<Key>,
  row: number,
  wanted: ReadonlyMap<Key, CellValue>,
  { cells, reasons }: ChangeList,
): void {
  for (const [key, value] of wanted) {
    const column = columns.get(key);
    if (column !== undefined) {
      const change = cellChange(cellAt(grid, row, column), { row, column }, value);
      if (change !== undefined) cells.push(change);
    } else if (value !== "") reasons.push({ code: "columnGone", sheet: grid.name, column: key });
  }
}
