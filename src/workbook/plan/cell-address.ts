import { present } from "../../basics/assert";
import { type CellRange } from "./sheet-plan";

/** The last row of a sheet in Excel 2007 and later, zero-based. */
export const LAST_ROW = 1_048_575;
/** The last column of a sheet in Excel 2007 and later (XFD), zero-based. */
export const LAST_COLUMN = 16_383;

const LETTERS = 26;
const FIRST_LETTER = 65;
const DOLLAR = 36;
const [ZERO, NINE] = [48, 57];
/** The bit by which small letters differ from capitals. */
const SMALL = 0x20;

function spellColumn(column: number): string {
  let letters = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / LETTERS) - 1) {
    letters = String.fromCharCode(FIRST_LETTER + (rest % LETTERS)) + letters;
  }
  return letters;
}

function isColumn(column: number): boolean {
  return Number.isInteger(column) && column >= 0 && column <= LAST_COLUMN;
}

/** Names that were spelled before. */
const NAMES: string[] = [];

function rowNumber(row: number): number {
  const inside = Number.isInteger(row) && row >= 0 && row <= LAST_ROW;
  return inside ? row + 1 : present<number>(undefined, `a row of the sheet: ${row}`);
}

/**
 * The letters of a zero-based column: 0 is A, 26 is AA, 16 383 is XFD.
 *
 * @throws Error when no sheet has such a column.
 */
export function columnName(column: number): string {
  const name =
    NAMES[column] ??
    present(isColumn(column) ? spellColumn(column) : undefined, `a column of the sheet: ${column}`);
  NAMES[column] = name;
  return name;
}

/** The relative name of a zero-based cell: (11, 1) is B12. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${rowNumber(row)}`;
}

/** The name that stays put when its formula is copied: (11, 1) is $B$12. */
export function absoluteCellName(row: number, column: number): string {
  return `$${columnName(column)}$${rowNumber(row)}`;
}

function isOneCell(range: CellRange): boolean {
  return range.top === range.bottom && range.left === range.right;
}

/** The relative name of a rectangle: A1:B12, or only A1 for a single cell. */
export function rangeName(range: CellRange): string {
  const first = cellName(range.top, range.left);
  return isOneCell(range) ? first : `${first}:${cellName(range.bottom, range.right)}`;
}

/** The absolute name of a rectangle: $A$1:$B$12, or only $A$1 for a single cell. */
export function absoluteRangeName(range: CellRange): string {
  const first = absoluteCellName(range.top, range.left);
  return isOneCell(range) ? first : `${first}:${absoluteCellName(range.bottom, range.right)}`;
}

/** Whole rows, both ends included and zero-based, in the absolute form that print titles need: $1:$3. */
export function absoluteRowsName(from: number, to: number): string {
  return `$${rowNumber(from)}:$${rowNumber(to)}`;
}

/** A sheet's name as a formula needs it, always in apostrophes: Khối 1's becomes 'Khối 1''s'. */
export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** 1 for A or a, 26 for Z or z; else 0. */
function letterAt(name: string, at: number): number {
  const letter = (name.charCodeAt(at) & ~SMALL) - FIRST_LETTER + 1;
  return letter >= 1 && letter <= LETTERS ? letter : 0;
}

function isDigitAt(name: string, at: number): boolean {
  const code = name.charCodeAt(at);
  return code >= ZERO && code <= NINE;
}

function afterDollar(name: string, at: number): number {
  return name.charCodeAt(at) === DOLLAR ? at + 1 : at;
}

/** The zero-based place that "B12", "$B$12" or "b12" names; undefined for anything else or outside a sheet. */
export function parseCellName(
  name: string,
): { readonly row: number; readonly column: number } | undefined {
  let at = afterDollar(name, 0);
  let column = 0;
  for (let letter = letterAt(name, at); letter > 0; letter = letterAt(name, at)) {
    column = column * LETTERS + letter;
    at += 1;
  }
  at = afterDollar(name, at);
  if (column === 0 || name.charCodeAt(at) === ZERO) return undefined;
  let row = 0;
  for (; isDigitAt(name, at); at += 1) row = row * 10 + name.charCodeAt(at) - ZERO;
  const isPlace = row > 0 && row - 1 <= LAST_ROW && column - 1 <= LAST_COLUMN;
  return isPlace && at === name.length ? { row: row - 1, column: column - 1 } : undefined;
}
