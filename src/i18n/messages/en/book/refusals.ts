import { type BlocBookRefusal } from "../../../../workbook/bloc/returned/bloc-book-refusal";
import { enBookLabels } from "../../../sheets/labels/en-book-labels";
import { shown, shownBookColumn } from "../../shown-text";
import { type Family } from "../../texts";

/** Why a workbook is not read as a leader's, in English. */
export const enBookRefusals: Family<BlocBookRefusal> = {
  place: () => "",
  texts: {
    bookNotBook: () =>
      "This is not a bloc workbook. Open the leader's workbook of the bloc, or make a new one.",
    bookIsForm: () =>
      "This is a unit's self-assessment form, not the bloc workbook. Open the leader's workbook.",
    bookIsSlip: () =>
      "This is a unit's slip for explanations, not the leader's workbook. Open the leader's workbook.",
    bookIdentityDamaged: () =>
      "The identity of the bloc workbook is damaged. Open an earlier copy of it.",
    bookLayoutUnknown: ({ layout }) =>
      `The bloc workbook has the layout ${shown(layout)}, which this version cannot read. Update the program and try again.`,
    bookTemplateDamaged: () =>
      "The criteria table hidden in the bloc workbook is damaged. Open an earlier copy of it.",
    bookSheetMissing: ({ sheet }) =>
      `The bloc workbook lacks the sheet ${shown(sheet)}. Undo its deletion or open an earlier copy.`,
    bookColumnMissing: ({ sheet, column }) =>
      `The sheet ${shown(sheet)} lacks the column ${shownBookColumn(column, enBookLabels, "of hidden ids")}. Undo its deletion or open an earlier copy.`,
    bookMembersMissing: ({ sheet }) =>
      `The sheet ${shown(sheet)} has no member left in its list. Open an earlier copy of the workbook.`,
    bookMemberRepeated: ({ sheet, unit }) =>
      `The sheet ${shown(sheet)} lists the member ${shown(unit)} twice. Delete one of the rows.`,
  },
};
