import { type AcceptAllWords, type ItemWords, type VerificationWords } from "./verification-words";

function items(count: number): string {
  return `${String(count)} ${count === 1 ? "item" : "items"}`;
}

const ITEM: ItemWords = {
  max: (points) => `at most ${points} points`,
  nothingSaid: "nobody has scored it yet",
  points: (points) => `${points} points`,
  na: "not applicable",
  notComputable: "cannot be computed yet",
  noScore: "no score yet",
  how: "How it is scored",
  evidence: "Evidence",
  noEvidence: "The unit cites no evidence.",
  notRegistered: (code) => `${code}: not in the register of evidence`,
  explanation: (text) => `Explanation: ${text}`,
  showCell: "Show this cell in the workbook",
  settle: "How is it scored?",
  settlings: {
    accept: "Accept",
    inputs: "Enter figures",
    typed: "Give other points",
    na: "Not applicable",
  },
  accept: (points) => `Accept ${points}`,
  typedLabel: (max) => `Points (0 to ${max})`,
  typedFree: "Points (0 or more)",
  reason: "Reason",
  reasonHint: "Needed for other points, for not applicable, and where the points change.",
  yes: "Yes",
  no: "No",
  choose: "Choose…",
  gives: (points) => `Gives ${points}`,
  moves: (before, after) => `total\u00a0${before}\u00a0→\u00a0${after}`,
  ranks: (before, after) => `rank\u00a0${String(before)}\u00a0→\u00a0${String(after)}`,
  same: "total and rank stay the same",
  acceptNext: (points) => `Accept ${points} ↵`,
  write: "Write, go to the next ↵",
  writeLast: "Write ↵",
  next: "Skip to the next item",
  takeBack: (stage) => `Remove the score at the stage ${stage}`,
  written: (unit, code, points) => `Written for ${unit}, criterion ${code}: ${points}.`,
  takenBack: (unit, code) => `Score of ${unit}, criterion ${code} removed.`,
  undone: "Undone.",
  problems: {
    inputMissing: (field) => `Still to be entered: ${field}.`,
    nothingToAccept: "There is nothing to accept yet. Enter figures or give points.",
    gone: "This unit or criterion is no longer in the workbook. Choose another item.",
  },
};

const ACCEPT_ALL: AcceptAllWords = {
  open: (count) => `Accept the ${items(count)} left…`,
  preview: (count, unit) =>
    `${items(count)} of ${unit} will be written just as the unit scored them.`,
  total: (before, after) => `Total ${before} → ${after}.`,
  left: (codes) => `Left to be scored one by one: ${codes.join(", ")}.`,
  confirm: (count) => `Write ${items(count)}`,
  cancel: "Do not write",
  written: (count, unit) => `${items(count)} of ${unit} accepted.`,
};

/** The words of verification, in English. */
export const enVerification: VerificationWords = {
  title: "Verification",
  status: (open, units) =>
    `${items(open)} of ${String(units)} ${units === 1 ? "unit" : "units"} still to be scored`,
  allDone: "Every item has been scored.",
  nothingReceived: "No unit has sent its form, so there is nothing to verify. Take forms in first.",
  viewLabel: "Show by",
  views: { units: "Unit", criteria: "Criterion", grid: "Paste a table" },
  stageLabel: "Write at the stage",
  stages: {
    self: "Self-scoring",
    cross: "Cross-check",
    verified: "Verification",
    meeting: "Meeting",
  },
  open: (count) => `${String(count)} open`,
  done: "done",
  onlyOpen: "Open items only",
  nextOpen: "Score the next item",
  toRanking: "See the ranking",
  item: ITEM,
  acceptAll: ACCEPT_ALL,
};
