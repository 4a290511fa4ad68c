import { type CriteriaFault } from "../../workbook/bloc/criteria/reading/criteria-fault";
import { type CriteriaColumn } from "../../workbook/look/criteria-words";
import { enCriteria } from "../sheets/en-criteria";
import { shown } from "../messages/shown-text";
import { type Family } from "../messages/texts";
import { enTemplateFaults } from "../messages/en/input/template-faults";

const label = (column: CriteriaColumn): string => shown(enCriteria.columns[column]);

/** What is wrong on the sheet of criteria, in English. */
export const enCriteriaFaults: Family<CriteriaFault> = {
  place: ({ sheet, cell }) => (cell === "" ? `Sheet ${sheet}` : `Sheet ${sheet}, cell ${cell}`),
  texts: {
    ...enTemplateFaults.texts,
    fieldWrong: ({ given }) => `The value ${shown(given)} cannot be used here. Correct it.`,
    fieldMissing: () => "This cell is blank. Fill it in.",
    cellMissing: ({ column }) => `Column ${label(column)} is blank in this row. Fill it in.`,
    cellNotNumber: ({ given }) => `${shown(given)} is no number. Type the figure alone.`,
    cellAmbiguous: ({ given }) =>
      `${shown(given)} may mean two numbers. Type it again without a mark between thousands.`,
    cellNoText: ({ given }) =>
      `This cell needs a text but holds ${shown(given)} (a date, or a failed formula). Format the cell as Text and type it again.`,
    wordUnknown: ({ column, given }) =>
      `Column ${label(column)} has no choice ${shown(given)}. Choose from the list of the cell.`,
    groupUnknown: ({ given }) =>
      `Nothing has the code ${shown(given)}. Choose the code of the group that this belongs to, or leave it blank at the top.`,
    cellNotUsed: ({ column, given }) =>
      `Column ${label(column)} holds ${shown(given)}, for which this row has no use. Clear the cell, or change the way of scoring.`,
    lineNotTaken: ({ given }) =>
      `The line ${shown(given)} stands below no criterion that takes such lines. Move it below its criterion, or remove it.`,
    linesMissing: () =>
      "This way of scoring needs lines of levels, tiers or items right below it. Add them.",
  },
};
