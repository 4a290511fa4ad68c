import { LAST_COLUMN, LAST_ROW, parseCellName } from "../../workbook/plan/cell-address";
import { type CellRange } from "../../workbook/plan/sheet-plan";

const SHEET = /^(?:'(?:[^']|'')*'|[^'!]*)!/;
const ROWS = /^\$?([1-9]\d{0,6}):\$?([1-9]\d{0,6})$/;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;

function spanning(top: number, left: number, bottom: number, right: number): CellRange {
  return {
    top: Math.min(top, bottom),
    left: Math.min(left, right),
    bottom: Math.max(top, bottom),
    right: Math.max(left, right),
  };
}

function wholeRows(reference: string): CellRange | undefined {
  const [, from = "", to = ""] = ROWS.exec(reference) ?? [];
  const [first, last] = [Number(from) - 1, Number(to) - 1];
  if (from === "" || Math.max(first, last) > LAST_ROW) return undefined;
  return spanning(first, 0, last, LAST_COLUMN);
}

function wholeColumns(reference: string): CellRange | undefined {
  const [, from = "", to = ""] = COLUMNS.exec(reference) ?? [];
  const first = parseCellName(`${from}1`);
  const last = parseCellName(`${to}1`);
  if (first === undefined || last === undefined) return undefined;
  return spanning(0, first.column, LAST_ROW, last.column);
}

/**
 * The rectangle that `B12`, `$A$1:C3`, `1:3` or `A:B` names, with or without a sheet in front; undefined for anything
 * else and for what no sheet has.
 */
export function rangeIn(reference: string): CellRange | undefined {
  const bare = reference.replace(SHEET, "").trim();
  const [start = "", end = start, more] = bare.split(":");
  const first = parseCellName(start);
  const last = parseCellName(end);
  if (first !== undefined && last !== undefined && more === undefined)
    return spanning(first.row, first.column, last.row, last.column);
  return wholeRows(bare) ?? wholeColumns(bare);
}

/** The rectangles of a list that is separated by blanks; those that name nothing are left out. */
export function rangesIn(references: string): readonly CellRange[] {
  return references.split(/\s+/).flatMap((each) => (each === "" ? [] : (rangeIn(each) ?? [])));
}

/** References that are separated by commas; those within the name of a sheet separate nothing. */
export function referencesIn(list: string): readonly string[] {
  return list.match(/(?:'(?:[^']|'')*'|[^',])+/g) ?? [];
}
