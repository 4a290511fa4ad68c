import { type Result } from "../../basics/result";
import { type BlocDraft } from "../../workbook/bloc/draft/bloc-draft";
import { writeDraft } from "../../workbook/bloc/draft/draft-sheet";
import { type HostProblem } from "../../workbook/plan/host-problem";
import { type OpenWorkbook } from "../../workbook/plan/open-workbook";

/** Keeps a bloc that is being set up in the open workbook, in the place of what was kept before. */
export function keepDraft(
  workbook: OpenWorkbook,
  draft: BlocDraft,
): Promise<Result<void, HostProblem>> {
  return workbook.redraw([writeDraft(draft)]);
}
