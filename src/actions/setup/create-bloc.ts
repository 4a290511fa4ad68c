import { foldedName } from "../../basics/folded-name";
import { failure, type Result, success } from "../../basics/result";
import { type BlocSetup } from "../../scoring/distribution/bloc-setup";
import { memberProblems, type MemberProblem } from "../../scoring/distribution/member-problems";
import { type Bloc } from "../../scoring/import/bloc";
import { type BlocError } from "../../scoring/import/bloc-error";
import { scoreBloc } from "../../scoring/summary/score-bloc";
import { type Template } from "../../scoring/template/template";
import { planBlocWorkbook } from "../../workbook/bloc/bloc-workbook";
import { DRAFT_SHEET } from "../../workbook/bloc/draft/draft-sheet";
import { type SheetWords } from "../../workbook/look/sheet-words";
import { type HostProblem } from "../../workbook/plan/host-problem";
import { type OpenWorkbook, type Progress } from "../../workbook/plan/open-workbook";
import { type WorkbookPlan } from "../../workbook/plan/sheet-plan";

/** A bloc that is about to be set up. */
export interface NewBloc {
  readonly setup: BlocSetup;
  readonly template: Template;
}

/** Why a bloc is not set up. */
export type NewBlocProblem = MemberProblem | BlocError | HostProblem;

/** The workbook of a bloc of which nothing but its setup is known yet. */
export function planNewBloc(
  { setup, template }: NewBloc,
  words: SheetWords,
): Result<WorkbookPlan, MemberProblem | BlocError> {
  const problems = memberProblems(setup, foldedName);
  if (problems.length > 0) return failure(problems);
  const bloc: Bloc = {
    ...setup,
    template: template.id,
    entries: new Map(),
    tieDecisions: new Map(),
    ballots: [],
  };
  const result = scoreBloc(template, bloc);
  if (!result.ok) return result;
  const content = { template, bloc, result: result.value, received: new Map() };
  return success(planBlocWorkbook(content, words));
}

/**
 * Sets up a bloc in the open workbook: makes the sheets of the leader's workbook beside those that are there, in the place
 * of the draft. None is made while members cannot be told apart.
 */
export async function createBloc(
  workbook: OpenWorkbook,
  bloc: NewBloc,
  words: SheetWords,
  progress?: Progress,
): Promise<Result<void, NewBlocProblem>> {
  const plan = planNewBloc(bloc, words);
  if (!plan.ok) return plan;
  return workbook.draw(plan.value, progress, [DRAFT_SHEET]);
}
