import { type RankingActWords } from "./ranking-act-words";

/** The words of what is done from the ranking, in Vietnamese. */
export const viRankingActs: RankingActWords = {
  attempt: {
    points: (unit, code) => `Thử điểm của ${unit}, tiêu chí ${code}`,
    reason: "Lý do (bắt buộc khi ghi)",
    decide: "Ghi thành quyết định",
    stage: (stage) => `Chưa ghi gì. Nếu ghi, điểm này thành điểm bước ${stage.toLowerCase()}.`,
    noNumber: "Hãy nhập điểm là một con số.",
    noReason: "Hãy ghi lý do trước khi ghi thành quyết định.",
    written: (unit, code, points) => `Đã ghi ${points} điểm cho ${unit}, tiêu chí ${code}.`,
    undone: (unit, code) => `Đã trả lại điểm trước của ${unit}, tiêu chí ${code}.`,
  },
  publish: {
    export: "Xuất kết quả xếp hạng",
    exported: (file) => `Số liệu khớp; đã lưu ${file} vào thư mục tải về.`,
    copy: "Số liệu khớp. Excel trên máy này không cho tải tệp; hãy chép đoạn dưới đây:",
    refused: (count) => `Chưa xuất được: sổ còn ${count} chỗ lệch so với tính lại.`,
    at: (place, text) => `${place}: ${text}`,
    see: "Xem Đối chiếu",
    more: (count) => `và ${count} chỗ nữa.`,
  },
};
