import { answerSlip, type AnsweredCells } from "../../../actions/slip/answer-slip";
import { takeBackCells } from "../../../actions/form/take-back-cells";
import { SLIP_SPEECH } from "../../../i18n/slips/slip-speech";
import { type SlipAnswer } from "../../../scoring/import/slips/slip";
import { type ReturnedLine } from "../../../workbook/slip/returned/read-slip";
import { parseCellName } from "../../../workbook/plan/cell-address";
import { KNOWN_SHEETS } from "../../session/known-sheets";
import { type PaneHosts } from "../../session/pane-hosts";
import { toldHost } from "../../session/told";
import { type BookSession } from "../../session/use-book";
import { type Job, type Outcome, useJob } from "../../session/use-job";
import { toldSlip } from "./told-slip";

/** The member's answers on the open slip, one at a time, each with its undo. */
export interface SlipJob {
  readonly job: Job;
  /** Answers true when the cells say what they should. */
  readonly write: (line: ReturnedLine, answer: SlipAnswer) => Promise<boolean>;
  /** Shows a line in the workbook. */
  readonly show: (line: ReturnedLine) => void;
}

/** Keeps the answers to a slip; the screen sees the slip again after each. */
export function useSlipJob({ workbook }: PaneHosts, session: BookSession): SlipJob {
  const job = useJob();
  const undo = async (written: AnsweredCells): Promise<Outcome> => {
    const back = await takeBackCells(workbook, written);
    if (!back.ok) return { kind: "failed", told: toldSlip(back.problems) };
    await session.reread();
    return { kind: "done", told: ({ language }) => SLIP_SPEECH[language].form.undone };
  };
  return {
    job,
    write: async ({ code }, answer) => {
      const outcome = await job.run(async () => {
        const written = await answerSlip(workbook, KNOWN_SHEETS, answer);
        if (!written.ok) return { kind: "failed", told: toldSlip(written.problems) };
        await session.reread();
        return {
          kind: "done",
          told: ({ language }) => SLIP_SPEECH[language].form.written(code),
          undo: () => undo(written.value),
        };
      });
      return outcome?.kind === "done";
    },
    show: ({ place }) => {
      const { sheet, cell } = place("agreement");
      const at = parseCellName(cell);
      const range = at && { top: at.row, bottom: at.row, left: at.column, right: at.column };
      void workbook.show(sheet, range).then(async (shown) => {
        if (!shown.ok)
          await job.run(() => Promise.resolve({ kind: "failed", told: toldHost(shown.problems) }));
      });
    },
  };
}
