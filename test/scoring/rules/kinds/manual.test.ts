import { both, given, takenIn, wordings } from "../../../fixtures/scoring/rule-case";

const rule = (step: unknown): { kind: string; step: unknown } => ({ kind: "manual", step });

describe("manual", () => {
  it.each([
    [0, "0"],
    [0.25, "0.25"],
    [3.75, "3.75"],
    [5, "5"],
  ])("gives the points as they were judged: %d", (points, expected) => {
    expect(given(rule(0.25), { points }, { max: 5 })).toEqual(both(expected));
  });

  it("cannot be computed while the points are blank; 0 is a judgement", () => {
    expect(given(rule(0.25), { points: null }, { max: 5 })).toEqual(both("notComputable"));
    expect(given(rule(0.25), { points: 0 }, { max: 5 })).toEqual(both("0"));
  });

  it.each([
    ["missing", undefined, [{ code: "fieldMissing", field: "rule.step" }]],
    ["0", 0, [{ code: "notAboveZero", field: "step" }]],
    ["below 0", -0.25, [{ code: "notAboveZero", field: "step" }]],
  ])("finds a step that is %s", (_, step, faults) => {
    expect(takenIn(rule(step), 5).faults).toEqual(faults);
  });

  it("finds a step that is finer than the template", () => {
    expect(takenIn(rule(0.25), 5, 1).faults).toEqual([
      { code: "pointsTooFine", field: "rule.step", given: 0.25 },
    ]);
  });

  it("writes its parameter back, and offers it to the sheet that checks the input", () => {
    const { rule: taken } = takenIn(rule(0.25), 5);
    expect(taken.parameters).toEqual({ step: 0.25 });
    expect(taken.fields).toMatchObject([{ name: "points", shape: "points", step: 250 }]);
  });

  it("says in both languages how far and in which steps", () => {
    expect(wordings(rule(0.25), 7.5)).toEqual({
      vi: "Chấm từ 0 đến 7,5 điểm, bước 0,25 điểm",
      en: "From 0 to 7.5 points in steps of 0.25 points",
    });
  });
});
