import { type Result, success } from "../../basics/result";
import { repairChanges } from "../../workbook/bloc/changes/repair-changes";
import { type BlocBookRefusal } from "../../workbook/bloc/returned/bloc-book-refusal";
import { readBlocWorkbook } from "../../workbook/bloc/returned/read-bloc-workbook";
import { type SheetWords } from "../../workbook/look/sheet-words";
import { type HostProblem } from "../../workbook/plan/host-problem";
import { type OpenWorkbook } from "../../workbook/plan/open-workbook";

/**
 * Puts into every cell of the open bloc that was read by a rule what it was read as, so that the workbook's formulas
 * understand it too, and answers how many cells were written. The workbook is read afresh first.
 */
export async function repairCells(
  workbook: OpenWorkbook,
  known: readonly SheetWords[],
): Promise<Result<number, HostProblem | BlocBookRefusal>> {
  const grids = await workbook.read();
  if (!grids.ok) return grids;
  const book = readBlocWorkbook(grids.value, known);
  if (!book.ok) return book;
  const changes = repairChanges(book.value);
  const written = changes.length === 0 ? success(undefined) : await workbook.write(changes);
  return written.ok ? success(changes.reduce((sum, { cells }) => sum + cells.length, 0)) : written;
}
