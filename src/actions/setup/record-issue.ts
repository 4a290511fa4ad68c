import { type Result } from "../../basics/result";
import { writeCriteria } from "../../workbook/bloc/criteria/criteria-sheet";
import {
  isPending,
  readCriteriaSheet,
} from "../../workbook/bloc/criteria/reading/read-criteria-sheet";
import { templateInUse } from "../../workbook/bloc/criteria/template-in-use";
import { writeRecord } from "../../workbook/bloc/record/record-sheet";
import { type BlocBookRefusal } from "../../workbook/bloc/returned/bloc-book-refusal";
import { readBlocWorkbook } from "../../workbook/bloc/returned/read-bloc-workbook";
import { type SheetWords } from "../../workbook/look/sheet-words";
import { type HostProblem } from "../../workbook/plan/host-problem";
import { type OpenWorkbook } from "../../workbook/plan/open-workbook";

/**
 * Writes into the leader's workbook when forms were issued last, and locks its sheet of criteria. What was typed there
 * and not taken over stays.
 *
 * @param known the words of every language in which workbooks are written.
 * @param issued a local date and time; "" for not at all, which takes an issue back.
 */
export async function recordIssue(
  workbook: OpenWorkbook,
  known: readonly SheetWords[],
  issued: string,
): Promise<Result<void, HostProblem | BlocBookRefusal>> {
  const grids = await workbook.read();
  if (!grids.ok) return grids;
  const book = readBlocWorkbook(grids.value, known);
  if (!book.ok) return book;
  const { template, words, ...content } = book.value;
  const after = { ...content, record: { ...content.record, issued } };
  // Once forms are out by the template, the sheet on which it is designed is locked; opened again when that is undone.
  const criteria = writeCriteria(template, !templateInUse(after), words);
  const typed = readCriteriaSheet(grids.value, template, known);
  const isTyped = typed === undefined || isPending(typed, template);
  return workbook.redraw([writeRecord(after), ...(isTyped ? [] : [criteria])]);
}
