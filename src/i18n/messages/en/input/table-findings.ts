import { numberText } from "../../../../basics/number-text";
import { type Points, toNumber } from "../../../../scoring/points/points";
import { type TableFinding } from "../../../../workbook/criteria-table/table-note";
import { shown } from "../../shown-text";
import { type Family } from "../../texts";
import { enCellPlace } from "../form/cell-place";

const points = (each: Points): string => numberText(toNumber(each), "en");

/** What the leader should know of a table that is taken over, in English. */
export const enTableFindings: Family<TableFinding> = {
  place: ({ sheet, cell }) => enCellPlace({ sheet, cell, criterion: "" }),
  texts: {
    nothingFound: () =>
      "No criteria were found in the selected range. Select the whole table with its headings.",
    groupSumDiffers: ({ given, typed, counted }) =>
      `The group ${shown(given)} states ${points(typed)}, its criteria add up to ${points(counted)}. Check the points.`,
    totalDiffers: ({ typed, counted }) =>
      `The total states ${points(typed)}, the criteria add up to ${points(counted)}. Check the points.`,
    scaleUnusual: ({ counted }) =>
      `The scale of the table is ${points(counted)}, neither 100 nor 1,000. Check whether a criterion is missing.`,
    pointsMissing: ({ given }) =>
      `The criterion ${shown(given)} has no points. Enter them in the table and read it again.`,
    pointsUnreadable: ({ given }) =>
      `The points ${shown(given)} cannot be read. Enter a number in the table and read it again.`,
    besidePointsLeft: ({ given }) =>
      `The criterion ${shown(given)} has standard points, and bonus or penalty points beside them; only the standard points were taken. Add a criterion of its own for the others.`,
    codeGenerated: ({ given, made }) =>
      `The criterion ${shown(given)} has no code and was given ${shown(made)}. Change it if need be.`,
    codesMadeFull: ({ given, made }) =>
      `Codes repeat in several groups or are mere letters, so all are led by those of their groups: ${shown(given)} became ${shown(made)}. Nothing needs to be done.`,
    countedRule: ({ given, per }) =>
      `As ${shown(given)} says, the criterion is scored by counting, ${points(per)} points for each. Check the way of scoring.`,
    tieBreakDropped: ({ criterion }) =>
      `The template that was followed breaks ties by ${shown(criterion)}, which this table does not have; that tie-break was left out. Choose another one.`,
  },
};
