import { numberText } from "../../../../basics/number-text";
import { toNumber } from "../../../../scoring/points/points";
import { type InputField, type InputValue } from "../../../../scoring/rules/rule";
import { type Entry } from "../../../../scoring/self-assessment/entry";
import { type Leaf } from "../../../../scoring/template/criterion";
import { type LeafScore } from "../../../../scoring/verification/leaf-score";
import { type PaneSpeech } from "../../../pane-speech";

function optionLabels(field: InputField, keys: readonly string[]): readonly string[] {
  if (field.shape !== "choice" && field.shape !== "ticks") return keys;
  return keys.map((key) => field.options.find((option) => option.key === key)?.label ?? key);
}

function valueText(value: InputValue, field: InputField, { words, language }: PaneSpeech): string {
  const { yes, no } = words.verification.item;
  if (typeof value === "boolean") return value ? yes : no;
  if (typeof value === "number") return numberText(value, language);
  const labels = optionLabels(field, typeof value === "string" ? [value] : value);
  return labels.length === 0 ? no : labels.join("; ");
}

/** What an entry says, without its reason: inputs by their labels, points, or that the criterion does not apply. */
export function entryText(entry: Entry, { rule }: Leaf, speech: PaneSpeech): string {
  const { language, words } = speech;
  if (entry.kind === "na") return words.verification.item.na;
  if (entry.kind === "typed")
    return words.verification.item.points(
      entry.points.map((each) => numberText(each, language)).join("; "),
    );
  return rule.fields
    .flatMap((field) => {
      const value = entry.inputs.get(field.name);
      if (value === undefined) return [];
      return [`${field.label[language]}: ${valueText(value, field, speech)}`];
    })
    .join("; ");
}

/** A score as people say it: points, not applicable, or that there is none. */
export function scoreText(score: LeafScore | undefined, { words, language }: PaneSpeech): string {
  const { points, na, notComputable, noScore } = words.verification.item;
  if (score?.kind === "points") return points(numberText(toNumber(score.points), language));
  if (score?.kind === "na") return na;
  return score?.notComputable === true ? notComputable : noScore;
}
