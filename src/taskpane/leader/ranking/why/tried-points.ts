import { type Language } from "../../../../basics/language";
import { pointsOf } from "../../../../scoring/points/figure";
import { decimalText, type Points, type Precision } from "../../../../scoring/points/points";
import { type Stage } from "../../../../scoring/self-assessment/entry";
import { numberFromText } from "../../../../workbook/answers/number-from-text";

/** Points as somebody would type them; without a mark between thousands, which typing does not allow. */
export function triedText(points: Points, language: Language): string {
  const text = decimalText(points);
  return language === "vi" ? text.replace(".", ",") : text;
}

/** The points that a typed text says; undefined where it says none, or finer ones than the template has. */
export function triedPoints(text: string, precision: Precision): Points | undefined {
  const read = numberFromText(text, "");
  return read.kind === "number" ? pointsOf(read.number, precision) : undefined;
}

/** The stage at which the leader decides on points: never the cross-check, which is the scorers' own. */
export function decisionStage(next: Stage): Stage {
  return next === "cross" ? "verified" : next;
}
