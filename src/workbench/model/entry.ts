import { excelFault } from "../protocol/excel-fault";
import { type CellContent } from "../stores/store";

const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8192;
const TEXT_FORMAT = "@";

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const GROUPED = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d*)?$/;
const PERCENT = /^([+-]?\d+\.?\d*)%$/;
const ISO_DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const AMERICAN_DATE = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
/** What begins like a formula: an equals sign, a sign before anything but a number, or a function after an at sign. */
const FORMULA = /^(?:=.|[+-].|@\p{L}[\p{L}\p{N}.]*\()/su;

const MILLISECONDS_PER_DAY = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);

function serialDay(year: number, month: number, day: number): number | undefined {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? (time - DAY_ZERO) / MILLISECONDS_PER_DAY : undefined;
}

function dateIn(text: string): number | undefined {
  const iso = ISO_DATE.exec(text);
  if (iso !== null) return serialDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const american = AMERICAN_DATE.exec(text);
  if (american === null) return undefined;
  return serialDay(Number(american[3]), Number(american[1]), Number(american[2]));
}

/** What Excel turns a typed text into when it looks like a number; undefined when it stays a text. */
function numberIn(text: string): number | undefined {
  const trimmed = text.trim();
  if (NUMBER.test(trimmed)) return Number(trimmed);
  if (GROUPED.test(trimmed)) return Number(trimmed.replaceAll(",", ""));
  const percent = PERCENT.exec(trimmed);
  return percent === null ? dateIn(trimmed) : Number(percent[1]) / 100;
}

function balanced(formula: string): boolean {
  const bare = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, "");
  if (bare.includes('"')) return false;
  let depth = 0;
  for (const each of bare) {
    depth += each === "(" ? 1 : each === ")" ? -1 : 0;
    if (depth < 0) return false;
  }
  return depth === 0;
}

function formulaContent(text: string, location: string): CellContent {
  const formula = text.startsWith("=") ? text : `=${text}`;
  if (formula.length > LONGEST_FORMULA) throw excelFault("FormulaLengthExceedsLimit", location);
  if (!balanced(formula)) throw excelFault("InvalidArgument", location, formula);
  return { formula };
}

function textContent(text: string, location: string): CellContent {
  if (text.length > LONGEST_TEXT) throw excelFault("InvalidArgument", location, "a text too long");
  return { value: text };
}

function typedContent(text: string, location: string): CellContent {
  if (text.startsWith("'")) return textContent(text.slice(1), location);
  const number = numberIn(text);
  if (number !== undefined) return { value: number };
  if (/^(?:true|false)$/i.test(text)) return { value: text.toLowerCase() === "true" };
  return FORMULA.test(text) ? formulaContent(text, location) : textContent(text, location);
}

/**
 * What a member of `values` or `formulas` makes of a cell, as if it were typed in an American Excel. Null leaves the cell
 * as it is; a cell whose format is Text keeps everything as text.
 *
 * @throws ExcelFault for what no cell holds.
 */
export function contentOf(
  given: unknown,
  numberFormat: unknown,
  location: string,
): CellContent | undefined {
  if (given === null || given === undefined) return undefined;
  if (typeof given === "boolean") return { value: given };
  if (typeof given === "number")
    return { value: numberFormat === TEXT_FORMAT ? String(given) : given };
  if (typeof given !== "string") throw excelFault("InvalidArgument", location);
  if (given === "") return { value: "" };
  return numberFormat === TEXT_FORMAT
    ? textContent(given.replace(/^'/, ""), location)
    : typedContent(given, location);
}
