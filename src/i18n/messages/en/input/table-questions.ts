import { numberText } from "../../../../basics/number-text";
import { type Points, toNumber } from "../../../../scoring/points/points";
import { type TableAsk } from "../../../../workbook/criteria-table/table-note";
import { shown } from "../../shown-text";
import { type Family } from "../../texts";
import { enCellPlace } from "../form/cell-place";

const points = (each: Points): string => numberText(toNumber(each), "en");

const COLUMNS = {
  code: "the codes",
  title: "the names of the criteria",
  points: "the standard points",
} as const;

/** What only the leader can say of a table that is taken over, in English. */
export const enTableQuestions: Family<TableAsk> = {
  place: ({ sheet, cell }) => enCellPlace({ sheet, cell, criterion: "" }),
  texts: {
    columnFor: ({ role }) =>
      `The headings do not say which column holds ${COLUMNS[role]}. Choose the column.`,
    codeDoubtful: ({ given, why }) => {
      if (why === "date")
        return `Excel has turned this code into the day ${shown(given)}. Choose the right code.`;
      return why === "number"
        ? `The code ${shown(given)} is a number and may have lost a 0 at its end. Choose the right code.`
        : `The code ${shown(given)} repeats in the same group. Choose a code for this row.`;
    },
    pointsDoubtful: ({ given }) =>
      `The points ${shown(given)} can be read in more than one way. Choose the standard points.`,
    mostOfCounted: ({ given, per }) =>
      `The cell says ${shown(given)}, that is ${points(per)} points for each, but not how many at most. Choose the most points that the criterion can count.`,
    sectionOf: ({ given }) =>
      `It is not clear to which part ${shown(given)} belongs: content, bonus, penalties or conditions. Choose the part.`,
    groupPoints: ({ typed, counted }) =>
      `The group states ${points(typed)} points, but its criteria add up to ${points(counted)}. Choose whether the sum counts or the stated points are a cap.`,
    bonusInside: ({ base, bonus }) =>
      `The content has ${points(base)} points and the bonus ${points(bonus)}. Choose whether the bonus lies inside the scale or outside it.`,
    scorerOf: ({ given }) => `It is not clear who ${shown(given)} is. Choose who scores.`,
    rowsAre: ({ given, count }) =>
      `Below ${shown(given)} stand ${String(count)} rows without a code whose points add up to more than those of the criterion. Choose whether they are levels of which one is taken, or criteria.`,
    tiersOf: ({ given }) =>
      `The text ${shown(given)} reads like tiers of points by per cent. Choose whether points follow the tiers or are given by hand.`,
  },
};
