import { dateText } from "../../basics/date-text";
import { type Grid, type GridCell, type GridValue } from "./grid";

/** The cell at a zero-based place; undefined for a blank. */
export function cellAt(grid: Grid, row: number, column: number): GridCell | undefined {
  return grid.rows.get(row)?.get(column);
}

function textOf(value: GridValue): string {
  switch (value.kind) {
    case "text":
      return value.text;
    case "number":
      return String(value.number);
    case "date":
      return dateText(value.date);
    case "yesNo":
      return value.yes ? "TRUE" : "FALSE";
    case "error":
      return value.error;
    case "uncalculated":
      return "";
  }
}

/**
 * What stands in a cell, as a text: dates as `dd/mm/yyyy`, numbers with a dot. White space at either end is left off;
 * "" for a blank, for spaces alone and for a formula without a result.
 */
export function cellText(cell: GridCell | undefined): string {
  return cell === undefined ? "" : textOf(cell.value).trim();
}

/** A date as a calendar day `yyyy-mm-dd`, anything else as it was typed. */
export function dayOrText(cell: GridCell | undefined): string {
  return cell?.value.kind === "date" ? cell.value.date : cellText(cell);
}

/** True where somebody reading the sheet sees something, or would after it was calculated. */
export function isFilled(cell: GridCell | undefined): cell is GridCell {
  return cell !== undefined && (cell.value.kind === "uncalculated" || cellText(cell) !== "");
}

/** The first cell, row by row, whose text is exactly this one. */
export function findText(grid: Grid, text: string): GridCell | undefined {
  for (const row of grid.rows.values())
    for (const cell of row.values()) if (cellText(cell) === text) return cell;
  return undefined;
}
