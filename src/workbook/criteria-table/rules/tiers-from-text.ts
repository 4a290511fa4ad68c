import { pointsOf } from "../../../scoring/points/figure";
import { type Points } from "../../../scoring/points/points";
import { numberFromText } from "../../answers/number-from-text";
import { plain } from "../cells/table-cells";
import { type RuleDraft } from "../template-draft";

interface Tier {
  readonly op: ">" | ">=" | "else";
  readonly bound: number;
  readonly points: number;
}

/** A longer text says more than tiers. */
const LONGEST = 1000;

const NUMBER = "(\\d[\\d.,]*)";
const POINTS = `[:\\s=→-]*(?:đạt|được|chấm|tính)?\\s*${NUMBER}\\s*(?:điểm|đ)?$`;
const ABOVE = new RegExp(`^(?:trên|>|hơn)\\s*${NUMBER}\\s*%${POINTS}`, "iu");
const UPPER = "(?:[-–]|đến)\\s*(?:<|dưới)?\\s*[\\d.,]+\\s*%";
const FROM = new RegExp(
  `^(?:(?:từ|≥|>=|đạt)\\s*)*${NUMBER}\\s*(?:%\\s*(?:trở lên|${UPPER})?|${UPPER})${POINTS}`,
  "iu",
);
const REST = new RegExp(`^(?:dưới|<|còn lại|dưới mức)\\s*(?:${NUMBER}\\s*%)?${POINTS}`, "iu");

function figure(text: string | undefined): number | undefined {
  const read = numberFromText(text ?? "", "");
  return read.kind === "number" ? read.number : undefined;
}

function tierOf(piece: string): Tier | undefined {
  for (const [op, pattern] of [
    [">", ABOVE],
    [">=", FROM],
    ["else", REST],
  ] as const) {
    const [whole, bound, points] = pattern.exec(piece) ?? [];
    const given = figure(points);
    if (whole !== undefined && given !== undefined)
      return { op, bound: figure(bound) ?? 0, points: given };
  }
  return undefined;
}

function isOrdered(tiers: readonly Tier[]): boolean {
  return tiers.every((tier, index) => {
    const next = tiers[index + 1];
    return tier.op === "else"
      ? next === undefined
      : next === undefined || next.op === "else" || next.bound < tier.bound;
  });
}

function fits(points: number, max: Points): boolean {
  const exact = pointsOf(points, 3);
  return exact !== undefined && exact <= max;
}

/**
 * Falling tiers of a percentage, as in `Trên 95%: 1,5 điểm; từ 75% đến 95%: 1 điểm; dưới 75%: 0 điểm`. Undefined where a
 * piece says anything else, or a tier gives more than the maximum. A last tier for the rest is added with 0 points.
 */
export function tiersFromText(text: string, max: Points): RuleDraft | undefined {
  if (text.length > LONGEST) return undefined;
  const pieces = plain(text)
    .split(/[;\n•]|(?<=điểm)[.,]\s|\s[-+]\s(?=\p{L})/u)
    .map((piece) =>
      piece
        .trim()
        .replace(/^[-+•]\s*/u, "")
        .replace(/[.,]$/u, ""),
    )
    .filter((piece) => piece !== "");
  const tiers = pieces.flatMap((piece) => tierOf(piece) ?? []);
  if (tiers.length < 2 || tiers.length !== pieces.length || !isOrdered(tiers)) return undefined;
  if (!tiers.every(({ points }) => fits(points, max))) return undefined;
  const closed =
    tiers.at(-1)?.op === "else" ? tiers : [...tiers, { op: "else", bound: 0, points: 0 } as const];
  const bands = closed.map(({ op, bound, points }) =>
    op === "else" ? { op, points } : { op, bound, points },
  );
  return { kind: "tier", unit: "%", bands };
}
