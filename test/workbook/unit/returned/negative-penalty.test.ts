import { type Content, editSheet, put } from "../../../fixtures/edited-grids";
import { referenceBloc } from "../../../fixtures/reference-blocs";
import { readForm, returnedGrids } from "../../../fixtures/returned-forms";
import { corrected } from "../../../fixtures/templates/corrected-template";
import { formRows } from "../../../../src/workbook/unit/form/form-layout";
import { type ReturnedForm } from "../../../../src/workbook/unit/read-unit-workbook";

const SHEET = "Tự chấm";

/** Units state here themselves what is subtracted; the reference templates leave that to others. */
const TEMPLATE = corrected(({ at }) => {
  at("V.2").scorer = "unit";
});

const { bloc } = referenceBloc("khoi-2026-100");
const BLANK = returnedGrids(TEMPLATE, bloc, "SCT");

function cellOf(code: string): string {
  const row = formRows(TEMPLATE.criteria).find(({ criterion }) => criterion.code === code)?.row;
  return `F${String((row ?? NaN) + 1)}`;
}

function withTyped(code: string, content: Content): ReturnedForm {
  return readForm(editSheet(BLANK, SHEET, put(cellOf(code), content)));
}

it.each([
  ["a number", -2, []],
  ["a text", "-2 lần", [{ code: "numberFromText", given: "-2 lần", read: -2 }]],
])("a penalty below 0 that is %s is read as one above it, and said", (_, typed, others) => {
  const { entries, problems, repairs } = withTyped("V.2", typed);
  const place = { sheet: SHEET, cell: cellOf("V.2"), criterion: "V.2" };
  expect(problems).toEqual([]);
  expect(entries.get("V.2")?.self).toMatchObject({ inputs: new Map([["count", 2]]) });
  expect(repairs).toEqual(
    [...others, { code: "minusDropped", given: -2, read: 2 }].map((each) => ({
      ...place,
      ...each,
    })),
  );
});

it("a count below 0 that is no penalty is refused", () => {
  const { entries, problems } = withTyped("III.8", -2);
  expect(entries.has("III.8")).toBe(false);
  expect(problems.map(({ code }) => code)).toEqual(["countNegative"]);
});
