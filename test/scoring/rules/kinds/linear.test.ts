import { both, given, takenIn, wordings } from "../../../fixtures/scoring/rule-case";

const rule = (of: unknown): { kind: string; of: unknown } => ({ kind: "linear", of });

describe("linear", () => {
  it.each([
    ["in proportion", 90, 45, "2"],
    ["all of it", 90, 90, "4"],
    ["more than all of it: held at the maximum", 90, 95.5, "4"],
    ["nothing", 90, 0, "0"],
    ["below 0: held at 0", 90, -3, "0"],
    ["rounded once", 90, 76.35, "3.39"],
    ["a half, away from zero", 100, 50.125, "2.01"],
    ["an index out of a decimal", 0.8, 0.6, "3"],
  ])("gives points in proportion to the index: %s", (_, of, value, points) => {
    expect(given(rule(of), { value }, { max: 4 })).toEqual(both(points));
  });

  it("cannot be computed while the index is blank; 0 is an index", () => {
    expect(given(rule(90), { value: null }, { max: 4 })).toEqual(both("notComputable"));
    expect(given(rule(90), { value: 0 }, { max: 4 })).toEqual(both("0"));
  });

  it.each([
    ["missing", undefined, [{ code: "fieldMissing", field: "rule.of" }]],
    ["0", 0, [{ code: "notAboveZero", field: "of" }]],
    ["below 0", -90, [{ code: "notAboveZero", field: "of" }]],
    ["a text", "90", [{ code: "fieldWrong", field: "rule.of", given: '"90"' }]],
  ])("finds a whole that is %s, and never divides by it", (_, of, faults) => {
    const taken = takenIn(rule(of), 4);
    expect(taken.faults).toEqual(faults);
    const nothing = { bestExcess: undefined, largestWithoutTarget: undefined };
    expect(taken.rule.points(new Map([["value", 5]]), nothing)).toBeUndefined();
  });

  it("writes its parameter back; an index is no figure in points, so it may be finer", () => {
    const { rule: taken, faults } = takenIn(rule(90.1234), 4, 0);
    expect([taken.parameters, faults]).toEqual([{ of: 90.1234 }, []]);
  });

  it("says in both languages what the index is divided by", () => {
    expect(wordings(rule(1234.5), 12.5)).toEqual({
      vi: "Chỉ số : 1.234,5 × 12,5 điểm",
      en: "Index : 1,234.5 × 12.5 points",
    });
  });
});
