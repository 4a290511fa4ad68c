import { present } from "../../../basics/assert";
import { LAST_COLUMN, LAST_ROW, rangeName } from "../cell-address";
import { type CellRange } from "../sheet-plan";

function isInside(first: number, last: number, limit: number): boolean {
  return Number.isInteger(first) && Number.isInteger(last) && first >= 0 && last <= limit;
}

function isRange({ top, left, bottom, right }: CellRange): boolean {
  const inside = isInside(top, bottom, LAST_ROW) && isInside(left, right, LAST_COLUMN);
  return inside && top <= bottom && left <= right;
}

/** Rectangles that are not on the sheet or have their corners swapped. */
export function rangeFaults(ranges: readonly CellRange[]): readonly string[] {
  return ranges
    .filter((range) => !isRange(range))
    .map(
      ({ top, left, bottom, right }) => `no range of a sheet: ${top},${left} to ${bottom},${right}`,
    );
}

function meet(one: CellRange, other: CellRange): boolean {
  return (
    one.top <= other.bottom &&
    other.top <= one.bottom &&
    one.left <= other.right &&
    other.left <= one.right
  );
}

/** Pairs of rectangles that share a cell; not looked for while one of them is no range of a sheet. */
export function overlapFaults(ranges: readonly CellRange[]): readonly string[] {
  if (!ranges.every(isRange)) return [];
  const byTop = [...ranges].sort((one, other) => one.top - other.top);
  const faults: string[] = [];
  byTop.forEach((range, at) => {
    for (let next = at + 1; next < byTop.length; next += 1) {
      const later = present(byTop[next], "a range of the list");
      if (later.top > range.bottom) break;
      if (meet(range, later)) faults.push(`${rangeName(range)} and ${rangeName(later)} overlap`);
    }
  });
  return faults;
}
