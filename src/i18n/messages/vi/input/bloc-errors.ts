import { type BlocError } from "../../../../scoring/import/bloc-error";
import { viForm } from "../../../sheets/vi-form";
import { shown } from "../../shown-text";
import { type Family } from "../../texts";
import { viEntryErrors } from "./entry-errors";
import { viShapeFaults } from "./shape-faults";

function place({ unit, criterion, stage }: BlocError): string {
  const pieces = [
    ...(unit === "" ? ["Dữ liệu khối"] : [`Đơn vị ${unit}`]),
    ...(criterion === "" ? [] : [`tiêu chí ${criterion}`]),
    ...(stage === "" ? [] : [`bước ${viForm.stages[stage].toLowerCase()}`]),
  ];
  return pieces.join(", ");
}

/** A bloc that cannot be scored, in Vietnamese. */
export const viBlocErrors: Family<BlocError> = {
  place,
  texts: {
    ...viShapeFaults,
    ...viEntryErrors,
    blocNotObject: () =>
      "Tệp không chứa dữ liệu của một khối. Hãy chọn đúng tệp dữ liệu khối dạng JSON.",
    unitRepeated: () =>
      "Mã đơn vị này xuất hiện hai lần trong danh sách. Hãy đặt cho mỗi đơn vị một mã riêng.",
    unitUnknown: () =>
      "Có điểm của đơn vị không có trong danh sách của khối. Hãy thêm đơn vị hoặc sửa lại mã.",
    criterionUnknown: () => "Bảng tiêu chí không có tiêu chí này. Hãy sửa lại mã tiêu chí.",
    stageUnknown: ({ given }) =>
      `Không có bước chấm nào tên là ${shown(given)}. Chỉ có tự chấm (self), chấm chéo (cross), thẩm định (verified), hội nghị (meeting).`,
    templateDiffers: ({ given, template }) =>
      `Khối dùng bảng tiêu chí ${shown(given)}, nhưng tệp được chọn là bảng ${shown(template)}. Hãy chọn đúng bảng tiêu chí.`,
    decisionAwardUnknown: ({ award }) =>
      `Có quyết định về danh hiệu ${shown(award)}, không có trong bảng tiêu chí. Hãy sửa lại tên danh hiệu.`,
    decisionRepeatsUnit: ({ award }) =>
      `Quyết định chọn đơn vị bằng điểm cho ${shown(award)} ghi một đơn vị hai lần. Hãy bỏ bớt.`,
    decisionOutsideTie: ({ award }) =>
      `Quyết định chọn đơn vị bằng điểm cho ${shown(award)} ghi đơn vị không nằm trong nhóm bằng điểm. Hãy chọn lại trong nhóm đó.`,
    decisionTooLong: ({ award, seatsLeft }) =>
      `Quyết định cho ${shown(award)} chọn nhiều đơn vị hơn số suất còn lại là ${String(seatsLeft)}. Hãy bỏ bớt đơn vị.`,
  },
};
