import { type CriterionJson, type TemplateJson } from "../../oracle/model-json";
import { engineResult } from "../../fixtures/scoring/engine-result";
import { plainTemplate } from "../../fixtures/scoring/plain-template";
import { marks, smallBloc } from "../../fixtures/scoring/small-bloc";
import { everyUnit, unitOf } from "../../fixtures/scoring/unit-result";

type Marks = Parameters<typeof marks>[0];

function scored(template: TemplateJson, own: Marks, other: Marks = {}): ReturnType<typeof unitOf> {
  return unitOf(engineResult(template, smallBloc({ A: marks(own), B: marks(other) })), "A");
}

const CONTENT = {
  I: { max: 10 },
  "I.1": { max: 4 },
  "I.2": { max: 6 },
  II: { max: 5, cap: 5 },
  "II.1": { max: 4 },
  "II.2": { max: 3 },
  III: { max: 5 },
} as const;

const ALL_NA = { "I.1": "na", "I.2": "na", "II.1": "na", "II.2": "na", III: "na" } as const;

describe("N/A", () => {
  const own = { "I.1": "na", "I.2": 4, "II.1": 2, "II.2": 1, III: 3 } as const;
  const other = { "I.1": 2.5, "I.2": 6, "II.1": "na", "II.2": 0, III: 0 } as const;

  it.each([
    ["zero: nothing", "zero", { I: "4", II: "3", III: "3" }, "10"],
    ["full: the leaf's maximum", "full", { I: "8", II: "3", III: "3" }, "14"],
    ["blocMean: the mean of the others", "blocMean", { I: "6.5", II: "3", III: "3" }, "12.5"],
    [
      "rescaleGroup: the rest of the group stands for all of it",
      "rescaleGroup",
      { I: "6.67", II: "3", III: "3" },
      "12.67",
    ],
    [
      "rescaleTotal: the rest of the content stands for all of it",
      "rescaleTotal",
      { I: "4", II: "3", III: "3" },
      "12.5",
    ],
  ] as const)("counts by the policy of the template, %s", (_, naPolicy, groups, content) => {
    const unit = scored(plainTemplate(CONTENT, { naPolicy }), own, other);
    expect([unit.groups, unit.content, unit.leaves["I.1"], unit.complete]).toEqual([
      groups,
      content,
      "na",
      true,
    ]);
  });

  it.each([
    ["zero", "0", []],
    ["full", "20", []],
    ["blocMean", "8.5", []],
    [
      "rescaleGroup",
      "0",
      ["groupNotApplicable:I", "groupNotApplicable:II", "groupNotApplicable:III"],
    ],
    ["rescaleTotal", "0", ["allNotApplicable"]],
  ] as const)("of everything, under %s, gives %s", (naPolicy, content, flags) => {
    const unit = scored(plainTemplate(CONTENT, { naPolicy }), ALL_NA, other);
    expect([unit.content, unit.flags, unit.complete]).toEqual([content, flags, true]);
  });

  it.each([
    ["all others are N/A", { "I.1": "na" }, "4"],
    ["all others are missing", {}, "4"],
    ["the mean does not end", { "I.1": 1 }, "5"],
  ] as const)("takes the mean of those that have points, 0 where %s", (_, others, content) => {
    const template = plainTemplate(
      { I: CONTENT.I, "I.1": CONTENT["I.1"], "I.2": CONTENT["I.2"] },
      { naPolicy: "blocMean" },
    );
    expect(scored(template, { "I.1": "na", "I.2": 4 }, { "I.2": 0, ...others }).content).toBe(
      content,
    );
  });

  it("rounds the mean of the bloc once", () => {
    const template = plainTemplate({ I: { max: 10 } }, { naPolicy: "blocMean" });
    const [a, b, c, d] = [{ I: "na" }, { I: 1 }, { I: 1 }, { I: 2 }] as const;
    const bloc = smallBloc({ A: marks(a), B: marks(b), C: marks(c), D: marks(d) });
    expect(unitOf(engineResult(template, bloc), "A").content).toBe("1.33");
  });

  it("takes no mean from units that take no part", () => {
    const template = plainTemplate({ I: { max: 10 } }, { naPolicy: "blocMean" });
    const bloc = smallBloc({ A: marks({ I: "na" }), B: marks({ I: 1 }), C: marks({ I: 9 }) });
    const units = bloc.units.map((unit) => ({
      ...unit,
      status: unit.id === "C" ? "withdrawn" : "verified",
    }));
    expect(unitOf(engineResult(template, { ...bloc, units }), "A").content).toBe("1");
  });

  it("rescales by what a capped group could still give, which may be all of it", () => {
    const template = plainTemplate(CONTENT, { naPolicy: "rescaleGroup" });
    // Of 4 and 3 points under a cap of 5: without the 3 there are 4 left, without nothing 5.
    expect(scored(template, { ...own, "II.2": "na" }).groups["II"]).toBe("2.5");
    expect(scored(template, { ...own, "II.1": "na" }).groups["II"]).toBe("1.67");
  });

  it("does not call a group not applicable that never had any points to give", () => {
    const template = plainTemplate(
      { I: { max: 10 }, II: { max: 0 } },
      { naPolicy: "rescaleGroup" },
    );
    expect(scored(template, { I: 5, II: "na" })).toMatchObject({ content: "5", flags: [] });
  });

  it("applies no cap again after rescaling", () => {
    const uncapped = { max: 4, rule: { kind: "ratio", cap: null } } as const;
    const template = plainTemplate({ ...CONTENT, "I.1": uncapped }, { naPolicy: "rescaleGroup" });
    const unit = scored(template, { ...own, "I.1": 7, "I.2": "na" });
    expect(unit.groups["I"]).toBe("17.5");
  });

  it("keeps the maximum in the available points while a leaf is only missing", () => {
    const template = plainTemplate(CONTENT, { naPolicy: "rescaleGroup" });
    const unit = scored(template, { "I.2": 4, "II.1": 2, "II.2": 1, III: 3 });
    expect([unit.groups["I"], unit.missing]).toEqual(["4", ["I.1"]]);
  });

  it.each(["bonus", "penalty", "condition"] as const)(
    "in a %s is 0 under every policy",
    (section) => {
      for (const naPolicy of [
        "zero",
        "full",
        "blocMean",
        "rescaleGroup",
        "rescaleTotal",
      ] as const) {
        const more: Partial<CriterionJson> = {
          section,
          ...(section === "condition" ? {} : { max: 5 }),
        };
        const template = plainTemplate({ I: { max: 10 }, X: more }, { naPolicy });
        const unit = scored(template, { I: 6, X: "na" });
        expect([unit.total, unit.leaves["X"], unit.missing, unit.flags]).toEqual([
          "6",
          "na",
          [],
          [],
        ]);
      }
    },
  );
});

describe("groups, bonus and penalty", () => {
  const TEMPLATE = plainTemplate(
    {
      I: { max: 20 },
      "I.1": { max: 12, cap: 12 },
      "I.1.a": { max: 8 },
      "I.1.đ": { max: 7 },
      "I.2": { max: 8 },
      X: { section: "bonus", max: 9, cap: 4 },
      "X.1": { max: 5 },
      "X.2": { max: 4 },
      Y: { section: "bonus", max: 3 },
      Z: { section: "penalty", cap: 5 },
      "Z.1": { max: 4 },
      "Z.2": { max: 4 },
    },
    { bonusCap: 5, penaltyCap: 4 },
  );
  const FULL = { "I.1.a": 8, "I.1.đ": 7, "I.2": 8 };

  it("cap a group inside a group before it is added up", () => {
    expect(scored(TEMPLATE, FULL)).toMatchObject({ groups: { I: "20" }, content: "20" });
    expect(scored(TEMPLATE, { ...FULL, "I.1.đ": 3.5 })).toMatchObject({ groups: { I: "19.5" } });
  });

  it.each([
    [{ "X.1": 3 }, "3", "3"],
    [{ "X.1": 5, "X.2": 4 }, "4", "9"],
    [{ "X.1": 5, "X.2": 4, Y: 3 }, "5", "12"],
    [{ Y: 3 }, "3", "3"],
  ])(
    "cap the bonus of a group and of all groups, and keep it uncapped too: %j",
    (bonuses, bonus, bonusUncapped) => {
      expect(scored(TEMPLATE, { ...FULL, ...bonuses })).toMatchObject({ bonus, bonusUncapped });
    },
  );

  it.each([
    [{ "Z.1": 3 }, "3", "17"],
    [{ "Z.1": 4, "Z.2": 4 }, "4", "16"],
  ])("subtract the penalty, at most its caps: %j", (penalties, penalty, total) => {
    expect(scored(TEMPLATE, { ...FULL, ...penalties })).toMatchObject({
      penalty,
      total,
      raw: total,
    });
  });

  it("have no cap where it is null", () => {
    const template = { ...TEMPLATE, bonusCap: null, penaltyCap: null };
    expect(
      scored(template, { ...FULL, "X.1": 5, "X.2": 4, Y: 3, "Z.1": 4, "Z.2": 4 }),
    ).toMatchObject({
      bonus: "7",
      penalty: "5",
      raw: "22",
    });
  });

  it.each([
    ["none", { "Z.1": 3 }, "-3", "-3"],
    ["floorZero", { "Z.1": 3 }, "-3", "0"],
    ["scale", { "Z.1": 3 }, "-3", "0"],
    ["none", { ...FULL, Y: 3 }, "23", "23"],
    ["floorZero", { ...FULL, Y: 3 }, "23", "23"],
    ["scale", { ...FULL, Y: 3 }, "23", "20"],
    ["scale", { ...FULL, "Z.1": 3 }, "17", "17"],
  ] as const)("are held by the clamp %s: %j", (clamp, own, raw, total) => {
    const zero = { "I.1.a": 0, "I.1.đ": 0, "I.2": 0 };
    expect(scored({ ...TEMPLATE, clamp }, { ...zero, ...own })).toMatchObject({ raw, total });
  });

  it("hold the total within a scale that the bonus is part of", () => {
    const template = { ...TEMPLATE, bonusInsideScale: true, scale: 25, clamp: "scale" } as const;
    expect(scored(template, { ...FULL, "X.1": 5, Y: 3 })).toMatchObject({ total: "25" });
  });

  it("add up exactly what binary arithmetic does not", () => {
    const template = plainTemplate(
      { I: { max: 1 }, "I.1": { max: 0.5 }, "I.2": { max: 0.5 } },
      { precision: 1 },
    );
    expect(scored(template, { "I.1": 0.1, "I.2": 0.2 }).total).toBe("0.3");
  });

  it.each([
    [0, 3, "4"],
    [1, 3, "3.5"],
    [2, 3, "3.53"],
    [3, 3, "3.529"],
  ] as const)("round a rescaled sum once, to %d decimals", (precision, points, content) => {
    const template = plainTemplate(
      { I: { max: 20 }, "I.1": { max: 17 }, "I.2": { max: 3 } },
      { precision, naPolicy: "rescaleTotal" },
    );
    expect(scored(template, { "I.1": points, "I.2": "na" }).content).toBe(content);
  });
});

describe("what is missing", () => {
  it("stands in printing order, counts 0 and leaves the unit ranked", () => {
    const template = plainTemplate({ ...CONTENT, X: { section: "bonus", max: 5 } });
    const bloc = smallBloc({ A: { ...marks({ "I.2": 6 }), X: { verified: { inputs: {} } } } });
    const result = engineResult(template, bloc);
    expect(unitOf(result, "A")).toMatchObject({
      missing: ["I.1", "II.1", "II.2", "III", "X"],
      complete: false,
      total: "6",
      rank: 1,
    });
    expect(everyUnit(result, "selfTotal")).toEqual({ A: "0" });
  });
});
