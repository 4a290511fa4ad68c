import { hasDecimals } from "../../scoring/points/figure";
import { type Precision, toNumber, sum } from "../../scoring/points/points";
import { type TableNotes, type TablePlace } from "./table-note";
import {
  type CriterionDraft,
  type RuleDraft,
  type TemplateDefaults,
  type TemplateDraft,
} from "./template-draft";
import { type ComparedTotals } from "./tree/compare-totals";

const PRECISIONS: readonly Precision[] = [0, 1, 2, 3];

/** All figures in points of a way of scoring: its own step or points for each one, and those of its levels and tiers. */
function figuresOf(rule: RuleDraft): readonly unknown[] {
  const listed = [rule["levels"], rule["bands"]].flatMap((list) =>
    Array.isArray(list) ? (list as readonly { readonly points?: unknown }[]) : [],
  );
  return [rule["step"], rule["per"], ...listed.map(({ points }) => points)];
}

function precisionFor(criteria: readonly CriterionDraft[], least: Precision): Precision {
  const figures = criteria
    .flatMap(({ max, cap, rule }) => [max, cap, ...(rule === undefined ? [] : figuresOf(rule))])
    .filter((each): each is number => typeof each === "number");
  return (
    PRECISIONS.find(
      (precision) => precision >= least && figures.every((each) => hasDecimals(each, precision)),
    ) ?? 3
  );
}

/**
 * A template from its criteria and the defaults; the scale, the cap of the bonus and the decimals follow from the points.
 * Ties are no longer broken by criteria that are not there, which is noted.
 */
export function draftTemplate(
  criteria: readonly CriterionDraft[],
  { base, bonus, bonusInside }: ComparedTotals,
  defaults: TemplateDefaults,
  { notes, place }: { readonly notes: TableNotes; readonly place: TablePlace },
): TemplateDraft {
  const { id, title, version, naPolicy, clamp, bandsOn, bands } = defaults;
  const { penaltyCap, awards, tieBreaks, precision } = defaults;
  const isKnown = (by: "group" | "leaf", code: string): boolean =>
    criteria.some(
      (each) =>
        each.code === code &&
        (by === "leaf"
          ? each.rule !== undefined
          : each.parent === null && each.section === "content"),
    );
  const stays = tieBreaks.filter((each) => !("code" in each) || isKnown(each.by, each.code));
  for (const each of tieBreaks)
    if ("code" in each && !stays.includes(each))
      notes.findings.push({ ...place, code: "tieBreakDropped", criterion: each.code });
  return {
    ...{ id, title, version, naPolicy, clamp, bandsOn, bands },
    precision: precisionFor(criteria, precision),
    scale: toNumber(bonusInside ? sum([base, bonus]) : base),
    base: toNumber(base),
    bonusInsideScale: bonusInside,
    bonusCap: bonus === 0 ? null : toNumber(bonus),
    penaltyCap: penaltyCap === null ? null : toNumber(penaltyCap),
    criteria,
    tieBreaks: stays,
    awards: awards.map(({ bands, ...award }) => (bands === null ? award : { ...award, bands })),
  };
}
