import { present } from "../../basics/assert";
import {
  atLeast,
  atMost,
  type Points,
  type Precision,
  rounded,
  sum,
  thousandths,
  ZERO,
} from "../points/points";
import { type Criterion } from "../template/criterion";
import { childrenByParent } from "../template/criterion-tree";
import { type Template } from "../template/template";
import { type LeafColumn } from "../verification/bloc-scores";
import { type LeafScore } from "../verification/leaf-score";

/** One unit's sums (`scoring-model.md`, Totals). Maps go by criterion code. */
export interface UnitTotals {
  readonly leaves: ReadonlyMap<string, LeafScore>;
  /** Every group's points after its cap, before rescaling; leaves as they enter the sums. */
  readonly points: ReadonlyMap<string, Points>;
  /** What could be earned once N/A leaves are left out, for every content node. */
  readonly available: ReadonlyMap<string, Points>;
  /** The top-level content nodes; rescaled where the policy is `rescaleGroup`. */
  readonly groups: ReadonlyMap<string, Points>;
  readonly content: Points;
  readonly bonus: Points;
  readonly bonusUncapped: Points;
  readonly penalty: Points;
  readonly raw: Points;
  readonly total: Points;
  /** Codes in printing order. */
  readonly missing: readonly string[];
  readonly complete: boolean;
  readonly flags: readonly string[];
  /** A condition is met: no award proposals. */
  readonly barred: boolean;
}

interface Sums {
  readonly points: ReadonlyMap<string, Points>;
  readonly available: ReadonlyMap<string, Points>;
}

/** One criterion of the sums: a leaf with its column, or a group with the codes of its direct children. */
type Summand = { readonly code: string } & (
  | { readonly column: LeafColumn }
  | {
      readonly column: undefined;
      readonly children: readonly string[];
      readonly cap: Points | null;
    }
);

/** What the totals of all units have in common. */
interface Frame {
  readonly template: Template;
  readonly columns: readonly LeafColumn[];
  /** From the last criterion to the first: children stand behind their parent. */
  readonly upwards: readonly Summand[];
  readonly bonus: readonly LeafColumn[];
  readonly conditions: readonly LeafColumn[];
}

/** What a leaf adds to its group; an N/A content leaf by the policy. */
function counted(score: LeafScore, { leaf, mean }: LeafColumn, template: Template): Points {
  if (score.kind === "points") return score.points;
  if (score.kind === "missing" || leaf.section !== "content") return ZERO;
  if (template.naPolicy === "full") return leaf.max;
  return template.naPolicy === "blocMean" ? mean : ZERO;
}

/** What stands under a code; every code of the template has its figure. */
function at(figures: ReadonlyMap<string, Points>, code: string): Points {
  return present(figures.get(code), code);
}

/** Sums bottom-up, with the leaves' scores by code. */
function sumUp({ template, upwards }: Frame, leaves: UnitTotals["leaves"]): Sums {
  const points = new Map<string, Points>();
  const available = new Map<string, Points>();
  for (const summand of upwards) {
    const { code, column } = summand;
    if (column === undefined) {
      const total = (of: ReadonlyMap<string, Points>): Points =>
        atMost(sum(summand.children.map((child) => at(of, child))), summand.cap);
      points.set(code, total(points));
      available.set(code, total(available));
    } else {
      const score = present(leaves.get(code), code);
      points.set(code, counted(score, column, template));
      available.set(code, score.kind === "na" ? ZERO : column.leaf.max);
    }
  }
  return { points, available };
}

function topOf({ criteria }: Template, section: Criterion["section"]): readonly Criterion[] {
  return criteria.filter((each) => each.parent === null && each.section === section);
}

/** What points of the available ones come to out of the whole, rounded once; nothing where nothing is available. */
export function rescaled(
  points: Points,
  { whole, available }: { readonly whole: Points; readonly available: Points },
  precision: Precision,
): Points {
  if (available === 0) return ZERO;
  return rounded(
    { over: BigInt(points) * BigInt(whole), under: BigInt(available) * 1000n },
    precision,
  );
}

function rescaledGroups(
  template: Template,
  { points, available }: Sums,
  flags: string[],
): ReadonlyMap<string, Points> {
  const groups = new Map<string, Points>();
  for (const { code, max } of topOf(template, "content")) {
    const [own, open] = [at(points, code), at(available, code)];
    const all = max ?? ZERO;
    if (template.naPolicy !== "rescaleGroup" || open >= all) groups.set(code, own);
    else {
      if (open === 0) flags.push(`groupNotApplicable:${code}`);
      groups.set(code, rescaled(own, { whole: all, available: open }, template.precision));
    }
  }
  return groups;
}

function rescaledContent(
  template: Template,
  groups: ReadonlyMap<string, Points>,
  { available }: Sums,
  flags: string[],
): Points {
  const content = sum([...groups.values()]);
  if (template.naPolicy !== "rescaleTotal") return content;
  const open = sum([...groups.keys()].map((code) => at(available, code)));
  if (open >= template.base) return content;
  if (open === 0) flags.push("allNotApplicable");
  return rescaled(content, { whole: template.base, available: open }, template.precision);
}

/** A sum within the limits that the template sets to a total. */
export function clamped(raw: Points, { clamp, scale }: Template): Points {
  if (clamp === "none") return raw;
  const floored = atLeast(raw, ZERO);
  return clamp === "scale" ? atMost(floored, scale) : floored;
}

function topSum(template: Template, points: Sums["points"], section: Criterion["section"]): Points {
  return sum(topOf(template, section).map(({ code }) => at(points, code)));
}

function summandsOf({ criteria }: Template, columns: readonly LeafColumn[]): readonly Summand[] {
  const children = childrenByParent(criteria);
  const byCode = new Map(columns.map((column) => [column.leaf.code, column]));
  return criteria.map((criterion): Summand => {
    const { id, code } = criterion;
    if (criterion.kind === "leaf") return { code, column: present(byCode.get(code), code) };
    const codes = (children.get(id) ?? []).map((child) => child.code);
    return { code, column: undefined, children: codes, cap: criterion.cap };
  });
}

function frameOf(template: Template, columns: readonly LeafColumn[]): Frame {
  const inSection = (section: Criterion["section"]): readonly LeafColumn[] =>
    columns.filter(({ leaf }) => leaf.section === section);
  return {
    template,
    columns,
    upwards: [...summandsOf(template, columns)].reverse(),
    bonus: inSection("bonus"),
    conditions: inSection("condition"),
  };
}

/** The scores of one unit, those that are missing and what is to be said of them. */
function leavesOfUnit(
  columns: readonly LeafColumn[],
  unit: string,
): {
  readonly leaves: ReadonlyMap<string, LeafScore>;
  readonly missing: readonly string[];
  readonly flags: string[];
} {
  const leaves = new Map<string, LeafScore>();
  const missing: string[] = [];
  const flags: string[] = [];
  for (const { leaf, scores } of columns) {
    const score = present(scores.get(unit), unit);
    leaves.set(leaf.code, score);
    if (score.kind !== "missing") continue;
    missing.push(leaf.code);
    if (score.notComputable) flags.push(`notComputable:${leaf.code}`);
  }
  return { leaves, missing, flags };
}

function totalsIn(frame: Frame, unit: string): UnitTotals {
  const { template, columns } = frame;
  const { leaves, missing, flags } = leavesOfUnit(columns, unit);
  const sums = sumUp(frame, leaves);
  const groups = rescaledGroups(template, sums, flags);
  const content = rescaledContent(template, groups, sums, flags);
  const pointsOf = ({ leaf }: LeafColumn): Points => at(sums.points, leaf.code);
  const bonus = atMost(topSum(template, sums.points, "bonus"), template.bonusCap);
  const penalty = atMost(topSum(template, sums.points, "penalty"), template.penaltyCap);
  const raw = thousandths(content + bonus - penalty);
  return {
    leaves,
    ...sums,
    groups,
    content,
    bonus,
    bonusUncapped: sum(frame.bonus.map(pointsOf)),
    penalty,
    raw,
    total: clamped(raw, template),
    missing,
    complete: missing.length === 0,
    flags,
    barred: frame.conditions.some((column) => pointsOf(column) > 0),
  };
}

/** How to get the totals of one unit, by its id, from the scores of all leaves. */
export function unitTotals(
  template: Template,
  columns: readonly LeafColumn[],
): (unit: string) => UnitTotals {
  const frame = frameOf(template, columns);
  return (unit) => totalsIn(frame, unit);
}
