import { explainPair } from "../../../src/scoring/explanation/explain-pair";
import { type Template } from "../../../src/scoring/template/template";
import { type CriterionJson, type TemplateJson } from "../../oracle/model-json";
import { randomScored, scoredFromJson } from "../../fixtures/random/random-scored";
import { plainTemplate } from "../../fixtures/scoring/plain-template";
import { marks, smallBloc } from "../../fixtures/scoring/small-bloc";

const CASES = 250;

type Marks = Parameters<typeof marks>[0];

const TEN = {
  I: { max: 10 },
  "I.1": { max: 4 },
  "I.2": { max: 6 },
  T: { max: 4, section: "bonus" },
  P: { max: 4, section: "penalty" },
} satisfies Readonly<Record<string, Partial<CriterionJson>>>;

/** Where the difference of A and B comes from, as `source: upper lower difference` in thousandths. */
function told(template: TemplateJson, a: Marks, b: Marks): readonly string[] {
  const { template: read, result } = scoredFromJson(
    template,
    smallBloc({ A: marks(a), B: marks(b) }),
  );
  return explainPair(read, result, "A", "B").parts.map(({ source, ...part }) => {
    const where = "code" in source ? `${source.kind} ${source.code}` : source.kind;
    return `${where}: ${String(part.upper)} ${String(part.lower)} ${String(part.difference)}`;
  });
}

const capped = { ...TEN, I: { max: 8, cap: 8 } };
const cappedPenalty = {
  ...TEN,
  P: { section: "penalty", cap: 3 },
  "P.1": { max: 4 },
} satisfies Readonly<Record<string, Partial<CriterionJson>>>;

const ROWS: readonly (readonly [string, TemplateJson, Marks, Marks, readonly string[]])[] = [
  [
    "leaves stand in printing order, a penalty below 0, and those that are alike are left out",
    plainTemplate(TEN),
    { "I.1": 4, "I.2": 3, T: 1, P: 1 },
    { "I.1": 2, "I.2": 3, T: 2, P: 0.5 },
    ["leaf I.1: 4000 2000 2000", "leaf T: 1000 2000 -1000", "leaf P: -1000 -500 -500"],
  ],
  [
    "what a group's cap takes away stands at the group, before its leaves",
    plainTemplate(capped),
    { "I.1": 4, "I.2": 6 },
    { "I.1": 4, "I.2": 3 },
    ["groupCap I: -2000 0 -2000", "leaf I.2: 6000 3000 3000"],
  ],
  [
    "what the cap of a penalty group spares counts in the unit's favour",
    plainTemplate(cappedPenalty),
    { "I.1": 4, "I.2": 6, "P.1": 1 },
    { "I.1": 4, "I.2": 6, "P.1": 4 },
    ["groupCap P: 0 1000 -1000", "leaf P.1: -1000 -4000 3000"],
  ],
  [
    "the points that stand in for N/A belong to the leaf",
    plainTemplate(TEN, { naPolicy: "full" }),
    { "I.1": "na", "I.2": 6 },
    { "I.1": 3, "I.2": 6 },
    ["leaf I.1: 4000 3000 1000"],
  ],
  [
    "what a group gains because some of it does not apply stands at the group",
    plainTemplate(TEN, { naPolicy: "rescaleGroup" }),
    { "I.1": "na", "I.2": 3 },
    { "I.1": 1, "I.2": 3 },
    ["groupRescaled I: 2000 0 2000", "leaf I.1: 0 1000 -1000"],
  ],
  [
    "what all content gains because some of it does not apply stands by itself",
    plainTemplate(TEN, { naPolicy: "rescaleTotal" }),
    { "I.1": "na", "I.2": 3 },
    { "I.1": 1, "I.2": 3 },
    ["leaf I.1: 0 1000 -1000", "contentRescaled: 2000 0 2000"],
  ],
  [
    "the caps of bonus and penalty points and the limits of the total stand at the end",
    plainTemplate(TEN, { bonusCap: 2, penaltyCap: 1, clamp: "scale" }),
    { "I.1": 4, "I.2": 6, T: 4, P: 0 },
    { "I.1": 4, "I.2": 6, T: 0, P: 4 },
    [
      "leaf T: 4000 0 4000",
      "leaf P: 0 -4000 4000",
      "bonusCap: -2000 0 -2000",
      "penaltyCap: 0 3000 -3000",
      "clamp: -2000 0 -2000",
    ],
  ],
];

describe("the difference of two totals", () => {
  it.each(ROWS)("%s", (...[, template, a, b, parts]) => {
    expect(told(template, a, b)).toEqual(parts);
  });

  it("is what its parts add up to, whatever caps, limits and N/A do", () => {
    const seen = new Set<string>();
    for (let seed = 1; seed <= CASES; seed += 1) {
      const { template, result } = randomScored(seed);
      const ids = result.standings.map(({ id }) => id);
      for (const [upper, lower] of ids.flatMap((a) => ids.map((b) => [a, b] as const))) {
        const { parts, difference, totals } = explainPair(template, result, upper, lower);
        const total = parts.reduce((all, part) => all + part.difference, 0);
        expect({ seed, upper, lower, total }).toEqual({ seed, upper, lower, total: difference });
        expect(totals.upper - totals.lower).toBe(difference);
        for (const { source } of parts) seen.add(source.kind);
      }
    }
    expect([...seen].sort()).toEqual(
      "bonusCap clamp contentRescaled groupCap groupRescaled leaf penaltyCap".split(" "),
    );
  });
});

describe("units with equal totals", () => {
  const tie = (tieBreaks: TemplateJson["tieBreaks"], b: Marks): unknown => {
    const template = plainTemplate(TEN, { tieBreaks });
    const bloc = smallBloc({ A: marks({ "I.1": 4, "I.2": 3, T: 1 }), B: marks(b) });
    const { template: read, result } = scoredFromJson(template, bloc);
    return explainPair(read, result, "A", "B").tie;
  };
  const level = { "I.1": 4, "I.2": 4 };

  it("are told with the first tie-break that differs and both its figures", () => {
    expect(tie([{ by: "lateDays" }, { by: "bonusUncapped" }], level)).toEqual({
      kind: "broken",
      by: { by: "bonusUncapped" },
      upper: 1000,
      lower: 0,
    });
  });

  it("share their rank where no tie-break differs", () => {
    expect(tie([{ by: "lateDays" }], level)).toEqual({ kind: "sameRank" });
  });

  it("are the only ones whose tie is told", () => {
    expect(tie([{ by: "lateDays" }], { "I.1": 4 })).toBeUndefined();
  });
});

it("a unit that takes no part cannot be explained", () => {
  const { template, result } = scoredFromJson(
    plainTemplate(TEN),
    smallBloc({ A: marks({ "I.1": 4 }) }),
  );
  const asked = (): unknown => explainPair(template satisfies Template, result, "A", "khong-co");
  expect(asked).toThrow("khong-co");
});
