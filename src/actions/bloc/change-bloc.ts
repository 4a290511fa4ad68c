import { type Result, success } from "../../basics/result";
import { scoreBloc } from "../../scoring/summary/score-bloc";
import { blocChanges } from "../../workbook/bloc/changes/bloc-changes";
import { type RedrawReason } from "../../workbook/bloc/changes/redraw-reason";
import { type BlocBook } from "../../workbook/bloc/returned/bloc-book";
import { type BlocBookRefusal } from "../../workbook/bloc/returned/bloc-book-refusal";
import { readBlocWorkbook } from "../../workbook/bloc/returned/read-bloc-workbook";
import { type SheetWords } from "../../workbook/look/sheet-words";
import { type HostProblem } from "../../workbook/plan/host-problem";
import { type OpenWorkbook } from "../../workbook/plan/open-workbook";

/** Why the open bloc was not changed, whatever the change was. */
export type BlocProblem = HostProblem | BlocBookRefusal | RedrawReason;

/** What the workbook said before a change and says after it. */
export interface ChangedBook {
  readonly before: BlocBook;
  readonly after: BlocBook;
}

/** The sheets that a change draws anew, as they were: `after` has been drawn. */
async function drawBack(workbook: OpenWorkbook, { before, after }: ChangedBook): Promise<void> {
  const back = blocChanges({ ...before, received: after.received }, before);
  if (back.ok && back.value.redrawn.length > 0) await workbook.redraw(back.value.redrawn);
}

async function write(
  workbook: OpenWorkbook,
  both: ChangedBook,
): Promise<Result<ChangedBook, HostProblem | RedrawReason>> {
  const { before, after } = both;
  const scored = scoreBloc(after.template, after.bloc);
  const content = scored.ok ? { ...after, result: scored.value } : after;
  const needed = blocChanges(before, content);
  if (!needed.ok) return needed;
  const { redrawn, changes } = needed.value;
  if (redrawn.length > 0) {
    const drawn = await workbook.redraw(redrawn);
    if (!drawn.ok) return drawn;
  }
  if (changes.length === 0) return success(both);
  const written = await workbook.write(changes);
  if (written.ok) return success(both);
  if (redrawn.length > 0) await drawBack(workbook, both);
  return written;
}

/**
 * Changes the open bloc: reads it afresh, lets `change` say what it is to become, and writes the cells that differ, all
 * at once, with the awards that follow. Where nothing differs, nothing is written.
 *
 * @param known the words of every language in which workbooks are written.
 */
export async function changeBloc<Issue>(
  workbook: OpenWorkbook,
  known: readonly SheetWords[],
  change: (book: BlocBook) => Result<BlocBook, Issue>,
): Promise<Result<ChangedBook, BlocProblem | Issue>> {
  const grids = await workbook.read();
  if (!grids.ok) return grids;
  const before = readBlocWorkbook(grids.value, known);
  if (!before.ok) return before;
  const after = change(before.value);
  if (!after.ok) return after;
  return write(workbook, { before: before.value, after: after.value });
}
