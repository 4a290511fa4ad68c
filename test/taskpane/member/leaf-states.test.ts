import { toNumber } from "../../../src/scoring/points/points";
import { progressOf } from "../../../src/taskpane/member/left/leaf-states";
import { readUnitWorkbook } from "../../../src/workbook/unit/read-unit-workbook";
import { REFERENCE_BLOCS, referenceBloc } from "../../fixtures/reference-blocs";
import { KNOWN, returnedGrids, selfEntries } from "../../fixtures/returned-forms";
import { memberForm } from "./member-form";

it.each(REFERENCE_BLOCS)("%s: points are the total that the form itself shows", (name) => {
  const { template, bloc } = referenceBloc(name);
  for (const { id } of bloc.units.slice(0, 4)) {
    const grids = returnedGrids(template, bloc, id, { entries: selfEntries(bloc, id) });
    const read = readUnitWorkbook(grids, KNOWN);
    if (!read.ok) throw new Error(id);
    const sheet = grids.sheets.find(({ name: each }) => each === KNOWN[0]!.form.sheet)!;
    const texts = [...sheet.rows.values()].map((row) =>
      [...row.values()].map(({ value }) => value),
    );
    const total = texts.find((row) =>
      row.some((value) => value.kind === "text" && value.text === KNOWN[0]!.form.total),
    );
    const shown = total?.find((value) => value.kind === "number");
    expect(shown).toMatchObject({ number: toNumber(progressOf(read.value).points) });
  }
});

const NAME = "khoi-2026-100";
const { bloc } = referenceBloc(NAME);
const UNIT = bloc.units[0]!.id;
const entries = selfEntries(bloc, UNIT);

it("counts the unit's own criteria alone, of which a blank form has none done", () => {
  const { leaves, done, points, max, waiting } = progressOf(memberForm(NAME, UNIT, new Map()));
  expect([leaves.length, done, points, toNumber(max), waiting]).toEqual([16, 0, 0, 71, 0]);
  expect(new Set(leaves.map(({ state }) => state))).toEqual(new Set(["missing"]));
});

it("takes a criterion for done when nothing is left to do for it", () => {
  const form = memberForm(NAME, UNIT, entries);
  const bare = progressOf({ ...form, reminders: [] });
  expect(bare.done).toBe(16);
  const [one] = form.reminders;
  expect(progressOf({ ...form, reminders: [one!] }).done).toBe(15);
  const doubt = { ...one!, code: "percentDoubtful", given: 0.95 } as const;
  expect(progressOf({ ...form, reminders: [doubt] }).done).toBe(16);
});

it.each([
  ["wrong", { problems: true }],
  ["na", { na: true }],
  ["missing", { blank: true }],
  ["done", {}],
])("says that a criterion is %s", (expected, { problems, na, blank }: Record<string, boolean>) => {
  const form = memberForm(NAME, UNIT, entries);
  const [code = ""] = form.entries.keys();
  const changed = new Map(form.entries);
  if (na === true) changed.set(code, { self: { kind: "na", reason: "x" } });
  if (blank === true) changed.delete(code);
  const problem = { sheet: "", cell: "", criterion: code, code: "naWithAnswers" } as const;
  const { leaves } = progressOf({
    ...form,
    entries: changed,
    reminders: [],
    problems: problems === true ? [problem] : [],
  });
  expect(leaves.find(({ leaf }) => leaf.code === code)?.state).toBe(expected);
});

it("leaves points that only the whole bloc gives out of the sum, and counts those criteria", () => {
  const { template, bloc: large } = referenceBloc("khoi-ii-1000");
  const unit = large.units[0]!.id;
  const progress = progressOf(memberForm("khoi-ii-1000", unit, selfEntries(large, unit)));
  const waiting = progress.leaves.filter(({ score }) => score?.kind === "waiting");
  expect(waiting.length).toBeGreaterThan(0);
  expect(waiting.every(({ leaf }) => leaf.rule.blocWide)).toBe(true);
  expect(progress.waiting).toBe(waiting.length);
  expect(template.criteria.length).toBeGreaterThan(progress.leaves.length);
});
