import { openItems, type Silence } from "../../../src/scoring/explanation/open-items";
import { type Settlement, settledPlaces } from "../../../src/scoring/explanation/settled-places";
import {
  type BlocResult,
  rescoreBloc,
  type ScoredBloc,
} from "../../../src/scoring/summary/score-bloc";
import { allOutcomes, itemsOf, verified, withFewOpen } from "../../fixtures/random/open-blocs";
import { createRandom } from "../../fixtures/random/random";
import { randomScored, scored, scoredFromJson } from "../../fixtures/random/random-scored";
import { plainTemplate } from "../../fixtures/scoring/plain-template";
import { marks, smallBloc, type SmallEntries } from "../../fixtures/scoring/small-bloc";
import { claim, toldSettlement } from "../../fixtures/scoring/told-settlement";
import { type StagesJson, type TemplateJson } from "../../oracle/model-json";

const CASES = 160;
/** Open items whose outcomes are all gone through. */
const OPEN = 4;

function rankOf({ standings }: BlocResult, unit: string): number {
  return standings.find(({ id }) => id === unit)!.rank;
}

/** A unit's rank and how each other unit stands to it. */
function relations(result: BlocResult, unit: string): readonly number[] {
  const own = rankOf(result, unit);
  return [own, ...result.standings.map(({ rank }) => Math.sign(rank - own))];
}

function proposal({ awards, cutoffTies }: BlocResult, key: string): unknown {
  const given = [...awards].filter(([, award]) => award === key).map(([unit]) => unit);
  return { given: [...given].sort(), tie: cutoffTies.find(({ award }) => award === key) };
}

/** What came out otherwise than it was said to. */
function broken(
  { template, result }: ScoredBloc,
  { places, settledAwards }: Settlement,
  after: BlocResult,
): readonly string[] {
  const moved = places.filter(
    ({ unit, settled }) =>
      settled && String(relations(result, unit)) !== String(relations(after, unit)),
  );
  const outside = places.filter(({ unit, least, most, from, to }) => {
    const { totals, rank } = after.standings.find(({ id }) => id === unit)!;
    return totals.total < least || totals.total > most || rank < from || rank > to;
  });
  const awards = template.awards.filter(
    ({ key }) =>
      settledAwards.has(key) &&
      JSON.stringify(proposal(result, key)) !== JSON.stringify(proposal(after, key)),
  );
  return [
    ...moved.map(({ unit }) => `moved ${unit}`),
    ...outside.map(({ unit }) => `outside ${unit}`),
    ...awards.map(({ key }) => `award ${key}`),
  ];
}

const na: StagesJson = { self: { na: true, reason: "Không phát sinh" } };
const noNa: StagesJson = { verified: { na: true, reason: "Không phát sinh" } };

const ROWS: readonly (readonly [
  title: string,
  rest: Partial<TemplateJson>,
  entries: SmallEntries,
  outcome: readonly string[],
  silence: Silence,
])[] = [
  [
    "a claim counts as refused or granted: places that no refusal reaches are settled",
    {},
    {
      A: { ...marks({ "I.1": 10 }), "I.2": claim(5) },
      B: marks({ "I.1": 9, "I.2": 0 }),
      C: { ...marks({ "I.1": 4 }), "I.2": claim(5) },
    },
    ["A 10..15 1-1!", "B 9..9 2-3", "C 4..9 2-3", "co"],
    "saysNothing",
  ],
  [
    "nobody who may still draw level is settled, nor the award that both may get",
    {},
    { A: marks({ "I.1": 5, "I.2": 0 }), B: { ...marks({ "I.1": 0 }), "I.2": claim(5) } },
    ["A 5..5 1-2", "B 0..5 1-2"],
    "saysNothing",
  ],
  [
    "what nobody has said anything on counts as nothing where others keep silent",
    {},
    { A: marks({ "I.1": 5, "I.2": 0 }), B: marks({ "I.1": 3, "I.2": 0 }) },
    ["A 5..5 1-1!", "B 3..3 2-2!", "co"],
    "saysNothing",
  ],
  [
    "what others may still speak on may come out any way",
    {},
    { A: marks({ "I.1": 9, "I.2": 9 }), B: marks({ "I.1": 3, "I.2": 0 }) },
    ["A 14..22 1-1!", "B -1..7 2-2!", "co"],
    "mayStillSpeak",
  ],
  [
    "a penalty that the unit names may grow",
    {},
    { A: { ...marks({ "I.1": 5, "I.2": 0 }), P: claim(1) }, B: marks({ "I.1": 2, "I.2": 0 }) },
    ["A 1..4 1-2", "B 2..2 1-2"],
    "saysNothing",
  ],
  [
    "a condition that the unit names leaves its place alone, but not the award",
    {},
    {
      A: { ...marks({ "I.1": 5, "I.2": 0 }), K: { self: { inputs: { yes: false } } } },
      B: marks({ "I.1": 3, "I.2": 0 }),
    },
    ["A 5..5 1-1!", "B 3..3 2-2!"],
    "saysNothing",
  ],
  [
    "a unit that is barred for good is in nobody's way to an award",
    {},
    { A: marks({ "I.1": 5, "I.2": 0, K: true }), B: marks({ "I.1": 3, "I.2": 0 }) },
    ["A 5..5 1-1!", "B 3..3 2-2!", "co"],
    "saysNothing",
  ],
  [
    "a leaf that is missing may come to its maximum",
    {},
    { A: marks({ "I.1": 10, "I.2": 5 }), B: marks({ "I.1": 3 }) },
    ["A 15..15 1-1!", "B 3..13 2-2!"],
    "saysNothing",
  ],
  [
    "a mean that stands in for N/A falls with the N/A that others may be refused",
    { naPolicy: "blocMean" },
    {
      A: { ...marks({ "I.1": 1 }), "I.2": noNa },
      B: { ...marks({ "I.1": 1 }), "I.2": na },
      C: marks({ "I.1": 1, "I.2": 8 }),
    },
    ["A 5..9 1-3", "B 1..9 1-3", "C 9..9 1-3"],
    "saysNothing",
  ],
  [
    "it rises with what others may be given who have no points there yet",
    { naPolicy: "blocMean" },
    {
      A: { ...marks({ "I.1": 1 }), "I.2": noNa },
      B: marks({ "I.1": 1 }),
      C: marks({ "I.1": 1, "I.2": 4 }),
    },
    ["A 3..11 1-3", "B 1..11 1-3", "C 5..5 1-3"],
    "saysNothing",
  ],
  [
    "a tie at the last seat is settled as a tie when nobody can come between",
    {},
    {
      A: marks({ "I.1": 5, "I.2": 0 }),
      B: marks({ "I.1": 5, "I.2": 0 }),
      C: { ...marks({ "I.1": 0 }), "I.2": claim(4) },
    },
    ["A 5..5 1-1!", "B 5..5 1-1!", "C 0..4 3-3!", "co"],
    "saysNothing",
  ],
  [
    "a tie at the last seat is open as long as somebody can join it",
    {},
    {
      A: marks({ "I.1": 5, "I.2": 0 }),
      B: marks({ "I.1": 5, "I.2": 0 }),
      C: { ...marks({ "I.1": 1 }), "I.2": claim(4) },
    },
    ["A 5..5 1-2", "B 5..5 1-2", "C 1..5 1-3"],
    "saysNothing",
  ],
];

describe("a bloc that is verified in part", () => {
  it.each(ROWS)("%s", (...[, rest, entries, outcome, silence]) => {
    expect(toldSettlement({ rest, entries, silence })).toEqual(outcome);
  });

  it("a penalty whose rule took more than the maximum may fall to it, and rise no more", () => {
    const P = { max: 4, section: "penalty", rule: { kind: "ratio", cap: null } } as const;
    const P8 = { self: { inputs: { actual: 8, target: 4 } } };
    const entries = { A: { ...marks({ "I.1": 10, "I.2": 0 }), P: P8 } };
    expect(toldSettlement({ rest: {}, criteria: { P }, entries, silence: "saysNothing" })).toEqual([
      "A 2..6 1-1!",
      "co",
    ]);
  });

  it("names the units towards which a place is open", () => {
    const template = plainTemplate({ X: { max: 10 } }, { precision: 0 });
    const entries = { A: marks({ X: 5 }), B: { X: claim(6) }, C: marks({ X: 7 }) };
    const { places } = settledPlaces(scoredFromJson(template, smallBloc(entries)), "saysNothing");
    expect(places.map(({ unit, openTowards }) => [unit, openTowards])).toEqual([
      ["A", ["B"]],
      ["B", ["A"]],
      ["C", []],
    ]);
  });
});

describe("what is called settled, in random blocs", () => {
  it("stays as it is whatever becomes of what is open, and nothing leaves its bounds", () => {
    const seen = { settled: 0, open: 0, awards: 0, openAwards: 0 };
    for (let seed = 1; seed <= CASES; seed += 1) {
      const { few, items } = withFewOpen(createRandom(seed), randomScored(seed), OPEN);
      const settlement = settledPlaces(few);
      for (const bloc of allOutcomes(few, items)) {
        const after = rescoreBloc(few, bloc);
        if (!after.ok) throw new Error(JSON.stringify(after.problems));
        expect({ seed, broken: broken(few, settlement, after.value) }).toEqual({
          seed,
          broken: [],
        });
      }
      if (items.length === 0) continue;
      const settled = settlement.places.filter((each) => each.settled).length;
      seen.settled += settled;
      seen.open += settlement.places.length - settled;
      seen.awards += settlement.settledAwards.size;
      seen.openAwards += few.template.awards.length - settlement.settledAwards.size;
    }
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(40);
  });

  it("is everything once nothing is open", () => {
    for (let seed = 1; seed <= CASES; seed += 1) {
      const { template, bloc } = randomScored(seed);
      const items = itemsOf({ template }, openItems(template, bloc, "mayStillSpeak"));
      const settlement = settledPlaces(scored(template, items.reduce(verified, bloc)));
      expect({ seed, open: settlement.places.filter(({ settled }) => !settled) }).toEqual({
        seed,
        open: [],
      });
      expect([...settlement.settledAwards]).toEqual(template.awards.map(({ key }) => key));
    }
  });
});
