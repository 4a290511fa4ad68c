import { numberText } from "../../../../basics/number-text";
import { type BookProblem } from "../../../../workbook/bloc/returned/book-note";
import { answerTexts } from "../../answer-texts";
import { shown } from "../../shown-text";
import { type Family } from "../../texts";
import { enProblems } from "../form/problems";
import { enEntryErrors } from "../input/entry-errors";
import { enBookPlace } from "./book-place";

/** Cells of the leader's workbook that could not be taken, in English. */
export const enBookProblems: Family<BookProblem> = {
  place: enBookPlace,
  texts: {
    ...enEntryErrors,
    ...answerTexts(enProblems),
    cellUncalculated: () =>
      "The cell holds a formula without a result. Recalculate the workbook or enter the number itself.",
    typedWithAnswers: () =>
      "There are both typed points and figures; nobody can say which count. Remove one of the two.",
    cellNotAsked: ({ given }) =>
      `The way this criterion is scored has no use for this cell, which holds ${shown(given)}. Move it to the right column or remove it.`,
    dateUnreadable: ({ given }) =>
      `${shown(given)} cannot be read as a date. Enter the date again, such as 05/12/2026.`,
    daysUnusable: ({ given }) =>
      `${numberText(given, "en")} days late is no usable number. Enter 0 or more, or leave the cell blank.`,
  },
};
