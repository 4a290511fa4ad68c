import { type AnswerCounts, type SlipPaneWords } from "./slip-pane-words";

function counted(count: number, one: string, many: string): string {
  return count === 1 ? `1 ${one}` : `${String(count)} ${many}`;
}

const slips = (count: number): string => counted(count, "slip", "slips");
const units = (count: number): string => counted(count, "unit", "units");
const lines = (count: number): string => counted(count, "criterion", "criteria");
const files = (count: number): string => counted(count, "file", "files");

function counts({ agreed, disagreed, open }: AnswerCounts): string {
  return [
    ...(agreed === 0 ? [] : [`${String(agreed)} agreed`]),
    ...(disagreed === 0 ? [] : [`${String(disagreed)} not agreed`]),
    ...(open === 0 ? [] : [`${String(open)} left blank`]),
  ].join(", ");
}

/** What the pane says about slips for explanations, in English. */
export const enSlipPane: SlipPaneWords = {
  slips: {
    title: "Explanations",
    line: (changed, waiting) =>
      `Explanations: ${units(changed)} with changed points${waiting === 0 ? "" : `, ${String(waiting)} without a reply`}`,
    nobody:
      "Nothing to explain yet: nobody was given other points than it claims, and no evidence falls short.",
    cannotScore:
      "The workbook holds figures that cannot be scored. Mend them under Comparison first.",
    status: (changed, made, answered) =>
      `${units(changed)} with changed criteria · ${slips(made)} made · ${String(answered)} answered`,
    overdue: (count) => `${String(count)} overdue`,
    dueLabel: "Reply by",
    dueHint: "Printed on the slip, such as 22/12/2026.",
    dueWrong: "This is no day. Type it like 22/12/2026.",
    notMade: (count) => `${lines(count)} · no slip yet`,
    changedSince: (count) => `${lines(count)} · points changed since the slip was made`,
    waiting: (count, made, due) =>
      `${lines(count)} · made ${made}${due === "" ? "" : `, due ${due}`} · no reply`,
    late: (count, due, days) =>
      `${lines(count)} · due ${due}, ${counted(days, "day", "days")} over · no reply`,
    answered: (day, answers) => `replied ${day}: ${counts(answers)}`,
    mentions: (unit, code, other) =>
      `The slip of ${unit}, criterion ${code}, mentions ${other}. Change the reason or remark before it goes out.`,
    said: { agreed: "Agreed", disagreed: "Not agreed" },
    preview: (count, due) =>
      `${slips(count)} will be made${due === "" ? "" : `, to be answered by ${due}`}; each holds its own unit's criteria alone.`,
    make: (count) => `Make ${slips(count)} (.zip)`,
    one: (unit) => `Make the slip of ${unit}`,
    take: "Take replies in…",
    delivered: (count) =>
      `${slips(count)} recorded in the workbook; the .zip is with your downloads.`,
    oneMade: "The slip was recorded in the workbook. Save its file and send it to the unit.",
    undone: "Undone: the workbook no longer knows these slips. Do not send the files downloaded.",
    reading: (at, of, file) => `Reading file ${String(at)} of ${String(of)}: ${file}`,
    outcomes: {
      taken: "will be taken in",
      known: "taken in before, nothing new",
      differs: "differs from the reply taken in before",
      refused: "cannot be taken in",
    },
    changes: (code, before, after) => `${code}: ${before} → ${after} (new)`,
    replace: "Replace by this file",
    changesHeading: "Differs from the reply taken in before",
    findingsHeading: "To look at",
    willTake: (count, of) => `Replies of ${String(count)} of ${files(of)} will be written.`,
    confirm: (count) => `Write the replies of ${files(count)}`,
    cancel: "Cancel",
    close: "Close",
    written: (count) => `Replies of ${files(count)} were written to the workbook.`,
    takenBack: "Undone: the replies are no longer in the workbook.",
    outdated: "The workbook was changed, so the preview is out of date. Look again, then write.",
    blank: "(blank)",
  },
  explanation: {
    verdict: "Verdict on the evidence",
    verdicts: { none: "No verdict", enough: "Sufficient", short: "Insufficient" },
    remark: "Remark (printed on the slip)",
    write: "Write the verdict",
    written: (unit, code) =>
      `The verdict on the evidence of ${unit}, criterion ${code}, was written.`,
    undone: "The verdict on the evidence was undone.",
    heading: "The unit's explanation",
    asked: (made, due) => `Asked on ${made}${due === "" ? "" : `, due ${due}`}.`,
    notAnswered: "The unit has not replied.",
    more: (evidence) => `Further evidence: ${evidence}`,
  },
  form: {
    title: "Explanation slip",
    status: (answered, of) => `${String(answered)} of ${lines(of)} answered`,
    due: (day) => `reply by ${day}`,
    broken:
      "The slip is no longer as it was sent: points or texts were changed. The leader will not take it; reply on the slip as it was sent.",
    points: (self, given, max) =>
      `Claimed ${self} → given ${given}${max === "" ? "" : ` (maximum ${max})`}`,
    by: (stage) => `Given at: ${stage}`,
    reason: (reason) => `Reason: ${reason}`,
    evidence: (codes) => `Evidence cited: ${codes}`,
    verdict: (verdict) => `Evidence: ${verdict}`,
    agreement: "Does the unit agree?",
    explanation: "Explanation",
    more: "Further evidence",
    write: "Write, next criterion",
    next: "Next criterion",
    done: "Done",
    written: (code) => `The reply on criterion ${code} was written.`,
    undone: "Undone.",
    show: "Show the cell",
    list: "Criteria to explain",
    open: "no reply yet",
    noWord: "not agreed, not explained",
    send: "All answered. Save the file (as .xlsx), print it for signature if asked, and send it back to the leader.",
    lineGone: "This criterion's row is gone from the slip. Undo its deletion.",
    tooLong: (limit) => `Longer than ${String(limit)} characters. Shorten it.`,
  },
};
