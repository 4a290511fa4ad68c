import { dateText } from "../../../basics/date-text";
import { enEvidenceDoubt } from "../../messages/en/form/evidence-warnings";
import { shown, shownField, shownPercent } from "../../messages/shown-text";
import { enFieldNames } from "../../messages/en/input/field-names";
import { enEvidence } from "./en-evidence";
import { enOwnFindings } from "./en-findings";
import { type CardWords, type LeftWords, type MemberWords, type SubmitWords } from "./member-words";

function criteria(count: number): string {
  return `${String(count)} ${count === 1 ? "criterion" : "criteria"}`;
}

function things(count: number, one: string): string {
  return `${String(count)} ${count === 1 ? one : `${one}s`}`;
}

const LEFT: LeftWords = {
  progress: (done, all) => `${String(done)} of ${criteria(all)}`,
  points: (points, max) => `${points} of ${max} points`,
  waiting: (count) => `${criteria(count)} waiting for the bloc`,
  sealed: (code) => `Sealed: ${code}`,
  sealBroken: "The seal no longer fits the content.",
  missing: (count) => `Still missing (${String(count)})`,
  wrong: (count) => `To be corrected (${String(count)})`,
  look: (count) => `Worth another look (${String(count)})`,
  unwritten: (count) => `Begun here, not written yet (${String(count)})`,
  nothingLeft: "The form is complete. Check it once more and hand it in.",
  reminders: {
    leafBlank: () => "not answered",
    inputMissing: ({ field }) => `no ${shownField(field, enFieldNames)}`,
    naReasonMissing: () => "no reason why it does not apply",
    evidenceMissing: () => "no evidence or explanation",
    evidenceUnknown: ({ given }) => `${shown(given)} is not in the register of evidence`,
    percentDoubtful: ({ given }) => `a very small share, or ${shownPercent(given, "en")}%?`,
    legacyLetters: ({ given }) => `${shown(given)} is in an old font: type it again`,
    dataUntilUnreadable: ({ given }) => `${shown(given)} is no day`,
    dataCutOff: ({ until, to }) =>
      `figures go up to ${dateText(until)}, the period to ${dateText(to)}`,
    evidenceDoubtful: ({ warning }) => enEvidenceDoubt(warning),
  },
  allCriteria: (count) => `All ${criteria(count)}`,
  register: (count) => `Register of evidence · ${things(count, "document")}`,
  check: "Check and hand in",
  sealedNext: "See the codes and how to send it",
  criteriaTitle: "All criteria",
  groupPoints: (points) => `${points} points`,
  scoredBy: (scorer) => `scored by: ${scorer}`,
  states: {
    done: "complete",
    na: "not applicable",
    missing: "something is missing",
    wrong: "to be corrected",
    waiting: "waiting for the bloc",
  },
};

const CARD: CardWords = {
  title: (code, max) => `${code} · ${max} points`,
  condition: (code) => `${code} · condition for awards`,
  penalty: (code, max) => `${code} · penalty, at most ${max}`,
  place: (at, all) => `Criterion ${String(at)} of ${String(all)}`,
  before: (code) => `Criterion before: ${code}`,
  after: (code) => `Criterion after: ${code}`,
  how: "How it is scored",
  na: "Does not apply (give the reason)",
  reason: "Why it does not apply",
  reasonHint: "Required.",
  explanation: "Explanation",
  explanationHint: "Required for points without evidence.",
  noTick: "None of these",
  gives: (points) => `${points} points`,
  notApplicable: "not applicable",
  waiting: "waiting for the bloc",
  unanswered: "not answered",
  notComputable: "not enough figures for points yet",
  clear: "Clear the answer",
  showCell: "Show the cell in the form",
  write: "Done, next criterion ↵",
  writeLast: "Done ↵",
  next: "Next criterion ↵",
  written: (code, gives) => `Criterion ${code} written: ${gives}.`,
  undone: "Undone.",
  replaced: "Done replaces what stands in the cell by the answer here.",
  others: (scorer) => `Others score this criterion (${scorer}); nothing is entered here.`,
  sealed: "The form is sealed and cannot be changed here. Withdraw the seal to change it.",
};

const SUBMIT: SubmitWords = {
  title: "Hand in",
  blocked: (problems) => `Not yet: ${things(problems, "answer")} cannot be read.`,
  warned: (left) => `It can be handed in, with ${things(left, "thing")} left to do.`,
  ready: "The form is complete and can be handed in.",
  sealedState: "The form is sealed and its content unchanged.",
  brokenState: "The content was changed after sealing.",
  problems: (count) => `To be corrected first (${String(count)})`,
  reminders: (count) => `Not finished (${String(count)})`,
  findings: (count) => `Not as it was sent out (${String(count)})`,
  checkCode: "Check code",
  checkCodeSays: "Changes with the figures; evidence and explanations are not part of it.",
  seal: "Seal",
  sealSays:
    "Changes with anything in the form. It helps to compare the file with the signed paper; it is no digital signature and does not say whether figures are true.",
  notSealed: "not sealed",
  uncalculated: "cannot be computed yet",
  aboutSealing:
    "Sealing writes a code into the form that follows from its whole content. The cells stay open; a changed cell breaks the seal.",
  sealNow: "Seal the form",
  sealAnyway: "Seal it anyway",
  withdraw: "Withdraw to change it",
  withdrawSays:
    "Withdraw only before the leader has taken the form in; it must then be printed and signed again.",
  withdrawn: "The seal is withdrawn. The form can be changed.",
  sealedNow: (code) => `Sealed: ${code}.`,
  send: "How to send it",
  steps: (bloc, deadline, code) => [
    "Save the file (Ctrl+S) as .xlsx.",
    `Print the self-assessment and have it signed. The print must show the code ${code}.`,
    `Send file and signed paper to the leader${bloc === "" ? "" : ` (${bloc})`}${deadline === "" ? "" : `, by ${deadline}`}.`,
    "Do not change the file after that.",
  ],
  mend: "Correct the first one",
  toStart: "Back to the form",
};

/** The words of the member's side, in English. */
export const enMember: MemberWords = {
  title: (unit) => `Self-assessment · ${unit}`,
  left: LEFT,
  card: CARD,
  evidence: enEvidence,
  submit: SUBMIT,
  findings: enOwnFindings,
  hindrances: {
    cellGone: ({ criterion }) =>
      `The cells of criterion ${criterion} are no longer in the form. Undo the deletion and try again.`,
    formSealed: () =>
      "The form is sealed. Withdraw the seal where forms are handed in, then change it.",
    cellsChangedSince: () =>
      "This cannot be undone: the cells have been changed again since. Change them in the form.",
    sealCellGone: () =>
      "The cell for the seal is no longer in the form. Undo the deletion and try again.",
    registerGone: () =>
      "The register of evidence is no longer in the file. Undo the deletion, or use the form as it was sent.",
    registerFull: () =>
      "The register of evidence has no blank row left. Clear rows that are not used and try again.",
    entryGone: ({ evidence }) =>
      `${evidence} is no longer in the register. Choose another document.`,
    registerColumnGone: () =>
      "A column of the register was deleted. Undo the deletion and try again.",
  },
};
