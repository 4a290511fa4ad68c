import { changeForm, type WrittenCells } from "../../actions/form/change-form";
import { takeBackCells } from "../../actions/form/take-back-cells";
import { type Result } from "../../basics/result";
import { parseCellName } from "../../workbook/plan/cell-address";
import { type SheetChange } from "../../workbook/plan/open-workbook";
import { type CellPlace } from "../../workbook/unit/form-note";
import { type ReturnedForm } from "../../workbook/unit/read-unit-workbook";
import { KNOWN_SHEETS } from "../session/known-sheets";
import { type PaneHosts } from "../session/pane-hosts";
import { type Told, toldHost } from "../session/told";
import { type BookSession } from "../session/use-book";
import { type Job, type Outcome, useJob } from "../session/use-job";
import { type FormIssue, toldForm } from "./told-form";

/** The member's changes of the open form, one at a time, each with its undo. */
export interface FormJob {
  readonly job: Job;
  /** Answers true when the cells say what they should; what is said after writing comes from `done`. */
  readonly change: (
    change: (form: ReturnedForm) => Result<readonly SheetChange[], FormIssue>,
    done: Told,
  ) => Promise<boolean>;
  /** Shows a cell in the workbook; what stands in the way is told where jobs are. */
  readonly show: (place: CellPlace) => void;
}

/** Keeps the member's changes; the screen sees the form again after each. */
export function useFormJob({ workbook }: PaneHosts, session: BookSession): FormJob {
  const job = useJob();
  const undo = async (written: WrittenCells): Promise<Outcome> => {
    const back = await takeBackCells(workbook, written);
    if (!back.ok) return { kind: "failed", told: toldForm(back.problems) };
    await session.reread();
    return { kind: "done", told: ({ words }) => words.member.card.undone };
  };
  return {
    job,
    change: async (change, done) => {
      const outcome = await job.run(async () => {
        const written = await changeForm(workbook, KNOWN_SHEETS, change);
        if (!written.ok) return { kind: "failed", told: toldForm(written.problems) };
        await session.reread();
        return { kind: "done", told: done, undo: () => undo(written.value) };
      });
      return outcome?.kind === "done";
    },
    show: ({ sheet, cell }) => {
      const at = parseCellName(cell);
      if (sheet === "") return;
      const range = at && { top: at.row, bottom: at.row, left: at.column, right: at.column };
      void workbook.show(sheet, range).then(async (shown) => {
        if (!shown.ok)
          await job.run(() => Promise.resolve({ kind: "failed", told: toldHost(shown.problems) }));
      });
    },
  };
}
