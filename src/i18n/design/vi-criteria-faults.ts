import { type CriteriaFault } from "../../workbook/bloc/criteria/reading/criteria-fault";
import { type CriteriaColumn } from "../../workbook/look/criteria-words";
import { viCriteria } from "../sheets/vi-criteria";
import { shown } from "../messages/shown-text";
import { type Family } from "../messages/texts";
import { viTemplateFaults } from "../messages/vi/input/template-faults";

const label = (column: CriteriaColumn): string => shown(viCriteria.columns[column]);

/** What is wrong on the sheet of criteria, in Vietnamese. */
export const viCriteriaFaults: Family<CriteriaFault> = {
  place: ({ sheet, cell }) => (cell === "" ? `Sheet ${sheet}` : `Sheet ${sheet}, ô ${cell}`),
  texts: {
    ...viTemplateFaults.texts,
    fieldWrong: ({ given }) => `Giá trị ${shown(given)} không dùng được ở ô này. Hãy sửa lại.`,
    fieldMissing: () => "Ô này còn trống. Hãy điền cho đủ.",
    cellMissing: ({ column }) => `Cột ${label(column)} còn trống ở dòng này. Hãy điền cho đủ.`,
    cellNotNumber: ({ given }) => `${shown(given)} không phải là số. Hãy chỉ nhập con số.`,
    cellAmbiguous: ({ given }) =>
      `${shown(given)} có thể hiểu thành hai số khác nhau. Hãy nhập lại, không dùng dấu ngăn hàng nghìn.`,
    cellNoText: ({ given }) =>
      `Ô này cần chữ nhưng đang là ${shown(given)} (ngày tháng, công thức lỗi). Hãy đổi định dạng ô thành Văn bản rồi gõ lại.`,
    wordUnknown: ({ column, given }) =>
      `Không có lựa chọn ${shown(given)} ở cột ${label(column)}. Hãy chọn trong danh sách của ô.`,
    groupUnknown: ({ given }) =>
      `Không có mục nào mang mã ${shown(given)}. Hãy chọn mã của nhóm chứa mục này, hoặc để trống nếu là cấp cao nhất.`,
    cellNotUsed: ({ column, given }) =>
      `Cột ${label(column)} ghi ${shown(given)} nhưng dòng này không dùng đến. Hãy xóa ô này hoặc đổi kiểu chấm.`,
    lineNotTaken: ({ given }) =>
      `Dòng ${shown(given)} không thuộc tiêu chí nào ở trên dùng đến loại dòng này. Hãy chuyển dòng xuống dưới đúng tiêu chí, hoặc xóa.`,
    linesMissing: () =>
      "Kiểu chấm này cần các dòng mức, bậc hoặc nội dung ngay bên dưới. Hãy thêm các dòng đó.",
  },
};
