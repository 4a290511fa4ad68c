import { readPrintedCode } from "../codes/printed-code";
import { type TableCells } from "../cells/table-cells";
import { readPoints } from "../points/points-text";

/** What stands in a column below the headings, as counts of cells. */
export interface ColumnContents {
  readonly column: number;
  readonly filled: number;
  readonly codes: number;
  readonly figures: number;
  /** Letters of its texts all together. */
  readonly letters: number;
}

/** What stands in a column in these rows. */
export function columnContents(
  cells: TableCells,
  rows: readonly number[],
  column: number,
): ColumnContents {
  const filled = rows.filter((row) => cells.text(row, column) !== "");
  const counted = (holds: (row: number) => boolean): number => filled.filter(holds).length;
  return {
    column,
    filled: filled.length,
    codes: counted((row) => readPrintedCode(cells.text(row, column)).length > 0),
    figures: counted((row) => {
      const { kind } = readPoints(cells.value(row, column));
      return kind === "points" || kind === "counted" || kind === "doubtful";
    }),
    letters: filled.reduce(
      (sum, row) => sum + (cells.text(row, column).match(/\p{L}/gu)?.length ?? 0),
      0,
    ),
  };
}

/** How many rows have something in every one of the columns. */
export function filledTogether(
  cells: TableCells,
  rows: readonly number[],
  columns: readonly number[],
): number {
  return rows.filter((row) => columns.every((column) => cells.text(row, column) !== "")).length;
}
