import { type TieBreak } from "../../../scoring/template/template";
import { type RankingWords } from "./ranking-words";

function tieBreak(by: TieBreak): string {
  switch (by.by) {
    case "group":
      return `điểm nhóm ${by.code}`;
    case "leaf":
      return `điểm tiêu chí ${by.code}`;
    case "bonusUncapped":
      return "điểm thưởng trước khi áp trần";
    case "penalty":
      return "điểm trừ";
    case "lateDays":
      return "số ngày nộp chậm";
  }
}

/** The words of the ranking, in Vietnamese. */
export const viRanking: RankingWords = {
  title: "Xếp hạng",
  status: (units, incomplete) =>
    `${String(units)} đơn vị · ` +
    (incomplete === 0 ? "đủ điểm" : `${String(incomplete)} đơn vị còn thiếu điểm`),
  empty: "Chưa đơn vị nào nộp phiếu nên chưa có gì để xếp hạng.",
  rank: (rank) => `Hạng ${String(rank)}`,
  ahead: (points) => `hơn ${points}`,
  missing: (criteria) => `thiếu ${String(criteria)} tiêu chí`,
  complete: "đủ điểm",
  barred: "chưa xét khen",
  tie: (unit, above, by) =>
    above ? `Bằng điểm ${unit}, xếp trên nhờ ${by}` : `Bằng điểm ${unit}, xếp dưới do ${by}`,
  shared: (units) => `Đồng hạng với ${units.join(", ")}`,
  tieBreak,
  award: (label) => `Đề nghị: ${label}`,
  decide: {
    title: (award) => `Cần quyết định: ${award}`,
    about: (units, seats) =>
      `${String(units)} đơn vị bằng nhau mọi tiêu chí phụ, chỉ còn ${String(seats)} suất. Chọn đơn vị được đề nghị, theo kết luận của hội nghị.`,
    stopped: "Chưa quyết định thì danh hiệu này và các danh hiệu sau chưa được đề nghị.",
    write: (units) => `Ghi quyết định: ${String(units)} đơn vị`,
    choose: "Chọn đơn vị được đề nghị",
    decided: (award, units) => `${award}: đã quyết định chọn ${units.join(", ")}.`,
    withdraw: "Bỏ quyết định",
    withdrawFor: (award) => `Bỏ quyết định về ${award}`,
    written: (award, units) => `Đã ghi quyết định về ${award}: ${units.join(", ")}.`,
    withdrawn: (award) => `Đã bỏ quyết định về ${award}.`,
  },
  unreadable: {
    title: (cells) =>
      `${String(cells)} ô không đọc được; tiêu chí đó tính là thiếu cho tới khi sửa ô:`,
    more: (cells) => `Còn ${String(cells)} ô nữa.`,
  },
  repaired: {
    title: (cells) =>
      `${String(cells)} ô nhập chưa đúng kiểu; ở đây đọc được nhưng công thức trong sổ thì không:`,
    more: (cells) => `Còn ${String(cells)} ô nữa. `,
    repair: "Ghi lại các ô này như đã đọc",
    done: (cells) => `Đã ghi lại ${String(cells)} ô; công thức trong sổ nay tính được.`,
  },
  notRanked:
    "Quyết định về đơn vị bằng điểm không còn khớp với điểm hiện nay, nên chưa xếp hạng được:",
  why: {
    title: (lower) => `Vì sao hơn ${lower}?`,
    swaps: "Chỉ một thay đổi dưới đây là đổi hạng. Bấm để xem thử, không ghi gì vào sổ.",
    noSwap: "Không một thay đổi riêng lẻ nào đổi được thứ hạng của hai đơn vị này.",
    change: (unit, code, from, to) => `${unit}: ${code} từ ${from} thành ${to}`,
    outcome: (ranks) =>
      `Nếu vậy: ${ranks.map(([unit, rank]) => `${unit} hạng ${String(rank)}`).join("; ")}.`,
    settled: "ngã ngũ",
    open: (from, to) => `còn có thể hạng ${String(from)}–${String(to)}`,
    queue: (places) => `Cần chấm mục nào để ngã ngũ hạng 1–${String(places)}?`,
    queued: (items, places) =>
      items === 0
        ? `Hạng 1–${String(places)} đã ngã ngũ, không còn mục nào đổi được.`
        : `Chấm ${String(items)} mục sau là ngã ngũ hạng 1–${String(places)}, nếu được công nhận như đã khai:`,
    swing: (points) => `có thể đổi ${points} điểm`,
    more: (items) => `Còn ${String(items)} mục nữa.`,
  },
  strip: { open: "Mở bảng xếp hạng", first: "Dẫn đầu", none: "chưa có đơn vị nào được xếp hạng" },
  showSheet: "Mở sheet Xếp hạng",
};
