import { present } from "../../../basics/assert";
import { type SlotTexts } from "../../../workbook/plan/slots";
import { createDistinctList } from "./distinct-list";
import { SPREADSHEET } from "./namespaces";
import { cellText, element, opening, XML_HEAD } from "./xml-text";

/** The texts of all cells of a workbook, each stored once; those of slots stand first. */
export interface SharedStrings {
  /** The number by which a cell refers to a text; each call counts as one use. */
  readonly use: (text: string) => number;
  /** The same for a slot. */
  readonly useSlot: (slot: string) => number;
  /**
   * Ends the table once every cell was written, and gives its part for any texts of the slots, in pieces: all but the
   * first are the same whatever those are.
   */
  readonly finish: () => (slots: SlotTexts) => readonly string[];
}

/** Whitespace that readers may drop unless told not to: at an end, doubled, or a line feed or tab. */
const FRAGILE_SPACE = /^\s|\s$|[\n\t]| {2}/;

function item(text: string): string {
  const space = FRAGILE_SPACE.test(text) ? ' xml:space="preserve"' : "";
  return `<si><t${space}>${cellText(text)}</t></si>`;
}

function textOfSlot(slots: SlotTexts, slot: string): string {
  return present(slots.get(slot), `the text of the slot ${slot}`);
}

/** A table without texts, but with room for those of the slots. */
export function createSharedStrings(slots: readonly string[] = []): SharedStrings {
  const texts = createDistinctList([]);
  let count = 0;
  return {
    use: (text) => {
      count += 1;
      return slots.length + texts.positionOf(text);
    },
    useSlot: (slot) => {
      count += 1;
      return slots.indexOf(slot);
    },
    finish: () => {
      const shared = texts.values().map(item).join("");
      const uniqueCount = slots.length + texts.values().length;
      const attributes = { xmlns: SPREADSHEET, count, uniqueCount };
      if (slots.length === 0) return () => [XML_HEAD + element("sst", attributes, shared)];
      const [start, rest] = [`${XML_HEAD}${opening("sst", attributes)}>`, `${shared}</sst>`];
      return (given) => [start + slots.map((slot) => item(textOfSlot(given, slot))).join(""), rest];
    },
  };
}
