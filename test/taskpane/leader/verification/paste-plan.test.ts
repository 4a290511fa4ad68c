import { type PasteScope } from "../../../../src/i18n/pane/paste/paste-words";
import { type Entry } from "../../../../src/scoring/self-assessment/entry";
import { leavesOf } from "../../../../src/scoring/template/criterion-tree";
import { withEntries } from "../../../../src/scoring/verification/with-entry";
import {
  pastePlan,
  scopeLeaves,
} from "../../../../src/taskpane/leader/verification/grid/paste-plan";
import { scoreLines } from "../../../../src/taskpane/leader/verification/grid/score-cells";
import { viSpeech } from "../../../../src/taskpane/pane-speech";
import { readScoreGrid } from "../../../../src/workbook/bloc/paste/read-score-grid";
import { referenceBloc } from "../../../fixtures/reference-blocs";
import { KNOWN } from "../../../fixtures/returned-forms";

const { template, bloc: whole } = referenceBloc("khoi-2026-100");
const bloc = { ...whole, entries: new Map() };
const book = { template, bloc };
const [first, second] = bloc.units as [(typeof bloc.units)[0], (typeof bloc.units)[0]];
const REASON = "CV 12/SNV-TĐKT";

function read(rows: readonly (readonly string[])[]) {
  const text = rows.map((row) => row.join("\t")).join("\n");
  const target = { template, units: bloc.units, known: KNOWN, reason: REASON };
  const reading = readScoreGrid(text, target);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.value;
}

const TABLE = read([
  ["Đơn vị", "I.1", "I.5", "III.1"],
  [first.name, "12", "5", "3"],
  [second.name, "", "4,5", "2"],
]);

const typed = (points: number): Entry => ({
  kind: "typed",
  points: [points],
  listed: false,
  reason: "Lần trước",
});

it("takes the scores of the criteria that are asked for, and names the others", () => {
  const { changes, counts, outside } = pastePlan(book, TABLE, "others", "verified");
  expect(counts).toEqual({ scores: 4, units: 2, criteria: 2, replacing: 0, same: 0 });
  expect(changes.map(({ unit, criterion }) => [unit, criterion])).toEqual([
    [first.id, "I.5"],
    [first.id, "III.1"],
    [second.id, "I.5"],
    [second.id, "III.1"],
  ]);
  expect(outside).toEqual(["I.1"]);
});

it("leaves out what the workbook has already, and counts what it replaces", () => {
  const change = (criterion: string, points: number) => ({
    unit: first.id,
    criterion,
    stage: "verified" as const,
    entry: typed(points),
  });
  const before = withEntries(bloc, [change("I.5", 5), change("III.1", 1)], template);
  if (!before.ok) throw new Error(JSON.stringify(before.problems));
  const { counts } = pastePlan({ bloc: before.value }, TABLE, "others", "verified");
  expect(counts).toMatchObject({ scores: 3, same: 1, replacing: 1 });
});

it("writes at the stage that is chosen", () => {
  const { changes } = pastePlan(book, TABLE, "all", "meeting");
  expect(changes).toHaveLength(5);
  expect(changes.every(({ stage }) => stage === "meeting")).toBe(true);
});

it("takes no scores of a unit that takes no part", () => {
  const units = bloc.units.map((unit) =>
    unit.id === first.id ? { ...unit, status: "withdrawn" } : unit,
  );
  const { counts } = pastePlan({ bloc: { ...bloc, units } }, TABLE, "others", "verified");
  expect(counts.units).toBe(1);
});

it.each<[PasteScope, (scorer: string) => boolean]>([
  ["all", () => true],
  ["others", (scorer) => scorer !== "unit"],
  ["leader", (scorer) => scorer === "leader"],
  ["board", (scorer) => scorer === "board"],
  ["agency", (scorer) => scorer === "agency"],
])("the scope %s has the criteria of whoever scores them", (scope, fits) => {
  const expected = leavesOf(template.criteria).filter(({ scorer }) => fits(scorer));
  expect(scopeLeaves(book, scope)).toEqual(expected);
});

it("shows what counts now and what a score would become", () => {
  const { changes } = pastePlan(book, TABLE, "others", "verified");
  const leaves = scopeLeaves(book, "others");
  const [line] = scoreLines({ template, bloc: whole }, leaves, changes, viSpeech);
  expect(line?.name).toBe(first.name);
  expect(line?.cells.map(({ code }) => code)).toEqual(leaves.map(({ code }) => code));
  const cell = line?.cells.find(({ code }) => code === "I.5");
  expect(cell?.then).toBe("5");
  expect(cell?.now).toMatch(/^[\d,]+$/u);
  expect(line?.cells.find(({ code }) => code === "II.4")?.then).toBeUndefined();
});
