import { foldedName } from "../../basics/folded-name";
import { failure, type Result, success } from "../../basics/result";
import { type Unit } from "../../scoring/distribution/bloc-setup";
import { memberProblems, type MemberProblem } from "../../scoring/distribution/member-problems";
import { type SetupChange } from "../../scoring/distribution/setup-change";
import { type BlocError } from "../../scoring/import/bloc-error";
import { scoreBloc } from "../../scoring/summary/score-bloc";
import { planBlocWorkbook } from "../../workbook/bloc/bloc-workbook";
import { type BlocBook } from "../../workbook/bloc/returned/bloc-book";
import { type BlocBookRefusal } from "../../workbook/bloc/returned/bloc-book-refusal";
import { readBlocWorkbook } from "../../workbook/bloc/returned/read-bloc-workbook";
import { type SheetWords } from "../../workbook/look/sheet-words";
import { type HostProblem } from "../../workbook/plan/host-problem";
import { type OpenWorkbook } from "../../workbook/plan/open-workbook";
import { type WorkbookPlan } from "../../workbook/plan/sheet-plan";

/** Why a bloc stays as it is. */
export type ChangeProblem =
  | MemberProblem
  | BlocError
  /** A member that has entries or sent a form cannot be taken out; it can withdraw. */
  | { readonly code: "memberHasEntries"; readonly name: string }
  /** So many cells say something that was not understood; drawing sheets anew would lose it. */
  | { readonly code: "cellsNotUnderstood"; readonly count: number };

/** Findings of cells that a reader leaves and that are not written again. */
const LOST = new Set(["notTaken", "rowUnknown", "rowRepeated", "recordDamaged"]);

function notUnderstood({ notes }: BlocBook): number {
  return notes.problems.length + notes.findings.filter(({ code }) => LOST.has(code)).length;
}

function hasEntries({ bloc, received }: BlocBook, { id }: Unit): boolean {
  return received.has(id) || (bloc.entries.get(id)?.size ?? 0) > 0;
}

/** Members as they were changed, each with the state that it has in the workbook by now. */
function changedUnits({ bloc }: BlocBook, units: readonly Unit[]): readonly Unit[] {
  const now = new Map(bloc.units.map((unit) => [unit.id, unit]));
  return units.map((unit) => {
    const before = now.get(unit.id);
    if (before === undefined) return unit;
    const withdraws = [before, unit].some(({ status }) => status === "withdrawn");
    return { ...unit, lateDays: before.lateDays, ...(withdraws ? {} : { status: before.status }) };
  });
}

/** The leader's workbook after a change of its setup, with every entry, form and decision that it has. */
export function planChangedSetup(
  book: BlocBook,
  change: SetupChange,
): Result<WorkbookPlan, ChangeProblem> {
  const { template, bloc, received, record, words } = book;
  const stay = new Set(change.units.map(({ id }) => id));
  const count = notUnderstood(book);
  const problems: readonly ChangeProblem[] = [
    ...(count === 0 ? [] : [{ code: "cellsNotUnderstood", count } as const]),
    ...memberProblems(change, foldedName),
    ...bloc.units
      .filter((unit) => !stay.has(unit.id) && hasEntries(book, unit))
      .map(({ name }) => ({ code: "memberHasEntries", name }) as const),
  ];
  if (problems.length > 0) return failure(problems);
  const changed = { ...bloc, ...change, units: changedUnits(book, change.units) };
  const result = scoreBloc(template, changed);
  if (!result.ok) return result;
  const content = { template, bloc: changed, result: result.value, received, record };
  return success(planBlocWorkbook(content, words));
}

/** Changes names, days, roles and members of the bloc in the open workbook; its sheets are drawn anew. */
export async function changeSetup(
  workbook: OpenWorkbook,
  known: readonly SheetWords[],
  change: SetupChange,
): Promise<Result<void, ChangeProblem | HostProblem | BlocBookRefusal>> {
  const grids = await workbook.read();
  if (!grids.ok) return grids;
  const book = readBlocWorkbook(grids.value, known);
  if (!book.ok) return book;
  const plan = planChangedSetup(book.value, change);
  if (!plan.ok) return plan;
  // What was typed on the sheet of criteria and not taken over yet stays: the setup is none of its business.
  const { sheet: criteria } = book.value.words.bloc.criteria;
  return workbook.redraw(plan.value.sheets.filter(({ name }) => name !== criteria));
}
