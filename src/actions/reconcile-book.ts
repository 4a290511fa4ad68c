import { failure, type Result, success } from "../basics/result";
import { type BlocError } from "../scoring/import/bloc-error";
import { type BlocResult, scoreBloc } from "../scoring/summary/score-bloc";
import { type ResultJson, writeResult } from "../scoring/summary/write-result";
import { type Difference, type Reconciliation } from "../workbook/bloc/reconciliation/difference";
import { reconcile } from "../workbook/bloc/reconciliation/reconcile";
import { type BlocBook } from "../workbook/bloc/returned/bloc-book";
import { type BlocBookRefusal } from "../workbook/bloc/returned/bloc-book-refusal";
import { readBlocWorkbook } from "../workbook/bloc/returned/read-bloc-workbook";
import { type SheetWords } from "../workbook/look/sheet-words";
import { type HostProblem } from "../workbook/plan/host-problem";
import { type OpenWorkbook } from "../workbook/plan/open-workbook";

/** Why a workbook could not be compared at all. */
export type ReconcileProblem = HostProblem | BlocBookRefusal | BlocError;

/** Why the figures of a workbook do not go out. */
export type PublishProblem =
  | ReconcileProblem
  /** The workbook and the second computation do not agree, in all of these places. */
  | { readonly code: "figuresDiffer"; readonly differences: readonly Difference[] };

interface Compared {
  readonly book: BlocBook;
  readonly result: BlocResult;
  readonly reconciliation: Reconciliation;
}

async function compare(
  workbook: Pick<OpenWorkbook, "read">,
  known: readonly SheetWords[],
): Promise<Result<Compared, ReconcileProblem>> {
  const grids = await workbook.read();
  if (!grids.ok) return grids;
  const book = readBlocWorkbook(grids.value, known);
  if (!book.ok) return book;
  const { template, bloc } = book.value;
  const result = scoreBloc(template, bloc);
  if (!result.ok) return result;
  const reconciliation = reconcile(grids.value, book.value, result.value);
  return success({ book: book.value, result: result.value, reconciliation });
}

/**
 * Reads the open leader's workbook afresh, scores what it says and compares every figure of it with the result. Nothing
 * is written.
 *
 * @param known the words of every language in which workbooks are written.
 */
export async function reconcileBook(
  workbook: Pick<OpenWorkbook, "read">,
  known: readonly SheetWords[],
): Promise<Result<Reconciliation, ReconcileProblem>> {
  const compared = await compare(workbook, known);
  return compared.ok ? success(compared.value.reconciliation) : compared;
}

/**
 * The result of the open leader's workbook as a JSON value (`scoring-model.md`, Result), compared first with every figure
 * of the workbook: nothing goes out while one differs, or a formula was overwritten, even by the right figure.
 */
export async function publishResult(
  workbook: Pick<OpenWorkbook, "read">,
  known: readonly SheetWords[],
): Promise<Result<ResultJson, PublishProblem>> {
  const compared = await compare(workbook, known);
  if (!compared.ok) return compared;
  const { book, result, reconciliation } = compared.value;
  const { differences } = reconciliation;
  if (differences.length > 0) return failure([{ code: "figuresDiffer", differences }]);
  return success(writeResult(book.template, book.bloc, result));
}
