import {
  type SingleChange,
  smallestChanges,
} from "../../../src/scoring/explanation/smallest-changes";
import { type Bloc } from "../../../src/scoring/import/bloc";
import { thousandths, toNumber } from "../../../src/scoring/points/points";
import { type Stage, STAGES } from "../../../src/scoring/self-assessment/entry";
import { rescoreBloc, type ScoredBloc } from "../../../src/scoring/summary/score-bloc";
import { type Standing } from "../../../src/scoring/summary/standing";
import { type Leaf } from "../../../src/scoring/template/criterion";
import { leavesOf } from "../../../src/scoring/template/criterion-tree";
import { officialEntry } from "../../../src/scoring/verification/official-entry";
import { entriesOf } from "../../../src/scoring/self-assessment/entry";
import { withEntry } from "../../../src/scoring/verification/with-entry";
import { createRandom } from "../../fixtures/random/random";
import { randomScored, scoredFromJson } from "../../fixtures/random/random-scored";
import { plainTemplate } from "../../fixtures/scoring/plain-template";
import { marks, smallBloc, type SmallEntries } from "../../fixtures/scoring/small-bloc";
import { type CriterionJson, type StagesJson, type TemplateJson } from "../../oracle/model-json";

const CASES = 150;
/** Blocs in which all leaves are tried. */
const SEARCHED = 70;

/** Steps of one leaf that are all tried; of longer ones some are drawn. */
const ALL_STEPS = 6;

type Typed = Pick<SingleChange, "unit" | "criterion" | "stage"> & { readonly points: number };

function afterTyping({ template, bloc }: ScoredBloc, { points, ...place }: Typed): Bloc {
  const figure = toNumber(thousandths(points));
  const entry = { kind: "typed", points: [figure], listed: false, reason: "Thử" } as const;
  const after = withEntry(bloc, place, entry, template);
  if (!after.ok) throw new Error(JSON.stringify(after.problems));
  return after.value;
}

/** Whether the lower unit has the better rank once these points are typed. */
function swaps(scored: ScoredBloc, typed: Typed, upper: string, lower: string): boolean {
  const result = rescoreBloc(scored, afterTyping(scored, typed));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const rank = (unit: string): number => result.value.standings.find(({ id }) => id === unit)!.rank;
  return rank(lower) < rank(upper);
}

/** True when the points may be typed: rules may give more than the maximum where typing may not. */
function isTyped({ template }: ScoredBloc, code: string, points: number): boolean {
  const { max, rule } = leavesOf(template.criteria).find((leaf) => leaf.code === code)!;
  return points <= max || rule.exceedsMax;
}

function neighbours({ result }: ScoredBloc): readonly (readonly [Standing, Standing])[] {
  const ranked = [...result.standings].sort((a, b) => a.rank - b.rank);
  return ranked.slice(1).map((lower, index) => [ranked[index]!, lower] as const);
}

function stageAfter({ bloc }: ScoredBloc, unit: string, code: string): Stage | undefined {
  const last = officialEntry(entriesOf(bloc.entries, unit, code), "official")?.stage ?? "self";
  return STAGES[STAGES.indexOf(last) + 1];
}

/** Points that one leaf might get, in the direction asked for: all of them, or some where there are many. */
function reachable(scored: ScoredBloc, unit: Standing, leaf: Leaf, rises: boolean): number[] {
  const size = 10 ** (3 - scored.template.precision);
  const now = unit.totals.points.get(leaf.code)!;
  const count = Math.floor((rises ? leaf.max - now : now) / size);
  const random = createRandom(count + 1);
  const steps = Array.from({ length: Math.min(Math.max(count, 0), ALL_STEPS) }, (_, index) =>
    count <= ALL_STEPS ? index + 1 : random.whole(1, count),
  );
  return [...steps, ...(count > 0 ? [count] : [])].map((each) =>
    rises ? now + each * size : now - each * size,
  );
}

/** Points by which some leaf puts the lower unit above the upper one. */
function swappingPoints(
  scored: ScoredBloc,
  [upper, lower]: readonly [Standing, Standing],
): readonly Typed[] {
  const leaves = leavesOf(scored.template.criteria).filter(
    ({ section }) => section !== "condition",
  );
  return [lower, upper].flatMap((unit) =>
    leaves.flatMap((leaf) => {
      const stage = stageAfter(scored, unit.id, leaf.code);
      const isNa = unit.totals.leaves.get(leaf.code)?.kind === "na";
      if (stage === undefined || isNa) return [];
      const rises = (unit === lower) === (leaf.section !== "penalty");
      return reachable(scored, unit, leaf, rises)
        .filter((points) => isTyped(scored, leaf.code, points))
        .map((points) => ({ unit: unit.id, criterion: leaf.code, stage, points }))
        .filter((typed) => swaps(scored, typed, upper.id, lower.id));
    }),
  );
}

const CRITERIA = {
  I: { max: 10, cap: 10 },
  "I.1": { max: 6 },
  "I.2": { max: 6 },
  T: { max: 4, section: "bonus" },
  P: { max: 4, section: "penalty" },
  K: { section: "condition" },
} satisfies Readonly<Record<string, Partial<CriterionJson>>>;

/** What puts B above A, as `unit code from>to`. */
function told(rest: Partial<TemplateJson>, entries: SmallEntries): readonly string[] {
  const template = plainTemplate(CRITERIA, { precision: 1, ...rest });
  return smallestChanges(scoredFromJson(template, smallBloc(entries)), "A", "B").map(
    ({ unit, criterion, from, to }) => `${unit} ${criterion} ${String(from)}>${String(to)}`,
  );
}

const met = (points: number): StagesJson => ({ meeting: { points, reason: "Hội nghị" } });

const ROWS: readonly (readonly [
  title: string,
  rest: Partial<TemplateJson>,
  entries: SmallEntries,
  changes: readonly string[],
])[] = [
  [
    "raise the lower unit's leaves or lower the upper one's, one step beyond the gap where they must",
    {},
    { A: marks({ "I.1": 5, "I.2": 1 }), B: marks({ "I.1": 4, "I.2": 1 }) },
    ["B I.1 4000>5100", "B I.2 1000>2100", "B T 0>1100", "A I.1 5000>3900", "A P 0>1100"],
  ],
  [
    "stop at the gap where a tie-break then decides for the lower unit",
    { tieBreaks: [{ by: "leaf", code: "I.2" }] },
    { A: marks({ "I.1": 5 }), B: marks({ "I.1": 4 }) },
    ["B I.2 0>1000", "B I.1 4000>5100", "B T 0>1100", "A I.1 5000>3900", "A P 0>1100"],
  ],
  [
    "spare a penalty of the lower unit",
    {},
    { A: marks({ "I.1": 6, "I.2": 4, P: 2 }), B: marks({ "I.1": 6, "I.2": 4, P: 3 }) },
    ["B T 0>1100", "B P 3000>1900", "A I.1 6000>4900", "A I.2 4000>2900", "A P 2000>3100"],
  ],
  [
    "have to use up what a cap has cut off before they cost the upper unit anything",
    {},
    { A: marks({ "I.1": 6, "I.2": 6 }), B: marks({ "I.1": 6, "I.2": 3.5 }) },
    ["B T 0>600", "A P 0>600", "A I.1 6000>3400", "A I.2 6000>3400"],
  ],
  [
    "leave out what the meeting has settled and what does not apply",
    {},
    {
      A: { "I.1": met(5), "I.2": met(0), T: met(0), P: met(0) },
      B: { ...marks({ "I.1": "na", "I.2": 4, P: 0 }), T: met(0), P: met(0) },
    },
    ["B I.2 4000>5100"],
  ],
  [
    "fill a leaf that is missing from 0",
    {},
    { A: { "I.1": met(1), "I.2": met(0), T: met(0), P: met(0) }, B: { T: met(0), P: met(0) } },
    ["B I.1 0>1100", "B I.2 0>1100"],
  ],
  [
    "are none where the lower unit stands above already",
    {},
    { A: marks({ "I.1": 1 }), B: marks({ "I.1": 2 }) },
    [],
  ],
  [
    "take one step where both share their rank",
    {},
    { A: { "I.1": met(1), T: met(0), P: met(0) }, B: { "I.1": met(1), T: met(0), P: met(0) } },
    ["B I.2 0>100"],
  ],
];

describe("the smallest changes that swap two units", () => {
  it.each(ROWS)("%s", (...[, rest, entries, changes]) => {
    expect(told(rest, entries)).toEqual(changes);
  });

  it("count a leaf that is N/A as 0 where it breaks a tie, whatever stands in for it", () => {
    const template = plainTemplate(
      { X: { max: 10 }, Y: { max: 10 } },
      { precision: 0, naPolicy: "blocMean", tieBreaks: [{ by: "leaf", code: "X" }] },
    );
    const entries = {
      A: marks({ X: "na", Y: 2 }),
      B: marks({ X: 0, Y: 6 }),
      C: marks({ X: 9, Y: 0 }),
    };
    const scored = scoredFromJson(template, smallBloc(entries));
    expect(smallestChanges(scored, "A", "B")).toContainEqual(
      expect.objectContaining({ unit: "B", criterion: "X", from: 0, to: 1000 }),
    );
  });

  it("name the stage after the one that spoke last", () => {
    const entries: SmallEntries = {
      A: {
        "I.1": { self: { inputs: { points: 5 } } },
        "I.2": { verified: { inputs: { points: 2 } } },
      },
      B: marks({ "I.1": 4 }),
    };
    const scored = scoredFromJson(plainTemplate(CRITERIA), smallBloc(entries));
    const stages = smallestChanges(scored, "A", "B")
      .filter(({ unit }) => unit === "A")
      .map(({ criterion, stage }) => [criterion, stage]);
    expect(stages).toContainEqual(["I.1", "cross"]);
    expect(stages).toContainEqual(["P", "cross"]);
  });
});

describe("the smallest changes that swap two units, in random blocs", () => {
  it("come in order of size, swap them when typed, and with one step less do not", () => {
    let count = 0;
    for (let seed = 1; seed <= CASES; seed += 1) {
      const scored = randomScored(seed);
      const size = 10 ** (3 - scored.template.precision);
      for (const [upper, lower] of neighbours(scored)) {
        const changes = smallestChanges(scored, upper.id, lower.id);
        const sizes = changes.map(({ from, to }) => Math.abs(to - from));
        expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
        for (const change of changes) {
          const { from, to } = change;
          const less = to - Math.sign(to - from) * size;
          const done = swaps(scored, { ...change, points: to }, upper.id, lower.id);
          const tooFew =
            isTyped(scored, change.criterion, less) &&
            less !== from &&
            swaps(scored, { ...change, points: less }, upper.id, lower.id);
          expect({ seed, change, done, tooFew }).toEqual({
            seed,
            change,
            done: true,
            tooFew: false,
          });
          count += 1;
        }
      }
    }
    expect(count).toBeGreaterThan(500);
  });

  it("are all that there are: no other leaf swaps them, and no leaf earlier", () => {
    let count = 0;
    for (let seed = 1; seed <= SEARCHED; seed += 1) {
      const scored = randomScored(seed);
      for (const pair of neighbours(scored).slice(0, 3)) {
        const [upper, lower] = pair;
        const found = smallestChanges(scored, upper.id, lower.id);
        for (const { unit, criterion, points } of swappingPoints(scored, pair)) {
          const change = found.find((each) => each.unit === unit && each.criterion === criterion);
          const early =
            change && Math.abs(points - change.from) < Math.abs(change.to - change.from);
          expect({ seed, unit, criterion, points, early }).toEqual({
            seed,
            unit,
            criterion,
            points,
            early: false,
          });
          count += 1;
        }
      }
    }
    expect(count).toBeGreaterThan(500);
  });
});
