import { both, given, takenIn, wordings } from "../../../fixtures/scoring/rule-case";

const PLAIN = { kind: "ratio" };
const FLOOR = { kind: "ratio", floor: 0.95 };
const UNCAPPED = { kind: "ratio", cap: null };
const GENEROUS = { kind: "ratio", cap: 1.2 };
const LOWER = { kind: "ratio", lowerIsBetter: true, floor: 0.5 };
const LOWER_GENEROUS = { kind: "ratio", lowerIsBetter: true, cap: 1.2 };

describe("ratio", () => {
  it.each([
    ["in proportion", PLAIN, [50, 100], "5"],
    ["nothing for a result of 0", PLAIN, [0, 100], "0"],
    ["all for the target reached", PLAIN, [100, 100], "10"],
    ["at most all, where no cap is stated", PLAIN, [130, 100], "10"],
    ["a third, rounded once", PLAIN, [1, 3], "3.33"],
    ["two thirds, rounded once", PLAIN, [2, 3], "6.67"],
    ["0.0005 of the points, half away from zero", PLAIN, [1, 2000], "0.01"],
    ["exactly at the floor: counts", FLOOR, [95, 100], "9.5"],
    ["just below the floor: nothing", FLOOR, [94.9999, 100], "0"],
    ["exactly at the floor with figures that binary numbers miss", FLOOR, [19.19, 20.2], "9.5"],
    ["above the target without a cap", UNCAPPED, [250, 100], "25"],
    ["below the cap", GENEROUS, [115, 100], "11.5"],
    ["exactly the cap", GENEROUS, [120, 100], "12"],
    ["above the cap", GENEROUS, [121, 100], "12"],
    ["lower is better: exactly the target", LOWER, [100, 100], "10"],
    ["lower is better: better than the target", LOWER, [50, 100], "10"],
    ["lower is better: worse than the target", LOWER, [125, 100], "8"],
    ["lower is better: exactly at the floor", LOWER, [200, 100], "5"],
    ["lower is better: below the floor", LOWER, [201, 100], "0"],
    ["lower is better: 0 earns the cap", LOWER, [0, 100], "10"],
    ["lower is better: 0 earns a cap above 1", LOWER_GENEROUS, [0, 100], "12"],
    ["lower is better: near 0 earns the cap too", LOWER_GENEROUS, [0.001, 100], "12"],
  ] as const)("gives its share of the maximum: %s", (_, rule, [actual, target], points) => {
    expect(given(rule, { actual, target }, { max: 10 })).toEqual(both(points));
  });

  it("earns the cap with 0 where the cap is the floor", () => {
    const rule = { kind: "ratio", lowerIsBetter: true, floor: 1 };
    expect(given(rule, { actual: 0, target: 1 }, { max: 10 })).toEqual(both("10"));
  });

  it("has no floor where none is stated, be it left out or null", () => {
    const rule = { kind: "ratio", floor: null };
    expect(takenIn(rule, 10).rule.parameters["floor"]).toBe(0);
    expect(given(rule, { actual: 1, target: 100 }, { max: 10 })).toEqual(both("0.1"));
    expect(given(rule, { actual: 200, target: 100 }, { max: 10 })).toEqual(both("10"));
  });

  it("earns nothing with 0 where even the cap is below the floor", () => {
    const rule = { kind: "ratio", lowerIsBetter: true, floor: 0.9, cap: 0.5 };
    expect(given(rule, { actual: 0, target: 1 }, { max: 10 })).toEqual(both("0"));
  });

  it.each([
    [0, "11"],
    [1, "10.5"],
    [2, "10.5"],
    [3, "10.5"],
  ] as const)("rounds 10.5 to %d decimals, halves away from zero: %s", (precision, points) => {
    const inputs = { actual: 105, target: 100 };
    expect(given(UNCAPPED, inputs, { max: 10, precision })).toEqual(both(points));
  });

  it.each([
    ["no target", { actual: 5 }],
    ["a blank target", { actual: 5, target: null }],
    ["a target of 0", { actual: 5, target: 0 }],
    ["0 of 0", { actual: 0, target: 0 }],
    ["a target below 0", { actual: 5, target: -1 }],
    ["no result", { target: 5 }],
    ["a blank result", { actual: null, target: 5 }],
    ["a result below 0", { actual: -0.1, target: 5 }],
  ])("cannot be computed with %s, whichever way is better", (_, inputs) => {
    for (const rule of [PLAIN, UNCAPPED, LOWER])
      expect(given(rule, inputs, { max: 10 })).toEqual(both("notComputable"));
  });

  it.each([
    [
      "a cap that is no number",
      { cap: "1" },
      [{ code: "fieldWrong", field: "rule.cap", given: '"1"' }],
    ],
    [
      "a floor that is no number",
      { floor: [] },
      [{ code: "fieldWrong", field: "rule.floor", given: "[]" }],
    ],
    [
      "lower is better, said in a word",
      { lowerIsBetter: "yes" },
      [{ code: "fieldWrong", field: "rule.lowerIsBetter", given: '"yes"' }],
    ],
    [
      "lower is better without a cap",
      { lowerIsBetter: true, cap: null },
      [{ code: "lowerIsBetterWithoutCap" }],
    ],
  ])("finds %s", (_, parameters, faults) => {
    expect(takenIn({ kind: "ratio", ...parameters }, 10).faults).toEqual(faults);
  });

  it.each([
    ["the defaults", PLAIN, { floor: 0, cap: 1, lowerIsBetter: false }],
    ["no cap", UNCAPPED, { floor: 0, cap: null, lowerIsBetter: false }],
    ["all of them", LOWER_GENEROUS, { floor: 0, cap: 1.2, lowerIsBetter: true }],
  ])("writes its parameters back: %s", (_, rule, parameters) => {
    expect(takenIn(rule, 10).rule.parameters).toEqual(parameters);
  });

  it.each([
    [UNCAPPED, true],
    [PLAIN, false],
    [GENEROUS, false],
  ])("lets typed points exceed the maximum only without a cap: %j", (rule, exceedsMax) => {
    expect(takenIn(rule, 10).rule.exceedsMax).toBe(exceedsMax);
  });

  it.each([
    [
      PLAIN,
      "Thực hiện : chỉ tiêu × 7,5 điểm | Tính tối đa 100%",
      "Actual : target × 7.5 points | At most 100% counts",
    ],
    [
      { kind: "ratio", floor: 0.555, cap: null },
      "Thực hiện : chỉ tiêu × 7,5 điểm | Dưới 55,5%: 0 điểm | Vượt chỉ tiêu được tính cả phần vượt",
      "Actual : target × 7.5 points | Below 55.5%: 0 points | Results above the target count in full",
    ],
    [
      LOWER_GENEROUS,
      "Chỉ tiêu : thực hiện × 7,5 điểm (càng thấp càng tốt) | Tính tối đa 120%",
      "Target : actual × 7.5 points (lower is better) | At most 120% counts",
    ],
  ])("says in both languages what counts: %j", (rule, vi, en) => {
    expect(wordings(rule, 7.5)).toEqual({ vi, en });
  });

  it("asks for a target and a result, both needed", () => {
    const asked = takenIn(PLAIN, 10).rule.fields.map(({ name, place, needed }) => [
      name,
      place,
      needed,
    ]);
    expect(asked).toEqual([
      ["target", "target", true],
      ["actual", "result", true],
    ]);
  });
});
