import { LAST_COLUMN } from "../../../workbook/plan/cell-address";
import { type XmlScanner } from "../xml/scan-xml";
import { decimalNumber, wholeNumber } from "../xml/written-number";
import { bytesOf, standsAt, textBetween, textEnd, writtenText } from "../xml/xml-bytes";
import {
  type CellContext,
  type CellReading,
  readCellValue,
  readNumber,
  readText,
} from "./cell-value";

/** A cell that was passed in one go; the same object serves the next one. */
export interface PlainCell {
  /** Zero-based. */
  column: number;
  style: number;
  type: keyof typeof TYPES;
  /** Where its value is written; nowhere when it has a look and no content. */
  from: number;
  to: number;
  computed: boolean;
}

const PLACE = bytesOf('<c r="');
const STYLE = bytesOf(' s="');
/** How the type of a value is stated; that of a number is mostly not. */
const TYPES = {
  s: bytesOf(' t="s"'),
  n: bytesOf(' t="n"'),
  str: bytesOf(' t="str"'),
  b: bytesOf(' t="b"'),
};
/** As Excel and others write the beginning of a formula, and as LibreOffice does. */
const FORMULAS = [bytesOf("<f>"), bytesOf('<f aca="false">')];
const [FORMULA_END, VALUE] = [bytesOf("</f>"), bytesOf("<v>")];
const [CELL_END, EMPTY_END] = [bytesOf("</v></c>"), bytesOf("/>")];

const LETTERS = 26;
const [BEFORE_A, Z] = [64, 90];
const [ZERO, NINE] = [48, 57];
const [QUOTATION_MARK, GREATER_THAN] = [0x22, 0x3e];

/** A cell to be passed over and over. */
export function createPlainCell(): PlainCell {
  return { column: 0, style: 0, type: "n", from: 0, to: 0, computed: false };
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= ZERO && byte <= NINE;
}

function afterDigits(source: Uint8Array, from: number): number {
  let at = from;
  while (isDigit(source[at])) at += 1;
  return at;
}

/** The offset behind these bytes when they stand at `at`; else `at` itself. */
function behind(source: Uint8Array, at: number, written: Uint8Array): number {
  return standsAt(source, at, written) ? at + written.length : at;
}

/** Passes the letters and the number of a cell's place and gives the offset behind its quote; -1 for another row. */
function passPlace(source: Uint8Array, from: number, row: number, into: PlainCell): number {
  let column = 0;
  let at = from;
  for (let byte = source[at] ?? 0; byte > BEFORE_A && byte <= Z; byte = source[at] ?? 0) {
    column = column * LETTERS + byte - BEFORE_A;
    at += 1;
  }
  into.column = column - 1;
  const end = afterDigits(source, at);
  const isHere = source[end] === QUOTATION_MARK && wholeNumber(source, at, end) === row + 1;
  return isHere && column >= 1 && column <= LAST_COLUMN + 1 ? end + 1 : -1;
}

function passStyle(source: Uint8Array, at: number, into: PlainCell): number {
  const from = behind(source, at, STYLE);
  into.style = 0;
  if (from === at) return at;
  const end = afterDigits(source, from);
  into.style = wholeNumber(source, from, end);
  return into.style >= 0 && source[end] === QUOTATION_MARK ? end + 1 : -1;
}

function passType(source: Uint8Array, at: number, into: PlainCell): number {
  into.type = "n";
  if (source[at] === GREATER_THAN) return at + 1;
  for (const type of ["s", "n", "str", "b"] as const) {
    const end = behind(source, at, TYPES[type]);
    if (end === at) continue;
    into.type = type;
    return source[end] === GREATER_THAN ? end + 1 : -1;
  }
  return -1;
}

/** Passes the formula, if there is one, and gives the offset behind it. */
function passFormula(source: Uint8Array, at: number, into: PlainCell): number {
  into.computed = false;
  for (const written of FORMULAS) {
    const from = behind(source, at, written);
    if (from === at) continue;
    into.computed = true;
    const end = textEnd(source, from);
    return end >= 0 && standsAt(source, end, FORMULA_END) ? end + FORMULA_END.length : -1;
  }
  return at;
}

/** True for the bytes of which figures are made: digits, signs, a point, an exponent. */
function isFigure(byte: number | undefined): boolean {
  return isDigit(byte) || byte === 0x2d || byte === 0x2e || byte === 0x2b || byte === 0x45;
}

/** The offset where a value ends that is spelled with figures, or is a text where the cell says so; -1 for another. */
function valueEnd(source: Uint8Array, from: number, type: PlainCell["type"]): number {
  if (type === "str") return textEnd(source, from);
  let at = from;
  while (isFigure(source[at])) at += 1;
  return at > from ? at : -1;
}

/** Passes what follows a cell's place and gives the offset behind it; -1 when it has to be read step by step. */
function passContent(source: Uint8Array, from: number, into: PlainCell): number {
  const look = passStyle(source, from, into);
  if (look < 0) return -1;
  into.from = into.to = -1;
  into.computed = false;
  if (standsAt(source, look, EMPTY_END)) return look + EMPTY_END.length;
  const content = passType(source, look, into);
  const behindFormula = content < 0 ? -1 : passFormula(source, content, into);
  if (behindFormula < 0 || !standsAt(source, behindFormula, VALUE)) return -1;
  into.from = behindFormula + VALUE.length;
  into.to = valueEnd(source, into.from, into.type);
  return into.to >= 0 && standsAt(source, into.to, CELL_END) ? into.to + CELL_END.length : -1;
}

/**
 * Passes the cell that follows the present step if it is written as every program writes most: a look and no content,
 * a value spelled with figures, or a formula with its result. Nearly all of a form is made of them. False for any other
 * cell, which has to be read step by step; the scanner then stays where it is.
 *
 * @param row the zero-based row that the cell must be in.
 */
export function passPlainCell(scanner: XmlScanner, row: number, into: PlainCell): boolean {
  const { source, to } = scanner;
  if (!standsAt(source, to, PLACE)) return false;
  const place = passPlace(source, to + PLACE.length, row, into);
  const end = place < 0 ? -1 : passContent(source, place, into);
  if (end < 0) return false;
  scanner.to = end;
  return true;
}

/** What stands in a cell that was passed in one go: what `readCellValue` gives for it. */
export function readPlainCell(
  source: Uint8Array,
  { type, style, from, to, computed }: PlainCell,
  context: CellContext,
): CellReading {
  if (from < 0) return "absent";
  if (type === "s") {
    const text = context.texts[wholeNumber(source, from, to)];
    if (text !== undefined) return readText(text);
  }
  const number = type === "n" ? decimalNumber(source, from, to) : Number.NaN;
  if (!Number.isNaN(number)) return readNumber(number, style, context);
  const value = type === "str" ? textBetween(source, from, to) : writtenText(source, from, to);
  return readCellValue({ type, style: String(style), value, inline: undefined, computed }, context);
}
