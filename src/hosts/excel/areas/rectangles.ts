import { type CellRange } from "../../../workbook/plan/sheet-plan";

/** A zero-based place in a sheet. */
export interface CellSpot {
  readonly row: number;
  readonly column: number;
}

/** The stretches of neighbouring columns of one row, whose columns ascend. */
function stretchesOf(row: number, columns: readonly number[]): readonly CellRange[] {
  const stretches: { top: number; bottom: number; left: number; right: number }[] = [];
  for (const column of columns) {
    const last = stretches.at(-1);
    if (last !== undefined && column <= last.right + 1) last.right = column;
    else stretches.push({ top: row, bottom: row, left: column, right: column });
  }
  return stretches;
}

function columnsByRow(spots: readonly CellSpot[]): readonly (readonly [number, number[]])[] {
  const rows = new Map<number, number[]>();
  for (const { row, column } of spots) {
    const columns = rows.get(row);
    if (columns === undefined) rows.set(row, [column]);
    else columns.push(column);
  }
  return [...rows].sort(([one], [other]) => one - other);
}

/**
 * The same cells as rectangles that do not overlap, by their first row and column: neighbours in a row first, then rows
 * with equal stretches below each other.
 */
export function rectanglesOf(spots: readonly CellSpot[]): readonly CellRange[] {
  const done: CellRange[] = [];
  let open = new Map<string, CellRange>();
  let above = -1;
  for (const [row, columns] of columnsByRow(spots)) {
    const next = new Map<string, CellRange>();
    const ordered = [...columns].sort((one, other) => one - other);
    for (const stretch of stretchesOf(row, ordered)) {
      const key = `${stretch.left}:${stretch.right}`;
      const begun = above === row - 1 ? open.get(key) : undefined;
      if (begun !== undefined) open.delete(key);
      next.set(key, begun === undefined ? stretch : { ...begun, bottom: row });
    }
    done.push(...open.values());
    open = next;
    above = row;
  }
  return [...done, ...open.values()].sort(
    (one, other) => one.top - other.top || one.left - other.left,
  );
}

/** The cells of some ranges as few rectangles that do not overlap. */
export function joinedRanges(ranges: readonly CellRange[]): readonly CellRange[] {
  const spots: CellSpot[] = [];
  for (const { top, left, bottom, right } of ranges)
    for (let row = top; row <= bottom; row += 1)
      for (let column = left; column <= right; column += 1) spots.push({ row, column });
  return rectanglesOf(spots);
}

/** Numbers that follow each other, as stretches with both ends. */
export function stretchesOfNumbers(
  numbers: readonly number[],
): readonly (readonly [from: number, to: number])[] {
  const places = numbers.map((row) => ({ row, column: 0 }));
  return rectanglesOf(places).map(({ top, bottom }) => [top, bottom]);
}
