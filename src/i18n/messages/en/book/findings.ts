import { type BookFinding } from "../../../../workbook/bloc/returned/book-note";
import { enBookLabels } from "../../../sheets/labels/en-book-labels";
import { shown, shownBookColumn, shownResult } from "../../shown-text";
import { type Family } from "../../texts";
import { enIdentityNames } from "../input/identity-names";
import { enBookPlace } from "./book-place";

/** What is no longer as it was written in the leader's workbook, in English. */
export const enBookFindings: Family<BookFinding> = {
  place: enBookPlace,
  texts: {
    identityDiffers: ({ field, given, kept }) =>
      `The workbook's identity (${enIdentityNames[field]}) states ${shown(given)} here and ${shown(kept)} elsewhere; ${shown(kept)} is used. Check that it is this bloc's workbook.`,
    tokenDiffers: () =>
      "The checksum does not fit: the criteria table hidden in the workbook has been changed. Compare it with the table that was issued before you publish.",
    sheetRenamed: ({ given, expected }) =>
      `The sheet ${shown(expected)} has been renamed ${shown(given)}. It is read all the same; nothing needs to be done.`,
    sheetRepeated: ({ counted }) =>
      `This sheet is a copy of ${shown(counted)}; nothing is read from it. Make changes in ${shown(counted)} and delete the copy.`,
    sheetMissing: () =>
      "This sheet has been deleted with all that stood on it. Take it from an earlier copy of the workbook.",
    columnMissing: ({ column }) =>
      `The column ${shownBookColumn(column, enBookLabels, "of hidden ids")} has been deleted; the others are read. Take it from an earlier copy of the workbook.`,
    factDiffers: ({ fact, given, kept }) =>
      `“${enBookLabels.bloc.bloc.facts[fact]}” says ${shown(given)} here, but the bloc uses ${shown(kept)}. To change it, use the bloc's settings in the pane.`,
    nameDiffers: ({ given, kept }) =>
      `The unit is called ${shown(given)} here and ${shown(kept)} in the list of members, which counts. Make them agree.`,
    rowMissing: () =>
      "This row has been deleted with every score on it. Undo that, or take it from an earlier copy of the workbook.",
    rowRepeated: ({ given }) =>
      `This row repeats one above and holds ${shown(given)}; only the one above counts. Delete one of the two.`,
    rowUnknown: ({ given }) =>
      `This row was added by hand and holds ${shown(given)}; it does not count. Move its content to the unit's own row.`,
    rowKeyDiffers: ({ given, kept }) =>
      `The hidden key of the row says ${shown(given)}, but the row belongs to ${shown(kept)}; formulas on other sheets look in the wrong place. Undo the change or draw the workbook anew.`,
    formulaReplaced: ({ given }) =>
      `A formula belongs here; the cell holds the value ${shownResult(given, "en")}, which no longer follows the scores. Undo the change or draw the workbook anew.`,
    formulaGone: () =>
      "A formula belongs here; the cell is blank. Undo the change or draw the workbook anew.",
    notTaken: ({ given }) =>
      `There is a reason, ${shown(given)}, but this stage has no points, figures or x. Complete it or remove the reason.`,
    recordDamaged: ({ given }) =>
      `A line of the hidden record cannot be read: ${shown(given)}. It stays as it is; take it from an earlier copy of the workbook.`,
  },
};
