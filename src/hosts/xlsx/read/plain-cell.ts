import { LAST_COLUMN } from "../../../workbook/plan/cell-address";
import { type XmlScanner } from "../xml/scan-xml";
import { type StatedCell } from "./cell-value";

const PLACE = '<c r="';
const STYLE = ' s="';
const LETTERS = 26;
const [BEFORE_A, Z] = [64, 90];
const [ZERO, NINE] = [48, 57];

/** What follows a cell's look when its value is spelled with figures: a text by its number, a number, true or false. */
const VALUE = /(?: t="([snb])")?><v>([-+.\dE]+)<\/v><\/c>/y;

/** A cell that was passed in one go, and its zero-based column. */
export interface PlainCell {
  readonly column: number;
  /** Undefined where there is a look and no content. */
  readonly cell: StatedCell | undefined;
}

function afterDigits(source: string, from: number): number {
  let at = from;
  while (source.charCodeAt(at) >= ZERO && source.charCodeAt(at) <= NINE) at += 1;
  return at;
}

/** The offset behind `written` when it stands at `at`; else -1. A start of -1 stays -1. */
function behind(source: string, at: number, written: string): number {
  return at >= 0 && source.startsWith(written, at) ? at + written.length : -1;
}

/** Passes what follows a cell's look. */
function passContent(
  scanner: XmlScanner,
  at: number,
  { column, style }: { readonly column: number; readonly style: string },
): PlainCell | undefined {
  const empty = behind(scanner.source, at, "/>");
  if (empty >= 0) {
    scanner.to = empty;
    return { column, cell: undefined };
  }
  VALUE.lastIndex = at;
  const [, type = "n", value] = VALUE.exec(scanner.source) ?? [];
  if (value === undefined) return undefined;
  scanner.to = VALUE.lastIndex;
  return { column, cell: { type, style, value, inline: undefined, computed: false } };
}

/**
 * Passes the cell that follows the present step if it has a look and no content, or a value spelled with figures, and is
 * written as every program writes such a one: `<c r="B12" s="3"/>`, `<c r="B12" s="3" t="s"><v>40</v></c>`. Nearly all
 * of a form is made of them. Undefined for any other cell, which has to be read step by step.
 *
 * @param row the number of the row that the cell must be in, with the quote behind it.
 */
export function passPlainCell(scanner: XmlScanner, row: string): PlainCell | undefined {
  const { source } = scanner;
  let at = behind(source, scanner.to, PLACE);
  if (at < 0) return undefined;
  let column = 0;
  for (; source.charCodeAt(at) > BEFORE_A && source.charCodeAt(at) <= Z; at += 1)
    column = column * LETTERS + source.charCodeAt(at) - BEFORE_A;
  at = behind(source, at, row);
  const from = behind(source, at, STYLE);
  const to = from < 0 ? -1 : afterDigits(source, from);
  if (from >= 0) at = behind(source, to, '"');
  if (at < 0 || column < 1 || column > LAST_COLUMN + 1) return undefined;
  const style = from < 0 ? "0" : source.slice(from, to);
  return passContent(scanner, at, { column: column - 1, style });
}
