import { thousandths } from "../../../src/scoring/points/points";
import { compareSeason } from "../../../src/scoring/rehearsal/compare-season";
import { type MadeUpUnit } from "../../../src/scoring/rehearsal/made-up-season";
import { type InputValue } from "../../../src/scoring/rules/rule";
import { scoredFromJson } from "../../fixtures/random/random-scored";
import { plainTemplate } from "../../fixtures/scoring/plain-template";
import { marks, smallBloc } from "../../fixtures/scoring/small-bloc";

const { result } = scoredFromJson(
  plainTemplate({ X: { max: 10 }, Y: { max: 10 } }),
  smallBloc({ A: marks({ X: 5, Y: "na" }), B: marks({ X: 3, Y: 1 }) }),
);

/** What was made up for a unit: points of X, and of Y where it was given an answer. */
function madeUp(
  id: string,
  given: Readonly<Record<string, number>>,
  total: number,
  rank: number,
): MadeUpUnit {
  const answers = Object.entries(given).map(([code, points]) => {
    return [code, { inputs: new Map<string, InputValue>(), points: thousandths(points) }] as const;
  });
  return { id, answers: new Map(answers), total: thousandths(total), rank };
}

it("finds nothing where everything came out as it was made up", () => {
  const units = [madeUp("A", { X: 5000 }, 5000, 1), madeUp("B", { X: 3000, Y: 1000 }, 4000, 2)];
  expect(compareSeason(units, result)).toEqual([]);
});

it("names points, totals and ranks that came out otherwise, and points that are none", () => {
  const units = [
    madeUp("A", { X: 5000, Y: 2000 }, 7000, 1),
    madeUp("B", { X: 4000, Y: 1000 }, 4000, 1),
  ];
  expect(compareSeason(units, result)).toEqual([
    { code: "pointsDiffer", unit: "A", criterion: "Y", due: 2000, found: null },
    { code: "totalDiffers", unit: "A", due: 7000, found: 5000 },
    { code: "pointsDiffer", unit: "B", criterion: "X", due: 4000, found: 3000 },
    { code: "rankDiffers", unit: "B", due: 1, found: 2 },
  ]);
});
