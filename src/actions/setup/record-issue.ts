import { type Result } from "../../basics/result";
import { writeRecord } from "../../workbook/bloc/record/record-sheet";
import { type BlocBookRefusal } from "../../workbook/bloc/returned/bloc-book-refusal";
import { readBlocWorkbook } from "../../workbook/bloc/returned/read-bloc-workbook";
import { type SheetWords } from "../../workbook/look/sheet-words";
import { type HostProblem } from "../../workbook/plan/host-problem";
import { type OpenWorkbook } from "../../workbook/plan/open-workbook";

/**
 * Writes into the leader's workbook when forms were issued last.
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
  const { bloc, received, record } = book.value;
  return workbook.redraw([writeRecord({ bloc, received, record: { ...record, issued } })]);
}
