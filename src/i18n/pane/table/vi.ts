import { shown } from "../../messages/shown-text";
import { type TableWords } from "./table-words";

/** The words of reading a table of criteria, in Vietnamese. */
export const viTable: TableWords = {
  howTo:
    "Dán bảng vào một trang tính (nếu chưa có), chọn cả bảng kể cả dòng tiêu đề, rồi bấm nút dưới.",
  read: "Đọc vùng đang chọn",
  readAgain: "Đọc lại vùng đang chọn",
  nothingSelected: "Vùng đang chọn không có gì. Hãy chọn cả bảng tiêu chí rồi đọc lại.",
  from: (sheet, range) => `Đọc từ trang ${shown(sheet)}, vùng ${range}.`,
  templateTitle: "Tên bảng tiêu chí",
  columns: "Các cột",
  roles: {
    code: "mã",
    title: "nội dung tiêu chí",
    points: "điểm tối đa",
    bonus: "điểm thưởng",
    penalty: "điểm trừ",
    scorer: "người chấm",
    howScored: "cách chấm",
    evidence: "minh chứng",
    note: "ghi chú, không lấy",
    scores: "điểm đã chấm, không lấy",
    other: "không dùng",
  },
  column: (name, heading, role) =>
    heading === "" ? `${name}: ${role}` : `${name} ${shown(heading)}: ${role}`,
  questions: (count) => `Cần bạn xem ${String(count)} chỗ`,
  proposed: "đề xuất",
  findings: (count) => `Nên biết (${String(count)})`,
  faults: (count) => `Phải sửa trong bảng (${String(count)})`,
  cell: (cell) => `Ô ${cell}`,
  tree: "Bảng tiêu chí đọc được",
};
