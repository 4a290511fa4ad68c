import { type BookFinding } from "../../../../workbook/bloc/returned/book-note";
import { viBookLabels } from "../../../sheets/labels/vi-book-labels";
import { shown, shownBookColumn, shownResult } from "../../shown-text";
import { type Family } from "../../texts";
import { viIdentityNames } from "../input/identity-names";
import { viBookPlace } from "./book-place";

/** What is no longer as it was written in the leader's workbook, in Vietnamese. */
export const viBookFindings: Family<BookFinding> = {
  place: viBookPlace,
  texts: {
    identityDiffers: ({ field, given, kept }) =>
      `Thông tin nhận dạng (${viIdentityNames[field]}) ghi ${shown(given)}, khác với ${shown(kept)} ở các chỗ còn lại; đã dùng ${shown(kept)}. Hãy kiểm tra sổ có đúng của khối không.`,
    tokenDiffers: () =>
      "Mã đối chiếu không khớp: bảng tiêu chí ẩn trong sổ đã bị sửa. Hãy so với bảng tiêu chí đã ban hành trước khi công bố.",
    sheetRenamed: ({ given, expected }) =>
      `Sheet ${shown(expected)} đã đổi tên thành ${shown(given)}; vẫn đọc được, không cần làm gì.`,
    sheetRepeated: ({ counted }) =>
      `Sheet này là bản chép của ${shown(counted)}, không đọc gì ở đây. Hãy sửa ở ${shown(counted)} rồi xóa bản chép.`,
    sheetMissing: () =>
      "Sheet này đã bị xóa, nội dung trên đó không còn. Hãy lấy lại từ bản lưu trước của sổ.",
    columnMissing: ({ column }) =>
      `Cột ${shownBookColumn(column, viBookLabels, "mã ẩn")} đã bị xóa; các cột khác vẫn đọc được. Hãy lấy lại cột này từ bản lưu trước của sổ.`,
    factDiffers: ({ fact, given, kept }) =>
      `Mục “${viBookLabels.bloc.bloc.facts[fact]}” ghi ${shown(given)}, trong khi khối đang dùng ${shown(kept)}. Muốn đổi, hãy sửa ở mục Thông tin khối của bảng điều khiển.`,
    nameDiffers: ({ given, kept }) =>
      `Tên đơn vị ở đây là ${shown(given)}, khác với ${shown(kept)} trong danh sách thành viên; đã dùng tên trong danh sách. Hãy sửa cho khớp.`,
    rowMissing: () =>
      "Dòng này đã bị xóa, nên mọi điểm ghi ở đó không còn. Hãy hoàn tác hoặc lấy lại từ bản lưu trước của sổ.",
    rowRepeated: ({ given }) =>
      `Dòng này lặp lại một dòng ở trên, nội dung là ${shown(given)}; chỉ tính dòng trên. Hãy xóa một trong hai dòng.`,
    rowUnknown: ({ given }) =>
      `Dòng này được thêm bằng tay, nội dung là ${shown(given)}; không được tính. Hãy chuyển nội dung vào đúng dòng của đơn vị.`,
    rowKeyDiffers: ({ given, kept }) =>
      `Mã ẩn của dòng ghi ${shown(given)}, trong khi dòng là của ${shown(kept)}; công thức ở các sheet khác sẽ tìm nhầm. Hãy hoàn tác lần sửa hoặc dựng lại sổ.`,
    formulaReplaced: ({ given }) =>
      `Ô này phải là công thức nhưng đang là giá trị ${shownResult(given, "vi")}, nên sẽ không đổi theo điểm nữa. Hãy hoàn tác hoặc dựng lại sổ.`,
    formulaGone: () => "Ô này phải là công thức nhưng đang trống. Hãy hoàn tác hoặc dựng lại sổ.",
    notTaken: ({ given }) =>
      `Có lý do ${shown(given)} nhưng bước này chưa có điểm, số liệu hay dấu x. Hãy nhập cho đủ hoặc xóa lý do.`,
    recordDamaged: ({ given }) =>
      `Một dòng của sổ ghi ẩn không đọc được: ${shown(given)}. Dòng được giữ nguyên; hãy lấy lại từ bản lưu trước của sổ.`,
  },
};
