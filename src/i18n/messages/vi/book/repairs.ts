import { type BookRepair } from "../../../../workbook/bloc/returned/book-note";
import { shown } from "../../shown-text";
import { type Family } from "../../texts";
import { viRepairs } from "../form/repairs";
import { viBookPlace } from "./book-place";

/** Cells of the leader's workbook read otherwise than they were typed, in Vietnamese. */
export const viBookRepairs: Family<BookRepair> = {
  place: viBookPlace,
  texts: {
    ...viRepairs.texts,
    statusFromText: ({ given, read }) =>
      `${shown(given)} đã đọc là trạng thái ${shown(read)}, nhưng công thức không nhận ra. Hãy chọn lại trong danh sách.`,
  },
};
