import { both, given, takenIn, wordings } from "../../../fixtures/scoring/rule-case";

const RULE = {
  kind: "level",
  levels: [
    { key: "tot", label: "Tốt", points: 5 },
    { key: "đạt", label: "Đạt", points: 2.5 },
    { key: "khong", label: "Không đạt", points: 0 },
  ],
};

describe("level", () => {
  it.each([
    ["tot", "5"],
    ["đạt", "2.5"],
    ["khong", "0"],
  ])("gives the points that are listed for the chosen level: %s", (level, points) => {
    expect(given(RULE, { level }, { max: 5 })).toEqual(both(points));
  });

  it.each([
    ["absent", {}],
    ["null", { level: null }],
  ])("cannot be computed while no level is chosen: %s", (_, inputs) => {
    expect(given(RULE, inputs, { max: 5 })).toEqual(both("notComputable"));
  });

  const option = (key: string, points: number): object => ({ key, label: "x", points });

  it.each([
    [
      "a key that stands twice",
      { levels: [option("a", 1), option("a", 2)] },
      [{ code: "repeatedKey", key: "a" }],
    ],
    [
      "points above the maximum",
      { levels: [option("a", 5), option("b", 5.001)] },
      [{ code: "pointsAboveMax", given: 5001, max: 5000 }],
    ],
    [
      "points below 0",
      { levels: [option("a", 5), option("b", -1)] },
      [{ code: "pointsNegative", field: "rule.levels[2].points" }],
    ],
    ["an empty list", { levels: [] }, [{ code: "fieldMissing", field: "rule.levels" }]],
    ["no list", {}, [{ code: "fieldMissing", field: "rule.levels" }]],
    [
      "a level that is no object",
      { levels: ["a"] },
      [{ code: "fieldWrong", field: "rule.levels", given: '["a"]' }],
    ],
    [
      "a level without key, label and points",
      { levels: [{}] },
      [
        { code: "fieldMissing", field: "rule.levels[1].key" },
        { code: "fieldMissing", field: "rule.levels[1].label" },
        { code: "fieldMissing", field: "rule.levels[1].points" },
      ],
    ],
  ])("finds %s", (_, parameters, faults) => {
    expect(takenIn({ kind: "level", ...parameters }, 5).faults).toEqual(faults);
  });

  it("finds points with more decimals than the template has", () => {
    expect(takenIn(RULE, 5, 0).faults).toEqual([
      { code: "pointsTooFine", field: "rule.levels[2].points", given: 2.5 },
    ]);
  });

  it("writes its levels back as it took them in", () => {
    const { rule, faults } = takenIn(RULE, 5);
    expect([rule.parameters, faults]).toEqual([{ levels: RULE.levels }, []]);
  });

  it("lists every level with its points in both languages", () => {
    expect(wordings(RULE, 5)).toEqual({
      vi: "Tốt: 5 điểm | Đạt: 2,5 điểm | Không đạt: 0 điểm",
      en: "Tốt: 5 points | Đạt: 2.5 points | Không đạt: 0 points",
    });
  });
});
