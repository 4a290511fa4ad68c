import { numberText } from "../../../../basics/number-text";
import { DESIGN_WORDS } from "../../../../i18n/design/design-texts";
import { type Points, toNumber } from "../../../../scoring/points/points";
import {
  type ChangedCriterion,
  type TemplateDifference,
} from "../../../../scoring/template/versions/template-difference";
import { type PaneSpeech } from "../../../pane-speech";

type Language = PaneSpeech["language"];

function shown(points: Points | null, language: Language): string {
  return points === null ? "–" : numberText(toNumber(points), language);
}

function toldChange({ before, after, parts }: ChangedCriterion, language: Language): string {
  const words = DESIGN_WORDS[language];
  const told = parts.map((part) => {
    if (part === "max")
      return words.maximum(shown(before.max, language), shown(after.max, language));
    return part === "code" ? words.recoded(before.code) : words.parts[part];
  });
  return words.changed(after.code, told);
}

/** How many criteria a change adds, alters and removes, in a sentence. */
export function toldCounts(difference: TemplateDifference, language: Language): string {
  const { added, changed, gone } = difference;
  return DESIGN_WORDS[language].would(added.length, changed.length, gone.length);
}

/** Everything in which two templates differ, a line each: the table itself first; nothing for none. */
export function toldDifference(
  { added, gone, changed, parts }: TemplateDifference,
  language: Language,
): readonly string[] {
  const words = DESIGN_WORDS[language];
  return [
    ...(parts.length === 0 ? [] : [words.template(parts.map((part) => words.templateParts[part]))]),
    ...added.map(({ code, title }) => words.added(code, title)),
    ...changed.map((each) => toldChange(each, language)),
    ...gone.map(({ code, title }) => words.gone(code, title)),
  ];
}
