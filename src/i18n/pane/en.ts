import { enChanges } from "./changes/en";
import { enFrame } from "./frame/en";
import { enIntake } from "./intake/en";
import { type CheckWords, type PaneWords, type VerdictCounts } from "./pane-words";
import { enMember } from "./member/en";
import { enPaste } from "./paste/en";
import { enRanking } from "./ranking/en";
import { enReconciliation } from "./reconciliation/en";
import { enRoad } from "./road/en";
import { enStart } from "./start/en";
import { enVerification } from "./verification/en";
import { enCreate } from "./create/en";
import { enIssue } from "./issue/en";
import { enSetup } from "./setup/en";
import { enTable } from "./table/en";
import { enTemplate } from "./template/en";

const VERDICTS = { accepted: "Accepted", look: "Needs a look", refused: "Refused" } as const;

function told({ accepted, look, refused }: VerdictCounts): string {
  return [
    `${String(accepted)}\u00a0accepted`,
    ...(look === 0 ? [] : [`${String(look)}\u00a0to\u00a0look\u00a0at`]),
    ...(refused === 0 ? [] : [`${String(refused)}\u00a0refused`]),
  ].join(", ");
}

function many(count: number, one: string, several: string): string {
  return `${String(count)} ${count === 1 ? one : several}`;
}

const CHECK: CheckWords = {
  title: "Check forms",
  intro:
    "Choose one or more self-scoring forms (.xlsx) that units have sent back. Each is read, and you are told whether it can be taken, which cells to look at, and why.",
  privacy: "Forms are read on this computer alone; nothing is sent anywhere or changed.",
  choose: "Choose forms…",
  chooseAgain: "Choose other forms…",
  stop: "Stop",
  stopping: "Stopping after this form…",
  reading: (at, of, file) => `Reading ${String(at)}/${String(of)}: ${file}`,
  finished: (files, counts) => `${many(files, "file", "files")} read: ${told(counts)}.`,
  stopped: (read, files, counts) =>
    `Stopped after ${String(read)} of ${many(files, "file", "files")}${read === 0 ? "" : `: ${told(counts)}`}.`,
  progress: "Files read",
  verdicts: VERDICTS,
  waiting: "Waiting",
  readingNow: "Being read…",
  unread: "Not read",
  counted: {
    problems: (count) => many(count, "answer not taken", "answers not taken"),
    findings: (count) => many(count, "change", "changes"),
    repairs: (count) => many(count, "cell read otherwise", "cells read otherwise"),
    reminders: (count) => many(count, "thing to complete", "things to complete"),
  },
  headings: {
    problems: (count) => `Answers that could not be taken (${String(count)})`,
    findings: (count) => `Changes to the form that went out (${String(count)})`,
    repairs: (count) => `Cells read otherwise than typed (${String(count)})`,
    reminders: (count) => `Things still to be completed (${String(count)})`,
  },
  more: (count) =>
    `${many(count, "more place is", "more places are")} not listed here. Settle the ones above, then check again.`,
  nothingFound: "The form is complete; nothing is the matter.",
  about: (unit, year) => `Unit code ${unit}, year ${year}.`,
  file: (name) => `File: ${name}`,
  checkCode: (code) => `Check code: ${code}`,
  seal: (code, sealed) => `Seal: ${code}${sealed ? "" : " (the file is not sealed)"}`,
  twice: "several files of this unit",
  troubles: {
    fileUnreadable: () =>
      "The system does not let this file be read: it was moved, renamed or is locked. Close it in other programs, then choose it again.",
    readerFailed: ({ reason }) =>
      `The program failed while reading this file (${reason}). Try again; if it fails again, send the file and this sentence to whoever supports you.`,
  },
};

/** What the pane says of itself, in English. */
export const enPaneWords: PaneWords = {
  product: "Emulation Bloc",
  otherLanguage: { language: "vi", name: "Tiếng Việt" },
  outsideExcel: "Opened outside Excel; forms can be checked all the same.",
  excelTooOld:
    "This Excel is older than Excel 2021, so forms can only be checked. For everything else, use Excel 2021 or newer, Microsoft 365 or Excel on the web.",
  broken: (reason) =>
    `The program failed (${reason}). Close this pane and open it again; if it fails again, send this sentence to whoever supports you.`,
  check: CHECK,
  frame: enFrame,
  start: enStart,
  road: enRoad,
  create: enCreate,
  issue: enIssue,
  setup: enSetup,
  table: enTable,
  template: enTemplate,
  changes: enChanges,
  intake: enIntake,
  member: enMember,
  paste: enPaste,
  ranking: enRanking,
  reconciliation: enReconciliation,
  verification: enVerification,
};
