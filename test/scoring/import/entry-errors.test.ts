import { type EntryJson, type StagesJson } from "../../oracle/model-json";
import { outcomeOf } from "../../fixtures/scoring/engine-result";
import { FULL_MARKS, smallBloc } from "../../fixtures/scoring/small-bloc";
import { soundTemplate } from "../../fixtures/scoring/sound-template";

const TEMPLATE = soundTemplate({
  "I.2": { rule: { kind: "ratio", cap: null }, na: false },
  "III.1": {
    rule: {
      kind: "checklist",
      items: [
        { key: "a", label: "A", points: 1 },
        { key: "b", label: "B", points: 1 },
      ],
    },
    scorer: "unit",
  },
});

const at = (criterion: string, stage: string): object => ({ unit: "A", criterion, stage });
const reason = "Đối chiếu";

/** The errors of a bloc whose unit A says this about one leaf. */
function errorsOf(code: string, stages: unknown): readonly unknown[] {
  const entries = { A: { ...FULL_MARKS, [code]: stages as StagesJson } };
  return outcomeOf(TEMPLATE, smallBloc(entries)).errors;
}

describe("the errors of an entry", () => {
  it("are none where everything is as it should be", () => {
    expect(errorsOf("III.1", { self: { inputs: { ticked: ["a", "b"] } } })).toEqual([]);
  });

  it.each<[string, string, EntryJson, object]>([
    [
      "an unknown level",
      "III.2 self",
      { inputs: { level: "giua" } },
      { code: "choiceUnknown", field: "level", given: "giua" },
    ],
    [
      "an unknown item",
      "III.1 self",
      { inputs: { ticked: ["a", "z"] } },
      { code: "choiceUnknown", field: "ticked", given: "z" },
    ],
    [
      "an item that is ticked twice",
      "III.1 self",
      { inputs: { ticked: ["a", "b", "a", "a"] } },
      { code: "tickRepeated", field: "ticked", given: "a" },
    ],
    [
      "a count below 0",
      "I.1 self",
      { inputs: { count: -1 } },
      { code: "countNegative", given: -1 },
    ],
    [
      "half a count",
      "I.1 meeting",
      { inputs: { count: 1.5 } },
      { code: "countNotWhole", given: 1.5 },
    ],
    [
      "judged points above the maximum",
      "II self",
      { inputs: { points: 10.5 } },
      { code: "pointsOutside", given: 10.5, max: 10_000 },
    ],
    [
      "judged points below 0",
      "II self",
      { inputs: { points: -0.5 } },
      { code: "pointsOutside", given: -0.5, max: 10_000 },
    ],
    [
      "judged points off their step",
      "II cross",
      { inputs: { points: 3.75 } },
      { code: "pointsOffStep", given: 3.75, step: 500 },
    ],
    [
      "typed points above the maximum",
      "I.1 verified",
      { points: 4.1, reason },
      { code: "pointsOutside", given: 4.1, max: 4000 },
    ],
    [
      "typed points below 0, even where there is no upper limit",
      "I.2 verified",
      { points: -1, reason },
      { code: "pointsOutside", given: -1, max: 6000 },
    ],
    [
      "one of several typed points above the maximum",
      "I.1 cross",
      { points: [4, 5], reason },
      { code: "pointsOutside", given: 5, max: 4000 },
    ],
    [
      "typed points on a condition",
      "V.1 verified",
      { points: 1, reason },
      { code: "typedOnCondition" },
    ],
    ["typed points of the unit itself", "I.1 self", { points: 1, reason }, { code: "typedAtSelf" }],
    [
      "typed points of the unit itself where it judges: those are inputs",
      "II self",
      { points: 1, reason },
      { code: "typedAtSelf" },
    ],
    ["an empty list", "I.1 cross", { points: [], reason }, { code: "listEmpty" }],
    [
      "a list where nobody scores together",
      "I.1 meeting",
      { points: [1, 2], reason },
      { code: "listOutsideCross" },
    ],
    ["N/A where it is not allowed", "I.2 verified", { na: true, reason }, { code: "naNotAllowed" }],
    [
      "the unit's own word where others score",
      "IV.1 self",
      { inputs: { count: 1 } },
      { code: "stageNotOpen" },
    ],
    [
      "an input that the rule does not have",
      "I.1 self",
      { inputs: { count: 1, value: 2 } },
      { code: "inputUnknown", field: "value" },
    ],
  ])("are found alone with unit, criterion and stage: %s", (_, place, entry, error) => {
    const [code = "", stage = ""] = place.split(" ");
    expect(errorsOf(code, { [stage]: entry })).toEqual([{ ...at(code, stage), ...error }]);
  });

  it.each([
    ["yes as a word", "V.2 yes", { yes: "yes" }, '"yes"'],
    ["a level as a number", "III.2 level", { level: 2 }, "2"],
    ["ticks as a word", "III.1 ticked", { ticked: "a" }, '"a"'],
    ["ticks as numbers", "III.1 ticked", { ticked: [1] }, "[1]"],
    ["a count as a word", "I.1 count", { count: "8" }, '"8"'],
    ["a result as a list", "I.2 actual", { actual: [1], target: 1 }, "[1]"],
    ["a result as an object", "I.2 actual", { actual: { a: 1 }, target: 1 }, '"{\\"a\\":1}"'],
    ["a result beyond any amount", "I.2 actual", { actual: 1e300, target: 1 }, "1e+300"],
    ["judged points as a yes", "II points", { points: true }, "true"],
  ])("are inputs of another type: %s", (_, place, inputs, given) => {
    const [code = "", field = ""] = place.split(" ");
    expect(errorsOf(code, { self: { inputs } })).toEqual([
      { ...at(code, "self"), code: "inputWrongType", field, given },
    ]);
  });

  it.each([
    ["blank inputs", "I.1", { self: { inputs: { count: null } } }],
    ["no inputs at all", "I.1", { self: { inputs: {} } }],
    [
      "a figure below 0, which cannot be computed",
      "I.2",
      { self: { inputs: { actual: -1, target: 1 } } },
    ],
    ["typed points exactly at the maximum", "I.1", { verified: { points: 4, reason } }],
    ["typed points above it where a ratio has no cap", "I.2", { verified: { points: 60, reason } }],
    ["typed points off the step of a judgement", "II", { verified: { points: 3.3, reason } }],
    ["typed points finer than the precision", "II", { verified: { points: 3.333, reason } }],
    ["a list of one at the cross-check", "I.1", { cross: { points: [1], reason } }],
    ["no reason", "I.1", { verified: { points: 1 } }],
    ["a reason of null", "I.1", { verified: { points: 1, reason: null } }],
    ["N/A said to be none", "I.1", { verified: { points: 1, na: false } }],
    ["no stage at all", "I.1", {}],
  ])("are not: %s", (_, code, stages) => {
    expect(errorsOf(code, stages)).toEqual([]);
  });

  it.each([
    ["no object", 5, "5"],
    ["nothing", null, "null"],
    ["none of the three kinds", { reason }, '{"reason":"Đối chiếu"}'],
    ["two kinds at once", { points: 1, inputs: { count: 1 } }, '{"points":1,"inputs":{"count":1}}'],
    ["N/A and points", { points: 1, na: true }, '{"points":1,"na":true}'],
    ["points as a word", { points: "1" }, '{"points":"1"}'],
    ["points of several with a gap", { points: [1, null] }, '{"points":[1,null]}'],
    ["inputs as a list", { inputs: [1] }, '{"inputs":[1]}'],
    ["N/A as a word", { na: "yes" }, '{"na":"yes"}'],
    ["a reason that is no text", { points: 1, reason: 5 }, '{"points":1,"reason":5}'],
  ])("are entries that say nothing clear: %s", (_, entry, given) => {
    expect(errorsOf("I.1", { cross: entry })).toEqual([
      { ...at("I.1", "cross"), code: "entryMalformed", given },
    ]);
  });

  it("are a stage that does not exist, and stages that are no object", () => {
    expect(errorsOf("I.1", { final: { points: 1 } })).toEqual([
      { ...at("I.1", ""), code: "stageUnknown", given: "final" },
    ]);
    expect(errorsOf("I.1", [1])).toEqual([
      { ...at("I.1", ""), code: "entryMalformed", given: "[1]" },
    ]);
  });
});
