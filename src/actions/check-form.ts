import { type Result } from "../basics/result";
import { type SheetWords } from "../workbook/look/sheet-words";
import { type FileProblem } from "../workbook/plan/file-problem";
import { type WorkbookGrids } from "../workbook/plan/grid";
import { type FormRefusal } from "../workbook/unit/form-note";
import { readUnitWorkbook, type ReturnedForm } from "../workbook/unit/read-unit-workbook";

/**
 * Reads one form and says everything about it that its unit should know before sending it, or why it is no form.
 *
 * @param read makes grids of an .xlsx.
 * @param known the words of every language in which forms are issued.
 */
export function checkForm(
  bytes: Uint8Array,
  read: (bytes: Uint8Array) => Result<WorkbookGrids, FileProblem>,
  known: readonly SheetWords[],
): Result<ReturnedForm, FileProblem | FormRefusal> {
  const grids = read(bytes);
  return grids.ok ? readUnitWorkbook(grids.value, known) : grids;
}
