import { compare, exactly, times, whole } from "../../basics/fraction";
import { present } from "../../basics/assert";
import { type Figure } from "../points/figure";
import { fractionOf, type Points } from "../points/points";
import { leavesOf } from "../template/criterion-tree";
import { type Band, type Template } from "../template/template";
import { type UnitTotals } from "./unit-totals";

function reaches(points: Points, percent: Figure, of: Points): boolean {
  return (
    compare(times(fractionOf(points), whole(100)), times(exactly(percent), fractionOf(of))) >= 0
  );
}

/** The lowest points of a leaf that reach a floor, in thousandths: the floor's points rounded up. */
export function floorPoints(max: Points, percent: Figure): number {
  const { over, under } = times(exactly(percent), whole(max));
  return Number((over + under * 100n - 1n) / (under * 100n));
}

/** True when every content leaf that applies reaches its share; a missing one never does. */
function leavesReach(percent: Figure, { leaves }: UnitTotals, template: Template): boolean {
  return leavesOf(template.criteria)
    .filter(({ section }) => section === "content")
    .every(({ code, max }) => {
      const score = leaves.get(code);
      if (score?.kind === "na") return true;
      return score?.kind === "points" && score.points >= floorPoints(max, percent);
    });
}

/** The first band whose conditions hold, top to bottom (`scoring-model.md`, Band). */
export function bandOf(totals: UnitTotals, template: Template): Band {
  const [figure, of] =
    template.bandsOn === "total" ? [totals.total, template.scale] : [totals.content, template.base];
  const found = template.bands.find(
    ({ minPercent, leafFloorPercent }) =>
      (minPercent === null || reaches(figure, minPercent, of)) &&
      (leafFloorPercent === null || leavesReach(leafFloorPercent, totals, template)),
  );
  return present(found, "the last band takes every unit");
}
