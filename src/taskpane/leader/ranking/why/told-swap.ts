import { numberText } from "../../../../basics/number-text";
import { type SingleChange } from "../../../../scoring/explanation/smallest-changes";
import { whatIf } from "../../../../scoring/explanation/what-if";
import { toNumber } from "../../../../scoring/points/points";
import { type ScoredBloc } from "../../../../scoring/summary/score-bloc";
import { type PaneSpeech } from "../../../pane-speech";

/** One change of one score, in words. */
export function toldSwap(
  { unit, criterion, from, to }: SingleChange,
  nameOf: (unit: string) => string,
  { words, language }: PaneSpeech,
): string {
  const points = (of: typeof from): string => numberText(toNumber(of), language);
  return words.ranking.why.change(nameOf(unit), criterion, points(from), points(to));
}

/** Which ranks would be others after a change; nothing is written. */
export function toldOutcome(
  scored: ScoredBloc,
  { unit, criterion, to }: SingleChange,
  nameOf: (unit: string) => string,
  { words }: PaneSpeech,
): string {
  const pretence = whatIf(scored, [{ unit, criterion, points: to }]);
  const ranks = pretence.ok ? pretence.value.ranks : [];
  const moved = ranks.filter(({ before, after }) => before.rank !== after.rank);
  return words.ranking.why.outcome(
    moved.map((each) => [nameOf(each.unit), each.after.rank] as const),
  );
}
