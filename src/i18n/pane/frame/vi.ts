import { type FrameWords } from "./frame-words";

/** The words around every screen, in Vietnamese. */
export const viFrame: FrameWords = {
  back: "Quay lại",
  undo: "Hoàn tác",
  dismiss: "Đóng thông báo",
  working: "Đang thực hiện…",
  step: (done, all) => `Đang thực hiện: ${String(done)}/${String(all)}`,
  reading: "Đang đọc sổ…",
  again: "Thử lại",
  deaf: "Excel không báo khi ô thay đổi. Sau khi sửa trong sheet, hãy bấm Đọc lại.",
  reread: "Đọc lại",
};
