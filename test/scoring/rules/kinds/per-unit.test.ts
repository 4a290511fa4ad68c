import { both, given, takenIn, wordings } from "../../../fixtures/scoring/rule-case";

const rule = (per: unknown): { kind: string; per: unknown } => ({ kind: "perUnit", per });

describe("per unit", () => {
  it.each([
    [0.5, 0, "0"],
    [0.5, 1, "0.5"],
    [0.5, 9, "4.5"],
    [0.5, 10, "5"],
    [0.5, 11, "5"],
    [0.5, 1_000_000, "5"],
    [0.125, 3, "0.38"],
    [0.375, 1, "0.38"],
    [0.001, 4, "0"],
    [0.001, 5, "0.01"],
  ])("gives %d points for each of %d, at most all: %s", (per, count, points) => {
    expect(given(rule(per), { count }, { max: 5 })).toEqual(both(points));
  });

  it("keeps three decimals where the template has them", () => {
    expect(given(rule(0.125), { count: 3 }, { max: 5, precision: 3 })).toEqual(both("0.375"));
  });

  it("cannot be computed while the count is blank; 0 is a count", () => {
    expect(given(rule(1), { count: null }, { max: 5 })).toEqual(both("notComputable"));
    expect(given(rule(1), { count: 0 }, { max: 5 })).toEqual(both("0"));
  });

  it.each([
    ["missing", undefined, [{ code: "fieldMissing", field: "rule.per" }]],
    ["0", 0, [{ code: "notAboveZero", field: "per" }]],
    ["below 0", -1, [{ code: "notAboveZero", field: "per" }]],
    ["too fine", 0.0005, [{ code: "pointsTooFine", field: "rule.per", given: 0.0005 }]],
  ])("finds points for each one that are %s", (_, per, faults) => {
    expect(takenIn(rule(per), 5).faults).toEqual(faults);
  });

  it("writes its parameter back", () => {
    expect(takenIn(rule(1.25), 5).rule.parameters).toEqual({ per: 1.25 });
  });

  it("says in both languages how much each one gives and where it ends", () => {
    expect(wordings(rule(1.25), 1000)).toEqual({
      vi: "Mỗi lần/nội dung 1,25 điểm, tối đa 1.000 điểm",
      en: "1.25 points for each, at most 1,000 points",
    });
  });
});
