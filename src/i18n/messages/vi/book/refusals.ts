import { type BlocBookRefusal } from "../../../../workbook/bloc/returned/bloc-book-refusal";
import { viBookLabels } from "../../../sheets/labels/vi-book-labels";
import { shown, shownBookColumn } from "../../shown-text";
import { type Family } from "../../texts";

/** Why a workbook is not read as a leader's, in Vietnamese. */
export const viBookRefusals: Family<BlocBookRefusal> = {
  place: () => "",
  texts: {
    bookNotBook: () =>
      "Bảng tính này không phải sổ khối. Hãy mở sổ khối của Trưởng khối, hoặc lập sổ mới.",
    bookIsForm: () =>
      "Đây là phiếu tự chấm của một đơn vị, không phải sổ khối. Hãy mở sổ khối của Trưởng khối.",
    bookIsSlip: () =>
      "Đây là phiếu giải trình của một đơn vị, không phải sổ khối. Hãy mở sổ khối của Trưởng khối.",
    bookIdentityDamaged: () =>
      "Thông tin nhận dạng của sổ khối đã hỏng. Hãy mở bản lưu trước của sổ.",
    bookLayoutUnknown: ({ layout }) =>
      `Sổ khối theo mẫu ${shown(layout)}, phiên bản này chưa đọc được. Hãy cập nhật phần mềm rồi thử lại.`,
    bookTemplateDamaged: () =>
      "Bảng tiêu chí ẩn trong sổ khối đã hỏng. Hãy mở bản lưu trước của sổ.",
    bookSheetMissing: ({ sheet }) =>
      `Sổ khối thiếu sheet ${shown(sheet)}. Hãy hoàn tác việc xóa, hoặc mở bản lưu trước của sổ.`,
    bookColumnMissing: ({ sheet, column }) =>
      `Sheet ${shown(sheet)} thiếu cột ${shownBookColumn(column, viBookLabels, "mã ẩn")}. Hãy hoàn tác việc xóa, hoặc mở bản lưu trước của sổ.`,
    bookMembersMissing: ({ sheet }) =>
      `Sheet ${shown(sheet)} không còn đơn vị nào trong danh sách thành viên. Hãy mở bản lưu trước của sổ.`,
    bookMemberRepeated: ({ sheet, unit }) =>
      `Sheet ${shown(sheet)} ghi đơn vị ${shown(unit)} hai lần trong danh sách thành viên. Hãy xóa một dòng.`,
  },
};
