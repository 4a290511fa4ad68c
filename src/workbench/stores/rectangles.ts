import { type CellRange } from "../../workbook/plan/sheet-plan";

/** True when a cell lies in a range. */
export function holds(range: CellRange, row: number, column: number): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}

function meet(one: CellRange, other: CellRange): boolean {
  return (
    one.top <= other.bottom &&
    other.top <= one.bottom &&
    one.left <= other.right &&
    other.left <= one.right
  );
}

/** The cells that two ranges share; undefined when there are none. */
export function overlap(one: CellRange, other: CellRange): CellRange | undefined {
  if (!meet(one, other)) return undefined;
  return {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
}

/** True when a cell lies both in some ranges and in others. */
export function meets(ranges: readonly CellRange[], others: readonly CellRange[]): boolean {
  return ranges.some((range) => others.some((other) => meet(range, other)));
}

/** The smallest range around two. */
export function around(one: CellRange, other: CellRange): CellRange {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

function withoutOne(range: CellRange, hole: CellRange): readonly CellRange[] {
  const shared = overlap(range, hole);
  if (shared === undefined) return [range];
  const { top, bottom } = shared;
  return [
    { ...range, bottom: top - 1 },
    { ...range, top: bottom + 1 },
    { top, bottom, left: range.left, right: shared.left - 1 },
    { top, bottom, left: shared.right + 1, right: range.right },
  ].filter((part) => part.top <= part.bottom && part.left <= part.right);
}

/** What is left of some ranges once others are cut out of them. */
export function without(
  ranges: readonly CellRange[],
  holes: readonly CellRange[],
): readonly CellRange[] {
  return ranges.flatMap((range) =>
    holes
      .filter((hole) => meet(range, hole))
      .reduce<readonly CellRange[]>(
        (rest, hole) => rest.flatMap((part) => withoutOne(part, hole)),
        [range],
      ),
  );
}

/** The cells that lie both in some ranges and in others. */
export function shared(
  ranges: readonly CellRange[],
  others: readonly CellRange[],
): readonly CellRange[] {
  const found: CellRange[] = [];
  for (const range of ranges)
    for (const other of others) {
      const both = overlap(range, other);
      if (both !== undefined) found.push(both);
    }
  return found;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

function joinedStretches(stretches: readonly Stretch[]): readonly Stretch[] {
  const joined: { from: number; to: number }[] = [];
  for (const { from, to } of [...stretches].sort((one, other) => one.from - other.from)) {
    const last = joined.at(-1);
    if (last !== undefined && from <= last.to + 1) last.to = Math.max(last.to, to);
    else joined.push({ from, to });
  }
  return joined;
}

/**
 * The same cells as the same ranges, however they were put together: stretches of rows that are as tall as possible,
 * neighbouring columns joined where their stretches are equal; by first row, then by first column.
 */
export function canonicalRanges(ranges: readonly CellRange[]): readonly CellRange[] {
  const bounds = [...new Set(ranges.flatMap(({ left, right }) => [left, right + 1]))].sort(
    (one, other) => one - other,
  );
  const done: CellRange[] = [];
  let open = new Map<string, CellRange>();
  bounds.slice(0, -1).forEach((left, at) => {
    const right = (bounds[at + 1] ?? left) - 1;
    const inside = ranges.filter((range) => range.left <= left && range.right >= right);
    const stretches = joinedStretches(inside.map(({ top, bottom }) => ({ from: top, to: bottom })));
    const next = new Map<string, CellRange>();
    for (const { from, to } of stretches) {
      const key = `${from}:${to}`;
      const begun = open.get(key);
      open.delete(key);
      next.set(key, { top: from, bottom: to, left: begun?.left ?? left, right });
    }
    done.push(...open.values());
    open = next;
  });
  return [...done, ...open.values()].sort(
    (one, other) => one.top - other.top || one.left - other.left,
  );
}

/** The range after rows were inserted at `row` or, with a negative count, deleted; undefined when nothing is left. */
export function shiftedRange(range: CellRange, row: number, count: number): CellRange | undefined {
  if (count >= 0) {
    const moved = (place: number): number => (place >= row ? place + count : place);
    return { ...range, top: moved(range.top), bottom: moved(range.bottom) };
  }
  const end = row - count;
  const moved = (place: number): number => (place >= end ? place + count : Math.min(place, row));
  const shrunk = { ...range, top: moved(range.top), bottom: moved(range.bottom + 1) - 1 };
  return shrunk.top <= shrunk.bottom ? shrunk : undefined;
}
