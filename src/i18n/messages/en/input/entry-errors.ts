import { numberText } from "../../../../basics/number-text";
import { toNumber } from "../../../../scoring/points/points";
import { type EntryError } from "../../../../scoring/self-assessment/entry-errors";
import { shown, shownField } from "../../shown-text";
import { type Texts } from "../../texts";
import { enFieldNames } from "./field-names";

const figure = (each: number): string => numberText(each, "en");

/** An answer or a score that may not stand, in English. */
export const enEntryErrors: Texts<EntryError> = {
  inputWrongType: ({ field, given }) =>
    `${shown(given)} is the wrong kind of answer for ${shownField(field, enFieldNames)}. Enter a number, yes or no, or one item of the list, as the criterion asks.`,
  choiceUnknown: ({ field, given }) =>
    `There is no choice ${shown(given)} for ${shownField(field, enFieldNames)}. Choose one from the list.`,
  tickRepeated: ({ field, given }) =>
    `The item ${shown(given)} is chosen twice at ${shownField(field, enFieldNames)}. Remove one of them.`,
  countNotWhole: ({ given }) =>
    `The count ${figure(given)} is not whole. Enter a whole number, such as 0, 1 or 2.`,
  countNegative: ({ given }) => `The count ${figure(given)} is negative. Enter 0 or more.`,
  pointsOutside: ({ given, max }) =>
    `${figure(given)} points lie outside 0 to ${figure(toNumber(max))}. Enter the points again.`,
  pointsOffStep: ({ given, step }) =>
    `${figure(given)} points do not fit the step of ${figure(toNumber(step))}. Enter a multiple of the step.`,
  inputUnknown: ({ field }) =>
    `This criterion's way of scoring does not use ${shownField(field, enFieldNames)}. Remove it.`,
  entryMalformed: ({ given }) =>
    `The entry ${shown(given)} cannot be read. It must hold figures, or points with a reason, or “does not apply” with a reason.`,
  stageNotOpen: () =>
    "Others score this criterion, not the unit itself. Remove the self-score of the criterion.",
  naNotAllowed: () =>
    "This criterion may not be marked “does not apply”. Enter the figures; if there were none, enter 0.",
  typedOnCondition: () => "A condition for awards has no points. Choose yes or no.",
  typedAtSelf: () =>
    "Points may not be typed in a self-assessment. Enter the figures from which they follow.",
  listEmpty: () => "The list of points is empty. Enter the points of at least one scorer.",
  listOutsideCross: () =>
    "Only the cross-check takes several points at once. State a single figure.",
};
