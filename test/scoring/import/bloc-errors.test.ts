import fc from "fast-check";
import { outcomeOf } from "../../fixtures/scoring/engine-result";
import { mutatedJson } from "../../fixtures/scoring/mutated-json";
import { blocPath, json, templatePath } from "../../fixtures/reference-blocs";
import { FULL_MARKS, smallBloc, typed } from "../../fixtures/scoring/small-bloc";
import { soundTemplate } from "../../fixtures/scoring/sound-template";

const TEMPLATE = soundTemplate({ "I.2": { na: false } });

const at = (criterion: string): object => ({ unit: "A", criterion, stage: "" });

describe("the errors of a bloc", () => {
  it.each([
    [
      "a code that does not exist",
      { "I.10": typed(1) },
      [{ ...at("I.10"), code: "criterionUnknown" }],
    ],
    ["the code of a group", { I: typed(1) }, [{ ...at("I"), code: "criterionUnknown" }]],
    [
      "a stage that there is not, whatever stands there",
      { "I.1": { later: 5 } },
      [{ unit: "A", criterion: "I.1", stage: "", code: "stageUnknown", given: "later" }],
    ],
    ["no object at all", 5, [{ ...at(""), code: "entryMalformed", given: "5" }]],
  ])("are entries of a unit under %s", (_, own, errors) => {
    const bloc = { ...smallBloc({ A: {} }), entries: { A: own } };
    expect(outcomeOf(TEMPLATE, bloc).errors).toEqual(errors);
  });

  it.each<[string, object, object[]]>([
    [
      "a unit that is no member",
      { entries: { B: {} } },
      [{ unit: "B", criterion: "", stage: "", code: "unitUnknown" }],
    ],
    [
      "a member listed twice",
      { units: ["A", "A", "A"].map((id) => ({ id, status: "verified" })) },
      [{ unit: "A", criterion: "", stage: "", code: "unitRepeated" }],
    ],
    [
      "the entries of another template",
      { template: "khac" },
      [
        {
          unit: "",
          criterion: "",
          stage: "",
          code: "templateDiffers",
          given: "khac",
          template: "mau",
        },
      ],
    ],
    [
      "a decision about an award that does not exist",
      { tieDecisions: { sao: [] } },
      [{ unit: "", criterion: "", stage: "", code: "decisionAwardUnknown", award: "sao" }],
    ],
    [
      "a decision for a unit that is no member",
      { tieDecisions: { co: ["A", "B"] } },
      [{ unit: "B", criterion: "", stage: "", code: "unitUnknown" }],
    ],
  ])("are, in the bloc as a whole: %s", (_, rest, errors) => {
    const bloc = { ...smallBloc({ A: FULL_MARKS }), ...rest };
    expect(outcomeOf(TEMPLATE, bloc).errors).toEqual(errors);
  });

  it.each<[object, string, string]>([
    [{ id: undefined }, "fieldMissing", "id"],
    [{ year: "2025" }, "fieldWrong", "year"],
    [{ units: {} }, "fieldWrong", "units"],
    [{ units: [{ id: "A" }] }, "fieldMissing", "units[1].status"],
    [{ units: [{ id: "A", status: "x", name: 5 }] }, "fieldWrong", "units[1].name"],
    [{ units: [{ id: "A", status: "x", lateDays: "2" }] }, "fieldWrong", "units[1].lateDays"],
    [{ deadline: 20251231 }, "fieldWrong", "deadline"],
    [{ entries: [] }, "fieldWrong", "entries"],
    [{ tieDecisions: 5 }, "fieldWrong", "tieDecisions"],
    [{ tieDecisions: { co: "A" } }, "fieldWrong", "tieDecisions.co"],
    [{ tieDecisions: { co: [5] } }, "fieldWrong", "tieDecisions.co"],
    [{ ballots: {} }, "fieldWrong", "ballots"],
  ])("are fields that are missing or wrong: %j", (rest, code, field) => {
    const bloc = { ...smallBloc({ A: FULL_MARKS }), ...rest };
    expect(outcomeOf(TEMPLATE, bloc).errors).toContainEqual(
      expect.objectContaining({ unit: "", code, field }),
    );
  });

  it("say of a decision that is no list that, and nothing else", () => {
    const bloc = smallBloc({ A: FULL_MARKS });
    const { errors } = outcomeOf(TEMPLATE, { ...bloc, tieDecisions: { co: "AB" } });
    expect(errors).toHaveLength(1);
  });

  it.each([
    ["base", "all"],
    ["threshold", "50"],
    ["seats", 1.5],
    ["entitled", -1],
    ["present", undefined],
    ["issued", null],
    ["returned", 1e300],
    ["valid", "5"],
    ["invalid", 0.5],
    ["yes", []],
    ["yes", { A: 1.5 }],
    ["yes", { A: "5" }],
    ["award", ""],
  ])("are figures of a ballot that are no counts: %s %j", (field, value) => {
    const counts = { entitled: 9, present: 9, issued: 9, returned: 9, valid: 9, invalid: 0 };
    const ballot = {
      award: "co",
      base: "valid",
      threshold: 50,
      seats: 1,
      ...counts,
      yes: { A: 5 },
    };
    const bloc = { ...smallBloc({ A: FULL_MARKS }), ballots: [{ ...ballot, [field]: value }] };
    expect(outcomeOf(TEMPLATE, bloc).errors).toEqual([
      expect.objectContaining({ unit: "", field: `ballots[1].${field}` }),
    ]);
  });

  it.each([
    ["a list", []],
    ["null", null],
    ["a number", 5],
  ])("are a bloc that is no object: %s", (_, bloc) => {
    expect(outcomeOf(TEMPLATE, bloc).errors).toEqual([
      { unit: "", criterion: "", stage: "", code: "blocNotObject" },
    ]);
  });

  it("are all listed at once, over units, criteria and stages", () => {
    const bloc = smallBloc(
      {
        A: {
          "I.1": {
            self: { inputs: { count: -1.5 } },
            verified: { points: 9, reason: "Đối chiếu" },
          },
          "I.2": { verified: { na: true, reason: "Đối chiếu" } },
        },
        B: { "V.1": { self: { points: 2, reason: "Đối chiếu" } }, X: {} },
        C: {},
      },
      { template: "khac", tieDecisions: { sao: ["Z"] } },
    );
    const { entries, ...rest } = bloc;
    const errors = outcomeOf(TEMPLATE, {
      ...rest,
      year: "nay",
      entries: { ...entries, D: {} },
    }).errors;
    const named = errors.map((error) => {
      const { unit, criterion, stage, code } = error as Record<string, string>;
      return [unit, criterion, stage, code].join(" ").trim();
    });
    expect([...named].sort()).toEqual([
      "A I.1 self countNegative",
      "A I.1 self countNotWhole",
      "A I.1 verified pointsOutside",
      "A I.2 verified naNotAllowed",
      "B V.1 self pointsOutside",
      "B V.1 self stageNotOpen",
      "B V.1 self typedAtSelf",
      "B V.1 self typedOnCondition",
      "B X  criterionUnknown",
      "D   unitUnknown",
      "Z   unitUnknown",
      "decisionAwardUnknown",
      "fieldWrong",
      "templateDiffers",
    ]);
  });

  it.each(["kiem-thu-a", "kiem-thu-c"])(
    "come back as a list and never as an exception, whatever became of the JSON: %s",
    (name) => {
      const template = json(templatePath("kiem-thu"));
      fc.assert(
        fc.property(mutatedJson(json(blocPath(name))), (bloc) => {
          const { errors, result } = outcomeOf(template, bloc);
          expect(errors.length > 0).toBe(result === undefined);
        }),
        { numRuns: 150 },
      );
    },
  );
});
