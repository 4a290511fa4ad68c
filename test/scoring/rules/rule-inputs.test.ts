import { thousandths } from "../../../src/scoring/points/points";
import { figureIn, listedPointsFaults } from "../../../src/scoring/rules/rule-inputs";
import { inputErrors } from "../../../src/scoring/self-assessment/input-errors";

it.each([
  [5, 5],
  [0, 0],
  ["5", undefined],
  [true, undefined],
])("takes %j among the inputs for the figure %s", (value, figure) => {
  expect(figureIn(new Map([["count", value]]), "count")).toBe(figure);
});

it("blames the smallest points below 0 and above the maximum", () => {
  const all = [-1, 0, 5000, 5001].map((count) => ({ points: thousandths(count) }));
  expect(listedPointsFaults("levels", all, thousandths(5000))).toEqual([
    { code: "pointsNegative", field: "rule.levels[1].points" },
    { code: "pointsAboveMax", given: 5001, max: 5000 },
  ]);
});

it("blames points that are off the smallest step", () => {
  const field = {
    shape: "points",
    step: thousandths(1),
    name: "points",
    place: "result",
    needed: true,
    label: { vi: "Điểm", en: "Points" },
  } as const;
  expect(inputErrors(0.001, field, thousandths(5000))).toEqual([]);
  expect(inputErrors(0.0005, field, thousandths(5000))).toEqual([
    { code: "pointsOffStep", given: 0.0005, step: 1 },
  ]);
});
