import { numberText } from "../../../../basics/number-text";
import { toNumber } from "../../../../scoring/points/points";
import { type EntryError } from "../../../../scoring/self-assessment/entry-errors";
import { shown, shownField } from "../../shown-text";
import { type Texts } from "../../texts";
import { viFieldNames } from "./field-names";

const figure = (each: number): string => numberText(each, "vi");

/** An answer or a score that may not stand, in Vietnamese. */
export const viEntryErrors: Texts<EntryError> = {
  inputWrongType: ({ field, given }) =>
    `Nhập ${shown(given)} không đúng loại dữ liệu của ${shownField(field, viFieldNames)}. Hãy nhập lại: số, Có hoặc Không, hay một mục trong danh sách, tùy tiêu chí.`,
  choiceUnknown: ({ field, given }) =>
    `Không có lựa chọn ${shown(given)} cho ${shownField(field, viFieldNames)}. Hãy chọn một mục trong danh sách.`,
  tickRepeated: ({ field, given }) =>
    `Nội dung ${shown(given)} được chọn hai lần tại ${shownField(field, viFieldNames)}. Hãy bỏ bớt một lần.`,
  countNotWhole: ({ given }) =>
    `Số lượng ${figure(given)} không phải số nguyên. Hãy nhập số nguyên, ví dụ 0, 1 hoặc 2.`,
  countNegative: ({ given }) => `Số lượng ${figure(given)} là số âm. Hãy nhập 0 hoặc số dương.`,
  pointsOutside: ({ given, max }) =>
    `Điểm ${figure(given)} nằm ngoài khoảng từ 0 đến ${figure(toNumber(max))}. Hãy nhập lại điểm.`,
  pointsOffStep: ({ given, step }) =>
    `Điểm ${figure(given)} không đúng bước điểm ${figure(toNumber(step))}. Hãy nhập bội số của bước điểm.`,
  inputUnknown: ({ field }) =>
    `Cách chấm của tiêu chí này không dùng đến ${shownField(field, viFieldNames)}. Hãy bỏ mục đó.`,
  entryMalformed: ({ given }) =>
    `Không đọc được lần chấm ${shown(given)}. Mỗi lần chấm phải là số liệu, là điểm có lý do, hoặc là không áp dụng có lý do.`,
  stageNotOpen: () =>
    "Tiêu chí này do nơi khác chấm, đơn vị không tự chấm. Hãy bỏ phần tự chấm của tiêu chí.",
  naNotAllowed: () =>
    "Tiêu chí này không được ghi “không áp dụng”. Hãy nhập số liệu, không có thì nhập 0.",
  typedOnCondition: () => "Điều kiện xét khen không có điểm. Hãy chọn Có hoặc Không.",
  typedAtSelf: () => "Ở bước tự chấm không được ghi thẳng điểm. Hãy nhập số liệu để tính điểm.",
  listEmpty: () => "Danh sách điểm chấm đang trống. Hãy nhập ít nhất một điểm.",
  listOutsideCross: () =>
    "Chỉ bước chấm chéo mới nhận nhiều điểm cùng lúc. Hãy ghi một điểm duy nhất.",
};
