import {
  type BlocJson,
  isLeaf,
  takesPart,
  type TemplateJson,
  type TieBreakJson,
} from "./model-json";
import { isMissing, maxOf, type Officials, pointsOf } from "./official-points";
import { exactly, HUNDRED, order, over, minus, type Rational, times, ZERO } from "./rational";
import { type Figures } from "./unit-figures";

/** Everything known of the units before proposals are made. */
export interface Scored {
  readonly template: TemplateJson;
  readonly bloc: BlocJson;
  readonly officials: Officials;
  readonly figures: Map<string, Figures>;
}

const fewerIsBetter = (value: Rational): Rational => minus(ZERO, value);

function leafFigure({ template, officials }: Scored, id: string, code: string): Rational {
  const points = pointsOf(officials.get(id)?.get(code));
  const leaf = template.criteria.find((each) => each.code === code);
  return leaf?.section === "penalty" ? fewerIsBetter(points) : points;
}

/** The figure that a tie-break compares, turned so that more is better. */
function compared(scored: Scored, id: string, { by, code = "" }: TieBreakJson): Rational {
  const figures = scored.figures.get(id);
  if (figures === undefined) throw new Error(`No figures of ${id}.`);
  const unit = scored.bloc.units.find((each) => each.id === id);
  const all: Record<TieBreakJson["by"], Rational> = {
    group: figures.groups.get(code) ?? ZERO,
    leaf: leafFigure(scored, id, code),
    bonusUncapped: figures.bonusUncapped,
    penalty: fewerIsBetter(figures.penalty),
    lateDays: fewerIsBetter(exactly(unit?.lateDays ?? 0)),
  };
  return all[by];
}

/** Which tie-break puts a before b or b before a; undefined where none does. */
function deciding(
  scored: Scored,
  a: string,
  b: string,
): { by: TieBreakJson; aFirst: boolean } | undefined {
  for (const by of scored.template.tieBreaks) {
    const difference = order(compared(scored, a, by), compared(scored, b, by));
    if (difference !== 0) return { by, aFirst: difference > 0 };
  }
  return undefined;
}

export interface Place {
  readonly rank: number;
  readonly tieBrokenBy: Record<string, TieBreakJson>;
}

/** Rank: one more than the number of units that are before it. */
export function placeOf(scored: Scored, id: string): Place {
  const tieBrokenBy: Record<string, TieBreakJson> = {};
  const own = scored.figures.get(id)?.total ?? ZERO;
  let before = 0;
  for (const [other, { total }] of scored.figures) {
    const difference = order(total, own);
    if (difference > 0) before += 1;
    if (difference !== 0 || other === id) continue;
    const decided = deciding(scored, other, id);
    if (decided === undefined) continue;
    tieBrokenBy[other] = decided.by;
    if (decided.aFirst) before += 1;
  }
  return { rank: before + 1, tieBrokenBy };
}

function reachesFloor(scored: Scored, id: string, percent: number): boolean {
  return scored.template.criteria
    .filter(isLeaf)
    .filter(({ section }) => section === "content")
    .every((leaf) => {
      const official = scored.officials.get(id)?.get(leaf.code);
      if (official === "na") return true;
      if (isMissing(official)) return false;
      const floor = times(maxOf(leaf), over(exactly(percent), HUNDRED));
      return order(pointsOf(official), floor) >= 0;
    });
}

/** The key of the first band whose conditions the unit meets; null where there are no bands. */
export function bandOf(scored: Scored, id: string): string | null {
  const { template } = scored;
  const figures = scored.figures.get(id);
  if (figures === undefined) return null;
  const percent =
    template.bandsOn === "total"
      ? over(times(figures.total, HUNDRED), exactly(template.scale))
      : over(times(figures.content, HUNDRED), exactly(template.base));
  const band = template.bands.find(
    ({ minPercent, leafFloorPercent }) =>
      (minPercent === undefined || order(percent, exactly(minPercent)) >= 0) &&
      (leafFloorPercent === undefined ||
        leafFloorPercent === null ||
        reachesFloor(scored, id, leafFloorPercent)),
  );
  return band?.key ?? null;
}

/** Whether a condition is met, which bars the unit from proposals. */
export const isBarred = ({ template, officials }: Scored, id: string): boolean =>
  template.criteria.some(
    ({ code, section }) =>
      section === "condition" && order(pointsOf(officials.get(id)?.get(code)), ZERO) > 0,
  );

export const unitsTakingPart = (bloc: BlocJson): string[] =>
  bloc.units.filter(takesPart).map(({ id }) => id);
