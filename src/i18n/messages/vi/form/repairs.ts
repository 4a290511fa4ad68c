import { numberText } from "../../../../basics/number-text";
import { type FormRepair } from "../../../../workbook/unit/form-note";
import { viForm } from "../../../sheets/vi-form";
import { shown, shownResult } from "../../shown-text";
import { type Family } from "../../texts";
import { viCellPlace } from "./cell-place";

/** Answers read otherwise than they were typed, in Vietnamese. */
export const viRepairs: Family<FormRepair> = {
  place: viCellPlace,
  texts: {
    numberFromText: ({ given, read }) =>
      `${shown(given)} được nhập dưới dạng chữ, đã đọc là số ${numberText(read, "vi")}. Hãy kiểm tra lại con số.`,
    yesNoFromText: ({ given, read }) =>
      `${shown(given)} đã đọc là ${read ? viForm.marks.yes : viForm.marks.no}. Hãy kiểm tra lại.`,
    choiceFromText: ({ given, read }) =>
      `${shown(given)} đã đọc là lựa chọn ${shown(read)}. Hãy kiểm tra lại.`,
    naFromText: ({ given }) => `${shown(given)} đã đọc là không áp dụng. Hãy kiểm tra lại.`,
    minusDropped: ({ given, read }) =>
      `Điểm trừ ghi số âm ${numberText(given, "vi")}, đã đọc là ${numberText(read, "vi")} vì điểm trừ được trừ sẵn. Hãy kiểm tra lại con số.`,
    inputIsFormula: ({ read }) =>
      `Ô nhập chứa công thức, đã lấy kết quả ${shownResult(read, "vi")}. Hãy kiểm tra lại con số.`,
  },
};
