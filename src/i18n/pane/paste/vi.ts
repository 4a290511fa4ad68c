import { type PasteWords } from "./paste-words";

/** The words of pasting a table of scores, in Vietnamese. */
export const viPaste: PasteWords = {
  intro:
    "Chép bảng điểm của cơ quan chấm (đơn vị theo dòng, tiêu chí theo cột hoặc ngược lại, kèm tên) rồi dán vào đây. Chưa ghi gì cho tới khi bấm ghi.",
  scopeLabel: "Tiêu chí",
  scopes: {
    others: "Không do đơn vị tự chấm",
    leader: "Do Trưởng khối chấm",
    board: "Do Ban TĐKT chấm",
    agency: "Do cơ quan chuyên môn chấm",
    all: "Mọi tiêu chí",
  },
  noCriteria: "Bảng tiêu chí không có tiêu chí nào thuộc nhóm này.",
  tableLabel: "Bảng điểm đã chép",
  tableHint: "Dán bằng Ctrl+V (trên máy Mac: ⌘V).",
  reasonLabel: "Căn cứ",
  reasonHint: "Ghi cùng mỗi điểm, ví dụ: văn bản gửi điểm của Sở Nội vụ, số và ngày.",
  reasonMissing: "Hãy ghi căn cứ của bảng điểm.",
  status: (criteria, units) => `${String(criteria)} tiêu chí × ${String(units)} đơn vị`,
  willWrite: ({ scores, units, criteria, replacing, same }) =>
    `Sẽ ghi ${String(scores)} điểm của ${String(units)} đơn vị, ${String(criteria)} tiêu chí` +
    (replacing === 0 ? "" : `; ${String(replacing)} điểm thay điểm đã ghi`) +
    (same === 0 ? "" : `; ${String(same)} điểm đã có sẵn`) +
    ".",
  nothing: "Không có điểm mới nào để ghi.",
  outside: (codes) =>
    `Không lấy tiêu chí ${codes.join(", ")}: không thuộc nhóm đang chọn. Đổi nhóm nếu cần.`,
  blank: (cells) => `${String(cells)} ô để trống, giữ nguyên như trong sổ.`,
  transposed: "Bảng có đơn vị theo cột; đã đọc xoay lại.",
  matches: (count) => `Hiểu gần đúng ${String(count)} chỗ, hãy xem lại:`,
  problems: (count) => `Không lấy ${String(count)} chỗ:`,
  more: (count) => `và ${String(count)} chỗ nữa.`,
  grid: "Điểm của từng đơn vị theo tiêu chí",
  unit: "Đơn vị",
  empty: "–",
  becomes: (before, after) => `${before} → ${after}`,
  confirm: (scores) => `Ghi ${String(scores)} điểm`,
  waiting: "Dán bảng điểm để xem trước",
  clear: "Xóa bảng đã dán",
  written: (scores) => `Đã ghi ${String(scores)} điểm theo bảng.`,
};
