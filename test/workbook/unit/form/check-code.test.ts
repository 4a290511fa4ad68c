import { type Grid } from "../../../../src/workbook/plan/grid";
import { cellName } from "../../../../src/workbook/plan/cell-address";
import { type CellValue } from "../../../../src/workbook/plan/sheet-plan";
import { viSheets } from "../../../../src/i18n/sheets/vi";
import { type AnswerCell, answerCells } from "../../../../src/workbook/unit/answer-cells";
import { checkedInputs } from "../../../../src/workbook/unit/form/check-code";
import { formColumn, formRows } from "../../../../src/workbook/unit/form/form-layout";
import { type Content, editSheet, put } from "../../../fixtures/edited-grids";
import {
  REFERENCE_BLOCS,
  type ReferenceBloc,
  referenceBloc,
} from "../../../fixtures/reference-blocs";
import { readForm, returnedGrids, selfEntries } from "../../../fixtures/returned-forms";

const SHEET = viSheets.form.sheet;
const EXPLANATION = formColumn("explanation");

/** The filled form of a bloc's first unit, and what was typed into it. */
function filledForm(name: ReferenceBloc) {
  const { template, bloc } = referenceBloc(name);
  const unit = bloc.units[0]?.id ?? "";
  const entries = selfEntries(bloc, unit);
  const grids = returnedGrids(template, bloc, unit, { entries });
  return { template, grids, typed: answerCells(template, entries, viSheets) };
}

function codeAfter(
  { grids }: ReturnType<typeof filledForm>,
  ...edits: readonly ((grid: Grid) => Grid)[]
): string | null {
  const edited = editSheet(grids, SHEET, (grid) => edits.reduce((all, edit) => edit(all), grid));
  return readForm(edited).checkCode.computed;
}

/** Something else that may stand in the same cell. */
function another(value: CellValue): readonly Content[] {
  if (typeof value === "number") return [value + 1, -value - 1, value + 0.001, undefined];
  if (value === "Có" || value === "Không") return [value === "Có" ? "Không" : "Có", undefined];
  return ["khác", undefined];
}

const nameOf = ({ row, column }: AnswerCell): string => cellName(row, column);

describe.each(REFERENCE_BLOCS)("the check code of a filled form of %s", (name) => {
  const form = filledForm(name);
  const figures = form.typed.filter(({ column }) => column !== EXPLANATION);

  it("stands in the form as its cells give it", () => {
    const { printed, computed, agrees } = readForm(form.grids).checkCode;
    expect([printed, agrees]).toEqual([computed, true]);
    expect(computed).toMatch(/^\d{6}-\d+-\d+$/);
  });

  it("changes with every figure, choice and mark", () => {
    const before = codeAfter(form);
    const unseen = figures.flatMap((cell) =>
      another(cell.value)
        .filter((value) => codeAfter(form, put(nameOf(cell), value)) === before)
        .map((value) => `${nameOf(cell)} ${JSON.stringify(value)}`),
    );
    expect(unseen).toEqual([]);
    expect(figures.length).toBeGreaterThan(5);
  });

  it("does not cover explanations and evidence, as the form says", () => {
    const before = codeAfter(form);
    const rows = new Set(form.typed.map(({ row }) => row));
    for (const row of [...rows].slice(0, 5))
      for (const key of ["evidence", "explanation"] as const)
        expect(codeAfter(form, put(cellName(row, formColumn(key)), "MC01"))).toBe(before);
  });

  it("gives no two inputs the same weight", () => {
    const inputs = checkedInputs(formRows(form.template.criteria), viSheets.marks);
    const weights = [...inputs.values()].flat().map(({ weight }) => weight);
    expect(new Set(weights).size).toBe(weights.length);
    expect(weights).not.toContain(0);
  });
});

describe("the check code", () => {
  const form = filledForm("kiem-thu-a");

  it("changes where the figures of two rows change places", () => {
    const [first, second] = form.typed.filter(({ value }) => typeof value === "number");
    if (first === undefined || second === undefined) throw new Error("two figures");
    const swapped = [put(nameOf(first), second.value), put(nameOf(second), first.value)];
    expect(first.value).not.toBe(second.value);
    expect(codeAfter(form, ...swapped)).not.toBe(codeAfter(form));
  });

  it("counts the rows in which something is filled in, and ends with the total in thousandths", () => {
    expect(codeAfter(form)).toMatch(/-10-20200$/);
    const blank = returnedGrids(form.template, referenceBloc("kiem-thu-a").bloc, "SCT");
    expect(readForm(blank).checkCode.computed).toBe("000000-0-0");
  });

  it("cannot be said while an input is a formula without a result", () => {
    const [cell] = form.typed;
    if (cell === undefined) throw new Error("nothing typed");
    const open = put(nameOf(cell), { kind: "uncalculated" }, true);
    expect(codeAfter(form, open)).toBeNull();
  });

  it("is noted where the form shows another one, and missed where it shows none", () => {
    const place = "I51";
    const typed = readForm(editSheet(form.grids, SHEET, put(place, "112229-10-20200")));
    expect(typed.checkCode.agrees).toBe(false);
    expect(typed.findings).toEqual([
      {
        code: "checkCodeDiffers",
        sheet: SHEET,
        cell: place,
        criterion: "",
        given: "112229-10-20200",
        computed: "112228-10-20200",
      },
    ]);
    const gone = readForm(editSheet(form.grids, SHEET, put(place, undefined)));
    expect(gone.checkCode).toEqual({ printed: null, computed: "112228-10-20200", agrees: null });
    expect(gone.findings).toEqual([]);
  });
});
