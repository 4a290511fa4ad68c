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
      { seed: 20_260_101, numRuns: 40 },
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
    { seed: 20_260_102, numRuns: 40 },
  );
});
