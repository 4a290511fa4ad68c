import fc from "fast-check";
import { type BlocJson } from "../../oracle/model-json";
import { type ModelResult } from "../../oracle/score-by-model";
import { engineResult, outcomeOf } from "../../fixtures/scoring/engine-result";
import { plainTemplate } from "../../fixtures/scoring/plain-template";
import { createRandom } from "../../fixtures/random/random";
import { randomCase } from "../../fixtures/random/random-bloc";
import { FULL_MARKS, marks, smallBloc, typed } from "../../fixtures/scoring/small-bloc";
import { soundTemplate } from "../../fixtures/scoring/sound-template";
import { everyUnit, unitOf } from "../../fixtures/scoring/unit-result";

/** The same bloc with its units, entries and decisions in another order. */
function shuffledBloc(bloc: BlocJson, seed: number): BlocJson {
  const { shuffled } = createRandom(seed);
  const inAnyOrder = <Value>(record: Record<string, Value>): Record<string, Value> =>
    Object.fromEntries(shuffled(Object.entries(record)));
  return {
    ...bloc,
    units: shuffled(bloc.units),
    entries: inAnyOrder(bloc.entries),
    ...(bloc.tieDecisions && { tieDecisions: inAnyOrder(bloc.tieDecisions) }),
  };
}

/** A result without the order of its lists of tied units, which follows the member list. */
function unordered({ units, cutoffTies, ballots }: ModelResult): object {
  const ties = cutoffTies.map((tie) => ({ ...tie, units: [...tie.units].sort() }));
  return { units, ties, ballots };
}

describe("a scored bloc", () => {
  it("does not depend on the order in which units and entries are listed", () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (seed, order) => {
        const { template, bloc } = randomCase(seed);
        const shuffled = engineResult(template, shuffledBloc(bloc, order));
        expect(unordered(shuffled)).toEqual(unordered(engineResult(template, bloc)));
      }),
      { numRuns: 60 },
    );
  });

  it.each(["notSubmitted", "withdrawn"])("has no figures of a unit that is %s", (status) => {
    const bloc = smallBloc({ A: FULL_MARKS, B: FULL_MARKS });
    const units = bloc.units.map((unit) => (unit.id === "B" ? { ...unit, status } : unit));
    const { units: results } = engineResult(soundTemplate(), { ...bloc, units });
    expect(results["B"]).toEqual({ takesPart: false });
    expect(results["A"]).toMatchObject({ rank: 1, tieBrokenBy: {} });
  });

  it.each(["verified", "submitted", "returned", "draft"])(
    "has a unit in it whose status is %s",
    (status) => {
      const bloc = smallBloc({ A: FULL_MARKS });
      const units = bloc.units.map((unit) => ({ ...unit, status }));
      expect(everyUnit(engineResult(soundTemplate(), { ...bloc, units }), "total")).toEqual({
        A: "20",
      });
    },
  );

  it("is the same for everybody else, whatever a unit that takes no part has entered", () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const { template, bloc } = randomCase(seed);
        const out = bloc.units.filter(({ status }) => status === "withdrawn").map(({ id }) => id);
        const entries = Object.fromEntries(
          Object.entries(bloc.entries).filter(([id]) => !out.includes(id)),
        );
        expect(engineResult(template, { ...bloc, entries })).toEqual(engineResult(template, bloc));
      }),
      { numRuns: 40 },
    );
  });

  it("may have no units, no entries and nothing that was ever decided", () => {
    const bare = { id: "khoi", name: "Khối", year: 2025, template: "mau", units: [] };
    expect(outcomeOf(soundTemplate(), bare).result).toEqual({
      units: {},
      cutoffTies: [],
      ballots: [],
    });
  });

  it("keeps the total that a unit claims beside the one it gets", () => {
    const bloc = smallBloc({
      A: { ...FULL_MARKS, II: { self: { inputs: { points: 10 } }, ...typed(7) }, "IV.1": typed(1) },
    });
    const { total, selfTotal } = unitOf(engineResult(soundTemplate(), bloc), "A");
    expect([total, selfTotal]).toEqual(["16", "20"]);
  });

  it("counts nothing as claimed that others score, and makes N/A up as the template says", () => {
    const template = plainTemplate(
      { I: { max: 10 }, II: { max: 10, scorer: "agency" }, III: { max: 10 } },
      { naPolicy: "full" },
    );
    const bloc = smallBloc({
      A: { ...marks({ II: 9, III: "na" }), I: { self: { inputs: { points: 4 } } } },
    });
    const { total, selfTotal } = unitOf(engineResult(template, bloc), "A");
    expect([total, selfTotal]).toEqual(["23", "14"]);
  });

  it("prints figures as decimals without trailing zeros and without minus before 0", () => {
    const template = plainTemplate(
      { I: { max: 1000 }, Y: { section: "penalty", max: 2000 } },
      { precision: 3 },
    );
    const bloc = smallBloc({
      A: marks({ I: 999.5 }),
      B: marks({ I: 0.125, Y: 1000 }),
      C: marks({ I: 7, Y: 7 }),
    });
    expect(everyUnit(engineResult(template, bloc), "total")).toEqual({
      A: "999.5",
      B: "-999.875",
      C: "0",
    });
  });
});
