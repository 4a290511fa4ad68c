import { type Template, type TieBreak } from "../template/template";
import { lowerWins, tieBreakFigure } from "./tie-break-figures";
import { type UnitTotals } from "./unit-totals";

/** A unit as ranking sees it. */
export interface Contender {
  readonly id: string;
  readonly lateDays: number;
  readonly totals: UnitTotals;
}

/** A unit's place: equal on everything shares a rank, and the next rank is skipped (1, 1, 3). */
export interface Place {
  readonly rank: number;
  /** Units with an equal total and another rank → the tie-break that parted them. */
  readonly tieBrokenBy: ReadonlyMap<string, TieBreak>;
}

/** Which of two is ahead (below 0: `a`), and the tie-break that decided, if it was not the total. */
interface Duel {
  readonly order: number;
  readonly decidedBy?: TieBreak;
}

/** Compares two units by total, then by the tie-breaks in order; the first difference decides. */
export function duel(a: Contender, b: Contender, template: Template): Duel {
  if (a.totals.total !== b.totals.total) return { order: b.totals.total - a.totals.total };
  for (const tieBreak of template.tieBreaks) {
    const difference =
      tieBreakFigure(tieBreak, b.totals, b.lateDays) -
      tieBreakFigure(tieBreak, a.totals, a.lateDays);
    if (difference !== 0)
      return {
        order: lowerWins(tieBreak, template) ? -difference : difference,
        decidedBy: tieBreak,
      };
  }
  return { order: 0 };
}

/** Places by unit id (`scoring-model.md`, Rank). The order in which units are listed plays no part. */
export function rankUnits(
  contenders: readonly Contender[],
  template: Template,
): ReadonlyMap<string, Place> {
  return new Map(
    contenders.map((unit) => {
      const tieBrokenBy = new Map<string, TieBreak>();
      let ahead = 0;
      for (const other of contenders) {
        const { order, decidedBy } = duel(other, unit, template);
        if (order < 0) ahead += 1;
        if (decidedBy !== undefined) tieBrokenBy.set(other.id, decidedBy);
      }
      return [unit.id, { rank: ahead + 1, tieBrokenBy }];
    }),
  );
}
