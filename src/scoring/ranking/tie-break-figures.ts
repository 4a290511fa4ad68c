import { type Points, ZERO } from "../points/points";
import { type Template, type TieBreak } from "../template/template";
import { type UnitTotals } from "./unit-totals";

function leafFigure(code: string, { leaves }: UnitTotals): Points {
  const score = leaves.get(code);
  return score?.kind === "points" ? score.points : ZERO;
}

/** True when the lower figure is the better one: penalties and days late. */
export function lowerWins(tieBreak: TieBreak, template: Template): boolean {
  if (tieBreak.by === "leaf")
    return template.criteria.some(
      ({ code, section }) => code === tieBreak.code && section === "penalty",
    );
  return tieBreak.by === "penalty" || tieBreak.by === "lateDays";
}

/** The figure that a tie-break compares: thousandths of points, or days. */
export function tieBreakFigure(tieBreak: TieBreak, totals: UnitTotals, lateDays: number): number {
  switch (tieBreak.by) {
    case "group":
      return totals.groups.get(tieBreak.code) ?? ZERO;
    case "leaf":
      return leafFigure(tieBreak.code, totals);
    case "bonusUncapped":
      return totals.bonusUncapped;
    case "penalty":
      return totals.penalty;
    case "lateDays":
      return lateDays;
  }
}
