import { type Result } from "../basics/result";
import { type Template } from "../scoring/template/template";
import { type SheetWords } from "../workbook/look/sheet-words";
import { type FileProblem } from "../workbook/plan/file-problem";
import { type AnswerCell, answerCells } from "../workbook/unit/answer-cells";
import { type UnitEntries } from "../workbook/unit/form/form-values";

/** Sets cells of a workbook by sheet name and copies all else. */
export type FillWorkbook = (
  bytes: Uint8Array,
  cells: ReadonlyMap<string, readonly AnswerCell[]>,
) => Result<Uint8Array, FileProblem>;

/** Types a unit's self-entries into its form, as the unit itself would: only input cells change. */
export function fillForm(
  form: Uint8Array,
  { template, entries }: { readonly template: Template; readonly entries: UnitEntries },
  words: SheetWords,
  fill: FillWorkbook,
): Result<Uint8Array, FileProblem> {
  return fill(form, new Map([[words.form.sheet, answerCells(template, entries, words)]]));
}
