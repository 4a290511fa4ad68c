import { type AwardJson, type BlocJson, type TemplateJson } from "../../oracle/model-json";
import { engineResult, type Outcome, outcomeOf } from "../../fixtures/scoring/engine-result";
import { plainTemplate } from "../../fixtures/scoring/plain-template";
import { marks, smallBloc } from "../../fixtures/scoring/small-bloc";
import { everyUnit } from "../../fixtures/scoring/unit-result";

type Points = number | "barred" | "incomplete" | "absent" | "late";

function templateWith(awards: Omit<AwardJson, "label">[]): TemplateJson {
  return plainTemplate(
    { I: { max: 100 }, Z: { section: "condition" } },
    {
      awards: awards.map((award) => ({ label: award.key, ...award })),
      bands: [
        { key: "tren", label: "Trên", minPercent: 50 },
        { key: "duoi", label: "Dưới" },
      ],
    },
  );
}

/**
 * Units A, B, C … with these points. "barred" has 100 points and meets the condition; "incomplete" has none;
 * "absent" has withdrawn; "late" is still to come.
 */
function blocOf(points: readonly Points[], rest: Partial<BlocJson> = {}): BlocJson {
  const ids = points.map((_, index) => String.fromCharCode(65 + index));
  const entries = points.map((each, index) => {
    const own =
      typeof each === "number"
        ? marks({ I: each })
        : each === "barred"
          ? marks({ I: 100, Z: true })
          : {};
    return [ids[index] ?? "", own] as const;
  });
  const units = points.map((each, index) => ({
    id: ids[index] ?? "",
    name: "",
    status: each === "absent" ? "withdrawn" : each === "late" ? "notSubmitted" : "verified",
  }));
  return smallBloc(Object.fromEntries(entries), { units, ...rest });
}

function given(
  awards: Omit<AwardJson, "label">[],
  points: readonly Points[],
  rest: Partial<BlocJson> = {},
): {
  awards: string;
  cutoffTies: unknown;
} {
  const result = engineResult(templateWith(awards), blocOf(points, rest));
  const named = Object.entries(everyUnit(result, "award")).map(
    ([id, award]) => `${id}:${award ?? "-"}`,
  );
  return { awards: named.join(" "), cutoffTies: result.cutoffTies };
}

const flag = { key: "co", seats: { count: 1 } };
const tie = (award: string, units: string[], seatsLeft: number): object[] => [
  { award, units, seatsLeft },
];

describe("award proposals", () => {
  it.each<[string, Omit<AwardJson, "label">[], Points[], string]>([
    ["the best by rank", [flag], [70, 90, 80], "A:- B:co C:-"],
    ["nobody where there are no seats", [{ key: "co", seats: { count: 0 } }], [70], "A:-"],
    [
      "everybody where there are more seats",
      [{ key: "co", seats: { count: 9 } }],
      [70, 80],
      "A:co B:co",
    ],
    [
      "two of one rank who both fit",
      [{ key: "co", seats: { count: 2 } }],
      [90, 90, 80],
      "A:co B:co C:-",
    ],
    [
      "the next after those of an earlier award",
      [flag, { key: "khen", seats: { count: 1 } }],
      [70, 90, 80],
      "A:- B:co C:khen",
    ],
    ["nobody whose condition is met, though ranked first", [flag], ["barred", 90], "A:- B:co"],
    ["nobody who is incomplete", [flag], ["incomplete", 0], "A:- B:co"],
    ["nobody who takes no part", [flag], ["absent", "late", 60], "C:co"],
    ["only the bands that are named", [{ ...flag, bands: ["duoi"] }], [90, 40, 30], "A:- B:co C:-"],
    ["all bands where none is named", [{ ...flag, bands: [] }], [40, 30], "A:co B:-"],
    [
      "several bands",
      [{ key: "co", seats: { count: 2 }, bands: ["tren", "duoi"] }],
      [90, 40, 30],
      "A:co B:co C:-",
    ],
    [
      "nobody where too few take part",
      [{ ...flag, minUnits: 4 }],
      [90, 80, 70, "absent"],
      "A:- B:- C:-",
    ],
    [
      "where just enough take part, complete or not",
      [{ ...flag, minUnits: 4 }],
      [90, 80, "barred", "incomplete"],
      "A:co B:- C:- D:-",
    ],
  ])("name %s", (_, awards, points, expected) => {
    expect(given(awards, points)).toEqual({ awards: expected, cutoffTies: [] });
  });

  it.each([
    [33, "floor", 1],
    [29, "round", 1],
    [33, "round", 2],
    [33, "ceil", 2],
    [50, "floor", 2],
    [50, "round", 3],
    [50, "ceil", 3],
    [60, "floor", 3],
    [60, "ceil", 3],
    [10, "floor", 0],
    [10, "round", 1],
    [9.999, "round", 0],
    [10, "ceil", 1],
    [33.3333, "floor", 1],
    [100, "floor", 5],
    [0, "ceil", 0],
  ] as const)("fill %d percent of five members, rounded by %s: %d", (percent, rounding, seats) => {
    const award = { key: "co", seats: { percent, base: "members", rounding } as const };
    const { awards } = given([award], [90, 80, 70, 60, 50]);
    expect(awards.match(/co/g) ?? []).toHaveLength(seats);
  });

  it("round down where the template does not say how", () => {
    const award = { key: "co", seats: { percent: 50, base: "members" } as const };
    expect(given([award], [90, 80, 70]).awards).toBe("A:co B:- C:-");
  });

  it("count all members of the bloc, those that take no part too", () => {
    const award = { key: "co", seats: { percent: 50, base: "members" } as const };
    expect(given([award], [90, 80, 70, "absent", "late", "incomplete"]).awards).toBe(
      "A:co B:co C:co F:-",
    );
  });

  it("count the eligible, earlier winners included", () => {
    const award = { key: "khen", seats: { percent: 50, base: "eligible" } as const };
    const points: Points[] = [90, 80, 70, 60, "barred", "incomplete", "absent"];
    expect(given([flag, award], points).awards).toBe("A:co B:khen C:khen D:- E:- F:-");
  });

  it.each<[string, Omit<AwardJson, "label">[], Points[], string, object[]]>([
    ["for the only seat", [flag], [90, 90, 80], "A:- B:- C:-", tie("co", ["A", "B"], 1)],
    [
      "after some are seated",
      [{ key: "co", seats: { count: 3 } }],
      [95, 90, 90, 90],
      "A:co B:- C:- D:-",
      tie("co", ["B", "C", "D"], 2),
    ],
    [
      "and all later awards stop there",
      [flag, { key: "khen", seats: { count: 1 } }],
      [90, 90, 80],
      "A:- B:- C:-",
      tie("co", ["A", "B"], 1),
    ],
    [
      "at a later award, the earlier one stands",
      [flag, { key: "khen", seats: { count: 1 } }],
      [95, 90, 90],
      "A:co B:- C:-",
      tie("khen", ["B", "C"], 1),
    ],
  ])("leave a rank open that is larger than the seats left: %s", (_, ...row) => {
    const [awards, points, expected, cutoffTies] = row;
    expect(given(awards, points)).toEqual({ awards: expected, cutoffTies });
  });

  it("see no tie where units of one rank win earlier awards or may not win at all", () => {
    const awards = [
      { ...flag, bands: ["tren"] },
      { key: "khen", seats: { count: 1 } },
    ];
    expect(given(awards, [90, 40])).toEqual({ awards: "A:co B:khen", cutoffTies: [] });
    expect(given([flag], ["barred", 100])).toEqual({ awards: "A:- B:co", cutoffTies: [] });
  });

  it("see no tie where no seat is left", () => {
    expect(given([flag], [90, 80, 80]).cutoffTies).toEqual([]);
  });
});

describe("a decision about a cut-off tie", () => {
  const two = { key: "co", seats: { count: 2 } };
  const next = { key: "khen", seats: { count: 1 } };

  it.each<[string, string[], string]>([
    ["all seats", ["D", "B"], "A:khen B:co C:- D:co"],
    ["fewer than there are: the award is complete all the same", ["C"], "A:khen B:- C:co D:-"],
    ["nobody", [], "A:khen B:- C:- D:-"],
  ])("gives the listed the award and lets later ones go on: %s", (_, co, expected) => {
    // A is of another band, so that the first award is for the three others.
    const awards = [
      { ...two, bands: ["tren"] },
      { ...next, bands: ["duoi"] },
    ];
    const decided = given(awards, [40, 60, 60, 60], { tieDecisions: { co } });
    expect(decided).toEqual({ awards: expected, cutoffTies: [] });
  });

  it.each<[string, string[], string[]]>([
    ["repeats a unit", ["B", "B"], ["decisionRepeatsUnit"]],
    ["leaves the tied group", ["A"], ["decisionOutsideTie"]],
    ["names a unit that takes no part", ["E"], ["decisionOutsideTie"]],
    ["is longer than the seats left", ["B", "C", "D"], ["decisionTooLong"]],
    [
      "does all of it",
      ["A", "B", "B"],
      ["decisionRepeatsUnit", "decisionOutsideTie", "decisionTooLong"],
    ],
  ])("is an input error, and nothing is scored, where it %s", (_, co, codes) => {
    const bloc = blocOf([40, 60, 60, 60, "absent"], { tieDecisions: { co } });
    const outcome: Outcome = outcomeOf(templateWith([{ ...two, bands: ["tren"] }]), bloc);
    expect(outcome.result).toBeUndefined();
    expect(outcome.errors).toMatchObject(codes.map((code) => ({ code, award: "co" })));
  });

  it("is not asked where there is no tie any more", () => {
    const tieDecisions = { co: ["B"] };
    expect(given([flag], [90, 80], { tieDecisions })).toEqual({
      awards: "A:co B:-",
      cutoffTies: [],
    });
  });
});
