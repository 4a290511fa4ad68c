import { type BookReminder } from "../../../../workbook/bloc/returned/book-note";
import { shownField } from "../../shown-text";
import { type Family } from "../../texts";
import { enFieldNames } from "../input/field-names";
import { enBookPlace } from "./book-place";

/** What is still to do in the leader's workbook, in English. */
export const enBookReminders: Family<BookReminder> = {
  place: enBookPlace,
  texts: {
    reasonMissing: () =>
      "Typed points or “does not apply” stand without a reason. Give one, for the unit and for the meeting.",
    inputMissing: ({ field }) =>
      `${shownField(field, enFieldNames)} is missing, so that no points can be computed. Enter it.`,
    statusBlank: () =>
      "The state is blank; the unit counts as one that has submitted. Choose a state from the list.",
  },
};
