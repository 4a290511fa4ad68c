import { type PretendedPoints, whatIf } from "../../../src/scoring/explanation/what-if";
import { thousandths } from "../../../src/scoring/points/points";
import { smallestChanges } from "../../../src/scoring/explanation/smallest-changes";
import { randomScored, scoredFromJson } from "../../fixtures/random/random-scored";
import { plainTemplate } from "../../fixtures/scoring/plain-template";
import { marks, smallBloc, type SmallEntries } from "../../fixtures/scoring/small-bloc";

const CASES = 60;

const TEMPLATE = plainTemplate(
  { I: { max: 10 }, "I.1": { max: 4 }, "I.2": { max: 6 }, K: { section: "condition" } },
  { awards: [{ key: "co", label: "Cờ", seats: { count: 1 } }] },
);

const ENTRIES: SmallEntries = {
  A: marks({ "I.1": 4, "I.2": 5 }),
  B: { "I.1": { meeting: { points: 3, reason: "Hội nghị" } }, ...marks({ "I.2": 5 }) },
  C: marks({ "I.1": 2, "I.2": 5 }),
};

const pretended = (unit: string, criterion: string, points: number): PretendedPoints => ({
  unit,
  criterion,
  points: thousandths(points * 1000),
});

function ranks(...changes: readonly PretendedPoints[]): unknown {
  const outcome = whatIf(scoredFromJson(TEMPLATE, smallBloc(ENTRIES)), changes);
  if (!outcome.ok) return outcome.problems.map(({ code }) => code);
  return outcome.value.ranks.map(
    ({ unit, before, after }) =>
      `${unit} ${String(before.rank)}>${String(after.rank)} ${String(before.total)}>${String(after.total)}`,
  );
}

const ROWS: readonly (readonly [string, readonly PretendedPoints[], unknown])[] = [
  [
    "stay where nothing is pretended",
    [],
    ["A 1>1 9000>9000", "B 2>2 8000>8000", "C 3>3 7000>7000"],
  ],
  [
    "are shown before and after, of every unit",
    [pretended("C", "I.2", 6), pretended("C", "I.1", 4)],
    ["A 1>2 9000>9000", "B 2>3 8000>8000", "C 3>1 7000>10000"],
  ],
  [
    "may be asked for where the meeting has spoken",
    [pretended("B", "I.1", 4)],
    ["A 1>1 9000>9000", "B 2>1 8000>9000", "C 3>3 7000>7000"],
  ],
  [
    "are not made up for points that cannot be",
    [pretended("A", "I.1", 5), pretended("X", "I.1", 1), pretended("A", "I", 1)],
    ["pointsOutside", "unitUnknown", "criterionUnknown"],
  ],
  ["are not made up for points of a condition", [pretended("A", "K", 1)], ["typedOnCondition"]],
];

describe("the ranks that would be", () => {
  it.each(ROWS)("%s", (...[, changes, outcome]) => {
    expect(ranks(...changes)).toEqual(outcome);
  });

  it("leave out a decision about a tie that would be none", () => {
    const tied = { A: marks({ "I.1": 4 }), B: marks({ "I.1": 4 }), C: marks({ "I.1": 1 }) };
    const complete = Object.fromEntries(
      Object.entries(tied).map(([unit, each]) => [unit, { ...marks({ "I.2": 1 }), ...each }]),
    );
    const bloc = smallBloc(complete, { tieDecisions: { co: ["A"] } });
    const scored = scoredFromJson(TEMPLATE, bloc);
    const outcome = whatIf(scored, [pretended("C", "I.1", 4)]);
    const other = whatIf(scored, [pretended("A", "I.1", 3), pretended("C", "I.1", 4)]);
    expect(outcome.ok && [...outcome.value.result.awards]).toEqual([["A", "co"]]);
    expect(other.ok && other.value.result.cutoffTies).toEqual([
      { award: "co", units: ["B", "C"], seatsLeft: 1 },
    ]);
    expect([...scored.bloc.tieDecisions]).toEqual([["co", ["A"]]]);
  });

  it("are those of a smallest change: it swaps the two units for which it was found", () => {
    let count = 0;
    for (let seed = 1; seed <= CASES; seed += 1) {
      const scored = randomScored(seed);
      const ranked = [...scored.result.standings].sort((a, b) => a.rank - b.rank);
      const [upper, lower] = ranked;
      if (upper === undefined || lower === undefined) continue;
      for (const { unit, criterion, to } of smallestChanges(scored, upper.id, lower.id)) {
        const outcome = whatIf(scored, [{ unit, criterion, points: to }]);
        const rank = (id: string): number | undefined =>
          outcome.ok ? outcome.value.ranks.find((each) => each.unit === id)?.after.rank : undefined;
        const above = (rank(lower.id) ?? 99) < (rank(upper.id) ?? 0);
        expect({ seed, unit, criterion, above }).toEqual({ seed, unit, criterion, above: true });
        count += 1;
      }
    }
    expect(count).toBeGreaterThan(100);
  });
});
