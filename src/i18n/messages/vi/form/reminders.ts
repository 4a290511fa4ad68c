import { dateText } from "../../../../basics/date-text";
import { numberText } from "../../../../basics/number-text";
import { type FormReminder } from "../../../../workbook/unit/form-note";
import { shown, shownField, shownPercent } from "../../shown-text";
import { type Family } from "../../texts";
import { viFieldNames } from "../input/field-names";
import { viEvidenceDoubt } from "./evidence-warnings";
import { viCellPlace } from "./cell-place";

/** What is still to do before a form is sent, in Vietnamese. */
export const viReminders: Family<FormReminder> = {
  place: viCellPlace,
  texts: {
    leafBlank: () =>
      "Tiêu chí chưa được trả lời. Hãy nhập số liệu; không có thì nhập 0 hoặc chọn Không.",
    inputMissing: ({ field }) => `Còn thiếu ${shownField(field, viFieldNames)}. Hãy nhập cho đủ.`,
    naReasonMissing: () =>
      "Ghi không áp dụng nhưng chưa nêu lý do. Hãy ghi lý do ở cột Giải trình.",
    evidenceMissing: () =>
      "Có điểm nhưng chưa dẫn minh chứng. Hãy ghi mã minh chứng, hoặc giải trình vì sao không có.",
    evidenceUnknown: ({ given }) =>
      `Mã minh chứng ${shown(given)} không có ở sheet Minh chứng. Hãy ghi tài liệu vào đó hoặc sửa lại mã.`,
    percentDoubtful: ({ given }) =>
      `Tỷ lệ ${numberText(given, "vi")} rất nhỏ: nếu ý là ${shownPercent(given, "vi")}% thì hãy nhập ${shownPercent(given, "vi")}.`,
    legacyLetters: ({ given }) =>
      `${shown(given)} được gõ bằng phông chữ cũ (TCVN3, VNI) nên không đọc được. Hãy đề nghị đơn vị gõ lại bằng Unicode.`,
    dataUntilUnreadable: ({ given }) =>
      `Ngày chốt số liệu ${shown(given)} không phải là ngày. Hãy ghi dạng ngày/tháng/năm, ví dụ 30/11/2026.`,
    dataCutOff: ({ until, to }) =>
      `Số liệu mới tính đến ${dateText(until)}, kỳ xét đến ${dateText(to)}. Hãy xem phần còn lại là ước tính hay chưa tính.`,
    evidenceDoubtful: ({ warning }) => viEvidenceDoubt(warning),
  },
};
