import { type BookReminder } from "../../../../workbook/bloc/returned/book-note";
import { shownField } from "../../shown-text";
import { type Family } from "../../texts";
import { viFieldNames } from "../input/field-names";
import { viBookPlace } from "./book-place";

/** What is still to do in the leader's workbook, in Vietnamese. */
export const viBookReminders: Family<BookReminder> = {
  place: viBookPlace,
  texts: {
    reasonMissing: () =>
      "Điểm chấm hoặc dấu không áp dụng chưa có lý do. Hãy ghi lý do để đơn vị và hội nghị biết.",
    inputMissing: ({ field }) =>
      `Còn thiếu ${shownField(field, viFieldNames)}, nên chưa tính được điểm. Hãy nhập cho đủ.`,
    statusBlank: () =>
      "Trạng thái đang trống; đơn vị vẫn được tính như đã nộp. Hãy chọn trạng thái trong danh sách.",
  },
};
