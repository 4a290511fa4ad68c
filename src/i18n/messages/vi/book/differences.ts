import { numberText } from "../../../../basics/number-text";
import { type Difference } from "../../../../workbook/bloc/reconciliation/difference";
import { shown, shownCellValue } from "../../shown-text";
import { type Family } from "../../texts";
import { viBookPlace } from "./book-place";

function value(given: string | number | boolean): string {
  return shownCellValue(given, "vi", "để trống");
}

/** In what the leader's workbook and the second computation do not agree, in Vietnamese. */
export const viDifferences: Family<Difference> = {
  place: viBookPlace,
  texts: {
    resultDiffers: ({ due, found }) =>
      `Công thức ra ${value(found)}, tính lại từ điểm đã nhập ra ${value(due)}. Hãy tính lại sổ (Ctrl+Alt+F9); nếu vẫn lệch, công thức đã bị sửa, hãy hoàn tác hoặc dựng lại sổ.`,
    formulaOverwritten: ({ due, found }) =>
      `Ô công thức đã bị ghi đè bằng ${value(found)}, tính lại ra ${value(due)}. Dù đúng số, ô cũng không còn đổi theo điểm; hãy hoàn tác hoặc dựng lại sổ.`,
    formulaEmptied: ({ due }) =>
      `Ô công thức đã bị xóa trắng, tính lại ra ${value(due)}. Hãy hoàn tác hoặc dựng lại sổ.`,
    formulaFails: ({ due, found }) =>
      `Công thức báo lỗi ${shown(found)}, tính lại ra ${value(due)}. Dòng, cột hoặc mã ẩn mà công thức cần đã bị xóa hay sửa; hãy hoàn tác hoặc dựng lại sổ.`,
    fixedDiffers: ({ due, found }) =>
      `Ô này là ${value(found)}, theo bảng tiêu chí và danh sách đơn vị phải là ${value(due)}. Hãy ghi lại cho đúng.`,
    awardDiffers: ({ due, found }) =>
      `Đề nghị khen thưởng trong sổ: ${value(found)}; theo điểm hiện nay: ${value(due)}. Hãy ghi lại đề nghị.`,
    proposalOld: ({ due, found }) =>
      `Đề nghị khen thưởng được lập khi xếp hạng, xếp loại là ${value(found)}, nay là ${value(due)}. Hãy ghi lại đề nghị.`,
    notCalculated: ({ count }) =>
      `Sheet này có ${numberText(count, "vi")} công thức chưa được tính lần nào, kể từ ô này. Hãy mở sổ bằng Excel, bấm Ctrl+Alt+F9 rồi lưu.`,
    sheetGone: () =>
      "Sheet này, hoặc dòng mã ẩn ở đầu sheet, đã bị xóa. Hãy hoàn tác hoặc dựng lại sổ.",
    sheetDoubled: ({ counted }) =>
      `Sheet này là bản chép của ${shown(counted)} nên có hai nơi ghi cùng một số. Hãy xóa bản chép.`,
    columnGone: ({ label }) =>
      `Cột ${shown(label)}, hoặc mã ẩn ở đầu cột, đã bị xóa. Hãy hoàn tác hoặc dựng lại sổ.`,
    columnDoubled: ({ label }) => `Cột ${shown(label)} có hai lần. Hãy xóa cột chép thêm.`,
    rowGone: ({ label }) =>
      `Dòng ${shown(label)}, hoặc mã ẩn ở đầu dòng, đã bị xóa. Hãy hoàn tác hoặc dựng lại sổ.`,
    rowDoubled: ({ label }) => `Dòng ${shown(label)} có hai lần. Hãy xóa dòng chép thêm.`,
    keyDiffers: ({ due, found }) =>
      `Mã ẩn của dòng là ${shown(found)}, đúng ra là ${shown(due)}; công thức ở các sheet khác sẽ tìm nhầm dòng. Hãy hoàn tác hoặc dựng lại sổ.`,
    templateEdited: () =>
      "Bảng tiêu chí ẩn trong sổ không còn là bảng đã ban hành. Hãy so lại với bảng đã ban hành, hoặc lấy bản lưu trước của sổ.",
  },
};
