import { numberText } from "../../../../basics/number-text";
import { type BookProblem } from "../../../../workbook/bloc/returned/book-note";
import { answerTexts } from "../../answer-texts";
import { shown } from "../../shown-text";
import { type Family } from "../../texts";
import { viProblems } from "../form/problems";
import { viEntryErrors } from "../input/entry-errors";
import { viBookPlace } from "./book-place";

/** Cells of the leader's workbook that could not be taken, in Vietnamese. */
export const viBookProblems: Family<BookProblem> = {
  place: viBookPlace,
  texts: {
    ...viEntryErrors,
    ...answerTexts(viProblems),
    cellUncalculated: () =>
      "Ô chứa công thức chưa có kết quả. Hãy tính lại sổ, hoặc nhập thẳng con số.",
    typedWithAnswers: () =>
      "Vừa có điểm chấm vừa có số liệu, không biết lấy bên nào. Hãy xóa một bên.",
    cellNotAsked: ({ given }) =>
      `Cách chấm của tiêu chí này không dùng ô này, nhưng ô ghi ${shown(given)}. Hãy chuyển sang đúng cột hoặc xóa.`,
    dateUnreadable: ({ given }) =>
      `Không đọc được ${shown(given)} thành ngày tháng. Hãy nhập lại ngày, ví dụ 05/12/2026.`,
    daysUnusable: ({ given }) =>
      `Số ngày chậm ${numberText(given, "vi")} không dùng được. Hãy nhập 0 hoặc số dương, hoặc để trống.`,
  },
};
