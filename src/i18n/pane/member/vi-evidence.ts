import { dateText } from "../../../basics/date-text";
import { shown } from "../../messages/shown-text";
import { type EvidenceWords } from "./evidence-words";

function windowText(from: string, to: string): string {
  if (from === "") return `đến ${dateText(to)}`;
  return to === "" ? `từ ${dateText(from)}` : `từ ${dateText(from)} đến ${dateText(to)}`;
}

/** The words of the register of evidence, in Vietnamese. */
export const viEvidence: EvidenceWords = {
  title: "Danh mục minh chứng",
  heading: "Minh chứng",
  demands: {
    always: "bắt buộc",
    ifPoints: "bắt buộc khi có điểm",
    ifBelowMax: "bắt buộc khi chưa đạt điểm tối đa",
    never: "không bắt buộc",
  },
  none: "Chưa dẫn minh chứng nào.",
  notRegistered: (code) => `${code}: không có trong danh mục`,
  otherText: (text) => `Ghi trong ô: ${text}`,
  pick: "Thêm",
  pickFrom: "Chọn trong danh mục",
  nothingToPick: "Danh mục không còn tài liệu nào khác.",
  remove: (code) => `Bỏ ${code} khỏi tiêu chí này`,
  edit: (code) => `Sửa ${code}`,
  add: "Tài liệu mới…",
  paste: "Dán từ báo cáo…",
  emptyRegister:
    "Danh mục chưa có tài liệu nào. Hãy thêm từng tài liệu, hoặc dán một đoạn báo cáo để lấy các văn bản được nhắc đến.",
  citedBy: (codes) => `dùng cho ${codes}`,
  notCited: "chưa tiêu chí nào dùng",
  warnings: {
    outsideWindow: ({ date, from, to }) =>
      `ngày ${dateText(date)} ngoài thời gian xét (${windowText(from, to)})`,
    inFuture: ({ date }) => `ngày ${dateText(date)} ở tương lai`,
    dateUnreadable: ({ given }) => `${shown(given)} không phải là ngày`,
    numberMissing: () => "thiếu số văn bản",
    passageMissing: () => "thiếu mục, trang chứng minh",
    documentTwice: ({ other }) => `trùng văn bản với ${other}`,
    bonusTwice: ({ criteria: [first, second] }) =>
      `dùng cho cả ${first} và ${second} của cùng một phần điểm thưởng`,
  },
  newTitle: "Tài liệu mới",
  entryTitle: (code) => `Tài liệu ${code}`,
  fields: {
    type: "Loại văn bản",
    symbol: "Số, ký hiệu",
    date: "Ngày ban hành",
    issuer: "Cơ quan ban hành",
    subject: "Trích yếu nội dung",
    passage: "Mục, trang chứng minh",
    criteria: "Tiêu chí liên quan",
    file: "Tên tệp hoặc đường dẫn",
    status: "Trạng thái",
  },
  hints: { date: "Ví dụ 05/12/2026", passage: "Ví dụ mục II.3, trang 4" },
  noStatus: "Chưa ghi",
  normalise: (symbol) => `Viết liền: ${symbol}`,
  save: "Ghi vào danh mục ↵",
  saved: (code) => `Đã ghi ${code} vào danh mục.`,
  needsText: "Hãy nhập số, ký hiệu hoặc trích yếu của tài liệu.",
  pasteTitle: "Dán từ báo cáo",
  pasteLabel: "Đoạn văn của báo cáo",
  pasteHint: "Dán cả đoạn hay cả báo cáo; các văn bản được nhắc đến hiện ở dưới.",
  found: (count) => `Thấy ${String(count)} văn bản`,
  foundNone: "Không thấy số, ký hiệu văn bản nào trong đoạn này.",
  plainSymbols: "Viết liền số, ký hiệu",
  noDate: "không rõ ngày",
  addOne: "Thêm",
  cite: (code) => `Dùng ${code}`,
  inRegister: (code) => `đã có: ${code}`,
  isCited: (code) => `đã dùng: ${code}`,
  addAll: (count) => `Thêm cả ${String(count)} văn bản`,
  added: (codes) => `Đã thêm ${codes} vào danh mục.`,
  done: "Xong",
};
