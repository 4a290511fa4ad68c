import { both, given, takenIn, wordings } from "../../../fixtures/scoring/rule-case";

const RULE = { kind: "binary" };

describe("binary", () => {
  it.each([
    ["yes", { yes: true }, "7.5"],
    ["no", { yes: false }, "0"],
  ])("gives all points for yes and none for no: %s", (_, inputs, points) => {
    expect(given(RULE, inputs, { max: 7.5 })).toEqual(both(points));
  });

  it.each([
    ["absent", {}],
    ["null", { yes: null }],
  ])("cannot be computed while the answer is blank: %s", (_, inputs) => {
    expect(given(RULE, inputs, { max: 7.5 })).toEqual(both("notComputable"));
  });

  it("has no parameters, so none that are wrong and none to write back", () => {
    const { rule, faults } = takenIn(RULE, 7.5);
    expect([rule.parameters, faults]).toEqual([{}, []]);
  });

  it("says in both languages what a yes is worth", () => {
    expect(wordings(RULE, 7.5)).toEqual({
      vi: "Có: 7,5 điểm; không: 0 điểm",
      en: "Yes: 7.5 points; no: 0",
    });
  });
});
