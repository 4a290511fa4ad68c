import { type Result, success } from "../basics/result";
import { readFacts } from "../workbook/identity/read-facts";
import { type UnitWords } from "../workbook/look/sheet-words";
import { type FileProblem } from "../workbook/plan/file-problem";
import { type WorkbookGrids } from "../workbook/plan/grid";
import { type FormRefusal } from "../workbook/unit/form-note";
import { readUnitWorkbook } from "../workbook/unit/read-unit-workbook";
import { type JudgedForm, judgeSeal } from "../workbook/unit/seal/judge-seal";
import { type Digest } from "../workbook/unit/seal/seal-code";

/** A form by itself, without the bloc that it belongs to. */
export interface CheckedForm extends JudgedForm {
  /** The unit's name as the form carries it; "" where it is gone. */
  readonly unitName: string;
}

/**
 * Reads one form and says everything about it that its unit should know before sending it, or why it is no form.
 *
 * @param read makes grids of an .xlsx.
 * @param known the words of every language in which forms are issued.
 * @param digest makes the code of its seal.
 */
export function checkForm(
  bytes: Uint8Array,
  read: (bytes: Uint8Array) => Result<WorkbookGrids, FileProblem>,
  known: readonly UnitWords[],
  digest: Digest,
): Result<CheckedForm, FileProblem | FormRefusal> {
  const grids = read(bytes);
  if (!grids.ok) return grids;
  const form = readUnitWorkbook(grids.value, known);
  if (!form.ok) return form;
  const unitName = readFacts(grids.value).unitName.trim();
  return success({ ...judgeSeal(form.value, digest), unitName });
}
