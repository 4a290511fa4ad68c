import { both, given, takenIn, wordings } from "../../../fixtures/scoring/rule-case";

const rule = (per: unknown): { kind: string; per: unknown } => ({ kind: "deduct", per });

describe("deduct", () => {
  it.each([
    [0.5, 0, "5"],
    [0.5, 1, "4.5"],
    [0.5, 10, "0"],
    [0.5, 11, "0"],
    [2, 2, "1"],
    [2, 3, "0"],
    [0.125, 3, "4.63"],
    [0.125, 1, "4.88"],
  ])("takes %d points off for each of %d, never below 0: %s", (per, count, points) => {
    expect(given(rule(per), { count }, { max: 5 })).toEqual(both(points));
  });

  it("keeps three decimals where the template has them", () => {
    expect(given(rule(0.125), { count: 3 }, { max: 5, precision: 3 })).toEqual(both("4.625"));
  });

  it("cannot be computed while the count is blank: silence is not the same as no faults", () => {
    expect(given(rule(1), {}, { max: 5 })).toEqual(both("notComputable"));
    expect(given(rule(1), { count: 0 }, { max: 5 })).toEqual(both("5"));
  });

  it.each([
    ["0", 0, [{ code: "notAboveZero", field: "per" }]],
    ["below 0", -0.5, [{ code: "notAboveZero", field: "per" }]],
    ["too fine", 0.0001, [{ code: "pointsTooFine", field: "rule.per", given: 0.0001 }]],
  ])("finds points for each one that are %s", (_, per, faults) => {
    expect(takenIn(rule(per), 5).faults).toEqual(faults);
  });

  it("writes its parameter back", () => {
    expect(takenIn(rule(0.25), 5).rule.parameters).toEqual({ per: 0.25 });
  });

  it("says in both languages where it starts and how much each one costs", () => {
    expect(wordings(rule(0.25), 12.5)).toEqual({
      vi: "12,5 điểm, trừ 0,25 điểm mỗi lần; thấp nhất 0 điểm",
      en: "12.5 points, less 0.25 points for each; not below 0",
    });
  });
});
