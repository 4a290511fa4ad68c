import { type FormProblem } from "../../../../workbook/unit/form-note";
import { shown } from "../../shown-text";
import { type Family } from "../../texts";
import { enEntryErrors } from "../input/entry-errors";
import { enCellPlace } from "./cell-place";

/** Answers that could not be taken, in English. */
export const enProblems: Family<FormProblem> = {
  place: enCellPlace,
  texts: {
    ...enEntryErrors,
    numberUnreadable: ({ given }) =>
      `${shown(given)} cannot be read as a number. Enter digits only, without a unit.`,
    numberAmbiguous: ({ given }) =>
      `${shown(given)} could mean two different numbers. Enter it again as a number, without a mark between thousands or a percent sign.`,
    yesNoUnreadable: ({ given }) =>
      `${shown(given)} is neither yes nor no. Choose from the list of the cell.`,
    choiceUnreadable: ({ given }) =>
      `${shown(given)} fits none of the choices. Choose from the list of the cell.`,
    ticksUnreadable: ({ given }) =>
      `${shown(given)} does not say which items are meant. Enter their numbers, parted by semicolons, such as 1; 3.`,
    naUnreadable: ({ given }) =>
      `${shown(given)} is not understood under “does not apply”. Enter x or leave the cell blank.`,
    cellIsDate: ({ given }) =>
      `The cell holds a date (${shown(given)}) where a number belongs. Enter the number again.`,
    cellIsError: ({ given }) =>
      `The cell shows the error ${shown(given)}. Correct the formula or enter the number.`,
    cellUncalculated: () =>
      "The cell holds a formula without a result. Open and save the file in Excel before sending it, or enter the number itself.",
    ticksIncomplete: ({ open }) =>
      `${String(open)} items are neither Yes nor No. Answer all of them; choose No for what was not achieved.`,
    naWithAnswers: () =>
      "The criterion is marked “does not apply” and has figures too. Remove the x or the figures.",
  },
};
