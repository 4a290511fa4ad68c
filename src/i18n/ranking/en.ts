import { type RankingActWords } from "./ranking-act-words";

/** The words of what is done from the ranking, in English. */
export const enRankingActs: RankingActWords = {
  attempt: {
    points: (unit, code) => `Try points of ${unit}, criterion ${code}`,
    reason: "Reason (needed to write it)",
    decide: "Write as a decision",
    stage: (stage) =>
      `Nothing is written yet. Written, these become the points of the stage: ${stage.toLowerCase()}.`,
    noNumber: "Type the points as a number.",
    noReason: "State a reason before you write the decision.",
    written: (unit, code, points) => `Wrote ${points} points for ${unit}, criterion ${code}.`,
    undone: (unit, code) => `The points of ${unit}, criterion ${code} are as before.`,
  },
  publish: {
    export: "Export the ranking",
    exported: (file) => `All figures agree; ${file} was saved with your downloads.`,
    copy: "All figures agree. This Excel does not let files be downloaded; copy the text below:",
    refused: (count) =>
      `Not exported: ${count} places of the workbook differ from the second computation.`,
    at: (place, text) => `${place}: ${text}`,
    see: "Open the comparison",
    more: (count) => `and ${count} more.`,
  },
};
