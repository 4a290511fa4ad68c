import { type ReconciliationWords } from "./reconciliation-words";

/** The words of the second computation, in Vietnamese. */
export const viReconciliation: ReconciliationWords = {
  title: "Đối chiếu",
  intro: "Mọi số trên các sheet được tính lại từ điểm đã nhập, rồi so với từng ô của sổ.",
  comparing: "Đang đối chiếu…",
  agrees: (figures) => `${figures} số liệu, khớp`,
  differs: (places, figures) => `${places} chỗ lệch khi so ${figures} số liệu`,
  hold: "Chưa công bố kết quả, chưa lập hồ sơ khi còn chỗ lệch.",
  failed: "Chưa đối chiếu được:",
  line: {
    label: "Đối chiếu",
    differs: (places) => `${places} chỗ lệch, xem`,
    failed: "chưa được, xem lý do",
  },
  more: (places) => `Còn ${places} chỗ nữa. Xử lý những chỗ trên rồi đối chiếu lại.`,
  again: "Đối chiếu lại",
  propose: {
    about:
      "Ghi vào sheet Tổng hợp đề nghị khen thưởng theo thứ hạng, xếp loại hiện nay. Không ghi gì khác.",
    write: "Ghi lại đề nghị khen thưởng",
    written: "Đã ghi lại đề nghị khen thưởng.",
  },
};
