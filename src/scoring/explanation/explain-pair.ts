import { present } from "../../basics/assert";
import { minus, type Points, sum, ZERO } from "../points/points";
import { tieBreakFigure } from "../ranking/tie-break-figures";
import { type UnitTotals } from "../ranking/unit-totals";
import { type BlocResult } from "../summary/score-bloc";
import { type Standing } from "../summary/standing";
import { childrenByParent } from "../template/criterion-tree";
import { type Template, type TieBreak } from "../template/template";

/** Where a piece of a total comes from: a leaf, or a rule that makes of the leaves' sum another figure. */
export type PartSource =
  /** The points that a leaf counts, those in place of N/A included; a penalty's below 0. */
  | { readonly kind: "leaf"; readonly code: string }
  /** What a group's cap takes away (of a penalty: what it spares). */
  | { readonly kind: "groupCap"; readonly code: string }
  /** What a top-level group gains because some of it does not apply. */
  | { readonly kind: "groupRescaled"; readonly code: string }
  /** The same for all content together. */
  | { readonly kind: "contentRescaled" }
  | { readonly kind: "bonusCap" }
  | { readonly kind: "penaltyCap" }
  /** What the limits of the total add or take away. */
  | { readonly kind: "clamp" };

/** One piece of the difference between two totals: what it gives to each, and by how much the upper has more. */
export interface DifferencePart {
  readonly source: PartSource;
  readonly upper: Points;
  readonly lower: Points;
  readonly difference: Points;
}

/** What parts two units with equal totals: the first tie-break that differs, with its figures, or nothing at all. */
export type TieOutcome =
  | {
      readonly kind: "broken";
      readonly by: TieBreak;
      /** Thousandths of points, or days late. */
      readonly upper: number;
      readonly lower: number;
    }
  | { readonly kind: "sameRank" };

/** Why two units stand as they do. */
export interface PairExplanation {
  readonly upper: string;
  readonly lower: string;
  readonly totals: { readonly upper: Points; readonly lower: Points };
  /** The upper's total without the lower's; the differences of the parts add up to it. */
  readonly difference: Points;
  /** Without those that are alike; in printing order, what a group does at the group, and of the whole at the end. */
  readonly parts: readonly DifferencePart[];
  /** Undefined where the totals differ. */
  readonly tie: TieOutcome | undefined;
}

interface Piece {
  readonly source: PartSource;
  readonly points: Points;
}

const negative = (points: Points): Points => minus(ZERO, points);

/** A unit's criteria in printing order: leaves, and under each group what its cap takes and what rescaling adds. */
function criterionPieces({ criteria }: Template, { points, groups }: UnitTotals): readonly Piece[] {
  const children = childrenByParent(criteria);
  const at = (code: string): Points => present(points.get(code), code);
  return criteria.flatMap((criterion): readonly Piece[] => {
    const { id, code, section } = criterion;
    if (section === "condition") return [];
    const signed = section === "penalty" ? negative : (each: Points): Points => each;
    const below = (children.get(id) ?? []).map((child) => at(child.code));
    const own: Piece =
      criterion.kind === "leaf"
        ? { source: { kind: "leaf", code }, points: signed(at(code)) }
        : { source: { kind: "groupCap", code }, points: signed(minus(at(code), sum(below))) };
    const group = groups.get(code);
    if (group === undefined) return [own];
    return [own, { source: { kind: "groupRescaled", code }, points: minus(group, at(code)) }];
  });
}

/** All pieces of a unit's total; those of two units stand in the same order. */
function piecesOf(template: Template, totals: UnitTotals): readonly Piece[] {
  const { points, groups, content, bonus, penalty, raw, total } = totals;
  const topSum = (section: "bonus" | "penalty"): Points =>
    sum(
      template.criteria
        .filter((each) => each.parent === null && each.section === section)
        .map(({ code }) => present(points.get(code), code)),
    );
  return [
    ...criterionPieces(template, totals),
    { source: { kind: "contentRescaled" }, points: minus(content, sum([...groups.values()])) },
    { source: { kind: "bonusCap" }, points: minus(bonus, topSum("bonus")) },
    { source: { kind: "penaltyCap" }, points: minus(topSum("penalty"), penalty) },
    { source: { kind: "clamp" }, points: minus(total, raw) },
  ];
}

function tieOutcome(upper: Standing, lower: Standing): TieOutcome | undefined {
  if (upper.totals.total !== lower.totals.total) return undefined;
  const by = upper.tieBrokenBy.get(lower.id);
  if (by === undefined) return { kind: "sameRank" };
  const figure = ({ totals, lateDays }: Standing): number => tieBreakFigure(by, totals, lateDays);
  return { kind: "broken", by, upper: figure(upper), lower: figure(lower) };
}

/**
 * Breaks the difference of two units' totals down into parts that add up to it exactly, and says what parted them where
 * the totals are equal. Both take part; nothing asks that the upper really stands above.
 */
export function explainPair(
  template: Template,
  { standings }: BlocResult,
  upper: string,
  lower: string,
): PairExplanation {
  const standingOf = (unit: string): Standing =>
    present(
      standings.find(({ id }) => id === unit),
      unit,
    );
  const [above, below] = [standingOf(upper), standingOf(lower)];
  const others = piecesOf(template, below.totals);
  const parts = piecesOf(template, above.totals).map(({ source, points }, at): DifferencePart => {
    const other = present(others[at], "both totals fall into the same pieces").points;
    return { source, upper: points, lower: other, difference: minus(points, other) };
  });
  return {
    upper,
    lower,
    totals: { upper: above.totals.total, lower: below.totals.total },
    difference: minus(above.totals.total, below.totals.total),
    parts: parts.filter(({ difference }) => difference !== 0),
    tie: tieOutcome(above, below),
  };
}
