import {
  grouped,
  isItem,
  itemsOf,
  nextOpen,
} from "../../../../src/taskpane/leader/verification/items";
import { selectedItem } from "../../../../src/taskpane/leader/verification/selected-item";
import {
  BEGINNING,
  foundAt,
  placeBefore,
  placeOf,
  placeOfNext,
} from "../../../../src/taskpane/leader/verification/verification-place";
import { viSheets } from "../../../../src/i18n/sheets/vi";
import { takesPart } from "../../../../src/scoring/distribution/bloc-setup";
import { leavesOf } from "../../../../src/scoring/template/criterion-tree";
import { scoresKey } from "../../../../src/workbook/bloc/scores/scores-layout";
import { bookGrids, contentOf, readBook } from "../../../fixtures/books/planned-book";
import { referenceBloc } from "../../../fixtures/reference-blocs";

const sample = referenceBloc("khoi-2026-100");
const book = readBook(bookGrids(contentOf(sample.template, sample.bloc)));
const { bloc, template } = book;
const selfOnly = {
  ...bloc,
  entries: new Map(
    [...bloc.entries].map(([unit, leaves]) => [
      unit,
      new Map([...leaves].flatMap(([code, { self }]) => (self ? [[code, { self }]] : []))),
    ]),
  ),
};
const items = itemsOf({ bloc: selfOnly, template });
const units = bloc.units.filter(takesPart);
const leaves = leavesOf(template.criteria);

it("lists every criterion of every unit that takes part", () => {
  expect(items).toHaveLength(units.length * leaves.length);
});

it.each([
  ["content without any entry", "content", false, true],
  ["content that only the unit has scored", "content", true, true],
  ["a bonus that nobody claims", "bonus", false, false],
])("%s counts as it should", (_, section, claimed, open) => {
  const found = items.filter(
    ({ leaf, entries }) => leaf.section === section && (entries.self !== undefined) === claimed,
  );
  expect(found.length).toBeGreaterThan(0);
  expect(found.every((item) => item.open === open)).toBe(true);
});

it("counts an item as settled once anybody but the unit has scored it", () => {
  const settled = itemsOf(book).filter(
    ({ entries: { cross, verified, meeting } }) => (cross ?? verified ?? meeting) !== undefined,
  );
  expect(settled.some(({ open }) => open)).toBe(false);
});

it("gathers the same items by unit and by criterion", () => {
  const [byUnit, byCriterion] = [grouped(items, "units"), grouped(items, "criteria")];
  expect(byUnit.map(({ id }) => id)).toEqual(units.map(({ id }) => id));
  expect(byCriterion.map(({ code }) => code)).toEqual(leaves.map(({ code }) => code));
  const open = (groups: typeof byUnit): number => groups.reduce((sum, each) => sum + each.open, 0);
  expect(open(byUnit)).toBe(open(byCriterion));
});

it("goes on with the next open item, and from the last one with the first", () => {
  const open = items.filter((item) => item.open);
  const key = (item: (typeof items)[number]) => ({ unit: item.unit.id, code: item.leaf.code });
  const [first, second] = open;
  const last = open.at(-1);
  if (first === undefined || last === undefined) throw new Error("nothing open");
  expect(nextOpen(items, undefined)).toBe(first);
  expect(nextOpen(items, key(first))).toBe(second);
  expect(nextOpen(items, key(last))).toBe(first);
  expect(nextOpen([first], key(first))).toBeUndefined();
});

it("stays with a unit until it has nothing open, then goes to another", () => {
  const [unit] = units;
  const group = items.filter((item) => item.unit.id === unit?.id && item.open);
  const last = group.at(-1);
  if (unit === undefined || last === undefined) throw new Error("nothing open");
  const only = items.map((item) =>
    item.unit.id === unit.id && !isItem(item, { unit: unit.id, code: last.leaf.code })
      ? { ...item, open: false }
      : item,
  );
  const place = placeOf(BEGINNING, { unit: unit.id, code: last.leaf.code }, true);
  expect(placeOfNext(items, placeOf(BEGINNING, { unit: unit.id, code: "" }, true))?.group).toBe(
    unit.id,
  );
  expect(placeOfNext(only, place)?.group).not.toBe(unit.id);
});

it("steps back from an item to its list, and from there to the beginning", () => {
  const [{ unit, leaf } = { unit: units[0]!, leaf: leaves[0]! }] = items;
  const item = placeOf(BEGINNING, { unit: unit.id, code: leaf.code }, true);
  const list = placeBefore(item);
  expect(foundAt(items, item).item).toBe(items[0]);
  expect(list).toEqual({ view: "units", group: unit.id });
  expect(list && placeBefore(list)).toEqual({ view: "units" });
  expect(placeBefore(BEGINNING)).toBeUndefined();
});

describe("a cell that is selected in the workbook", () => {
  const [unit, leaf] = [units[1]!, leaves[2]!];
  const row = book.places.scores.rows.get(scoresKey(unit.id, leaf.id)) ?? 0;
  const range = { top: row, bottom: row, left: 3, right: 3 };

  it("leads to the item of its row", () => {
    const { sheet } = viSheets.bloc.scores;
    const key = selectedItem(book, { kind: "selected", sheet, range });
    expect(key).toEqual({ unit: unit.id, code: leaf.code });
  });

  it.each([
    ["on another sheet", { sheet: viSheets.bloc.summary.sheet, range }],
    ["above the table", { sheet: viSheets.bloc.scores.sheet, range: { ...range, top: 0 } }],
  ])("leads nowhere %s", (_, place) => {
    expect(selectedItem(book, { kind: "selected", ...place })).toBeUndefined();
  });
});
