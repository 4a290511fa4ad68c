import { type ICellData } from "@univerjs/core";
import { LAST_COLUMN, LAST_ROW } from "../../../../workbook/plan/cell-address";
import { type CellRange } from "../../../../workbook/plan/sheet-plan";
import { overlap } from "../../rectangles";
import { type SheetStore } from "../../store";
import { drawnContent } from "../drawing/cell-drawing";
import { styleOf } from "../drawing/look-style";

/** What of a sheet's cells the grid does not show yet. */
export interface PendingCells {
  readonly note: (range: CellRange, what: "contents" | "looks") => void;
  readonly isEmpty: () => boolean;
  /** Hands out what was noted, and forgets it. */
  readonly take: () => CellChanges;
}

/** Ranges whose contents or looks changed. */
export interface CellChanges {
  readonly contents: readonly CellRange[];
  readonly looks: readonly CellRange[];
}

/** Nothing is pending. */
export function createPendingCells(): PendingCells {
  let contents: CellRange[] = [];
  let looks: CellRange[] = [];
  return {
    note: (range, what) => {
      (what === "contents" ? contents : looks).push(range);
    },
    isEmpty: () => contents.length === 0 && looks.length === 0,
    take: () => {
      const taken = { contents, looks };
      contents = [];
      looks = [];
      return taken;
    },
  };
}

/** Cells of the grid by row and column. */
export type Matrix = Record<number, Record<number, ICellData>>;

/** Which cells the grid has, and how far it reaches. */
export interface GridCells {
  readonly reach: CellRange;
  readonly has: (row: number, column: number) => boolean;
}

/** Changed cells as the grid takes them; cells that neither the sheet nor the grid has are left out. */
export function changedCells(
  sheet: SheetStore,
  grid: GridCells,
  { contents, looks }: CellChanges,
): Matrix {
  const matrix: Matrix = {};
  const add = (range: CellRange, of: (row: number, column: number) => ICellData): void => {
    const within = overlap(range, grid.reach);
    if (within === undefined) return;
    for (let row = within.top; row <= within.bottom; row += 1)
      for (let column = within.left; column <= within.right; column += 1) {
        if (sheet.cell(row, column) === undefined && !grid.has(row, column)) continue;
        const cells = (matrix[row] ??= {});
        cells[column] = { ...cells[column], ...of(row, column) };
      }
  };
  for (const range of contents) add(range, (row, column) => drawnContent(sheet.cell(row, column)));
  for (const range of looks) add(range, (row, column) => ({ s: styleOf(sheet.look(row, column)) }));
  return matrix;
}

/** Whole columns among the ranges: their look is that of every cell nobody touched. */
export function wholeColumns(ranges: readonly CellRange[], count: number): readonly number[] {
  const whole = ranges.filter(({ top, bottom }) => top === 0 && bottom === LAST_ROW);
  const columns = whole.flatMap(({ left, right }) => {
    const last = Math.min(right, count - 1, LAST_COLUMN);
    return Array.from({ length: Math.max(0, last - left + 1) }, (_, at) => left + at);
  });
  return [...new Set(columns)];
}
