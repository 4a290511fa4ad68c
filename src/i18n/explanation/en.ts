import { type PartSource } from "../../scoring/explanation/explain-pair";
import { enRanking } from "../pane/ranking/en";
import { type ExplanationWords } from "./explanation-words";

function source(part: PartSource): string {
  switch (part.kind) {
    case "leaf":
      return part.code;
    case "groupCap":
      return `cap of group ${part.code}`;
    case "groupRescaled":
      return `group ${part.code} rescaled for what does not apply`;
    case "contentRescaled":
      return "content rescaled for what does not apply";
    case "bonusCap":
      return "cap on bonus points";
    case "penaltyCap":
      return "cap on deducted points";
    case "clamp":
      return "limits of the total";
  }
}

/** Why a unit stands above another one, in English. */
export const enExplanation: ExplanationWords = {
  ahead: (upper, lower, points) => `${upper} is ahead of ${lower} by ${points}`,
  level: (upper, lower, points) => `${upper} and ${lower} have the same total, ${points}`,
  broken: (upper, by, [own, other]) => `${upper} stands above by ${by}: ${own} against ${other}`,
  sameRank: "equal on every tie-break, they share their rank",
  source,
  others: "everything else",
  tieBreak: enRanking.tieBreak,
  days: (count) => `${String(count)} ${count === 1 ? "day" : "days"}`,
};
