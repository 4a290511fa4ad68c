import { type Contender, rankUnits } from "../../../src/scoring/ranking/rank";
import { readTemplate } from "../../../src/scoring/template/read-template";
import { type TemplateJson, type TieBreakJson } from "../../oracle/model-json";
import { scoredFromJson } from "../../fixtures/random/random-scored";
import { engineResult } from "../../fixtures/scoring/engine-result";
import { plainTemplate } from "../../fixtures/scoring/plain-template";
import { marks, smallBloc } from "../../fixtures/scoring/small-bloc";
import { everyUnit } from "../../fixtures/scoring/unit-result";

type Marks = Parameters<typeof marks>[0];

const CRITERIA = {
  I: { max: 10 },
  II: { max: 10 },
  "II.1": { max: 5 },
  "II.2": { max: 5 },
  X: { section: "bonus", max: 5, cap: 2 },
  "X.1": { max: 5 },
  Y: { section: "penalty" },
  "Y.1": { max: 5 },
  "Y.2": { max: 5 },
  Z: { section: "condition" },
} as const;

function scored(
  units: Record<string, Marks>,
  tieBreaks: TieBreakJson[] = [],
  lateDays: Record<string, number> = {},
): ReturnType<typeof engineResult> {
  const template: TemplateJson = plainTemplate(CRITERIA, { tieBreaks });
  const bloc = smallBloc(
    Object.fromEntries(Object.entries(units).map(([id, own]) => [id, marks(own)])),
  );
  const late = bloc.units.map((unit) => ({ ...unit, lateDays: lateDays[unit.id] ?? 0 }));
  return engineResult(template, { ...bloc, units: late });
}

describe("the rank", () => {
  it("names a tie-break only towards units that it parted", () => {
    const template = readTemplate(
      plainTemplate({ I: { max: 10 } }, { tieBreaks: [{ by: "lateDays" }] }),
    );
    if (!template.ok) throw new Error(JSON.stringify(template.problems));
    const { totals } = scoredFromJson(plainTemplate({ I: { max: 10 } }), smallBloc({ A: {} }))
      .result.official.contenders[0]!;
    const unit = (id: string, lateDays: number): Contender => ({ id, lateDays, totals });
    const places = rankUnits([unit("A", 0), unit("B", 0), unit("C", 2)], template.value);
    expect([...(places.get("A")?.tieBrokenBy.keys() ?? [])]).toEqual(["C"]);
  });

  it("goes by the total, the highest first, whatever the order of the list", () => {
    const units = { A: { I: 2 }, B: { I: 9.99 }, C: { I: 10 }, D: { I: 0 }, E: {} };
    expect(everyUnit(scored(units), "rank")).toEqual({ A: 3, B: 2, C: 1, D: 4, E: 4 });
  });

  it.each([
    [
      [5, 5, 3],
      [1, 1, 3],
    ],
    [
      [5, 4, 4],
      [1, 2, 2],
    ],
    [
      [5, 5, 5],
      [1, 1, 1],
    ],
    [
      [5, 4, 4, 4, 3],
      [1, 2, 2, 2, 5],
    ],
    [
      [5, 5, 4, 4, 3],
      [1, 1, 3, 3, 5],
    ],
  ])("is shared where all is equal, and the next one is skipped: %j → %j", (points, ranks) => {
    const units = Object.fromEntries(points.map((I, index) => [`U${String(index)}`, { I }]));
    const result = scored(units, [{ by: "group", code: "I" }, { by: "lateDays" }]);
    expect(Object.values(everyUnit(result, "rank"))).toEqual(ranks);
    expect(Object.values(everyUnit(result, "tieBrokenBy"))).toEqual(points.map(() => ({})));
  });

  it("tells totals apart that differ in the last decimal only", () => {
    expect(everyUnit(scored({ A: { I: 5 }, B: { I: 5.01 } }), "rank")).toEqual({ A: 2, B: 1 });
  });

  it.each<[string, TieBreakJson, Marks, Marks]>([
    ["a group: the higher", { by: "group", code: "I" }, { I: 6, "II.1": 4 }, { I: 5, "II.1": 5 }],
    ["another group", { by: "group", code: "II" }, { I: 5, "II.1": 5 }, { I: 6, "II.1": 4 }],
    ["a leaf: the higher", { by: "leaf", code: "II.2" }, { "II.2": 5 }, { "II.1": 5 }],
    ["a top-level leaf as a group", { by: "group", code: "I" }, { I: 5 }, { "II.1": 5 }],
    ["a leaf of the bonus: the higher", { by: "leaf", code: "X.1" }, { I: 4, "X.1": 2 }, { I: 6 }],
    [
      "a leaf of the penalty: the lower",
      { by: "leaf", code: "Y.1" },
      { I: 5, "Y.2": 1 },
      { I: 5, "Y.1": 1 },
    ],
    [
      "a condition: yes is the higher figure",
      { by: "leaf", code: "Z" },
      { I: 5, Z: true },
      { I: 5, Z: false },
    ],
    [
      "the bonus before its caps: the higher",
      { by: "bonusUncapped" },
      { I: 3, "X.1": 5 },
      { I: 3, "X.1": 4 },
    ],
    ["the penalty: the lower", { by: "penalty" }, { I: 5 }, { I: 6, "Y.1": 1 }],
    ["N/A counts as 0", { by: "leaf", code: "II.1" }, { "II.1": 1, I: 4 }, { "II.1": "na", I: 5 }],
    ["missing counts as 0", { by: "leaf", code: "II.1" }, { "II.1": 1, I: 4 }, { I: 5 }],
  ])("is decided, where totals are equal, by %s", (_, tieBreak, first, second) => {
    for (const units of [
      { A: first, B: second },
      { B: second, A: first },
    ]) {
      const result = scored(units, [tieBreak]);
      expect(everyUnit(result, "total")["A"]).toBe(everyUnit(result, "total")["B"]);
      expect(everyUnit(result, "rank")).toEqual({ A: 1, B: 2 });
      expect(everyUnit(result, "tieBrokenBy")).toEqual({ A: { B: tieBreak }, B: { A: tieBreak } });
    }
  });

  it("is decided by days late, the fewer first", () => {
    const result = scored({ A: { I: 5 }, B: { I: 5 } }, [{ by: "lateDays" }], { A: 3, B: 1 });
    expect(everyUnit(result, "rank")).toEqual({ A: 2, B: 1 });
  });

  it("is decided by the first tie-break that differs, for each pair by itself", () => {
    const chain: TieBreakJson[] = [
      { by: "group", code: "I" },
      { by: "penalty" },
      { by: "lateDays" },
    ];
    const result = scored(
      {
        A: { I: 6, "II.1": 4 },
        B: { I: 5, "II.1": 5 },
        C: { I: 5, "II.1": 5, "II.2": 1, "Y.1": 1 },
        D: { I: 5, "II.1": 5, "II.2": 1, "Y.1": 1 },
        E: { I: 5, "II.1": 5 },
      },
      chain,
      { D: 2 },
    );
    expect(everyUnit(result, "rank")).toEqual({ A: 1, B: 2, C: 4, D: 5, E: 2 });
    const [byGroup, byPenalty, byDays] = chain;
    expect(everyUnit(result, "tieBrokenBy")).toEqual({
      A: { B: byGroup, C: byGroup, D: byGroup, E: byGroup },
      B: { A: byGroup, C: byPenalty, D: byPenalty },
      C: { A: byGroup, B: byPenalty, D: byDays, E: byPenalty },
      D: { A: byGroup, B: byPenalty, C: byDays, E: byPenalty },
      E: { A: byGroup, C: byPenalty, D: byPenalty },
    });
  });

  it("never changes a score to part a tie", () => {
    const result = scored({ A: { I: 5 }, B: { I: 5 } }, [{ by: "lateDays" }], { A: 3 });
    expect(everyUnit(result, "total")).toEqual({ A: "5", B: "5" });
  });

  it("compares a group as it stands after rescaling", () => {
    const template = plainTemplate(
      { I: { max: 10 }, "I.1": { max: 5 }, "I.2": { max: 5 }, II: { max: 10 } },
      { naPolicy: "rescaleGroup", tieBreaks: [{ by: "group", code: "I" }] },
    );
    const bloc = smallBloc({
      A: marks({ "I.1": 4, "I.2": 3, II: 5 }),
      B: marks({ "I.1": 4, "I.2": "na", II: 4 }),
    });
    expect(everyUnit(engineResult(template, bloc), "rank")).toEqual({ A: 2, B: 1 });
  });
});
