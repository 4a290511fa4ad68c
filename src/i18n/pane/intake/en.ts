import { type IntakePlan, type IntakeWords } from "./intake-words";

function counted(count: number, one: string, several: string): string {
  return `${String(count)} ${count === 1 ? one : several}`;
}

const days = (count: number): string => `${counted(count, "day", "days")} late`;

function planned({ units, answers, differing, aside }: IntakePlan): string {
  return [
    ...(units === 0
      ? []
      : [`${counted(units, "unit", "units")}, ${counted(answers, "answer", "answers")}`]),
    ...(differing === 0 ? [] : [`${String(differing)} with other answers in the workbook`]),
    ...(aside === 0 ? [] : [`${counted(aside, "file", "files")} kept on record, not counting`]),
  ].join("; ");
}

/** The words of taking forms in, in English. */
export const enIntake: IntakeWords = {
  title: "Take forms in",
  status: (received, of) =>
    `${String(received)} of ${counted(of, "unit", "units")} have sent theirs`,
  late: (units) => `${String(units)} late`,
  members: {
    received: (day) => `sent ${day}`,
    receivedSome: "sent",
    late: days,
    waiting: "not yet",
    withdrawn: "takes no part",
    file: (name) => `file ${name}`,
  },
  choose: "Take forms in…",
  stop: "Stop",
  stopping: "Stopping after this form…",
  previewing: (files) => `Preview of ${counted(files, "file", "files")}. Nothing is written yet.`,
  willWrite: (plan) => `To be written: ${planned(plan)}.`,
  nothingToWrite:
    "Nothing to write: the workbook says what these files say, or they cannot be taken.",
  dayLabel: "Day of receipt",
  dayHint: "Days late are counted to this day. A unit that sent one before keeps its day.",
  dayWrong: "Enter the day as day/month/year, such as 05/12/2026.",
  confirm: ({ units, aside }) =>
    units === 0
      ? `Keep ${counted(aside, "file", "files")} on record`
      : `Write ${counted(units, "unit", "units")}`,
  cancel: "Cancel",
  close: "Close the preview",
  kinds: {
    taken: "will be taken",
    left: "another file of the unit counts",
    known: "taken before, nothing changes",
    refused: "not taken",
  },
  doneKinds: {
    taken: "taken in",
    left: "kept on record, does not count",
    known: "taken before, nothing changed",
    refused: "not taken",
  },
  claimed: (points) => `claims ${points} points`,
  onTime: "on time",
  lateBy: days,
  keptDay: (day) => `day of receipt stays ${day}`,
  changes: (answers) => `${counted(answers, "answer differs", "answers differ")} from the workbook`,
  knownSince: (day, file) =>
    `This very file was taken in on ${day} under the name ${file}. Nothing more is written.`,
  choice: "The unit has several files. Which one counts?",
  countsNow: (file) => `Counts now: ${file}`,
  countsThis: (file) => `This file: ${file}`,
  differs: (answers) => counted(answers, "answer differs", "answers differ"),
  noDifference: "Both files answer alike.",
  blank: "blank",
  migration: (from, to) => `The form follows version ${from}; carried over to version ${to}:`,
  written: (plan) => `Written: ${planned(plan)}.`,
  undone: "Taking the forms in was undone.",
  outdated:
    "The workbook has just changed, so this preview no longer holds; nothing was written. Look again, then write.",
  stoppedEarly: (read, files) =>
    `Stopped after ${String(read)} of ${counted(files, "file", "files")}.`,
};
