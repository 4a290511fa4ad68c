import { type TemplateWords } from "./template-words";

/** The words of the screen of the template, in Vietnamese. */
export const viTemplate: TemplateWords = {
  named: (title, version) => `${title} · phiên bản ${version}`,
  sound: "Bảng khớp: điểm các tiêu chí cộng đúng bằng điểm của nhóm.",
  sum: (counted, of) => `${counted}/${of}`,
  show: (code) => `Xem tiêu chí ${code} trong trang Tiêu chí`,
  save: "Lưu mẫu ra tệp",
  saved: (file) => `Đã lưu ${file} vào thư mục tải về.`,
  copy: "Excel trên máy này không cho tải tệp. Hãy chép toàn bộ đoạn dưới đây vào một tệp .json:",
  load: "Thay bằng mẫu khác…",
  inUse:
    "Phiếu đã phát hành hoặc đã có điểm theo bảng này nên không thay bảng khác được. Muốn dùng bảng khác, hãy lập khối mới.",
  willLoad: (title, extent) =>
    `Sẽ thay bảng tiêu chí bằng “${title}”: ${extent}. Các trang được vẽ lại, đơn vị giữ nguyên.`,
  replace: "Thay bảng tiêu chí",
  keep: "Giữ bảng cũ",
  replaced: (title) => `Đã thay bảng tiêu chí bằng “${title}”.`,
  undone: "Đã trả lại bảng tiêu chí trước.",
};
