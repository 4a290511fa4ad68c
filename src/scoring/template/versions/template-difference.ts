import { type Criterion } from "../criterion";
import { type Template } from "../template";

/** What of a criterion is otherwise. `moved`: it belongs to another group, or stands elsewhere in its own. */
export type CriterionPart =
  "code" | "title" | "max" | "rule" | "section" | "moved" | "scorer" | "na" | "evidence";

/** A criterion that both templates have, and is not the same in both. */
export interface ChangedCriterion {
  readonly before: Criterion;
  readonly after: Criterion;
  readonly parts: readonly CriterionPart[];
}

/** A part of a template beside its criteria. */
export type TemplatePart = Exclude<keyof Template, "id" | "criteria">;

/** In what a template differs from another one, in the order of the new template, what is gone in that of the old. */
export interface TemplateDifference {
  readonly added: readonly Criterion[];
  readonly gone: readonly Criterion[];
  readonly changed: readonly ChangedCriterion[];
  readonly parts: readonly TemplatePart[];
}

const PARTS: readonly TemplatePart[] = [
  ...(["title", "version", "scale", "base", "bonusInsideScale", "precision"] as const),
  ...(["naPolicy", "bonusCap", "penaltyCap", "clamp", "bandsOn"] as const),
  ...(["tieBreaks", "bands", "awards"] as const),
];

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Of places in the order of the new template the longest part that rises: whatever is not in it was moved. */
function longestRise(places: readonly number[]): ReadonlySet<number> {
  const best: number[][] = [];
  places.forEach((place, index) => {
    const before = best
      .slice(0, index)
      .filter((each) => (each.at(-1) ?? -1) < place)
      .reduce<number[]>((longest, each) => (each.length > longest.length ? each : longest), []);
    best.push([...before, place]);
  });
  return new Set(
    best.reduce<number[]>((longest, each) => (each.length > longest.length ? each : longest), []),
  );
}

type Pairs = ReadonlyMap<Criterion, Criterion>;

/** Each new criterion with the one that it was: by id, and where that says nothing by code. */
function pairsOf(before: Template, after: Template, byCode: boolean): Pairs {
  const pairs = new Map<Criterion, Criterion>();
  const byId = new Map(before.criteria.map((each) => [each.id, each]));
  for (const each of after.criteria) {
    const old = byId.get(each.id);
    if (old !== undefined) pairs.set(each, old);
  }
  if (!byCode) return pairs;
  const taken = new Set(pairs.values());
  const free = new Map(
    before.criteria.filter((each) => !taken.has(each)).map((each) => [each.code, each]),
  );
  for (const each of after.criteria) {
    const old = free.get(each.code);
    if (!pairs.has(each) && old?.kind === each.kind) pairs.set(each, old);
  }
  return pairs;
}

function movedIn(before: Template, after: Template, pairs: Pairs): ReadonlySet<Criterion> {
  const olds = new Map(before.criteria.map((each, index) => [each, index]));
  const news = new Map(after.criteria.map((each) => [each.id, each]));
  const parentBefore = (each: Criterion): Criterion | undefined =>
    before.criteria.find(({ id }) => id === each.parent);
  const moved = new Set<Criterion>();
  const groups = new Map<string | null, (readonly [Criterion, number])[]>();
  for (const [now, old] of pairs) {
    const parent = now.parent === null ? undefined : news.get(now.parent);
    const was = parentBefore(old);
    if ((parent && pairs.get(parent)) !== was) moved.add(now);
    else groups.set(now.parent, [...(groups.get(now.parent) ?? []), [now, olds.get(old) ?? 0]]);
  }
  for (const siblings of groups.values()) {
    const stay = longestRise(siblings.map(([, place]) => place));
    for (const [now, place] of siblings) if (!stay.has(place)) moved.add(now);
  }
  return moved;
}

function ruleOf(criterion: Criterion): unknown {
  if (criterion.kind === "group") return "";
  return [criterion.rule.kind, criterion.rule.parameters];
}

function leafPart(criterion: Criterion, part: "scorer" | "na" | "evidence"): unknown {
  return criterion.kind === "leaf" ? criterion[part] : "";
}

function partsOf(before: Criterion, after: Criterion, isMoved: boolean): readonly CriterionPart[] {
  const limits = (each: Criterion): unknown => [each.max, each.kind === "group" ? each.cap : 0];
  const differs: Readonly<Record<CriterionPart, boolean>> = {
    code: before.code !== after.code,
    title: before.title !== after.title,
    max: !same(limits(before), limits(after)),
    rule: !same(ruleOf(before), ruleOf(after)),
    section: before.section !== after.section,
    moved: isMoved,
    scorer: leafPart(before, "scorer") !== leafPart(after, "scorer"),
    na: leafPart(before, "na") !== leafPart(after, "na"),
    evidence: !same(leafPart(before, "evidence"), leafPart(after, "evidence")),
  };
  return (Object.keys(differs) as CriterionPart[]).filter((part) => differs[part]);
}

/**
 * In what a template differs from an earlier one. Criteria are the same where their ids are.
 *
 * @param byCode whether criteria of other ids are the same where their codes are: between templates made apart.
 */
export function templateDifference(
  before: Template,
  after: Template,
  byCode: boolean,
): TemplateDifference {
  const pairs = pairsOf(before, after, byCode);
  const moved = movedIn(before, after, pairs);
  const kept = new Set(pairs.values());
  return {
    added: after.criteria.filter((each) => !pairs.has(each)),
    gone: before.criteria.filter((each) => !kept.has(each)),
    changed: after.criteria.flatMap((now): readonly ChangedCriterion[] => {
      const old = pairs.get(now);
      const parts = old === undefined ? [] : partsOf(old, now, moved.has(now));
      return old === undefined || parts.length === 0 ? [] : [{ before: old, after: now, parts }];
    }),
    parts: PARTS.filter((part) => !same(before[part], after[part])),
  };
}
