import { type EntryChangeError } from "../../../../scoring/verification/with-entry";
import { type Family } from "../../texts";
import { enBlocErrors } from "../input/bloc-errors";

/** Why an entry is not taken, in English. */
export const enEntryChanges: Family<EntryChangeError> = {
  place: (issue) => enBlocErrors.place({ ...issue, code: "unitUnknown" }),
  texts: {
    ...enBlocErrors.texts,
    reasonMissing: () =>
      "There is no reason. Typed points, “does not apply” and figures other than before need one.",
  },
};
