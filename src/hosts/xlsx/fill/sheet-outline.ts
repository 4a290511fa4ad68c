import { nameOf, openedPrefix, refuseHere, type XmlScanner } from "../xml/scan-xml";
import { attribute, attributesOf, eachChild, textInside } from "../xml/walk-xml";
import { columnOf, rowOf } from "../read/sheet-cells";
import { cellText } from "../write/xml-text";

/** Where something stands in a part: from its first byte up to but without `to`. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A cell as it stands in its sheet. */
export interface CellOutline extends Stretch {
  readonly column: number;
  readonly style: string | undefined;
  readonly hasFormula: boolean;
  /** Its `v` element. */
  readonly result: Stretch | undefined;
}

/** An element that holds others: `from` to `to` is its opening tag alone. */
export interface Holder extends Stretch {
  readonly selfClosed: boolean;
  /** Its opening tag written anew, never closing itself, and its closing tag. */
  readonly opening: string;
  readonly closing: string;
  /** Where its closing tag begins. */
  readonly end: number;
}

export interface RowOutline extends Holder {
  readonly row: number;
  readonly cells: readonly CellOutline[];
}

/** A sheet's data with the places of everything in it, in the order of the part. */
export interface SheetOutline extends Holder {
  /** What the sheet's elements carry before their names, with the colon. */
  readonly prefix: string;
  readonly rows: readonly RowOutline[];
}

/** Says which columns a row spans to help readers along; no longer true once a cell is added. */
const SPANS = "spans";

function escapeAttribute(value: string): string {
  return cellText(value).replaceAll('"', "&quot;");
}

/** The element just opened, except for its end, which is not known yet. */
function holderOf(scanner: XmlScanner): Omit<Holder, "end"> {
  const { from, to, selfClosed } = scanner;
  const kept = attributesOf(scanner)
    .filter(([each]) => each !== SPANS)
    .map(([each, value]) => ` ${each}="${escapeAttribute(value)}"`);
  const tag = `${openedPrefix(scanner)}${nameOf(scanner)}`;
  return { from, to, selfClosed, opening: `<${tag}${kept.join("")}>`, closing: `</${tag}>` };
}

function outlineCell(scanner: XmlScanner, column: number): CellOutline {
  const { from } = scanner;
  const style = attribute(scanner, "s");
  let hasFormula = false;
  let result: Stretch | undefined;
  eachChild(scanner, (name) => {
    if (name === "f") hasFormula = true;
    if (name !== "v") return;
    const start = scanner.from;
    textInside(scanner);
    result = { from: start, to: scanner.to };
  });
  return { column, from, to: scanner.to, style, hasFormula, result };
}

function outlineRow(scanner: XmlScanner, row: number): RowOutline {
  const holder = holderOf(scanner);
  const cells: CellOutline[] = [];
  eachChild(scanner, (name) => {
    if (name !== "c") return;
    const column = columnOf(scanner, row, cells.at(-1)?.column ?? -1);
    if (column === undefined) refuseHere(scanner);
    else cells.push(outlineCell(scanner, column));
  });
  return { ...holder, end: scanner.from, row, cells };
}

/** The outline of the sheet data just opened. */
export function outlineSheet(scanner: XmlScanner): SheetOutline {
  const holder = holderOf(scanner);
  const prefix = openedPrefix(scanner);
  const rows: RowOutline[] = [];
  eachChild(scanner, (name) => {
    if (name !== "row") return;
    const row = rowOf(scanner, rows.at(-1)?.row ?? -1);
    if (row === undefined) refuseHere(scanner);
    else rows.push(outlineRow(scanner, row));
  });
  return { ...holder, end: scanner.from, prefix, rows };
}
