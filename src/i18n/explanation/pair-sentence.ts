import { type Language } from "../../basics/language";
import { numberText } from "../../basics/number-text";
import { type PairExplanation, type TieOutcome } from "../../scoring/explanation/explain-pair";
import { type Points, type Precision, sum, thousandths } from "../../scoring/points/points";
import { enExplanation } from "./en";
import { type ExplanationWords } from "./explanation-words";
import { viExplanation } from "./vi";

const WORDS: Readonly<Record<Language, ExplanationWords>> = {
  vi: viExplanation,
  en: enExplanation,
};

/** How a pair is to be told. */
export interface Telling {
  readonly upper: string;
  readonly lower: string;
  readonly precision: Precision;
  /** So many parts by name, the largest; what is left is told as one sum. */
  readonly most: number;
}

/** Points without a sign and with as many decimals as the template has, so that they stand like for like. */
function size(points: Points, precision: Precision, language: Language): string {
  const thousandthsOf = Math.abs(points);
  const integer = numberText(Math.floor(thousandthsOf / 1000), language);
  if (precision === 0) return integer;
  const decimals = String(thousandthsOf % 1000)
    .padStart(3, "0")
    .slice(0, precision);
  return `${integer}${language === "vi" ? "," : "."}${decimals}`;
}

function signed(points: Points, precision: Precision, language: Language): string {
  const sign = points > 0 ? "+" : points < 0 ? "−" : "";
  return sign + size(points, precision, language);
}

function partTexts(
  { parts }: PairExplanation,
  { precision, most }: Telling,
  language: Language,
): readonly string[] {
  const words = WORDS[language];
  const ordered = [...parts].sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference));
  const rest = ordered.slice(most).map(({ difference }) => difference);
  const named = ordered
    .slice(0, most)
    .map((part) => [words.source(part.source), part.difference] as const);
  const all = rest.length === 0 ? named : [...named, [words.others, sum(rest)] as const];
  return all.map(([name, points]) => `${name} ${signed(points, precision, language)}`);
}

function tieText(tie: TieOutcome, { upper, precision }: Telling, language: Language): string {
  const words = WORDS[language];
  if (tie.kind === "sameRank") return words.sameRank;
  const figure = (of: number): string =>
    tie.by.by === "lateDays" ? words.days(of) : size(thousandths(of), precision, language);
  return words.broken(upper, words.tieBreak(tie.by), [figure(tie.upper), figure(tie.lower)]);
}

/** Why the upper of two units stands above the lower, such as “A hơn B 1,25 điểm: I.2 +2,00; III.4 −0,75”. */
export function pairSentence(
  explanation: PairExplanation,
  telling: Telling,
  language: Language,
): string {
  const words = WORDS[language];
  const { difference, totals, tie } = explanation;
  const { upper, lower, precision } = telling;
  if (tie !== undefined) {
    const total = size(totals.upper, precision, language);
    return `${words.level(upper, lower, total)}; ${tieText(tie, telling, language)}`;
  }
  const points = size(difference, precision, language);
  const parts = partTexts(explanation, telling, language).join("; ");
  return `${words.ahead(upper, lower, points)}: ${parts}`;
}
