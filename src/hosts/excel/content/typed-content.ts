import { type CellValue } from "../../../workbook/plan/sheet-plan";

/** What is put into a cell of the General format through `formulas`, where Excel reads it as if it were typed. */
export type TypedContent = string | number | boolean;

/** Begins with a letter, and holds no figure that could make a date or a number of it. */
const PLAIN = /^\p{L}[^\p{N}]*$/u;
const YES_NO = /^(?:true|false)$/i;

/** True for a text that Excel may read as something else: a formula, a number, a date, yes or no, an error. */
export function needsGuard(text: string): boolean {
  return text !== "" && (!PLAIN.test(text) || YES_NO.test(text));
}

/**
 * A value as it is typed into a cell of the General format. An apostrophe, which Excel takes away, keeps a text a text;
 * in a cell of the Text format it would stay there, so such a cell must have another format until it is filled.
 */
export function typedValue(value: CellValue): TypedContent {
  if (typeof value === "number") return value + 0;
  return typeof value === "string" && needsGuard(value) ? `'${value}` : value;
}
