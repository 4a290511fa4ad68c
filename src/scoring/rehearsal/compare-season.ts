import { type Points } from "../points/points";
import { type BlocResult } from "../summary/score-bloc";
import { type MadeUpUnit } from "./made-up-season";
import { type RehearsalFault } from "./rehearsal-fault";

function pointsFaults(
  { id: unit, answers }: MadeUpUnit,
  { official }: BlocResult,
): RehearsalFault[] {
  return official.columns.flatMap(({ leaf, scores }): readonly RehearsalFault[] => {
    const due = answers.get(leaf.code)?.points;
    const score = scores.get(unit);
    const found: Points | null = score?.kind === "points" ? score.points : null;
    if (due === undefined || due === found) return [];
    return [{ code: "pointsDiffer", unit, criterion: leaf.code, due, found }];
  });
}

/** Everything in which the result of a rehearsed bloc is not what was made up. */
export function compareSeason(
  units: readonly MadeUpUnit[],
  result: BlocResult,
): readonly RehearsalFault[] {
  const standings = new Map(result.standings.map((each) => [each.id, each]));
  return units.flatMap((unit): readonly RehearsalFault[] => {
    const standing = standings.get(unit.id);
    const [total, rank] = [standing?.totals.total ?? null, standing?.rank ?? null];
    return [
      ...pointsFaults(unit, result),
      ...(total === unit.total
        ? []
        : [{ code: "totalDiffers", unit: unit.id, due: unit.total, found: total } as const]),
      ...(rank === unit.rank
        ? []
        : [{ code: "rankDiffers", unit: unit.id, due: unit.rank, found: rank } as const]),
    ];
  });
}
