import { openItems } from "../../../src/scoring/explanation/open-items";
import { type Settlement, settledPlaces } from "../../../src/scoring/explanation/settled-places";
import {
  type BlocResult,
  rescoreBloc,
  type ScoredBloc,
} from "../../../src/scoring/summary/score-bloc";
import { allOutcomes, itemsOf, verified, withFewOpen } from "../../fixtures/random/open-blocs";
import { createRandom } from "../../fixtures/random/random";
import { randomScored, scored } from "../../fixtures/random/random-scored";

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
