import {
  cellName,
  columnName,
  LAST_COLUMN,
  LAST_ROW,
  parseCellName,
  quoteSheet,
} from "../../workbook/plan/cell-address";
import { type CellRange } from "../../workbook/plan/sheet-plan";

/** All cells of a sheet. */
export const WHOLE_SHEET: CellRange = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

function corners(one: string, other: string): CellRange | undefined {
  const [from, to] = [parseCellName(one), parseCellName(other)];
  if (from === undefined || to === undefined) return undefined;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

/** The cells that `B2`, `$B$2:C4`, `B:C` or `2:4` names; undefined for anything else. */
export function parseRange(name: string): CellRange | undefined {
  const [first = "", last = first, ...more] = name.split(":");
  if (more.length > 0) return undefined;
  const isColumns = /^\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}$/.test(name);
  const isRows = /^\$?\d+:\$?\d+$/.test(name);
  if (isColumns) {
    const found = corners(`${first}1`, `${last}1`);
    return found === undefined ? undefined : { ...found, bottom: LAST_ROW };
  }
  if (isRows) {
    const found = corners(`A${first.replace("$", "")}`, `A${last.replace("$", "")}`);
    return found === undefined ? undefined : { ...found, right: LAST_COLUMN };
  }
  return corners(first, last);
}

/** A reference in two: the sheet it names, if any, and the cells. */
export function splitReference(reference: string): {
  readonly sheet: string | undefined;
  readonly cells: string;
} {
  const [, quoted, plain, cells = ""] =
    /^=?(?:'((?:[^']|'')+)'!|([^'!]+)!)?(.*)$/u.exec(reference.trim()) ?? [];
  return { sheet: quoted?.replaceAll("''", "'") ?? plain, cells };
}

/** The address of cells as Excel gives it, without the sheet. */
export function rangeAddress({ top, left, bottom, right }: CellRange): string {
  if (left === 0 && right === LAST_COLUMN) return `${top + 1}:${bottom + 1}`;
  if (top === 0 && bottom === LAST_ROW) return `${columnName(left)}:${columnName(right)}`;
  const first = cellName(top, left);
  return top === bottom && left === right ? first : `${first}:${cellName(bottom, right)}`;
}

/** The sheet's name as it stands before an exclamation mark: in apostrophes only where it must be. */
export function sheetPrefix(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && parseCellName(name) === undefined;
  return isPlain ? `${name}!` : `${quoteSheet(name)}!`;
}

/** The address with the sheet: `'Bảng điểm'!A1:B2`, areas with commas between them. */
export function fullAddress(sheet: string, ranges: readonly CellRange[]): string {
  return ranges.map((range) => sheetPrefix(sheet) + rangeAddress(range)).join(",");
}
