import { failure, type Result, success } from "../../basics/result";
import { type Template } from "../../scoring/template/template";
import {
  type CriteriaReading,
  isPending,
  readCriteriaSheet,
} from "../../workbook/bloc/criteria/reading/read-criteria-sheet";
import { type SheetWords } from "../../workbook/look/sheet-words";
import { type HostProblem } from "../../workbook/plan/host-problem";
import { type OpenWorkbook } from "../../workbook/plan/open-workbook";

/** Something was typed on the sheet of criteria that the workbook's template does not have yet. */
export interface CriteriaPending {
  readonly code: "criteriaPending";
}

/** Reads the sheet of criteria of the open workbook; undefined where there is none that can be designed on. */
export async function readCriteria(
  workbook: Pick<OpenWorkbook, "read">,
  template: Template,
  known: readonly SheetWords[],
): Promise<Result<CriteriaReading | undefined, HostProblem>> {
  const grids = await workbook.read();
  return grids.ok ? success(readCriteriaSheet(grids.value, template, known)) : grids;
}

/** Asked before forms go out by the template: refused while the sheet of criteria says something else. */
export async function checkCriteria(
  workbook: Pick<OpenWorkbook, "read">,
  template: Template,
  known: readonly SheetWords[],
): Promise<Result<void, HostProblem | CriteriaPending>> {
  const read = await readCriteria(workbook, template, known);
  if (!read.ok) return read;
  const isTold = read.value !== undefined && isPending(read.value, template);
  return isTold ? failure([{ code: "criteriaPending" }]) : success(undefined);
}
