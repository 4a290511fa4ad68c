import { type Slot } from "../plan/sheet-draft";

/** A text that each copy of a workbook fills in for itself, one `among` these: rows are as high as the longest needs. */
export interface OpenText extends Slot {
  readonly among: readonly string[];
}

/** What a cell with a text is filled with. */
export function contentOf(text: string | OpenText): string | Slot {
  return typeof text === "string" ? text : { slot: text.slot };
}

/** All that a text may turn out to be. */
export function everyText(text: string | OpenText): readonly string[] {
  return typeof text === "string" ? [text] : text.among;
}
