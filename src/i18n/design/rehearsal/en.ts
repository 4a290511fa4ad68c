import { numberText } from "../../../basics/number-text";
import { type Points, toNumber } from "../../../scoring/points/points";
import { type RehearsalWords } from "./rehearsal-words";

const points = (given: Points | null): string =>
  given === null ? "nothing" : numberText(toNumber(given), "en");

/** The words of a rehearsal, in English. */
export const enRehearsal: RehearsalWords = {
  title: "Rehearsal",
  about:
    "A few units with a known outcome are made up; their forms are issued, filled in, taken in, verified and ranked, and what comes out is compared. Nothing is written into this workbook.",
  run: "Rehearse with this table",
  unitName: (number) => (number === 0 ? "Rehearsal bloc" : `Rehearsal unit ${String(number)}`),
  cameOut: ({ units, leaves, kinds, compared }) =>
    `The rehearsal came out: ${String(units)} units, ${String(leaves)} criteria, ${String(kinds)} ways of scoring; ranked as they were made up, and ${compared} figures of the workbook agree.`,
  differs: ({ units, leaves }, faults) =>
    `Rehearsal of ${String(units)} units and ${String(leaves)} criteria: ${String(faults)} differences. Do not issue this table; mend the criteria that are named and rehearse again.`,
  place: (rank, unit, total) => `${String(rank)}. ${unit}: ${total} points`,
  more: (count) => `and ${String(count)} more.`,
  faults: {
    place: (fault) => {
      if (!("unit" in fault)) return "";
      return "criterion" in fault ? `${fault.unit}, criterion ${fault.criterion}` : fault.unit;
    },
    texts: {
      nothingToRank: () =>
        "No answer changes a total, so nothing can be ranked. Look at the caps and the scale.",
      formRefused: ({ codes }) => `The form was not taken in (${codes.join(", ")}).`,
      formChanged: ({ codes }) => `The form reads otherwise than filled in (${codes.join(", ")}).`,
      entriesRefused: ({ codes }) => `Verified scores were not taken (${codes.join(", ")}).`,
      pointsDiffer: ({ due, found }) =>
        `The points should be ${points(due)} and came out as ${points(found)}.`,
      totalDiffers: ({ due, found }) =>
        `The total should be ${points(due)} and came out as ${points(found)}.`,
      rankDiffers: ({ due, found }) =>
        `The rank should be ${String(due)} and came out as ${found === null ? "nothing" : String(found)}.`,
      bookRefused: ({ codes }) =>
        `The leader's workbook could not be read back (${codes.join(", ")}).`,
      bookDiffers: ({ count, sheet, cell }) =>
        `${String(count)} figures of the rehearsed workbook differ, the first on sheet ${sheet}, cell ${cell}.`,
    },
  },
};
