import { numberText } from "../../../../basics/number-text";
import { type FormRepair } from "../../../../workbook/unit/form-note";
import { enForm } from "../../../sheets/en-form";
import { shown, shownResult } from "../../shown-text";
import { type Family } from "../../texts";
import { enCellPlace } from "./cell-place";

/** Answers read otherwise than they were typed, in English. */
export const enRepairs: Family<FormRepair> = {
  place: enCellPlace,
  texts: {
    numberFromText: ({ given, read }) =>
      `${shown(given)} was typed as a text and is read as the number ${numberText(read, "en")}. Check the figure.`,
    yesNoFromText: ({ given, read }) =>
      `${shown(given)} is read as ${read ? enForm.marks.yes : enForm.marks.no}. Check it.`,
    choiceFromText: ({ given, read }) =>
      `${shown(given)} is read as the choice ${shown(read)}. Check it.`,
    naFromText: ({ given }) => `${shown(given)} is read as “does not apply”. Check it.`,
    minusDropped: ({ given, read }) =>
      `A penalty was typed as ${numberText(given, "en")} and is read as ${numberText(read, "en")}, because penalties are subtracted anyway. Check the number.`,
    inputIsFormula: ({ read }) =>
      `The input cell holds a formula; its result ${shownResult(read, "en")} is taken. Check the figure.`,
  },
};
