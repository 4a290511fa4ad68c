import { type SlipWords } from "../../../workbook/look/slip-words";
import { viTerm } from "../vi-term";

/** The words of slips for explanations, in Vietnamese. */
export const viSlip: SlipWords = {
  sheet: "Phiếu giải trình",
  title: (term) => `PHIẾU GIẢI TRÌNH ĐIỂM THI ĐUA ${viTerm(term)}`,
  subtitle: (due) =>
    `(Các mục có điểm chấm khác điểm tự chấm, hoặc minh chứng chưa đạt${due === "" ? "" : `; trả lời trước hết ngày ${due}`})`,
  columns: {
    id: "",
    code: "Mã",
    title: "Nội dung tiêu chí",
    max: "Điểm chuẩn",
    self: "Điểm tự chấm",
    given: "Điểm được chấm",
    stage: "Bước chấm",
    reason: "Lý do điều chỉnh",
    evidence: "Minh chứng đã nêu",
    verdict: "Kết luận về minh chứng",
    agreement: "Đơn vị có đồng ý?",
    explanation: "Giải trình của đơn vị",
    more: "Minh chứng bổ sung",
  },
  verdicts: { enough: "Đạt", short: "Chưa đạt" },
  remarked: (verdict, remark) => `${verdict}: ${remark}`,
  agreements: { agrees: "Đồng ý", disagrees: "Không đồng ý" },
  hints: {
    agreement: {
      title: "Đồng ý hay không đồng ý",
      text: "Bấm mũi tên bên phải ô để chọn Đồng ý hoặc Không đồng ý.",
    },
    explanation: {
      title: "Giải trình của đơn vị",
      text: "Nêu lý do, số liệu, văn bản. Bắt buộc khi không đồng ý. Tối đa 4000 ký tự.",
    },
    more: {
      title: "Minh chứng bổ sung",
      text: "Nhập mã minh chứng (MC01; MC03) hoặc số, ký hiệu, ngày văn bản. Tối đa 4000 ký tự.",
    },
  },
  openCount: "Số mục chưa trả lời",
  notes: [
    "Chỉ nhập vào các ô màu vàng nhạt. Điểm đã khóa: Trưởng khối xem lại điểm sau khi nhận giải trình. Không thêm, xóa, đổi chỗ dòng; lưu dạng .xlsx rồi gửi lại Trưởng khối.",
    "Mã phiếu cho biết câu trả lời thuộc đúng phiếu này; không phải chữ ký số.",
  ],
  seal: "Mã phiếu",
  footer: (seal) => `Mã phiếu giải trình: ${seal}`,
  list: {
    sheet: "Giải trình",
    title: (term) => `TỔNG HỢP GIẢI TRÌNH CỦA CÁC ĐƠN VỊ ${viTerm(term)}`,
    columns: {
      unit: "",
      unitName: "Đơn vị",
      made: "Ngày lập phiếu",
      due: "Hạn trả lời",
      answered: "Ngày nhận trả lời",
      file: "Tệp trả lời",
    },
  },
};
