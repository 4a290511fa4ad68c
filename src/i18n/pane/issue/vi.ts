import { type IssueWords } from "./issue-words";

function preview(forms: number, due: string, to: string): string {
  return [
    `Phát hành ${String(forms)} phiếu`,
    ...(due === "" ? [] : [`hạn nộp ${due}`]),
    ...(to === "" ? [] : [`gửi về ${to}`]),
  ].join(", ");
}

/** The words of the screen that issues forms, in Vietnamese. */
export const viIssue: IssueWords = {
  notYet: "Chưa phát hành phiếu nào.",
  issuedOnce: "Đã phát hành, không ghi ngày.",
  issuedOn: (day) => `Đã phát hành ngày ${day}.`,
  preview: (forms, due, to) => `${preview(forms, due, to)}.`,
  withdrawn: (names) => `Không phát phiếu cho đơn vị đã rút: ${names}.`,
  noDeadline: "Chưa có hạn nộp: phiếu sẽ không nói phải nộp khi nào. Đặt hạn ở màn hình Khối.",
  noLeader: "Chưa chọn Trưởng khối: phiếu sẽ không nói gửi về đâu. Chọn ở màn hình Khối.",
  again:
    "Phát hành lại sẽ tạo phiếu trống theo danh sách, hạn nộp và bảng tiêu chí hiện nay. Phiếu phát trước vẫn nhận được; điểm đã nhận không thay đổi.",
  first: (count) => `Phải sửa ${String(count)} chỗ trước khi phát hành:`,
  all: (forms) => `Phát hành ${String(forms)} phiếu (.zip)`,
  allAgain: (forms) => `Phát hành lại ${String(forms)} phiếu (.zip)`,
  delivered: (forms, file) => `Đã lưu ${String(forms)} phiếu vào ${file} trong thư mục tải về.`,
  each: "Từng phiếu",
  download: (name) => `Tải phiếu của ${name}`,
  open: (name) => `Mở phiếu của ${name}`,
  openNext: (name, at, of) => `Mở phiếu ${String(at)}/${String(of)}: ${name}`,
  opensAside:
    "Excel trên máy này không cho tải tệp, nên mỗi phiếu mở thành một sổ mới: hãy lưu rồi đóng, sau đó mở phiếu tiếp theo.",
  saveAs: (file) => `Lưu với tên: ${file}`,
  done: "xong",
  doneOf: (done, of) => `${String(done)}/${String(of)} phiếu đã lấy`,
  markIssued: "Ghi là đã phát hành",
  marked: (day) => `Đã ghi ngày phát hành ${day}.`,
  undone: "Đã bỏ ghi ngày phát hành. Các tệp đã tải vẫn còn.",
};
