import fc from "fast-check";
import { templateFromTable } from "../../../src/workbook/criteria-table/template-from-table";
import { readCriteriaTable } from "../../../src/workbook/criteria-table/read-criteria-table";
import { CODES, NOISES, randomCriteria, type RandomCriterion, wholeCode } from "./random-tree";
import { DEFAULTS, table, toldBy, type TypedRow } from "./table-builders";

const HEADINGS: TypedRow = ["TT", "Nội dung tiêu chí", "Điểm chuẩn"];

function told(criteria: readonly RandomCriterion[]): unknown {
  return criteria.map(({ title, place, section, isGroup, points }) => ({
    title,
    parent: criteria.findIndex((each) => each.place.join() === place.slice(0, -1).join()),
    section,
    isGroup,
    max: points,
  }));
}

function readBack(rows: readonly TypedRow[]): { readonly tree: unknown; readonly codes: unknown } {
  const made = templateFromTable(table(rows), {}, DEFAULTS);
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  const all = toldBy(made.value);
  const codes = all.map(({ code }) => code);
  const tree = all.map(({ title, parent, section, isGroup, max }) => ({
    title,
    parent: parent === null ? -1 : codes.indexOf(parent),
    section,
    isGroup,
    max,
  }));
  return { tree, codes };
}

const noises = fc.record({
  names: fc.subarray(Object.keys(NOISES)),
  chances: fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }),
});

describe.each(Object.entries(CODES))("a random table with codes printed as %s", (name, code) => {
  it("reads back as the tree it was printed from, whatever is untidy in it", () => {
    fc.assert(
      fc.property(
        randomCriteria,
        noises,
        fc.boolean(),
        (criteria, { names, chances }, statesSums) => {
          const printed = criteria.map((each): TypedRow => {
            const isStated = statesSums || !each.isGroup;
            return [code(each), each.title, isStated ? each.points : null];
          });
          const rows = names.reduce<readonly TypedRow[]>(
            (changed, noise) => NOISES[noise]!(changed, (index) => chances[index % 7]!),
            [HEADINGS, ...printed],
          );
          const { tree, codes } = readBack(rows);
          expect(tree).toEqual(told(criteria));
          if (name === "whole" || name === "dotted") expect(codes).toEqual(criteria.map(wholeCode));
        },
      ),
      { seed: 20_260_101, numRuns: 25 },
    );
  });
});

it("asks the same again once all is answered as proposed, and drafts the same", () => {
  fc.assert(
    fc.property(randomCriteria, (criteria) => {
      const given = table([
        HEADINGS,
        ...criteria.map((each): TypedRow => [CODES["letters"]!(each), each.title, each.points]),
      ]);
      const first = readCriteriaTable(given, {}, DEFAULTS);
      const answers = Object.fromEntries(first.questions.map(({ id, proposed }) => [id, proposed]));
      const again = readCriteriaTable(given, answers, DEFAULTS);
      expect(again.draft).toEqual(first.draft);
      expect(again.questions).toEqual(first.questions.map((each) => ({ ...each, answered: true })));
    }),
    { seed: 20_260_102, numRuns: 15 },
  );
});

const ANYTHING = fc.oneof(
  fc.constant(null),
  fc.integer({ min: -20, max: 120 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(...["1.1", "1.10", "I", "II", "a)", "đ)", "-", "1)", "TT", "Tiêu chí", "Điểm"]),
  fc.constantFrom(
    ...["Điểm thưởng", "ĐIỂM TRỪ", "Điều kiện", "Tổng cộng", "Cộng", "0-5", "-2/lần"],
  ),
  fc.constantFrom({ day: "2026-02-01" }, { day: "2026-12-31" }),
  fc.string({ unit: "binary", maxLength: 12 }),
);

it("reads any cells whatever, and either makes a template or says why not", () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(ANYTHING, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 14 }),
      (rows) => {
        const given = table(rows);
        const { draft, rows: told } = readCriteriaTable(given, {}, DEFAULTS);
        const made = templateFromTable(given, {}, DEFAULTS);
        expect(made.ok || made.problems.length > 0).toBe(true);
        const codes = draft.criteria.map(({ code }) => code);
        expect(new Set(codes).size).toBe(codes.length);
        expect([...told.flatMap((row) => row.codes)].sort()).toEqual([...codes].sort());
      },
    ),
    { seed: 20_260_103, numRuns: 400 },
  );
});
