import { present } from "../../basics/assert";
import { type Contender, duel } from "../ranking/rank";
import { unitTotals } from "../ranking/unit-totals";
import { type Standing } from "../summary/standing";
import { type Template } from "../template/template";
import { type LeafColumn } from "../verification/bloc-scores";
import { type ColumnBounds } from "./leaf-bounds";
import { type OpenItems } from "./open-items";

/** What is known of a question with two answers. */
export type Answer = "yes" | "no" | "open";

/** A unit as badly and as well as everything open may still come out for it. */
export interface UnitBounds {
  readonly id: string;
  /** By totals and every tie-break, not by conditions: their bars stand in `barred`. */
  readonly worst: Contender;
  readonly best: Contender;
  readonly complete: Answer;
  readonly barred: Answer;
}

/** How two units will stand to each other. */
export type Relation = "above" | "below" | "level" | "open";

/** True when a column's bound is another one for this unit than what it has now. */
function differs(bound: LeafColumn, now: LeafColumn, unit: string): boolean {
  return (
    bound !== now && (bound.mean !== now.mean || bound.scores.get(unit) !== now.scores.get(unit))
  );
}

function isComplete({ id, totals }: Standing, open: OpenItems): Answer {
  if (totals.complete) return "yes";
  return totals.missing.every((code) => open.get(code)?.has(id) === true) ? "open" : "no";
}

function isBarred(unit: string, columns: readonly ColumnBounds[], open: OpenItems): Answer {
  const conditions = columns.filter(({ now }) => now.leaf.section === "condition");
  const isOpen = ({ now }: ColumnBounds): boolean => open.get(now.leaf.code)?.has(unit) === true;
  const isMet = ({ now }: ColumnBounds): boolean => {
    const score = now.scores.get(unit);
    return score?.kind === "points" && score.points > 0;
  };
  if (conditions.some((each) => isMet(each) && !isOpen(each))) return "yes";
  return conditions.some(isOpen) ? "open" : "no";
}

/** How to get the bounds of a unit from those of all leaves. */
export function unitBounds(
  template: Template,
  columns: readonly ColumnBounds[],
  open: OpenItems,
): (standing: Standing) => UnitBounds {
  const side = (which: "worst" | "best"): ((standing: Standing) => Contender) => {
    const totalsOf = unitTotals(
      template,
      columns.map((each) => each[which]),
    );
    return (standing) => {
      const { id, lateDays } = standing;
      const isMoved = columns.some((each) => differs(each[which], each.now, id));
      return { id, lateDays, totals: isMoved ? totalsOf(id) : standing.totals };
    };
  };
  const [worst, best] = [side("worst"), side("best")];
  return (standing) => ({
    id: standing.id,
    worst: worst(standing),
    best: best(standing),
    complete: isComplete(standing, open),
    barred: isBarred(standing.id, columns, open),
  });
}

/**
 * How two units will stand to each other whatever becomes of what is open. Total and tie-breaks are all at their least
 * in the worst case and at their most in the best, so that what holds between the two cases holds for all between.
 */
function relationOf(a: UnitBounds, b: UnitBounds, template: Template): Relation {
  const aAtLeast = duel(a.worst, b.best, template).order;
  if (aAtLeast < 0) return "above";
  const aAtMost = duel(a.best, b.worst, template).order;
  if (aAtMost > 0) return "below";
  return aAtLeast === 0 && aAtMost === 0 ? "level" : "open";
}

/** The relations between all of some units, by their ids. */
export function allRelations(
  units: readonly UnitBounds[],
  template: Template,
): (a: string, b: string) => Relation {
  const all = new Map(
    units.map((a) => [a.id, new Map(units.map((b) => [b.id, relationOf(a, b, template)]))]),
  );
  return (a, b) => present(all.get(a)?.get(b), b);
}
