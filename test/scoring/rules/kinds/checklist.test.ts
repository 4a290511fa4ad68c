import { both, given, takenIn, wordings } from "../../../fixtures/scoring/rule-case";

const RULE = {
  kind: "checklist",
  items: [
    { key: "a", label: "Việc a", points: 3 },
    { key: "b", label: "Việc b", points: 2.25 },
    { key: "đ", label: "Việc đ", points: 1 },
  ],
};

describe("checklist", () => {
  it.each([
    [[], "0"],
    [["đ"], "1"],
    [["b", "đ"], "3.25"],
    [["đ", "a"], "4"],
    [["a", "b"], "5"],
    [["a", "b", "đ"], "5"],
  ])("adds up what is ticked, at most all: %j", (ticked, points) => {
    expect(given(RULE, { ticked }, { max: 5 })).toEqual(both(points));
  });

  it.each([
    ["absent", {}],
    ["null", { ticked: null }],
  ])(
    "cannot be computed while nobody has answered; an empty list is an answer: %s",
    (_, inputs) => {
      expect(given(RULE, inputs, { max: 5 })).toEqual(both("notComputable"));
      expect(given(RULE, { ticked: [] }, { max: 5 })).toEqual(both("0"));
    },
  );

  const item = (key: string, points: number): object => ({ key, label: "x", points });

  it.each([
    [
      "a key that stands three times, once",
      [item("a", 1), item("a", 1), item("a", 1)],
      [{ code: "repeatedKey", key: "a" }],
    ],
    [
      "an item above the maximum",
      [item("a", 6)],
      [{ code: "pointsAboveMax", given: 6000, max: 5000 }],
    ],
    [
      "an item below 0",
      [item("a", -1)],
      [{ code: "pointsNegative", field: "rule.items[1].points" }],
    ],
    ["an empty list", [], [{ code: "fieldMissing", field: "rule.items" }]],
  ])("finds %s", (_, items, faults) => {
    expect(takenIn({ kind: "checklist", items }, 5).faults).toEqual(faults);
  });

  it("writes its items back as it took them in", () => {
    const { rule, faults } = takenIn(RULE, 5);
    expect([rule.parameters, faults]).toEqual([{ items: RULE.items }, []]);
  });

  it("numbers the items and says in both languages what each is worth", () => {
    expect(wordings(RULE, 5)).toEqual({
      vi: "(1) Việc a: 3 điểm | (2) Việc b: 2,25 điểm | (3) Việc đ: 1 điểm",
      en: "(1) Việc a: 3 points | (2) Việc b: 2.25 points | (3) Việc đ: 1 point",
    });
  });
});
