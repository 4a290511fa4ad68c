import { type Result, success } from "../../basics/result";
import { type SlipAnswer } from "../../scoring/import/slips/slip";
import { type SheetWords } from "../../workbook/look/sheet-words";
import { type HostProblem } from "../../workbook/plan/host-problem";
import { type OpenWorkbook, type SheetChange } from "../../workbook/plan/open-workbook";
import { type AnswerHindrance, answerChanges } from "../../workbook/slip/entering/answer-changes";
import { readSlip } from "../../workbook/slip/returned/read-slip";
import { type SlipRefusal } from "../../workbook/slip/slip-note";
import { changesBack, neededChanges } from "../../workbook/unit/entering/cell-changes";

/** Why the open slip was not changed. */
export type SlipChangeProblem = HostProblem | SlipRefusal | AnswerHindrance;

/** The cells that were written, and what stood there before. */
export interface AnsweredCells {
  readonly before: readonly SheetChange[];
  readonly after: readonly SheetChange[];
}

/**
 * Answers one line of the open slip: reads it afresh and writes the cells that differ, all at once.
 *
 * @param known the words of every language in which slips are made.
 */
export async function answerSlip(
  workbook: OpenWorkbook,
  known: readonly SheetWords[],
  answer: SlipAnswer,
): Promise<Result<AnsweredCells, SlipChangeProblem>> {
  const grids = await workbook.read();
  if (!grids.ok) return grids;
  const slip = readSlip(grids.value, known);
  if (!slip.ok) return slip;
  const wanted = answerChanges(slip.value, answer);
  if (!wanted.ok) return wanted;
  const after = neededChanges(grids.value, wanted.value);
  const before = changesBack(grids.value, after);
  if (after.length === 0) return success({ before, after });
  const written = await workbook.write(after);
  return written.ok ? success({ before, after }) : written;
}
