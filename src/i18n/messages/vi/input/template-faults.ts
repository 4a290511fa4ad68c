import { numberText } from "../../../../basics/number-text";
import { type Points, toNumber } from "../../../../scoring/points/points";
import { type RuleFault } from "../../../../scoring/rules/rule";
import {
  type StructureFault,
  type TemplateFault,
} from "../../../../scoring/template/template-fault";
import { shown, shownField } from "../../shown-text";
import { type Family, type Texts } from "../../texts";
import { viFieldNames } from "./field-names";
import { viShapeFaults } from "./shape-faults";

const points = (each: Points): string => numberText(toNumber(each), "vi");

const OWN: Texts<RuleFault | StructureFault> = {
  tierNotClosed: () =>
    "Bậc điểm cuối cùng phải là bậc cho mọi trường hợp còn lại (“else”). Hãy thêm bậc đó vào cuối danh sách.",
  tierNotOrdered: ({ bound }) =>
    `Các bậc điểm không theo thứ tự tại mốc ${numberText(bound, "vi")}. Hãy sắp lại từ mức cao xuống thấp hoặc ngược lại.`,
  repeatedKey: ({ key }) =>
    `Khóa ${shown(key)} dùng cho hai mức hoặc hai nội dung. Hãy đặt cho mỗi mức một khóa riêng.`,
  pointsAboveMax: ({ given, max }) =>
    `Có mức cho ${points(given)} điểm, cao hơn điểm chuẩn ${points(max)}. Hãy hạ điểm của mức hoặc nâng điểm chuẩn.`,
  notAboveZero: ({ field }) => `Phải lớn hơn 0: ${shownField(field, viFieldNames)}. Hãy sửa lại.`,
  lowerIsBetterWithoutCap: () =>
    "Cách chấm “càng thấp càng tốt” cần có mức trần (“cap”), vì kết quả bằng 0 cho tỷ lệ vô hạn. Hãy thêm mức trần.",
  templateNotObject: () =>
    "Tệp không chứa một bảng tiêu chí. Hãy chọn đúng tệp bảng tiêu chí dạng JSON.",
  ruleUnknown: ({ kind }) =>
    `Không có cách chấm nào tên là ${shown(kind)}. Hãy sửa lại tên cách chấm.`,
  conditionNotBinary: () =>
    "Điều kiện xét khen chỉ có thể chấm Có hoặc Không (“binary”). Hãy đổi cách chấm.",
  criterionRepeated: ({ field, given }) =>
    `Hai tiêu chí cùng ${shownField(field, viFieldNames)} là ${shown(given)}. Hãy đổi một trong hai.`,
  parentUnknown: ({ parent }) =>
    `Nhóm cấp trên ${shown(parent)} không có trong bảng. Hãy thêm nhóm hoặc sửa lại mã nhóm.`,
  parentInOtherSection: ({ parent }) =>
    `Nhóm cấp trên ${shown(parent)} thuộc phần khác (nội dung, thưởng, trừ, điều kiện). Hãy đưa hai mục về cùng một phần.`,
  parentNotBefore: ({ parent }) =>
    `Nhóm cấp trên ${shown(parent)} phải đứng trước tiêu chí con. Hãy sắp lại thứ tự.`,
  leafWithChildren: () =>
    "Tiêu chí vừa có cách chấm vừa có tiêu chí con. Hãy bỏ cách chấm hoặc chuyển tiêu chí con đi.",
  groupWithoutChildren: () =>
    "Nhóm không có tiêu chí con nào. Hãy thêm tiêu chí con hoặc cách chấm.",
  sumDiffers: ({ sum, max }) =>
    `Điểm các tiêu chí con cộng lại là ${points(sum)}, trong khi điểm chuẩn của nhóm là ${points(max)}. Hãy sửa cho khớp.`,
  capDiffersFromMax: ({ cap, max }) =>
    `Điểm trần ${points(cap)} khác điểm chuẩn ${points(max)} của nhóm. Hãy sửa cho bằng nhau.`,
  childrenBelowCap: ({ sum, cap }) =>
    `Điểm các tiêu chí con cộng lại chỉ được ${points(sum)}, không đạt tới điểm trần ${points(cap)}. Hãy sửa điểm con hoặc điểm trần.`,
  pointsNegative: ({ field }) =>
    `Không được là số âm: ${shownField(field, viFieldNames)}. Hãy ghi số dương, kể cả điểm trừ.`,
  baseDiffers: ({ sum, base }) =>
    `Điểm các nhóm nội dung cộng lại là ${points(sum)}, trong khi bảng ghi tổng điểm nội dung là ${points(base)}. Hãy sửa cho khớp.`,
  scaleDiffers: ({ expected, scale }) =>
    `Thang điểm ghi ${points(scale)}, nhưng theo điểm nội dung và điểm thưởng thì phải là ${points(expected)}. Hãy sửa cho khớp.`,
  bonusInsideScaleWithoutCap: () =>
    "Điểm thưởng nằm trong thang điểm thì phải có trần điểm thưởng (“bonusCap”). Hãy ghi mức trần.",
  tieBreakUnknown: ({ criterion }) =>
    `Tiêu chí phụ để xét bằng điểm nhắc đến ${shown(criterion)}, không có trong bảng. Hãy sửa lại mã.`,
  awardBandUnknown: ({ award, band }) =>
    `Danh hiệu ${shown(award)} đòi hỏi xếp loại ${shown(band)}, không có trong danh sách xếp loại. Hãy sửa lại.`,
  keyRepeated: ({ list, key }) =>
    list === "bands"
      ? `Khóa ${shown(key)} xuất hiện hai lần trong danh sách xếp loại. Hãy đổi một trong hai.`
      : `Khóa ${shown(key)} xuất hiện hai lần trong danh sách khen thưởng. Hãy đổi một trong hai.`,
  bandsMissing: () => "Bảng chưa có mức xếp loại nào. Hãy thêm ít nhất một mức.",
  bandsNotFalling: ({ band }) =>
    `Xếp loại ${shown(band)} có mức phần trăm không thấp hơn loại đứng trước. Hãy sắp các loại từ cao xuống thấp.`,
  lastBandHasCondition: ({ band }) =>
    `Xếp loại cuối cùng ${shown(band)} không được kèm điều kiện, vì phải nhận mọi đơn vị còn lại. Hãy bỏ điều kiện.`,
  bandWithoutPercent: ({ band }) =>
    `Xếp loại ${shown(band)} thiếu mức phần trăm tối thiểu (“minPercent”). Hãy bổ sung.`,
};

/** A criteria table that may not go out, in Vietnamese. */
export const viTemplateFaults: Family<TemplateFault> = {
  place: ({ place }) => (place === "" ? "Bảng tiêu chí" : `Bảng tiêu chí, tiêu chí ${place}`),
  texts: { ...viShapeFaults, ...OWN },
};
