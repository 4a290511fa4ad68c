import { shown } from "../../messages/shown-text";
import { type SetupWords } from "./setup-words";

const DAYS = {
  deadline: "Forms are due",
  evidenceFrom: "Evidence from",
  evidenceTo: "Evidence until",
} as const;

function units(count: number): string {
  return count === 1 ? "1 unit" : `${String(count)} units`;
}

/** The words of the form of a bloc, in English. */
export const enSetup: SetupWords = {
  name: "Name of the bloc",
  nameExample: "Emulation bloc II",
  year: "Year",
  period: "Scored for",
  periods: { year: "The whole year", firstHalf: "Its first half", other: "Another period" },
  firstHalf: "the first half of",
  otherPeriod: "Name of the period",
  otherPeriodExample: "round 1",
  days: DAYS,
  dayExample: "day/month/year",
  members: (count) => (count === 0 ? "Member units" : `Member units: ${String(count)}`),
  nobodyYet: "No unit yet.",
  toAdd: "Add units",
  toAddExample: "One unit a line, or paste a list from Excel or Word",
  add: (count) => (count === 0 ? "Add" : `Add ${units(count)}`),
  fromSelection: "Take the selected cells",
  added: (count) => `${units(count)} added.`,
  nobodyFound:
    "No unit's name was found. Select the cells with the names, or type one name a line.",
  repeated: (names) => `Already in the list, so not added again: ${names}.`,
  garbled: (names) =>
    `Typed in an old font (.VnTime, VNI), so they read wrongly: ${names}. Convert them to Unicode or type them again.`,
  leader: "Leader",
  deputy: "Deputy leader",
  notChosen: "Not chosen",
  edit: (name) => `Edit ${name}`,
  memberName: "Name of the unit",
  memberId: "Code of the unit",
  finish: "Done",
  remove: "Take off the list",
  withdraw: "Withdraw from the bloc",
  bringBack: "Take part again",
  withdrawn: "withdrawn",
  moveUp: "Move up",
  moveDown: "Move down",
  yearStays: (year) =>
    `The year ${String(year)} cannot be changed, it is part of every form's code; for another year set up a new bloc.`,
  noChange: "Nothing was changed yet.",
  willChange: "This will change in the workbook:",
  formsAreOut: (day) =>
    `The forms issued on ${day} do not know of these changes. They can still be taken in; issue them again for units to see the changes.`,
  save: "Write the changes",
  saved: "The changes were written into the workbook.",
  undone: "Everything is as it was before.",
  problems: {
    blocNameBlank: () => "The bloc has no name yet. Enter one.",
    yearUnreadable: ({ given }) =>
      given.trim() === ""
        ? "There is no year yet. Enter one, such as 2026."
        : `The year ${shown(given)} is not right. Enter four digits, such as 2026.`,
    periodBlank: () => "The period has no name yet. Enter one, such as round 1.",
    dayUnreadable: ({ day, given }) =>
      `${DAYS[day]}: ${shown(given)} is no day. Enter day/month/year, such as 05/12/2026.`,
    windowReversed: () =>
      "The first day of the evidence comes after the last. Correct one of them.",
    leaderIsDeputy: () =>
      "Leader and deputy leader are the same unit. Choose another one for either.",
    membersTooMany: ({ count, most }) =>
      `The list has ${units(count)}, more than ${String(most)}. Take off the lines that are no units of the bloc.`,
  },
  effects: {
    memberAdded: ({ name }) => `${name} is added; it needs a form.`,
    memberRenamed: ({ name, to }) => `${name} becomes ${to}; code and scores stay.`,
    memberWithdrawn: ({ name }) => `${name} withdraws: it is neither scored nor ranked.`,
    memberBack: ({ name }) => `${name} takes part again: it is scored and ranked.`,
    memberRemoved: ({ name }) => `${name} is taken off the list.`,
    orderChanged: () => "The order of the units changes.",
    blocRenamed: () => "The bloc's name changes.",
    periodChanged: () => "The period changes.",
    rolesChanged: () => "Leader or deputy leader change.",
    deadlineChanged: () => "The deadline changes; days late are counted again.",
    windowChanged: () => "The time of the evidence changes.",
  },
  refusals: {
    memberHasEntries: ({ name }) =>
      `${name} has scores or sent its form, so it cannot be taken off. Choose “Withdraw from the bloc”.`,
    cellsNotUnderstood: ({ count }) =>
      `The workbook has cells (${String(count)}) that could not be read; drawing its sheets anew would lose what was typed there. Correct them first (Verification lists them).`,
  },
};
