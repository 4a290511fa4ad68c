import { shownPath } from "../../messages/shown-text";
import { type CreateWords } from "./create-words";

/** The words of the screens that set up a bloc, in Vietnamese. */
export const viCreate: CreateWords = {
  steps: { bloc: "Khối và đơn vị", template: "Bảng tiêu chí", preview: "Xem trước" },
  step: (at, of, name) => `Bước ${String(at)}/${String(of)} · ${name}`,
  toTemplate: "Tiếp: bảng tiêu chí",
  toPreview: "Tiếp: xem trước",
  create: "Lập khối",
  createdAs: (name, members) => `Đã lập ${name} với ${String(members)} đơn vị.`,
  chooseTemplate: "Chấm theo bảng tiêu chí nào?",
  tableTitle: (bloc) => `Bảng tiêu chí ${bloc}`.trim(),
  sources: {
    shipped: { name: "Mẫu có sẵn", about: "Mẫu đi kèm phần mềm, sửa lại sau được." },
    file: { name: "Tệp mẫu", about: "Tệp .json do khối khác hoặc năm trước lưu ra." },
    table: {
      name: "Bảng trong trang tính này",
      about: "Bảng tiêu chí khối đang có, dán vào trang tính rồi chọn.",
    },
  },
  extent: (criteria, scale) => `${String(criteria)} tiêu chí · ${scale} điểm`,
  pickFile: "Chọn tệp mẫu…",
  pickAnother: "Chọn tệp khác…",
  file: (name) => `Tệp: ${name}`,
  fileNoJson: (name) =>
    `Tệp ${shownPath(name)} không phải tệp mẫu (.json). Hãy chọn tệp đã lưu bằng nút “Lưu mẫu ra tệp”.`,
  fileFaults: (name) => `Mẫu trong tệp ${shownPath(name)} còn lỗi nên chưa dùng được:`,
  willDraw: (count, names) => `Sẽ lập ${String(count)} trang trong sổ này: ${names}.`,
  willHold: (members, criteria, scale) =>
    `${String(members)} đơn vị, ${String(criteria)} tiêu chí, ${scale} điểm.`,
  willKeep: "Các trang đang có được giữ nguyên.",
  due: (day) => `Hạn nộp ${day}.`,
  window: (from, to) => `Minh chứng từ ${from} đến ${to}.`,
  noLeader: "Chưa chọn Trưởng khối: phiếu sẽ không ghi nơi nhận.",
};
