import fc from "fast-check";
import { readTemplate } from "../../../src/scoring/template/read-template";
import { writeTemplate } from "../../../src/scoring/template/write-template";
import { mutatedJson } from "../../fixtures/scoring/mutated-json";
import { json, templatePath } from "../../fixtures/reference-blocs";
import { type Changes, SOUND, soundExcept } from "../../fixtures/scoring/sound-template";

function read(changes: Changes): ReturnType<typeof readTemplate> {
  return readTemplate(soundExcept(changes));
}

const missing = (field: string, place = ""): object => ({ code: "fieldMissing", field, place });
const wrong = (field: string, given: string, place = ""): object => ({
  code: "fieldWrong",
  field,
  given,
  place,
});

describe("reading a template", () => {
  it.each([
    ["a list", []],
    ["a text", "mau"],
    ["null", null],
    ["nothing", undefined],
  ])("refuses what is no object: %s", (_, value) => {
    expect(readTemplate(value)).toEqual({
      ok: false,
      problems: [{ code: "templateNotObject", place: "" }],
    });
  });

  it.each([
    "id",
    "title",
    "version",
    "precision",
    "naPolicy",
    "clamp",
    "bandsOn",
    "criteria",
    "tieBreaks",
    "bands",
    "awards",
    "base",
    "scale",
  ])("misses a field of the template that is not there: %s", (field) => {
    for (const value of [undefined, null]) {
      const result = read({ "": { [field]: value } });
      expect(result).toMatchObject({ ok: false });
      expect(!result.ok && result.problems).toContainEqual(missing(field));
    }
  });

  it("reads points to a thousandth where the precision cannot be read", () => {
    const [no, tooFine] = [0.125, 0.1255].map((max) =>
      read({ "": { precision: 4 }, "IV.1": { max, rule: { kind: "manual", step: 0.001 } } }),
    );
    const precision = wrong("precision", "4");
    const place = { place: "IV.1", field: "max", given: 0.1255 };
    expect(no).toEqual({ ok: false, problems: [precision] });
    expect(tooFine).toEqual({
      ok: false,
      problems: [precision, { code: "pointsTooFine", ...place }],
    });
  });

  it.each([
    ["Báo cáo", "Báo cáo"],
    [5, ""],
    [undefined, ""],
  ])("takes the hint %j for evidence as %j", (hint, taken) => {
    const result = read({ II: { evidence: { required: "always", hint } } });
    const leaf = result.ok ? result.value.criteria.find(({ code }) => code === "II") : undefined;
    expect(leaf?.kind === "leaf" && leaf.evidence.hint).toBe(taken);
  });

  it("is written without a maximum of conditions and without bands of an award for all", () => {
    const sound = read({ "": { awards: [{ key: "co", label: "Cờ", seats: { count: 1 } }] } });
    if (!sound.ok) throw new Error(JSON.stringify(sound.problems));
    const { criteria, awards } = JSON.parse(JSON.stringify(writeTemplate(sound.value))) as {
      criteria: readonly { code: string; max?: number }[];
      awards: readonly object[];
    };
    expect(criteria.flatMap(({ code, max }) => (max === undefined ? [code] : []))).toEqual([
      "IV",
      "V",
      "V.1",
      "V.2",
    ]);
    expect(awards).toEqual([{ key: "co", label: "Cờ", seats: { count: 1 }, minUnits: 0 }]);
  });

  it.each(["I", "III"])("misses the maximum of a group of content or bonus: %s", (code) => {
    const result = read({ [code]: { max: undefined } });
    expect(!result.ok && result.problems).toContainEqual(missing("max", code));
  });

  it.each([
    ["title", "", '""'],
    ["precision", 4, "4"],
    ["precision", "2", '"2"'],
    ["precision", { toString: 1 }, '{"toString":1}'],
    ["base", "20", '"20"'],
    ["base", 1e300, "1e+300"],
    ["scale", 1e10, "10000000000"],
    ["bonusInsideScale", 1, "1"],
    ["bonusCap", "2", '"2"'],
    ["naPolicy", "half", '"half"'],
    ["clamp", "top", '"top"'],
    ["bandsOn", "rank", '"rank"'],
    ["criteria", {}, "{}"],
    ["criteria", ["I"], '["I"]'],
    ["awards", "all", '"all"'],
    ["bands", 5, "5"],
  ])("names a field of the template that is wrong, and shows it: %s %j", (field, value, given) => {
    const result = read({ "": { [field]: value } });
    expect(!result.ok && result.problems).toContainEqual(wrong(field, given));
  });

  it.each([
    [{ seats: undefined }, [missing("awards[1].seats.percent"), missing("awards[1].seats.base")]],
    [{ seats: { count: -1 } }, [wrong("awards[1].seats.count", "-1")]],
    [{ seats: { count: 1.5 } }, [wrong("awards[1].seats.count", "1.5")]],
    [{ seats: { count: null } }, [missing("awards[1].seats.count")]],
    [
      { seats: { percent: "30", base: "all", rounding: "up" } },
      [
        wrong("awards[1].seats.percent", '"30"'),
        wrong("awards[1].seats.base", '"all"'),
        wrong("awards[1].seats.rounding", '"up"'),
      ],
    ],
    [{ bands: "A" }, [wrong("awards[1].bands", '"A"')]],
    [{ bands: ["A", 5] }, [wrong("awards[1].bands", '["A",5]')]],
    [{ minUnits: 2.5 }, [wrong("awards[1].minUnits", "2.5")]],
    [{ key: "" }, [wrong("awards[1].key", '""')]],
    [{ label: 5 }, [wrong("awards[1].label", "5")]],
  ])("names what is wrong with an award: %j", (fields, problems) => {
    const award = { key: "co", label: "Cờ", seats: { count: 1 }, ...fields };
    expect(read({ "": { awards: [award] } })).toEqual({ ok: false, problems });
  });

  it("names what is wrong with tie-breaks and bands by their place in the list", () => {
    const result = read({
      "": {
        tieBreaks: [{ by: "age" }, { by: "group" }],
        bands: [
          { key: "A", label: "A", minPercent: "80" },
          { key: "", label: "C" },
        ],
        awards: [],
      },
    });
    expect(!result.ok && result.problems).toEqual([
      wrong("tieBreaks[1].by", '"age"'),
      missing("tieBreaks[2].code"),
      wrong("bands[1].minPercent", '"80"'),
      wrong("bands[2].key", '""'),
      { code: "tieBreakUnknown", criterion: "", place: "" },
    ]);
  });

  it.each([
    ["id", undefined, missing("id", "II")],
    ["parent", undefined, missing("parent", "II")],
    ["title", 5, wrong("title", "5", "II")],
    ["section", "other", wrong("section", '"other"', "II")],
    ["max", "10", wrong("max", '"10"', "II")],
    ["scorer", undefined, missing("scorer", "II")],
    ["na", "no", wrong("na", '"no"', "II")],
    ["rule", "manual", missing("rule.kind", "II")],
    ["rule", {}, missing("rule.kind", "II")],
    ["evidence", null, missing("evidence.required", "II")],
    ["evidence", { required: "soon" }, wrong("evidence.required", '"soon"', "II")],
  ])("names what is wrong with a criterion by its code: %s %j", (field, value, problem) => {
    const result = read({ II: { [field]: value } });
    expect(!result.ok && result.problems).toContainEqual(problem);
  });

  it("names a criterion without a code by its place in the list", () => {
    const result = read({ II: { code: "", title: "" } });
    expect(!result.ok && result.problems).toEqual([
      wrong("criteria[4].code", '""'),
      wrong("criteria[4].title", '""'),
    ]);
  });

  it("fills in what may be left out", () => {
    const result = read({
      "": {
        bonusInsideScale: undefined,
        bonusCap: undefined,
        penaltyCap: undefined,
        awards: [{ key: "x", label: "X", bands: [], seats: { percent: 5, base: "eligible" } }],
      },
      II: { na: undefined, evidence: undefined },
      I: { cap: null },
    });
    const { bonusInsideScale, bonusCap, penaltyCap, awards, criteria } = (
      result as Extract<typeof result, { ok: true }>
    ).value;
    expect({ bonusInsideScale, bonusCap, penaltyCap, awards }).toEqual({
      bonusInsideScale: false,
      bonusCap: null,
      penaltyCap: null,
      awards: [
        {
          key: "x",
          label: "X",
          bands: null,
          seats: { percent: 5, base: "eligible", rounding: "floor" },
          minUnits: 0,
        },
      ],
    });
    expect(criteria[3]).toMatchObject({ na: false, evidence: { required: "never", hint: "" } });
    expect(criteria[0]).toMatchObject({ cap: null });
  });

  it("takes N/A without any points by both of its names", () => {
    expect(read({ "": { naPolicy: "none" } })).toMatchObject({ value: { naPolicy: "zero" } });
    expect(read({ "": { naPolicy: "zero" } })).toMatchObject({ value: { naPolicy: "zero" } });
  });

  it("keeps codes as texts in their order: 1.10 is not 1.1", () => {
    const result = read({ "I.1": { code: "1.1" }, "I.2": { code: "1.10" } });
    expect(result).toMatchObject({ ok: true });
    expect(result.ok && result.value.criteria.slice(1, 3).map(({ code }) => code)).toEqual([
      "1.1",
      "1.10",
    ]);
  });

  it.each([
    ["the small one", SOUND],
    ["kiem-thu", json(templatePath("kiem-thu"))],
  ])(
    "never throws, whatever became of the JSON of %s, and what it accepts can be written",
    (_, whole) => {
      fc.assert(
        fc.property(mutatedJson(whole), (value) => {
          const first = readTemplate(value);
          if (!first.ok) {
            expect(first.problems.length).toBeGreaterThan(0);
            return;
          }
          const again = readTemplate(JSON.parse(JSON.stringify(writeTemplate(first.value))));
          expect(JSON.stringify(again)).toBe(JSON.stringify(first));
        }),
        { numRuns: 400 },
      );
    },
  );
});
