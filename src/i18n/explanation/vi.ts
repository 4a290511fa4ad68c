import { type PartSource } from "../../scoring/explanation/explain-pair";
import { viRanking } from "../pane/ranking/vi";
import { type ExplanationWords } from "./explanation-words";

function source(part: PartSource): string {
  switch (part.kind) {
    case "leaf":
      return part.code;
    case "groupCap":
      return `trần nhóm ${part.code}`;
    case "groupRescaled":
      return `quy đổi nhóm ${part.code} do có nội dung không áp dụng`;
    case "contentRescaled":
      return "quy đổi điểm nội dung do có nội dung không áp dụng";
    case "bonusCap":
      return "trần điểm thưởng";
    case "penaltyCap":
      return "trần điểm trừ";
    case "clamp":
      return "giới hạn của tổng điểm";
  }
}

/** Why a unit stands above another one, in Vietnamese. */
export const viExplanation: ExplanationWords = {
  ahead: (upper, lower, points) => `${upper} hơn ${lower} ${points} điểm`,
  level: (upper, lower, points) => `${upper} và ${lower} cùng ${points} điểm`,
  broken: (upper, by, [own, other]) => `${upper} xếp trên nhờ ${by}: ${own} so với ${other}`,
  sameRank: "bằng nhau mọi tiêu chí phụ nên đồng hạng",
  source,
  others: "các mục khác",
  tieBreak: viRanking.tieBreak,
  days: (count) => `${String(count)} ngày`,
};
