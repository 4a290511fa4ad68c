import { present } from "../../basics/assert";
import { type Fraction } from "../../basics/fraction";
import { atLeast, atMost, type Points, rounded, sum, thousandths, ZERO } from "../points/points";
import { type Criterion, type Group } from "../template/criterion";
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

function capOf(criterion: Criterion): Points | null {
  return criterion.kind === "group" ? criterion.cap : null;
}

/** Sums bottom-up: criteria stand before their children, so the list is walked from its end. */
function sumUp(
  template: Template,
  own: ReadonlyMap<string, Points>,
  open: ReadonlyMap<string, Points>,
): Sums {
  const children = childrenByParent(template.criteria);
  const points = new Map<string, Points>();
  const available = new Map<string, Points>();
  const total = (of: ReadonlyMap<string, Points>, group: Group): Points =>
    atMost(sum((children.get(group.id) ?? []).map(({ code }) => at(of, code))), capOf(group));
  for (const criterion of [...template.criteria].reverse()) {
    const { code } = criterion;
    const isLeaf = criterion.kind === "leaf";
    points.set(code, isLeaf ? at(own, code) : total(points, criterion));
    available.set(code, isLeaf ? at(open, code) : total(available, criterion));
  }
  return { points, available };
}

function topOf({ criteria }: Template, section: Criterion["section"]): readonly Criterion[] {
  return criteria.filter((each) => each.parent === null && each.section === section);
}

function share(points: Points, whole: Points, available: Points): Fraction {
  return { over: BigInt(points) * BigInt(whole), under: BigInt(available) * 1000n };
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
    else if (open === 0) {
      groups.set(code, ZERO);
      flags.push(`groupNotApplicable:${code}`);
    } else groups.set(code, rounded(share(own, all, open), template.precision));
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
  if (open === 0) {
    flags.push("allNotApplicable");
    return ZERO;
  }
  return rounded(share(content, template.base, open), template.precision);
}

function clamped(raw: Points, { clamp, scale }: Template): Points {
  if (clamp === "none") return raw;
  const floored = atLeast(raw, ZERO);
  return clamp === "scale" ? atMost(floored, scale) : floored;
}

function topSum(template: Template, points: Sums["points"], section: Criterion["section"]): Points {
  return sum(topOf(template, section).map(({ code }) => at(points, code)));
}

/** One unit's totals from its column of leaf scores. */
export function unitTotals(
  template: Template,
  columns: readonly LeafColumn[],
  unit: string,
): UnitTotals {
  const leaves = new Map<string, LeafScore>();
  const own = new Map<string, Points>();
  const open = new Map<string, Points>();
  const flags: string[] = [];
  const missing: string[] = [];
  for (const column of columns) {
    const { code, max } = column.leaf;
    const score = present(column.scores.get(unit), unit);
    leaves.set(code, score);
    own.set(code, counted(score, column, template));
    open.set(code, score.kind === "na" ? ZERO : max);
    if (score.kind !== "missing") continue;
    missing.push(code);
    if (score.notComputable) flags.push(`notComputable:${code}`);
  }
  const sums = sumUp(template, own, open);
  const groups = rescaledGroups(template, sums, flags);
  const content = rescaledContent(template, groups, sums, flags);
  const inSection = (section: Criterion["section"]): readonly LeafColumn[] =>
    columns.filter(({ leaf }) => leaf.section === section);
  const pointsOf = ({ leaf }: LeafColumn): Points => at(own, leaf.code);
  const bonus = atMost(topSum(template, sums.points, "bonus"), template.bonusCap);
  const penalty = atMost(topSum(template, sums.points, "penalty"), template.penaltyCap);
  const raw = thousandths(content + bonus - penalty);
  return {
    leaves,
    ...sums,
    groups,
    content,
    bonus,
    bonusUncapped: sum(inSection("bonus").map(pointsOf)),
    penalty,
    raw,
    total: clamped(raw, template),
    missing,
    complete: missing.length === 0,
    flags,
    barred: inSection("condition").some((column) => pointsOf(column) > 0),
  };
}
