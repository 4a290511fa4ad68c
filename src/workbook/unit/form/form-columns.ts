import { type FormColumn, type UnitWords } from "../../look/sheet-words";
import { type TableColumn } from "../../look/table-head";
import { FORM_COLUMNS } from "./form-layout";

/** Widths in characters, for real titles of 60 to 120 letters. */
export const WIDTHS: Readonly<Record<FormColumn, number>> = {
  id: 12,
  code: 8,
  title: 52,
  max: 8,
  target: 11,
  result: 16,
  share: 9,
  na: 9,
  points: 10,
  evidence: 17,
  explanation: 30,
  state: 15,
  check: 10,
};

/** The columns of the table with their labels. */
export function formTableColumns(words: UnitWords): readonly TableColumn[] {
  const numbering: Partial<Record<FormColumn, string>> = { share: "5:4" };
  return FORM_COLUMNS.map((key) => ({
    key,
    label: words.form.columns[key],
    width: WIDTHS[key],
    ...(key === "id" || key === "check" ? { hidden: true } : {}),
    ...(numbering[key] === undefined ? {} : { numbering: numbering[key] }),
  }));
}
