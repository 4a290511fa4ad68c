import { failure, type Result, success } from "../../basics/result";
import { type BlocError } from "../../scoring/import/bloc-error";
import { scoreBloc } from "../../scoring/summary/score-bloc";
import { type Template } from "../../scoring/template/template";
import { planBlocWorkbook } from "../../workbook/bloc/bloc-workbook";
import { templateInUse } from "../../workbook/bloc/criteria/template-in-use";
import { type BlocBook } from "../../workbook/bloc/returned/bloc-book";
import { type BlocBookRefusal } from "../../workbook/bloc/returned/bloc-book-refusal";
import { readBlocWorkbook } from "../../workbook/bloc/returned/read-bloc-workbook";
import { type SheetWords } from "../../workbook/look/sheet-words";
import { type HostProblem } from "../../workbook/plan/host-problem";
import { type OpenWorkbook } from "../../workbook/plan/open-workbook";
import { type WorkbookPlan } from "../../workbook/plan/sheet-plan";

/** Why a bloc keeps its template. */
export type TemplateChangeProblem =
  | BlocError
  /** Forms by the template that it has are out, or something was entered by it. */
  | { readonly code: "templateInUse" };

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

/** Exchanges the template of the bloc in the open workbook, as long as no form went out; its sheets are drawn anew. */
export async function changeTemplate(
  workbook: OpenWorkbook,
  known: readonly SheetWords[],
  template: Template,
): Promise<Result<void, TemplateChangeProblem | HostProblem | BlocBookRefusal>> {
  const grids = await workbook.read();
  if (!grids.ok) return grids;
  const book = readBlocWorkbook(grids.value, known);
  if (!book.ok) return book;
  const plan = planChangedTemplate(book.value, template);
  return plan.ok ? workbook.redraw(plan.value.sheets, plan.value) : plan;
}
