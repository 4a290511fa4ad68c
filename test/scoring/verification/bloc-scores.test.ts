import { type EntryJson, type StagesJson } from "../../oracle/model-json";
import { engineResult } from "../../fixtures/scoring/engine-result";
import { plainTemplate } from "../../fixtures/scoring/plain-template";
import { smallBloc } from "../../fixtures/scoring/small-bloc";
import { everyUnit } from "../../fixtures/scoring/unit-result";

const TEMPLATE = plainTemplate({ I: { max: 10, rule: { kind: "leaderRelative" } } });
const reason = "Đối chiếu";

const inputs = (actual: number, target?: number): EntryJson => ({
  inputs: { actual, ...(target === undefined ? {} : { target }) },
});

/** The points of every unit at the one leaf there is. */
function points(stages: Record<string, StagesJson>, statuses: Record<string, string> = {}): object {
  const entries = Object.fromEntries(Object.entries(stages).map(([id, own]) => [id, { I: own }]));
  const bloc = smallBloc(entries);
  const units = bloc.units.map((unit) => ({ ...unit, status: statuses[unit.id] ?? unit.status }));
  const leaves = everyUnit(engineResult(TEMPLATE, { ...bloc, units }), "leaves");
  return Object.fromEntries(Object.entries(leaves).map(([id, own]) => [id, own["I"]]));
}

describe("a comparison across the bloc", () => {
  it("leaves a typed score to its own unit: its inputs below go on being compared", () => {
    const others = { B: { self: inputs(50) } };
    expect(points({ A: { self: inputs(100) }, ...others })).toEqual({ A: "10", B: "5" });
    expect(
      points({ A: { self: inputs(100), verified: { points: 1, reason } }, ...others }),
    ).toEqual({ A: "1", B: "5" });
  });

  it("takes each unit's last inputs, also below a later typed score", () => {
    const a = { self: inputs(100), verified: inputs(40), meeting: { points: 2, reason } };
    expect(points({ A: a, B: { self: inputs(20) } })).toEqual({ A: "2", B: "5" });
  });

  it("leaves out a unit whose official entry is N/A", () => {
    const a = { self: inputs(100), verified: { na: true, reason } as const };
    expect(points({ A: a, B: { self: inputs(50) } })).toEqual({ A: "na", B: "10" });
  });

  it("takes the inputs below an N/A that was overruled", () => {
    const a = {
      self: inputs(100),
      verified: { na: true, reason } as const,
      meeting: { points: 3, reason },
    };
    expect(points({ A: a, B: { self: inputs(50) } })).toEqual({ A: "3", B: "5" });
  });

  it("leaves out a unit that has only typed points, and one with blank inputs", () => {
    expect(
      points({
        A: { verified: { points: 9, reason } },
        B: { self: { inputs: { actual: null } }, meeting: { points: 8, reason } },
        C: { self: inputs(50) },
      }),
    ).toEqual({ A: "9", B: "8", C: "10" });
  });

  it.each(["notSubmitted", "withdrawn"])("leaves out a unit that takes no part: %s", (status) => {
    const stages = { A: { self: inputs(100) }, B: { self: inputs(50) } };
    expect(points(stages, { A: status })).toEqual({ B: "10" });
  });

  it("lets two units lead", () => {
    const stages = { A: { self: inputs(12, 10) }, B: { self: inputs(24, 20) } };
    expect(points({ ...stages, C: { self: inputs(11, 10) } })).toEqual({
      A: "10",
      B: "10",
      C: "7.5",
    });
  });

  it("compares the units' own claims among themselves for the total that they claim", () => {
    const bloc = smallBloc({
      A: { I: { self: inputs(100), verified: inputs(50) } },
      B: { I: { self: inputs(50) } },
    });
    const result = engineResult(TEMPLATE, bloc);
    expect(everyUnit(result, "selfTotal")).toEqual({ A: "10", B: "5" });
    expect(everyUnit(result, "total")).toEqual({ A: "10", B: "10" });
  });
});
