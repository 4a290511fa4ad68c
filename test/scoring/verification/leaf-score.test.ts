import { type StagesJson } from "../../oracle/model-json";
import { engineResult } from "../../fixtures/scoring/engine-result";
import { smallBloc } from "../../fixtures/scoring/small-bloc";
import { soundTemplate } from "../../fixtures/scoring/sound-template";
import { unitOf } from "../../fixtures/scoring/unit-result";

const TEMPLATE = soundTemplate({ "": { precision: 2 } });
const reason = "Đối chiếu";
const self: StagesJson = { self: { inputs: { count: 8 } } };

function leafOf(code: string, stages: StagesJson | undefined): string | undefined {
  const own = stages === undefined ? {} : { [code]: stages };
  return unitOf(engineResult(TEMPLATE, smallBloc({ A: own })), "A").leaves[code];
}

describe("the official score of a leaf", () => {
  it.each<[string, StagesJson, string]>([
    ["the unit's own", self, "4"],
    ["cross-check over self", { ...self, cross: { points: 3, reason } }, "3"],
    [
      "verification over cross-check",
      { ...self, cross: { points: 3, reason }, verified: { points: 2, reason } },
      "2",
    ],
    [
      "the meeting over everything",
      { meeting: { points: 1, reason }, verified: { points: 2, reason }, ...self },
      "1",
    ],
    ["a later 0 over earlier points", { ...self, verified: { points: 0, reason } }, "0"],
    ["later inputs are computed", { ...self, verified: { inputs: { count: 3 } } }, "1.5"],
    ["a later N/A over points", { ...self, meeting: { na: true, reason } }, "na"],
    ["later points over N/A", { self: { na: true, reason }, cross: { points: 1, reason } }, "1"],
    [
      "later blank inputs: missing, not the earlier figure",
      { ...self, meeting: { inputs: {} } },
      "missing",
    ],
    [
      "later points over blank inputs",
      { self: { inputs: {} }, meeting: { points: 1, reason } },
      "1",
    ],
  ])("is that of the last stage that has an entry: %s", (_, stages, points) => {
    expect(leafOf("I.1", stages)).toBe(points);
  });

  it.each<[string, number | number[], string]>([
    ["one figure", 1.25, "1.25"],
    ["one figure in a list", [1.25], "1.25"],
    ["a mean that ends", [1, 2], "1.5"],
    ["a mean that does not end", [1, 1, 2], "1.33"],
    ["a mean that is half of the last decimal, away from zero", [1.11, 1.12], "1.12"],
    ["a single figure that is finer than the precision", 1.125, "1.13"],
    [
      "listed figures finer than the precision: only their mean is rounded",
      [1.004, 1.004, 1.004, 1.008],
      "1.01",
    ],
  ])("at the cross-check is the rounded mean: %s", (_, points, expected) => {
    expect(leafOf("I.1", { cross: { points, reason } })).toBe(expected);
  });

  it.each([
    ["I.1", "missing"],
    ["III.1", "0"],
    ["IV.1", "0"],
    ["V.1", "0"],
  ])("without any entry is missing in the content and 0 elsewhere: %s", (code, expected) => {
    expect(leafOf(code, undefined)).toBe(expected);
    expect(leafOf(code, {})).toBe(expected);
  });

  it.each([
    ["I.1", "self"],
    ["III.2", "self"],
    ["IV.2", "verified"],
    ["V.1", "verified"],
  ])(
    "is missing and flagged where the inputs are blank, whatever the section: %s",
    (code, stage) => {
      const bloc = smallBloc({ A: { [code]: { [stage]: { inputs: {} } } } });
      const { leaves, missing, flags, complete } = unitOf(engineResult(TEMPLATE, bloc), "A");
      expect(leaves[code]).toBe("missing");
      expect(missing).toContain(code);
      expect(flags).toEqual([`notComputable:${code}`]);
      expect(complete).toBe(false);
    },
  );

  it("of a condition is 1 for yes and 0 for no", () => {
    expect(leafOf("V.1", { verified: { inputs: { yes: true } } })).toBe("1");
    expect(leafOf("V.1", { verified: { inputs: { yes: false } } })).toBe("0");
  });
});
