import { type Template } from "../../scoring/template/template";
import { type UnitWords } from "../look/sheet-words";
import { type CellValue } from "../plan/sheet-plan";
import { FORM_COLUMNS, formColumn, type FormRow, formRows } from "./form/form-layout";
import { type UnitEntries } from "./form/form-values";
import { typedInRow } from "./form/typed-cells";

/** A cell of the self-assessment sheet with what a unit types into it; row and column count from 0. */
export interface AnswerCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

function cellsOf(row: FormRow, entries: UnitEntries, words: UnitWords): readonly AnswerCell[] {
  const typed = typedInRow(row, entries, words.marks);
  return FORM_COLUMNS.flatMap((key) => {
    const value = typed[key];
    return value === undefined ? [] : [{ row: row.row, column: formColumn(key), value }];
  });
}

/**
 * The cells of the self-assessment sheet into which a unit types its self-entries, in order. Typed into the form that
 * `planUnitWorkbook` makes without entries, they give the form that it makes with them.
 */
export function answerCells(
  template: Template,
  entries: UnitEntries,
  words: UnitWords,
): readonly AnswerCell[] {
  return formRows(template.criteria).flatMap((row) => cellsOf(row, entries, words));
}
