import { type EntryChangeError } from "../../../../scoring/verification/with-entry";
import { type Family } from "../../texts";
import { viBlocErrors } from "../input/bloc-errors";

/** Why an entry is not taken, in Vietnamese. */
export const viEntryChanges: Family<EntryChangeError> = {
  place: (issue) => viBlocErrors.place({ ...issue, code: "unitUnknown" }),
  texts: {
    ...viBlocErrors.texts,
    reasonMissing: () =>
      "Chưa có lý do. Điểm chấm, không áp dụng hay số liệu khác bước trước đều phải ghi lý do.",
  },
};
