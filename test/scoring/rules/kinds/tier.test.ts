import { both, given, takenIn, wordings } from "../../../fixtures/scoring/rule-case";

const PERCENT = {
  kind: "tier",
  unit: "%",
  bands: [
    { op: ">=", bound: 100, points: 10 },
    { op: ">=", bound: 95, points: 7.5 },
    { op: ">", bound: 80, points: 5 },
    { op: "else", points: 1 },
  ],
};

const DAYS = {
  kind: "tier",
  unit: "ngày",
  bands: [
    { op: "<=", bound: 0, points: 4 },
    { op: "<", bound: 5, points: 2 },
    { op: "else", points: 0 },
  ],
};

describe("tier", () => {
  it.each([
    [PERCENT, 120, "10"],
    [PERCENT, 100, "10"],
    [PERCENT, 99.999, "7.5"],
    [PERCENT, 95, "7.5"],
    [PERCENT, 94.999999, "5"],
    [PERCENT, 80.001, "5"],
    [PERCENT, 80, "1"],
    [PERCENT, 0, "1"],
    [PERCENT, -3, "1"],
    [DAYS, -1, "4"],
    [DAYS, 0, "4"],
    [DAYS, 0.1, "2"],
    [DAYS, 4.99, "2"],
    [DAYS, 5, "0"],
    [{ kind: "tier", bands: [{ op: "else", points: 3 }] }, 17, "3"],
  ])("gives the points of the first band that matches: %j at %d", (rule, value, points) => {
    expect(given(rule, { value }, { max: 10 })).toEqual(both(points));
  });

  it("cannot be computed while the value is blank; 0 is a value", () => {
    expect(given(PERCENT, { value: null }, { max: 10 })).toEqual(both("notComputable"));
    expect(given(PERCENT, { value: 0 }, { max: 10 })).toEqual(both("1"));
  });

  const band = (op: string, bound: number, points = 1): object => ({ op, bound, points });
  const rest = { op: "else", points: 0 };

  it.each([
    ["does not end in else", [band(">", 5)], [{ code: "tierNotClosed" }]],
    ["is empty", [], [{ code: "tierNotClosed" }]],
    ["goes on after else", [rest, band(">", 5)], [{ code: "tierNotClosed" }]],
    ["has two else", [rest, rest], [{ code: "tierNotClosed" }]],
    [
      "rises where it looks for more",
      [band(">=", 5), band(">=", 6), rest],
      [{ code: "tierNotOrdered", bound: 6 }],
    ],
    [
      "falls where it looks for less",
      [band("<", 6), band("<", 5), rest],
      [{ code: "tierNotOrdered", bound: 5 }],
    ],
    [
      "says the same twice",
      [band(">", 5), band(">", 5), rest],
      [{ code: "tierNotOrdered", bound: 5 }],
    ],
    [
      "has a band that the one before it leaves empty",
      [band(">=", 5), band(">", 5), rest],
      [{ code: "tierNotOrdered", bound: 5 }],
    ],
    ["turns round", [band(">", 5), band("<", 3), rest], [{ code: "tierNotOrdered", bound: 3 }]],
    [
      "gives more than the criterion has",
      [band(">", 5, 10.001), rest],
      [{ code: "pointsAboveMax", given: 10_001, max: 10_000 }],
    ],
    [
      "gives less than nothing",
      [band(">", 5), { op: "else", points: -1 }],
      [{ code: "pointsNegative", field: "rule.bands[2].points" }],
    ],
    [
      "compares with a sign that is none",
      [band("=>", 5), rest],
      [{ code: "fieldWrong", field: "rule.bands[1].op", given: '"=>"' }, { code: "tierNotClosed" }],
    ],
    [
      "has no bound",
      [{ op: ">", points: 1 }, rest],
      [{ code: "fieldMissing", field: "rule.bands[1].bound" }],
    ],
  ])("finds a list that %s", (_, bands, faults) => {
    expect(takenIn({ kind: "tier", bands }, 10).faults).toEqual(faults);
  });

  it.each([
    ["more than, then from", [band(">", 5), band(">=", 5), rest]],
    ["less than, then up to", [band("<", 5), band("<=", 5), rest]],
  ])("takes one bound twice where the second band still finds that very value: %s", (_, bands) => {
    expect(takenIn({ kind: "tier", bands }, 10).faults).toEqual([]);
  });

  it("finds a missing list and a unit that is no text", () => {
    expect(takenIn({ kind: "tier", unit: 5 }, 10).faults).toEqual([
      { code: "fieldMissing", field: "rule.bands" },
      { code: "fieldWrong", field: "rule.unit", given: "5" },
      { code: "tierNotClosed" },
    ]);
  });

  it.each([PERCENT, { kind: "tier", bands: DAYS.bands }])("writes its bands back: %j", (rule) => {
    const { kind, ...parameters } = rule;
    expect(takenIn(rule, 10).rule).toMatchObject({ kind, parameters });
    expect(takenIn(rule, 10).rule.parameters).toEqual(parameters);
  });

  it("says a line for each band in both languages, with the unit behind the bound", () => {
    expect(wordings(PERCENT, 10)).toEqual({
      vi: "Từ 100% trở lên: 10 điểm | Từ 95% trở lên: 7,5 điểm | Trên 80%: 5 điểm | Còn lại: 1 điểm",
      en: ">= 100%: 10 points | >= 95%: 7.5 points | > 80%: 5 points | Anything else: 1 point",
    });
    expect(wordings(DAYS, 10)).toEqual({
      vi: "Đến 0 ngày: 4 điểm | Dưới 5 ngày: 2 điểm | Còn lại: 0 điểm",
      en: "<= 0 ngày: 4 points | < 5 ngày: 2 points | Anything else: 0 points",
    });
  });

  it.each([
    ["with its unit", PERCENT, "Kết quả (%)", "Result (%)"],
    ["alone", { kind: "tier", bands: DAYS.bands }, "Kết quả", "Result"],
  ])("names its input %s", (_, rule, vi, en) => {
    expect(takenIn(rule, 10).rule.fields.map(({ label }) => label)).toEqual([{ vi, en }]);
  });
});
