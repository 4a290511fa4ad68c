import { createDistinctList } from "./distinct-list";
import { SPREADSHEET } from "./namespaces";
import { cellText, element, XML_HEAD } from "./xml-text";

/** The texts of all cells of a workbook, each stored once. */
export interface SharedStrings {
  /** The number by which a cell refers to a text; each call counts as one use. */
  readonly use: (text: string) => number;
  /** The part, once every cell was written. */
  readonly xml: () => string;
}

/** Whitespace that readers may drop unless told not to: at an end, doubled, or a line feed or tab. */
const FRAGILE_SPACE = /^\s|\s$|[\n\t]| {2}/;

function item(text: string): string {
  const space = FRAGILE_SPACE.test(text) ? ' xml:space="preserve"' : "";
  return `<si><t${space}>${cellText(text)}</t></si>`;
}

/** An empty table of texts. */
export function createSharedStrings(): SharedStrings {
  const texts = createDistinctList([]);
  let count = 0;
  return {
    use: (text) => {
      count += 1;
      return texts.positionOf(text);
    },
    xml: () => {
      const items = texts.values().map(item);
      const attributes = { xmlns: SPREADSHEET, count, uniqueCount: items.length };
      return XML_HEAD + element("sst", attributes, items.join(""));
    },
  };
}
