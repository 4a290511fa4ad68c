import { numberText } from "../../../../basics/number-text";
import { type Difference } from "../../../../workbook/bloc/reconciliation/difference";
import { shown, shownCellValue } from "../../shown-text";
import { type Family } from "../../texts";
import { enBookPlace } from "./book-place";

function value(given: string | number | boolean): string {
  return shownCellValue(given, "en", "blank");
}

/** In what the leader's workbook and the second computation do not agree, in English. */
export const enDifferences: Family<Difference> = {
  place: enBookPlace,
  texts: {
    resultDiffers: ({ due, found }) =>
      `The formula gives ${value(found)}; computed again from the entries it is ${value(due)}. Recalculate the workbook (Ctrl+Alt+F9). If they still differ, the formula was changed: undo that or draw the workbook anew.`,
    formulaOverwritten: ({ due, found }) =>
      `The formula was overwritten by ${value(found)}; computed again it is ${value(due)}. Even the right figure no longer follows the scores. Undo the change or draw the workbook anew.`,
    formulaEmptied: ({ due }) =>
      `The formula was deleted; computed again it is ${value(due)}. Undo the change or draw the workbook anew.`,
    formulaFails: ({ due, found }) =>
      `The formula fails with ${shown(found)}; computed again it is ${value(due)}. A row, a column or a hidden id that it needs was deleted or changed. Undo that or draw the workbook anew.`,
    fixedDiffers: ({ due, found }) =>
      `The cell is ${value(found)}; by the criteria and the list of members it is ${value(due)}. Put that back.`,
    awardDiffers: ({ due, found }) =>
      `Award proposed in the workbook: ${value(found)}; by the scores as they are now: ${value(due)}. Write the proposals again.`,
    proposalOld: ({ due, found }) =>
      `The award was proposed when rank or class was ${value(found)}; now it is ${value(due)}. Write the proposals again.`,
    notCalculated: ({ count }) =>
      `Formulas on this sheet that were never calculated: ${numberText(count, "en")}, from this cell on. Open the workbook in Excel, press Ctrl+Alt+F9 and save it.`,
    sheetGone: () =>
      "This sheet, or the hidden row of keys at its top, was deleted. Undo that or draw the workbook anew.",
    sheetDoubled: ({ counted }) =>
      `This sheet is a copy of ${shown(counted)}, so that figures stand in two places. Delete the copy.`,
    columnGone: ({ label }) =>
      `The column ${shown(label)}, or the hidden key at its top, was deleted. Undo that or draw the workbook anew.`,
    columnDoubled: ({ label }) => `The column ${shown(label)} is there twice. Delete the copy.`,
    rowGone: ({ label }) =>
      `The row ${shown(label)}, or the hidden id at its beginning, was deleted. Undo that or draw the workbook anew.`,
    rowDoubled: ({ label }) => `The row ${shown(label)} is there twice. Delete the copy.`,
    keyDiffers: ({ due, found }) =>
      `The hidden key of the row is ${shown(found)} and should be ${shown(due)}; formulas on other sheets find the wrong row. Undo the change or draw the workbook anew.`,
    templateEdited: () =>
      "The criteria hidden in the workbook are no longer those that were issued. Compare them with the issued table, or go back to an earlier copy of the workbook.",
  },
};
