import { numberText } from "../../../../basics/number-text";
import { type ShapeFault } from "../../../../scoring/points/json-object";
import { shown, shownField } from "../../shown-text";
import { type Texts } from "../../texts";
import { viFieldNames } from "./field-names";

/** A JSON file that lacks something or holds it in the wrong shape, in Vietnamese. */
export const viShapeFaults: Texts<ShapeFault> = {
  fieldMissing: ({ field }) =>
    `Thiếu hoặc để trống ${shownField(field, viFieldNames)}. Hãy bổ sung vào tệp.`,
  fieldWrong: ({ field, given }) =>
    `Giá trị ${shown(given)} không dùng được cho ${shownField(field, viFieldNames)}. Hãy sửa lại trong tệp.`,
  pointsTooFine: ({ field, given }) =>
    `${numberText(given, "vi")} có nhiều chữ số thập phân hơn mức bảng tiêu chí quy định, tại ${shownField(field, viFieldNames)}. Hãy làm tròn hoặc tăng số chữ số thập phân của bảng.`,
};
