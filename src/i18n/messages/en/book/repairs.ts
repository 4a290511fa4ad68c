import { type BookRepair } from "../../../../workbook/bloc/returned/book-note";
import { shown } from "../../shown-text";
import { type Family } from "../../texts";
import { enRepairs } from "../form/repairs";
import { enBookPlace } from "./book-place";

/** Cells of the leader's workbook read otherwise than they were typed, in English. */
export const enBookRepairs: Family<BookRepair> = {
  place: enBookPlace,
  texts: {
    ...enRepairs.texts,
    statusFromText: ({ given, read }) =>
      `${shown(given)} is read as the state ${shown(read)}, but formulas do not recognise it. Choose it from the list again.`,
  },
};
