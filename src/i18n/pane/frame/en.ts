import { type FrameWords } from "./frame-words";

/** The words around every screen, in English. */
export const enFrame: FrameWords = {
  back: "Back",
  undo: "Undo",
  dismiss: "Close this message",
  working: "Working…",
  step: (done, all) => `Working: ${String(done)} of ${String(all)}`,
  reading: "Reading the workbook…",
  again: "Try again",
  deaf: "Excel does not tell when cells change. After editing a sheet, press Read again.",
  reread: "Read again",
};
