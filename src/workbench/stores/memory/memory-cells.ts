import { type CellRange } from "../../../workbook/plan/sheet-plan";
import { around } from "../rectangles";
import { type StoredCell } from "../store";

/** Cells by row and column. */
export interface CellTable {
  readonly get: (row: number, column: number) => StoredCell | undefined;
  readonly set: (row: number, column: number, cell: StoredCell | undefined) => void;
  /** By row and column, ascending; only those in a range when one is given. */
  readonly all: (
    range?: CellRange,
  ) => Iterable<readonly [row: number, column: number, cell: StoredCell]>;
  readonly shiftRows: (row: number, count: number) => void;
}

type Row = Map<number, StoredCell>;

const ascending = (keys: Iterable<number>): readonly number[] =>
  [...keys].sort((one, other) => one - other);

function* between(keys: ReadonlyMap<number, unknown>, from: number, to: number): Iterable<number> {
  if (to - from < keys.size) {
    for (let key = from; key <= to; key += 1) if (keys.has(key)) yield key;
  } else yield* ascending(keys.keys()).filter((key) => key >= from && key <= to);
}

const EVERYWHERE: CellRange = { top: 0, left: 0, bottom: Infinity, right: Infinity };

/** An empty table. */
export function createCellTable(): CellTable {
  let rows = new Map<number, Row>();
  return {
    get: (row, column) => rows.get(row)?.get(column),
    set: (row, column, cell) => {
      const inRow = rows.get(row) ?? new Map<number, StoredCell>();
      if (cell === undefined) inRow.delete(column);
      else inRow.set(column, cell);
      if (inRow.size === 0) rows.delete(row);
      else rows.set(row, inRow);
    },
    *all(range = EVERYWHERE) {
      for (const row of between(rows, range.top, range.bottom)) {
        const inRow: Row = rows.get(row) ?? new Map<number, StoredCell>();
        for (const column of between(inRow, range.left, range.right)) {
          const cell = inRow.get(column);
          if (cell !== undefined) yield [row, column, cell];
        }
      }
    },
    shiftRows: (row, count) => {
      const kept = [...rows].filter(([at]) => at < row || at >= row - Math.min(count, 0));
      rows = new Map(kept.map(([at, inRow]) => [at >= row ? at + count : at, inRow]));
    },
  };
}

/** The smallest range around the cells that pass; undefined when none does. */
export function rangeAround(
  cells: CellTable,
  passes: (cell: StoredCell) => boolean,
): CellRange | undefined {
  let range: CellRange | undefined;
  for (const [row, column, cell] of cells.all()) {
    if (!passes(cell)) continue;
    const place = { top: row, left: column, bottom: row, right: column };
    range = range === undefined ? place : around(range, place);
  }
  return range;
}
