import { assert } from "../../../basics/assert";
import { cellName } from "../../../workbook/plan/cell-address";
import { cellText } from "../write/xml-text";

/** What a cell is to hold; null empties it. Places are zero-based. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly value: string | number | boolean | null;
}

/** The content of a cell, and how it is written there. */
function contentXml(value: string | number | boolean, prefix: string): readonly [string, string] {
  if (typeof value === "number") {
    assert(Number.isFinite(value), "a cell's number is finite");
    return ["", `<${prefix}v>${value}</${prefix}v>`];
  }
  if (typeof value === "boolean") return [' t="b"', `<${prefix}v>${Number(value)}</${prefix}v>`];
  const text = `<${prefix}t xml:space="preserve">${cellText(value)}</${prefix}t>`;
  return [' t="inlineStr"', `<${prefix}is>${text}</${prefix}is>`];
}

/**
 * A cell with a value, keeping the number of its style if it has one. `prefix` is the sheet's own, with its colon.
 *
 * @throws Error for a number that is not finite: no file can hold it.
 */
export function cellXml(change: CellChange, style: string | undefined, prefix: string): string {
  const place = `r="${cellName(change.row, change.column)}"`;
  const styled = style === undefined ? place : `${place} s="${style}"`;
  if (change.value === null) return `<${prefix}c ${styled}/>`;
  const [type, content] = contentXml(change.value, prefix);
  return `<${prefix}c ${styled}${type}>${content}</${prefix}c>`;
}
