import { type FormProblem } from "../../../../workbook/unit/form-note";
import { shown } from "../../shown-text";
import { type Family } from "../../texts";
import { viEntryErrors } from "../input/entry-errors";
import { viCellPlace } from "./cell-place";

/** Answers that could not be taken, in Vietnamese. */
export const viProblems: Family<FormProblem> = {
  place: viCellPlace,
  texts: {
    ...viEntryErrors,
    numberUnreadable: ({ given }) =>
      `Không đọc được ${shown(given)} thành một con số. Hãy chỉ nhập chữ số, không kèm đơn vị.`,
    numberAmbiguous: ({ given }) =>
      `${shown(given)} có thể hiểu thành hai số khác nhau. Hãy nhập lại bằng số, không có dấu phân cách hàng nghìn hay dấu phần trăm.`,
    yesNoUnreadable: ({ given }) =>
      `Không hiểu ${shown(given)} là Có hay Không. Hãy chọn trong danh sách của ô.`,
    choiceUnreadable: ({ given }) =>
      `${shown(given)} không khớp với lựa chọn nào. Hãy chọn trong danh sách của ô.`,
    ticksUnreadable: ({ given }) =>
      `Không hiểu ${shown(given)} là những nội dung nào. Hãy nhập số thứ tự cách nhau bằng dấu chấm phẩy, ví dụ 1; 3.`,
    naUnreadable: ({ given }) =>
      `Không hiểu ${shown(given)} ở cột Không áp dụng. Hãy nhập x hoặc để trống.`,
    cellIsDate: ({ given }) =>
      `Ô đang là ngày tháng (${shown(given)}) chứ không phải con số. Hãy nhập lại con số.`,
    cellIsError: ({ given }) =>
      `Ô đang báo lỗi ${shown(given)}. Hãy sửa công thức hoặc nhập con số.`,
    cellUncalculated: () =>
      "Ô chứa công thức chưa có kết quả. Hãy mở tệp bằng Excel, lưu lại rồi gửi, hoặc nhập thẳng con số.",
    ticksIncomplete: ({ open }) =>
      `Còn ${String(open)} nội dung chưa chọn Có hay Không. Hãy chọn đủ, không đạt thì chọn Không.`,
    naWithAnswers: () => "Vừa ghi không áp dụng vừa có số liệu. Hãy bỏ dấu x hoặc xóa số liệu.",
  },
};
