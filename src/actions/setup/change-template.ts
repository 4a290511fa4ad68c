import { failure, type Result, success } from "../../basics/result";
import { type BlocError } from "../../scoring/import/bloc-error";
import { scoreBloc } from "../../scoring/summary/score-bloc";
import { type Template } from "../../scoring/template/template";
import { planBlocWorkbook } from "../../workbook/bloc/bloc-workbook";
import { readCriteriaSheet } from "../../workbook/bloc/criteria/reading/read-criteria-sheet";
import { templateInUse } from "../../workbook/bloc/criteria/template-in-use";
import { type BlocBook } from "../../workbook/bloc/returned/bloc-book";
import { type BlocBookRefusal } from "../../workbook/bloc/returned/bloc-book-refusal";
import { readBlocWorkbook } from "../../workbook/bloc/returned/read-bloc-workbook";
import { type SheetWords } from "../../workbook/look/sheet-words";
import { type WorkbookGrids } from "../../workbook/plan/grid";
import { type HostProblem } from "../../workbook/plan/host-problem";
import { type OpenWorkbook } from "../../workbook/plan/open-workbook";
import { type WorkbookPlan } from "../../workbook/plan/sheet-plan";

/** Why a bloc keeps its template. */
export type TemplateChangeProblem =
  | BlocError
  /** Forms by the template that it has are out, or something was entered by it. */
  | { readonly code: "templateInUse" };

/** Why what stands on the sheet of criteria is not taken over. */
export type TakeCriteriaProblem =
  | TemplateChangeProblem
  /** So many cells are to be mended first. */
  | { readonly code: "criteriaFaulty"; readonly count: number }
  /** The sheet is gone, or it is one of an older kind that only shows the criteria. */
  | { readonly code: "criteriaSheetGone" };

/** The leader's workbook with another template. */
function planChangedTemplate(
  book: BlocBook,
  template: Template,
): Result<WorkbookPlan, TemplateChangeProblem> {
  if (templateInUse(book)) return failure([{ code: "templateInUse" }]);
  const { received, record, words } = book;
  const bloc = { ...book.bloc, template: template.id };
  const result = scoreBloc(template, bloc);
  if (!result.ok) return result;
  return success(
    planBlocWorkbook({ template, bloc, result: result.value, received, record }, words),
  );
}

async function change<Problem>(
  workbook: OpenWorkbook,
  known: readonly SheetWords[],
  choose: (grids: WorkbookGrids, book: BlocBook) => Result<Template, Problem>,
): Promise<Result<void, TemplateChangeProblem | HostProblem | BlocBookRefusal | Problem>> {
  const grids = await workbook.read();
  if (!grids.ok) return grids;
  const book = readBlocWorkbook(grids.value, known);
  if (!book.ok) return book;
  const template = choose(grids.value, book.value);
  if (!template.ok) return template;
  const plan = planChangedTemplate(book.value, template.value);
  return plan.ok ? workbook.redraw(plan.value.sheets, plan.value) : plan;
}

/** Exchanges the template of the bloc in the open workbook, as long as no form went out; its sheets are drawn anew. */
export function changeTemplate(
  workbook: OpenWorkbook,
  known: readonly SheetWords[],
  template: Template,
): Promise<Result<void, TemplateChangeProblem | HostProblem | BlocBookRefusal>> {
  return change(workbook, known, () => success(template));
}

/**
 * Makes what stands on the sheet of criteria the template of the bloc, as long as no form went out. Refused while
 * something is wrong there: nothing is drawn then, so that what was typed stays.
 */
export function takeCriteria(
  workbook: OpenWorkbook,
  known: readonly SheetWords[],
): Promise<Result<void, TakeCriteriaProblem | HostProblem | BlocBookRefusal>> {
  return change<TakeCriteriaProblem>(workbook, known, (grids, { template }) => {
    const read = readCriteriaSheet(grids, template, known);
    if (read === undefined) return failure([{ code: "criteriaSheetGone" }]);
    if (read.template !== undefined) return success(read.template);
    return failure([{ code: "criteriaFaulty", count: read.faults.length }]);
  });
}
