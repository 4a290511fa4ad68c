import { numberText } from "../../../basics/number-text";
import { toNumber } from "../../../scoring/points/points";
import { type PaneSpeech } from "../../pane-speech";
import { type OwnScore } from "../left/leaf-states";

/** What an answer gives, as people say it; undefined stands for no answer. */
export function scoreText(score: OwnScore | undefined, { words, language }: PaneSpeech): string {
  const { card } = words.member;
  if (score === undefined) return card.unanswered;
  switch (score.kind) {
    case "points":
      return card.gives(numberText(toNumber(score.points), language));
    case "na":
      return card.notApplicable;
    case "waiting":
      return card.waiting;
    case "missing":
      return card.notComputable;
  }
}
