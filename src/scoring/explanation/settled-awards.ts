import { type BlocResult } from "../summary/score-bloc";
import { bandOf } from "../ranking/band";
import { type Award, type Template } from "../template/template";
import { type Answer, type Relation, type UnitBounds } from "./unit-bounds";

/** Everything from which it follows what may still become of the awards. */
export interface Outlook {
  readonly template: Template;
  readonly result: BlocResult;
  readonly units: readonly UnitBounds[];
  readonly relation: (a: string, b: string) => Relation;
}

/** Whether a unit's band, which can only lie between those of its worst and its best case, is one of the award's. */
function isInBands(
  { bands: named }: Award,
  { worst, best }: UnitBounds,
  template: Template,
): Answer {
  if (named === null) return "yes";
  const from = template.bands.indexOf(bandOf(best.totals, template));
  const to = template.bands.indexOf(bandOf(worst.totals, template));
  const possible = template.bands.slice(from, to + 1).map(({ key }) => named.includes(key));
  if (possible.every(Boolean)) return "yes";
  return possible.some(Boolean) ? "open" : "no";
}

/** Whether a unit may be proposed for an award at all. */
function isEligible(award: Award, unit: UnitBounds, { template, units }: Outlook): Answer {
  if (units.length < award.minUnits) return "no";
  const isFree = unit.barred === "yes" ? "no" : unit.barred === "no" ? "yes" : "open";
  const answers = [unit.complete, isFree, isInBands(award, unit, template)];
  if (answers.includes("no")) return "no";
  return answers.includes("open") ? "open" : "yes";
}

/** The units between which the order is open although the award hangs on it. */
function openAtCutoff(
  award: Award,
  free: readonly string[],
  { result, relation }: Outlook,
): readonly string[] {
  const chosen = free.filter((id) => result.awards.get(id) === award.key);
  const tie = result.cutoffTies.find((each) => each.award === award.key);
  const tied = tie?.units ?? [];
  const rest = free.filter((id) => !chosen.includes(id) && !tied.includes(id));
  const between = (above: readonly string[], below: readonly string[]): readonly string[] =>
    above.flatMap((a) =>
      below.filter((b) => a !== b && relation(a, b) === "open").flatMap((b) => [a, b]),
    );
  return [...between(chosen, [...tied, ...rest]), ...between(tied, [...tied, ...rest])];
}

/**
 * Award key → the units that may still change its list: those whose eligibility is open, and those that may still pass
 * each other at the last seat. An award comes after those before it, so that what is open there is open here too.
 * None where the list is settled; a tie at the last seat is then settled as a tie.
 */
export function openAwards(outlook: Outlook): ReadonlyMap<string, ReadonlySet<string>> {
  const { template, result, units } = outlook;
  const open = new Set<string>();
  const earlier = new Set<string>();
  return new Map(
    template.awards.map((award) => {
      const eligible = units.filter((unit) => {
        const answer = isEligible(award, unit, outlook);
        if (answer === "open") open.add(unit.id);
        return answer === "yes";
      });
      const free = eligible.map(({ id }) => id).filter((id) => !earlier.has(id));
      for (const id of openAtCutoff(award, free, outlook)) open.add(id);
      for (const [id, key] of result.awards) if (key === award.key) earlier.add(id);
      return [award.key, new Set(open)];
    }),
  );
}
