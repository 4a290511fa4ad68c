import { dateText } from "../../basics/date-text";
import { viSlip } from "../sheets/slip/vi-slip";
import { type SlipMessages } from "./slip-messages";
import { shown, shownCellValue } from "../messages/shown-text";
import { viCellPlace } from "../messages/vi/form/cell-place";

function column(key: string): string {
  const labels: Readonly<Record<string, string>> = viSlip.columns;
  const label = labels[key] ?? "";
  return label === "" ? "mã ẩn" : shown(label);
}

/** A moment as people read it: `20/12/2018 09:00`. */
function moment(at: string): string {
  const [day = "", time = ""] = at.split("T");
  return `${dateText(day)} ${time.slice(0, 5)}`.trim();
}

const RESEND = "Hãy đề nghị đơn vị trả lời trên phiếu gốc.";

/** What is found about slips with explanations, in Vietnamese. */
export const viSlipMessages: SlipMessages = {
  refusals: {
    place: () => "",
    texts: {
      slipNotSlip: () =>
        "Tệp này không phải phiếu giải trình do Trưởng khối gửi. Hãy chọn đúng tệp.",
      slipIsForm: () =>
        "Tệp này là phiếu tự chấm, không phải phiếu giải trình. Hãy nhận ở màn hình Thu nhận.",
      slipIsBook: () => "Tệp này là sổ khối, không phải phiếu giải trình. Hãy chọn đúng tệp.",
      slipIdentityDamaged: () => `Thông tin nhận dạng của phiếu giải trình đã hỏng. ${RESEND}`,
      slipLayoutUnknown: ({ layout }) =>
        `Phiếu giải trình theo mẫu ${shown(layout)}, phiên bản này chưa đọc được. Hãy cập nhật phần mềm rồi thử lại.`,
      slipSheetMissing: ({ sheet }) => `Phiếu giải trình thiếu sheet ${shown(sheet)}. ${RESEND}`,
      slipColumnMissing: ({ sheet, column: key }) =>
        `Sheet ${shown(sheet)} thiếu cột ${column(key)}. ${RESEND}`,
      slipOtherBloc: ({ given, expected }) =>
        `Phiếu giải trình thuộc khối ${shown(given)}, không phải khối ${shown(expected)}. Hãy chọn đúng tệp.`,
      slipOtherYear: ({ given, expected }) =>
        `Phiếu giải trình của năm ${shown(given)}, không phải năm ${shown(expected)}. Hãy chọn đúng tệp.`,
      slipUnitUnknown: ({ unit }) =>
        `Đơn vị ${shown(unit)} không có trong danh sách của khối. Hãy chọn đúng tệp.`,
      slipUnknown: ({ unit, seal }) =>
        `Sổ này chưa lập phiếu giải trình ${seal === "" ? "không có mã" : `mã ${shown(seal)}`} cho đơn vị ${shown(unit)}. Hãy mở đúng sổ đã lập phiếu, hoặc lập phiếu mới.`,
      slipOtherUnit: ({ unit, owner }) =>
        `Phiếu ghi đơn vị ${shown(unit)} nhưng mã phiếu là của đơn vị ${shown(owner)}. ${RESEND}`,
      slipOlder: ({ made, newest }) =>
        `Phiếu lập lúc ${moment(made)} đã được thay bằng phiếu lập lúc ${moment(newest)}. Hãy đề nghị đơn vị trả lời trên phiếu mới.`,
    },
  },
  faults: {
    place: viCellPlace,
    texts: {
      slipCellChanged: ({ column: key, given, kept }) =>
        `Cột ${column(key)} ghi ${shownCellValue(given, "vi", "trống")}, phiếu gốc ghi ${shownCellValue(kept, "vi", "trống")}. Ô này đã khóa, không được sửa. ${RESEND}`,
      slipNumberIsText: ({ column: key, given, kept }) =>
        `Cột ${column(key)} là chữ ${shown(given)}, không phải số ${shownCellValue(kept, "vi", "trống")} như phiếu gốc. Hãy đề nghị đơn vị mở phiếu gốc bằng Excel rồi trả lời lại.`,
      slipRowMissing: () => `Dòng của tiêu chí này đã bị xóa khỏi phiếu. ${RESEND}`,
      slipRowRepeated: () => `Tiêu chí này có thêm một dòng nữa trong phiếu. ${RESEND}`,
      slipRowUnknown: ({ given }) =>
        `Dòng có mã ẩn ${shown(given)} không có trong phiếu gốc. ${RESEND}`,
    },
  },
  problems: {
    place: viCellPlace,
    texts: {
      agreementUnreadable: ({ given }) =>
        `${shown(given)} không phải Đồng ý hoặc Không đồng ý. Hãy chọn trong danh sách của ô.`,
      answerIsFormula: ({ given }) =>
        `Ô trả lời là công thức (đang hiện ${given === "" ? "trống" : shown(given)}). Hãy gõ lại thành chữ.`,
      answerTooLong: ({ length, limit }) =>
        `Câu trả lời dài ${String(length)} ký tự, quá ${String(limit)} ký tự. Hãy rút gọn hoặc gửi thành văn bản.`,
    },
  },
  findings: {
    place: viCellPlace,
    texts: {
      sheetRenamed: ({ given, expected }) =>
        `Sheet ${shown(expected)} đã đổi tên thành ${shown(given)}; nội dung vẫn đọc được.`,
      sheetRepeated: ({ counted }) =>
        `Đây là bản thứ hai của sheet ${shown(counted)}; không đọc từ bản này.`,
      columnMissing: ({ column: key }) => `Cột ${column(key)} đã bị xóa.`,
      slipRowsMoved: () =>
        "Các dòng không còn theo thứ tự của phiếu gốc; câu trả lời được đọc theo mã ẩn của từng dòng.",
      lineUnanswered: () => "Đơn vị chưa chọn đồng ý hay không đồng ý.",
      explanationMissing: () => "Đơn vị không đồng ý nhưng không giải trình.",
    },
  },
};
