import { scoreBloc } from "../../../../src/scoring/summary/score-bloc";
import { viSpeech } from "../../../../src/taskpane/pane-speech";
import { rankedUnits } from "../../../../src/taskpane/leader/ranking/ranked-units";
import { notesOf } from "../../../../src/taskpane/leader/ranking/ranked-row";
import { scoredBook } from "../../../../src/taskpane/leader/ranking/scored-book";
import { expectedResult, REFERENCE_BLOCS, referenceBloc } from "../../../fixtures/reference-blocs";

function ranked(name: (typeof REFERENCE_BLOCS)[number][0]): ReturnType<typeof rankedUnits> {
  const { template, bloc } = referenceBloc(name);
  const scored = scoreBloc(template, bloc);
  if (!scored.ok) throw new Error(JSON.stringify(scored.problems));
  return rankedUnits({ template, bloc }, scored.value);
}

interface Expected {
  readonly units: Record<string, { rank?: number; missing?: string[]; tieBrokenBy?: object }>;
}

it.each(REFERENCE_BLOCS)("lists the units of %s from the first place down", (name) => {
  const { units } = expectedResult(name) as Expected;
  const shown = ranked(name);
  const ranks = shown.map(({ rank }) => rank);
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  for (const { id, rank, missing } of shown)
    expect([rank, missing]).toEqual([units[id]?.rank, units[id]?.missing?.length]);
});

it.each(REFERENCE_BLOCS)("says of each tie of %s that was broken who is above whom", (name) => {
  const { units } = expectedResult(name) as Expected;
  const shown = ranked(name);
  const ranks = new Map(shown.map((unit) => [unit.name, unit.rank]));
  for (const { id, rank, parted } of shown) {
    expect(parted).toHaveLength(Object.keys(units[id]?.tieBrokenBy ?? {}).length);
    for (const each of parted) expect(each.above).toBe(rank < (ranks.get(each.name) ?? 0));
  }
});

it("says in words what parts two units with the same total, from both sides", () => {
  const all = REFERENCE_BLOCS.flatMap(([name]) => ranked(name));
  const above = all.find(({ parted }) => parted.some((each) => each.above));
  const below = all.find(({ parted }) => parted.some((each) => !each.above));
  expect(above && notesOf(above, viSpeech)).toMatch(/Bằng điểm .*, xếp trên nhờ/u);
  expect(below && notesOf(below, viSpeech)).toMatch(/Bằng điểm .*, xếp dưới do/u);
});

it("says how far each unit is ahead of the next, and nothing of the last one", () => {
  const [first, second] = ranked("khoi-2026-100");
  expect(first?.ahead).toBe((first?.total ?? 0) - (second?.total ?? 0));
  expect(ranked("khoi-2026-100").at(-1)?.ahead).toBeUndefined();
});

it("scores a book once, however many screens ask", () => {
  const book = referenceBloc("kiem-thu-a");
  expect(scoredBook(book)).toBe(scoredBook(book));
});
