import { type BlocProblem, changeBloc, type ChangedBook } from "../../actions/bloc/change-bloc";
import { takeBack } from "../../actions/bloc/take-back";
import { type Result } from "../../basics/result";
import { type BlocBook } from "../../workbook/bloc/returned/bloc-book";
import { KNOWN_SHEETS } from "../session/known-sheets";
import { type PaneHosts } from "../session/pane-hosts";
import { type Told, toldHost } from "../session/told";
import { type BookSession } from "../session/use-book";
import { type Job, type Outcome, useJob } from "../session/use-job";
import { toldChange } from "./change-told";

/** What is said when a change has been written, when it was taken back, and when it cannot be made. */
export interface ChangeSpeech<Issue> {
  readonly done: Told;
  readonly undone: Told;
  readonly refused: (issues: readonly (Issue | BlocProblem)[]) => readonly Told[];
}

/** A screen's changes of the open bloc, one at a time, each with its undo. */
export interface BookJob {
  readonly job: Job;
  /** Answers true when the change was written. */
  readonly change: <Issue>(
    change: (book: BlocBook) => Result<BlocBook, Issue>,
    speech: ChangeSpeech<Issue>,
  ) => Promise<boolean>;
  /** Shows a place in the workbook; what stands in the way is told where jobs are. */
  readonly show: (...place: Parameters<PaneHosts["workbook"]["show"]>) => void;
}

/** Keeps a screen's changes of the open bloc; the screen sees the workbook again after each. */
export function useBookJob(hosts: PaneHosts, session: BookSession): BookJob {
  const job = useJob();
  const { workbook } = hosts;
  const undo = async (changed: ChangedBook, undone: Told): Promise<Outcome> => {
    const restored = await changeBloc(workbook, KNOWN_SHEETS, (book) => takeBack(changed, book));
    if (!restored.ok) return { kind: "failed", told: toldChange(restored.problems) };
    await session.reread();
    return { kind: "done", told: undone };
  };
  return {
    job,
    change: async (change, { done, undone, refused }) => {
      const outcome = await job.run(async () => {
        const changed = await changeBloc(workbook, KNOWN_SHEETS, change);
        if (!changed.ok) return { kind: "failed", told: refused(changed.problems) };
        await session.reread();
        return { kind: "done", told: done, undo: () => undo(changed.value, undone) };
      });
      return outcome?.kind === "done";
    },
    show: (sheet, range) => {
      void workbook.show(sheet, range).then(async (shown) => {
        if (!shown.ok)
          await job.run(() => Promise.resolve({ kind: "failed", told: toldHost(shown.problems) }));
      });
    },
  };
}
