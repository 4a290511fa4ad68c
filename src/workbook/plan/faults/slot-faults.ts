import { type SheetPlan } from "../sheet-plan";
import { slotsIn, type SlotTexts } from "../slots";
import { LONGEST_TEXT } from "./cell-faults";
import { brokenOf, placed } from "./fault-list";

/** What keeps the texts of slots from being stored as they stand. */
export function slotTextFaults(slots: SlotTexts): readonly string[] {
  return [...slots].flatMap(([slot, text]) =>
    placed(
      slot,
      brokenOf([
        [text === "", "a slot with an empty text"],
        [text.length > LONGEST_TEXT, `a text longer than ${LONGEST_TEXT} characters`],
      ]),
    ),
  );
}

/** Slots that some cell shows and nobody has filled. */
export function openSlotFaults(sheets: readonly SheetPlan[], slots: SlotTexts): readonly string[] {
  return [...slotsIn(sheets)]
    .filter((slot) => !slots.has(slot))
    .map((slot) => `${slot}: a slot without a text`);
}
