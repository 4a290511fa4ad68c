import { LAST_COLUMN } from "../../../workbook/plan/cell-address";
import { type XmlScanner } from "../xml/scan-xml";

const PLACE = '<c r="';
const STYLE = ' s="';
const LETTERS = 26;
const [BEFORE_A, Z] = [64, 90];
const [ZERO, NINE] = [48, 57];

function afterDigits(source: string, from: number): number {
  let at = from;
  while (source.charCodeAt(at) >= ZERO && source.charCodeAt(at) <= NINE) at += 1;
  return at;
}

/** The offset behind `written` when it stands at `at`; else -1. A start of -1 stays -1. */
function behind(source: string, at: number, written: string): number {
  return at >= 0 && source.startsWith(written, at) ? at + written.length : -1;
}

/**
 * Passes the cell that follows the present step if it has a look and no content and is written as every program writes
 * such a one, `<c r="B12" s="3"/>`: most of a form is made of them. Gives its zero-based column; -1 for any other cell,
 * which has to be read step by step.
 *
 * @param row the number of the row that the cell must be in, with the quote behind it.
 */
export function passBlankCell(scanner: XmlScanner, row: string): number {
  const { source } = scanner;
  let at = behind(source, scanner.to, PLACE);
  if (at < 0) return -1;
  let column = 0;
  for (; source.charCodeAt(at) > BEFORE_A && source.charCodeAt(at) <= Z; at += 1)
    column = column * LETTERS + source.charCodeAt(at) - BEFORE_A;
  at = behind(source, at, row);
  const style = behind(source, at, STYLE);
  if (style >= 0) at = behind(source, afterDigits(source, style), '"');
  at = behind(source, at, "/>");
  if (at < 0 || column < 1 || column > LAST_COLUMN + 1) return -1;
  scanner.to = at;
  return column - 1;
}
