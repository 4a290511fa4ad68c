import { present } from "../../basics/assert";
import { minus, type Points, sum, ZERO } from "../points/points";
import { tieBreakFigure } from "../ranking/tie-break-figures";
import { type UnitTotals } from "../ranking/unit-totals";
import { type BlocResult } from "../summary/score-bloc";
import { type Standing } from "../summary/standing";
import { type Criterion } from "../template/criterion";
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

/** One piece that every total of a template falls into, and how much it is of a certain one. */
interface Piece {
  readonly source: PartSource;
  readonly of: (totals: UnitTotals) => Points;
}

/** What stands under a code; every code of the template has its figure. */
function at(figures: ReadonlyMap<string, Points>, code: string): Points {
  return present(figures.get(code), code);
}

function sumAt(figures: ReadonlyMap<string, Points>, all: readonly Criterion[]): Points {
  return sum(all.map(({ code }) => at(figures, code)));
}

/** A criterion's own piece: a leaf's points, or what a group's cap takes away. */
function ownPiece(criterion: Criterion, children: readonly Criterion[]): readonly Piece[] {
  const { code, section, kind } = criterion;
  if (kind === "group" && criterion.cap === null) return [];
  const points =
    kind === "leaf"
      ? (totals: UnitTotals): Points => at(totals.points, code)
      : (totals: UnitTotals): Points =>
          minus(at(totals.points, code), sumAt(totals.points, children));
  const source: PartSource = { kind: kind === "leaf" ? "leaf" : "groupCap", code };
  return [{ source, of: section === "penalty" ? (totals) => minus(ZERO, points(totals)) : points }];
}

/** What rescaling adds to a criterion at the top of the content. */
function rescaledPiece({ parent, section, code }: Criterion): readonly Piece[] {
  if (parent !== null || section !== "content") return [];
  const of = ({ groups, points }: UnitTotals): Points => minus(at(groups, code), at(points, code));
  return [{ source: { kind: "groupRescaled", code }, of }];
}

/** The pieces that a template's totals fall into, in the order in which they are told. */
function piecesOf({ criteria }: Template): readonly Piece[] {
  const children = childrenByParent(criteria);
  const top = (section: Criterion["section"]): readonly Criterion[] =>
    (children.get(null) ?? []).filter((each) => each.section === section);
  const [bonuses, penalties] = [top("bonus"), top("penalty")];
  return [
    ...criteria
      .filter(({ section }) => section !== "condition")
      .flatMap((each) => [...ownPiece(each, children.get(each.id) ?? []), ...rescaledPiece(each)]),
    {
      source: { kind: "contentRescaled" },
      of: ({ content, groups }) => minus(content, sum([...groups.values()])),
    },
    {
      source: { kind: "bonusCap" },
      of: ({ bonus, points }) => minus(bonus, sumAt(points, bonuses)),
    },
    {
      source: { kind: "penaltyCap" },
      of: ({ penalty, points }) => minus(sumAt(points, penalties), penalty),
    },
    { source: { kind: "clamp" }, of: ({ total, raw }) => minus(total, raw) },
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
  const parts = piecesOf(template).map(({ source, of }): DifferencePart => {
    const [more, less] = [of(above.totals), of(below.totals)];
    return { source, upper: more, lower: less, difference: minus(more, less) };
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
