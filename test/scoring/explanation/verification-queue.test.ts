import { settledPlaces } from "../../../src/scoring/explanation/settled-places";
import {
  type Goal,
  type QueuedItem,
  verificationQueue,
} from "../../../src/scoring/explanation/verification-queue";
import { type Bloc } from "../../../src/scoring/import/bloc";
import { entriesOf, type Entry } from "../../../src/scoring/self-assessment/entry";
import { type ScoredBloc } from "../../../src/scoring/summary/score-bloc";
import { leavesOf } from "../../../src/scoring/template/criterion-tree";
import { withLeaf } from "../../fixtures/random/open-blocs";
import { randomScored, scored, scoredFromJson } from "../../fixtures/random/random-scored";
import { plainTemplate } from "../../fixtures/scoring/plain-template";
import { smallBloc } from "../../fixtures/scoring/small-bloc";
import { type StagesJson } from "../../oracle/model-json";

const CASES = 120;

const NOTHING: Entry = { kind: "typed", points: [0], listed: false, reason: "Thẩm định" };
const BLANK: Entry = { kind: "inputs", inputs: new Map(), reason: "" };
const NO: Entry = { kind: "inputs", inputs: new Map([["yes", false]]), reason: "" };

/** The bloc with some leaves verified as they count now; what is missing stays so. */
function verified({ template, bloc }: ScoredBloc, items: readonly QueuedItem[]): ScoredBloc {
  const leaves = new Map(leavesOf(template.criteria).map((leaf) => [leaf.code, leaf]));
  const silent = { content: BLANK, bonus: NOTHING, penalty: NOTHING, condition: NO };
  const after = items.reduce<Bloc>((before, { unit, criterion }) => {
    const leaf = leaves.get(criterion)!;
    const entries = entriesOf(before.entries, unit, criterion);
    const entry = entries.self ?? silent[leaf.section];
    return withLeaf(before, { unit, leaf }, { ...entries, verified: entry });
  }, bloc);
  return scored(template, after);
}

function isSettled(given: ScoredBloc, goal: Goal): boolean {
  const { places, settledAwards } = settledPlaces(given);
  if (goal.kind === "award") return settledAwards.has(goal.key);
  return places.every(
    ({ settled, from, to }) => settled || goal.places.every((place) => place < from || place > to),
  );
}

describe("the queue of verification, in random blocs", () => {
  it("settles what it is to settle, and nothing of it can be left out", () => {
    let [queued, several] = [0, 0];
    for (let seed = 1; seed <= CASES; seed += 1) {
      const given = randomScored(seed);
      const goals: readonly Goal[] = [
        { kind: "places", places: [1, 2] },
        ...given.template.awards.map(({ key }): Goal => ({ kind: "award", key })),
      ];
      for (const goal of goals) {
        const queue = verificationQueue(given, goal);
        const settled = isSettled(verified(given, queue), goal);
        const idle = queue.filter((item) =>
          isSettled(
            verified(
              given,
              queue.filter((each) => each !== item),
            ),
            goal,
          ),
        );
        expect({ seed, goal, settled, idle }).toEqual({ seed, goal, settled: true, idle: [] });
        queued += queue.length;
        several += queue.length > 1 ? 1 : 0;
      }
    }
    expect(queued).toBeGreaterThan(400);
    expect(several).toBeGreaterThan(40);
  });
});

const TEMPLATE = plainTemplate(
  {
    I: { max: 40 },
    "I.1": { max: 10 },
    "I.2": { max: 10 },
    "I.3": { max: 10 },
    "I.4": { max: 10 },
  },
  {
    precision: 0,
    awards: [{ key: "co", label: "Cờ", seats: { count: 1 } }],
    tieBreaks: [{ by: "lateDays" }],
  },
);

const self = (points: number): StagesJson => ({ self: { inputs: { points } } });
const fixed = (points: number): StagesJson => ({ verified: { inputs: { points } } });

/** A is verified at 25; B claims 31 in three leaves, C 12 in two; D is far behind. */
const GIVEN = scoredFromJson(
  TEMPLATE,
  smallBloc({
    A: { "I.1": fixed(10), "I.2": fixed(10), "I.3": fixed(5), "I.4": fixed(0) },
    B: { "I.1": self(10), "I.2": self(9), "I.3": self(10), "I.4": self(2) },
    C: { "I.1": fixed(0), "I.2": self(9), "I.3": self(3), "I.4": fixed(0) },
    D: { "I.1": self(1), "I.2": fixed(0), "I.3": fixed(0), "I.4": fixed(0) },
  }),
);

const told = (goal: Goal): readonly string[] =>
  verificationQueue(GIVEN, goal).map(
    ({ unit, criterion, swing }) => `${unit} ${criterion} ${String(swing)}`,
  );

const ROWS: readonly (readonly [string, Goal, readonly string[]])[] = [
  [
    "names those that can move most until the rest cannot change the first place",
    { kind: "places", places: [1] },
    ["B I.1 10000", "B I.3 10000", "B I.2 9000"],
  ],
  [
    "counts up to an award's last seat as well",
    { kind: "award", key: "co" },
    ["B I.1 10000", "B I.3 10000", "B I.2 9000"],
  ],
  [
    "asks of each unit no more than what keeps it away from there",
    { kind: "places", places: [4] },
    ["B I.1 10000", "C I.2 9000"],
  ],
  ["is empty where a place is settled", { kind: "places", places: [5] }, []],
  ["is empty for an award that there is not", { kind: "award", key: "khong-co" }, []],
];

describe("the queue of verification", () => {
  it("begins with what can move most, wherever it stands in the template", () => {
    const entries = {
      A: { "I.1": fixed(10), "I.2": fixed(1) },
      B: { "I.1": self(3), "I.2": self(9) },
    };
    const rest = { "I.3": fixed(0), "I.4": fixed(0) };
    const given = scoredFromJson(
      TEMPLATE,
      smallBloc({ A: { ...entries.A, ...rest }, B: { ...entries.B, ...rest } }),
    );
    const queue = verificationQueue(given, { kind: "places", places: [1] });
    expect(queue.map(({ criterion, swing }) => [criterion, swing])).toEqual([
      ["I.2", 9000],
      ["I.1", 3000],
    ]);
  });

  it.each(ROWS)("%s", (...[, goal, queue]) => {
    expect(told(goal)).toEqual(queue);
  });
});
