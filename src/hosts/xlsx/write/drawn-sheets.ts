import { type SheetPlan, type WorkbookPlan } from "../../../workbook/plan/sheet-plan";
import { filledSheet, type SlotTexts } from "../../../workbook/plan/slots";
import { createSharedStrings } from "./shared-strings";
import { type SheetPart, sheetPart } from "./sheet/sheet-xml";
import { looksAlike } from "./sheet/text-looks";
import { createStyleTable } from "./style/style-table";

/** What a workbook's sheets come to: workbooks that share their sheets share this. */
export interface DrawnSheets {
  readonly parts: readonly SheetPart[];
  readonly styles: string;
  /** The texts of all cells, in pieces. */
  readonly strings: (slots: SlotTexts) => readonly string[];
}

/** The position of the sheet that is shown when the workbook is opened. */
export function shownSheet(sheets: readonly SheetPlan[]): number {
  return sheets.findIndex(({ visibility }) => visibility === "visible");
}

/** Draws the sheets of a workbook. */
export function drawSheets({ sheets, slots = new Map() }: WorkbookPlan): DrawnSheets {
  const strings = createSharedStrings([...slots.keys()]);
  const styles = createStyleTable();
  const shown = shownSheet(sheets);
  const parts = sheets.map((sheet, at) =>
    sheetPart(filledSheet(sheet, slots), { strings, styles }, at === shown),
  );
  return { parts, styles: styles.xml(), strings: strings.finish() };
}

/** True when two workbooks have all but their own parts in common: they share their sheets, whatever the slots say. */
export function drawsAlike(one: WorkbookPlan, other: WorkbookPlan): boolean {
  const [texts, others] = [[...(one.slots ?? [])], [...(other.slots ?? [])]];
  return (
    one.sheets.length === other.sheets.length &&
    one.sheets.every((sheet, at) => sheet === other.sheets[at]) &&
    texts.length === others.length &&
    one.properties.size > 0 === other.properties.size > 0 &&
    texts.every(([slot, text], at) => {
      const [otherSlot, otherText] = others[at] ?? ["", ""];
      return slot === otherSlot && looksAlike(text, otherText);
    })
  );
}
