import { type Result, success } from "../basics/result";
import { type BlocError } from "../scoring/import/bloc-error";
import { scoreBloc } from "../scoring/summary/score-bloc";
import { type Reconciliation } from "../workbook/bloc/reconciliation/difference";
import { reconcile } from "../workbook/bloc/reconciliation/reconcile";
import { type BlocBookRefusal } from "../workbook/bloc/returned/bloc-book-refusal";
import { readBlocWorkbook } from "../workbook/bloc/returned/read-bloc-workbook";
import { type SheetWords } from "../workbook/look/sheet-words";
import { type HostProblem } from "../workbook/plan/host-problem";
import { type OpenWorkbook } from "../workbook/plan/open-workbook";

/** Why a workbook could not be compared at all. */
export type ReconcileProblem = HostProblem | BlocBookRefusal | BlocError;

/**
 * Reads the open leader's workbook afresh, scores what it says and compares every figure of it with the result. Nothing
 * is written. Whatever publishes figures asks this first, and refuses while there are differences.
 *
 * @param known the words of every language in which workbooks are written.
 */
export async function reconcileBook(
  workbook: Pick<OpenWorkbook, "read">,
  known: readonly SheetWords[],
): Promise<Result<Reconciliation, ReconcileProblem>> {
  const grids = await workbook.read();
  if (!grids.ok) return grids;
  const book = readBlocWorkbook(grids.value, known);
  if (!book.ok) return book;
  const { template, bloc } = book.value;
  const result = scoreBloc(template, bloc);
  if (!result.ok) return result;
  return success(reconcile(grids.value, book.value, result.value));
}
