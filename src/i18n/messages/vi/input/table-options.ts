import { type TableOptionTexts } from "../../table-option-texts";

/** What the options of a question about a table are called in Vietnamese. */
export const viTableOptions: TableOptionTexts = {
  sectionOf: {
    content: "Nội dung",
    bonus: "Điểm thưởng",
    penalty: "Điểm trừ",
    condition: "Điều kiện",
  },
  groupPoints: { sum: "Tính theo tổng các tiêu chí", cap: "Điểm đã ghi là mức trần" },
  bonusInside: { inside: "Nằm trong thang điểm", outside: "Cộng ngoài thang điểm" },
  scorerOf: {
    unit: "Đơn vị tự chấm",
    leader: "Trưởng khối",
    board: "Ban Thi đua - Khen thưởng",
    agency: "Cơ quan chuyên môn",
  },
  rowsAre: { levels: "Các mức, chọn một", criteria: "Các tiêu chí con, cộng lại" },
  tiersOf: { tier: "Tính theo bậc", manual: "Người chấm tự cho điểm" },
};
