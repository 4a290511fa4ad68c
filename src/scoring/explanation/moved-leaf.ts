import { present } from "../../basics/assert";
import { atMost, minus, type Points, sum, thousandths, ZERO } from "../points/points";
import { type Contender } from "../ranking/rank";
import { lowerWins, tieBreakFigure } from "../ranking/tie-break-figures";
import { clamped, rescaled, type UnitTotals } from "../ranking/unit-totals";
import { type Criterion, type Group, type Leaf } from "../template/criterion";
import { childrenByParent, isGroup, isLeaf } from "../template/criterion-tree";
import { type Template, type TieBreak } from "../template/template";

/** The way from a leaf up to the totals. */
export interface LeafPath {
  readonly leaf: Leaf;
  /** The groups above it that have a cap, from the leaf upwards. */
  readonly capped: readonly Group[];
  /** The criterion at the top; the leaf itself where it stands there. */
  readonly top: Criterion;
  /** The tie-breaks that compare something which the leaf is a part of. */
  readonly tieBreaks: readonly PlacedTieBreak[];
}

/** A tie-break at its place among the ranking keys. */
interface PlacedTieBreak {
  readonly tieBreak: TieBreak;
  readonly at: number;
  /** -1 where the lower figure is the better one. */
  readonly sign: 1 | -1;
}

/** A unit with the sums from which caps and rescaling start. */
export interface MovableUnit {
  readonly contender: Contender;
  /** By what it is ranked as it is. */
  readonly keys: RankingKeys;
  /** Group code → the sum of its children, before the cap. */
  readonly children: ReadonlyMap<string, Points>;
  /** All top-level content as in `groups`, what of it could be earned, and the other sections before their caps. */
  readonly groups: Points;
  readonly available: Points;
  readonly bonus: Points;
  readonly penalty: Points;
}

/** What two units are ranked by, most important first, turned so that more is better. */
export type RankingKeys = readonly number[];

/** How the totals of a template follow from a single leaf. */
export interface Mover {
  readonly template: Template;
  readonly paths: readonly LeafPath[];
  readonly unit: (contender: Contender) => MovableUnit;
}

/** True when a tie-break compares something that a leaf is a part of. */
function concerns(tieBreak: TieBreak, leaf: Leaf, top: Criterion): boolean {
  switch (tieBreak.by) {
    case "group":
      return tieBreak.code === top.code;
    case "leaf":
      return tieBreak.code === leaf.code;
    case "bonusUncapped":
      return leaf.section === "bonus";
    case "penalty":
      return leaf.section === "penalty";
    case "lateDays":
      return false;
  }
}

function pathOf(
  leaf: Leaf,
  byId: ReadonlyMap<string, Criterion>,
  tieBreaks: readonly PlacedTieBreak[],
): LeafPath {
  const capped: Group[] = [];
  let top: Criterion = leaf;
  while (top.parent !== null) {
    top = present(byId.get(top.parent), top.parent);
    if (isGroup(top) && top.cap !== null) capped.push(top);
  }
  const concerned = tieBreaks.filter(({ tieBreak }) => concerns(tieBreak, leaf, top));
  return { leaf, capped, top, tieBreaks: concerned };
}

/** What stands under a code; every code of the template has its figure. */
function at(figures: ReadonlyMap<string, Points>, code: string): Points {
  return present(figures.get(code), code);
}

/** Makes a template ready for the question what a single leaf does to the ranking. */
export function createMover(template: Template): Mover {
  const { criteria } = template;
  const tieBreaks = template.tieBreaks.map((tieBreak, index): PlacedTieBreak => ({
    tieBreak,
    at: index + 1,
    sign: lowerWins(tieBreak, template) ? -1 : 1,
  }));
  const byId = new Map(criteria.map((each) => [each.id, each]));
  const below = childrenByParent(criteria);
  const capped = criteria.filter((each) => isGroup(each) && each.cap !== null);
  const topOf = (section: Criterion["section"]): readonly Criterion[] =>
    (below.get(null) ?? []).filter((each) => each.section === section);
  const tops = { content: topOf("content"), bonus: topOf("bonus"), penalty: topOf("penalty") };
  const total = (of: ReadonlyMap<string, Points>, all: readonly Criterion[]): Points =>
    sum(all.map(({ code }) => at(of, code)));
  return {
    template,
    paths: criteria.filter(isLeaf).map((leaf) => pathOf(leaf, byId, tieBreaks)),
    unit: (contender) => {
      const { totals, lateDays } = contender;
      const { points, groups, available } = totals;
      return {
        contender,
        keys: [
          totals.total,
          ...tieBreaks.map(
            ({ tieBreak, sign }) => sign * tieBreakFigure(tieBreak, totals, lateDays),
          ),
        ],
        children: new Map(
          capped.map(({ id, code }) => [code, total(points, present(below.get(id), id))]),
        ),
        groups: total(groups, tops.content),
        available: total(available, tops.content),
        bonus: total(points, tops.bonus),
        penalty: total(points, tops.penalty),
      };
    },
  };
}

/** What of a leaf's change gets through the caps of the groups above it. */
function throughCaps(change: Points, { capped }: LeafPath, { children }: MovableUnit): Points {
  return capped.reduce((left, { code, cap }) => {
    const before = at(children, code);
    return minus(atMost(thousandths(before + left), cap), atMost(before, cap));
  }, change);
}

type Sections = Pick<UnitTotals, "content" | "bonus" | "penalty"> & { readonly group: Points };

/** Content and the top-level group, when the group's own points change. */
function movedContent(
  { template }: Mover,
  { top }: LeafPath,
  { contender: { totals }, groups, available }: MovableUnit,
  change: Points,
): Pick<Sections, "content" | "group"> {
  const { naPolicy, precision, base } = template;
  const [before, open, whole] = [
    at(totals.groups, top.code),
    at(totals.available, top.code),
    top.max ?? ZERO,
  ];
  const own = thousandths(at(totals.points, top.code) + change);
  const group =
    naPolicy === "rescaleGroup" && open < whole
      ? rescaled(own, { whole, available: open }, precision)
      : own;
  const moved = minus(group, before);
  const content =
    naPolicy === "rescaleTotal" && available < base
      ? rescaled(thousandths(groups + moved), { whole: base, available }, precision)
      : thousandths(totals.content + moved);
  return { content, group };
}

function movedSections(mover: Mover, path: LeafPath, unit: MovableUnit, change: Points): Sections {
  const { bonusCap, penaltyCap } = mover.template;
  const { content, bonus, penalty } = unit.contender.totals;
  const { section } = path.leaf;
  if (section === "content") return { bonus, penalty, ...movedContent(mover, path, unit, change) };
  const grown = (sum: Points, cap: Points | null): Points => atMost(thousandths(sum + change), cap);
  return {
    content,
    group: ZERO,
    bonus: section === "bonus" ? grown(unit.bonus, bonusCap) : bonus,
    penalty: section === "penalty" ? grown(unit.penalty, penaltyCap) : penalty,
  };
}

/** A tie-break's figure, of those that a leaf concerns, after its change. */
function movedFigure(
  tieBreak: TieBreak,
  { leaf }: LeafPath,
  { leaves, bonusUncapped }: UnitTotals,
  moved: Sections & { readonly points: Points; readonly change: Points },
): number {
  switch (tieBreak.by) {
    case "group":
      return moved.group;
    case "leaf":
      return leaves.get(leaf.code)?.kind === "na" ? ZERO : moved.points;
    case "bonusUncapped":
      return bonusUncapped + moved.change;
    case "penalty":
    case "lateDays":
      return moved.penalty;
  }
}

/**
 * By what a unit is ranked once a single leaf counts these points: what `unitTotals` and the tie-breaks would give, but
 * only what stands above the leaf is worked out. An N/A leaf stays N/A: other points then stand in for it.
 */
export function movedKeys(
  mover: Mover,
  path: LeafPath,
  unit: MovableUnit,
  points: Points,
): RankingKeys {
  const { totals } = unit.contender;
  const change = minus(points, at(totals.points, path.leaf.code));
  const sections = movedSections(mover, path, unit, throughCaps(change, path, unit));
  const { content, bonus, penalty } = sections;
  const keys = [...unit.keys];
  keys[0] = clamped(thousandths(content + bonus - penalty), mover.template);
  const moved = { ...sections, points, change };
  for (const { tieBreak, at, sign } of path.tieBreaks)
    keys[at] = sign * movedFigure(tieBreak, path, totals, moved);
  return keys;
}

/** True when the first unit stands above the second; units that are equal on everything share their rank. */
export function standsAbove(first: RankingKeys, second: RankingKeys): boolean {
  const differing = first.findIndex((key, index) => key !== second[index]);
  return differing >= 0 && (first[differing] ?? 0) > (second[differing] ?? 0);
}
