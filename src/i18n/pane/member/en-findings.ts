import { numberText } from "../../../basics/number-text";
import { toNumber } from "../../../scoring/points/points";
import { type FormFinding } from "../../../workbook/unit/form-note";
import { shown, shownResult } from "../../messages/shown-text";
import { type Texts } from "../../messages/texts";

/** What is no longer as it was sent out, said to the unit in English. */
export const enOwnFindings: Texts<FormFinding> = {
  identityDiffers: () =>
    "The file's identity contradicts itself. Copy your answers into the form the bloc leader sent.",
  tokenDiffers: () =>
    "The criteria or the identity in the file were changed. Copy your answers into the form the bloc leader sent.",
  sheetRenamed: ({ expected }) =>
    `The sheet ${shown(expected)} was renamed. Give it its name back.`,
  sheetMissing: () => "This sheet was deleted. Copy your answers into the form as it was sent.",
  sheetUnknown: () => "This sheet was not part of the form and will not be read.",
  sheetRepeated: ({ counted }) => `Only the sheet ${shown(counted)} is read. Delete this copy.`,
  columnMissing: () =>
    "A column of the table was deleted. Undo that, or use the form as it was sent.",
  rowUnknown: ({ given }) =>
    `The added row saying ${shown(given)} does not count. Move it to the explanation.`,
  rowMissing: () => "This criterion's row was deleted. Undo that, or use the form as it was sent.",
  rowRepeated: ({ given }) =>
    `This row repeats another one; ${shown(given)} does not count. Delete the extra row.`,
  rowFoundBy: () =>
    "The row's hidden code is gone; it is still read. Check the answer in this row.",
  labelChanged: ({ expected }) =>
    `A text of the form was changed. It should say ${shown(expected)}.`,
  maxChanged: ({ max }) =>
    `The standard points were changed; ${numberText(toNumber(max), "en")} still count. Restore them.`,
  formulaReplaced: ({ given }) =>
    `The formula for the points was replaced by ${shownResult(given, "en")}. Undo that; points follow from the figures.`,
  pointsDiffer: ({ given, computed }) =>
    `The cell shows ${shownResult(given, "en")}, the figures give ${shownResult(computed, "en")}. Press F9 to calculate again.`,
  checkCodeDiffers: ({ computed }) =>
    `The check code in the file does not fit yet, it should be ${shown(computed)}. Press F9 to calculate again.`,
  sealBroken: () =>
    "The content was changed after sealing. Withdraw the seal, check, and seal again.",
  sealUnreadable: ({ given }) =>
    `${shown(given)} cannot be a seal. Withdraw the seal and seal again.`,
  notYours: ({ given }) => `Others score this cell; ${shown(given)} does not count. Delete it.`,
  notTaken: ({ given }) =>
    `${shown(given)} stands where the form asks for nothing, or belongs to an answer that could not be read; it does not count.`,
  awardsMissing: () => "This sheet was deleted. Take the original form and copy your answers.",
  awardNotCount: ({ given }) =>
    `${shown(given)} is no whole number from 0. Enter a figure: 0, 1, 2…`,
  awardInHeading: ({ given }) =>
    `A heading has the figure ${given}. Move it to the rows below, and leave this one blank.`,
  awardPartAbove: ({ part, whole }) =>
    `${numberText(part, "en")} at the base are more than the ${numberText(whole, "en")} in all. Correct it.`,
  awardIncomplete: () => "This cell is blank. Enter 0 for none.",
  awardUntitled: () => "There are figures, and no title or form of award. Enter its name.",
  awardOrdinalDate: ({ given }) =>
    `The number became the date ${given}. Enter it again, such as '3.1 with the apostrophe.`,
  awardCollectiveAmongPersons: ({ title, count }) =>
    `The row ${shown(title)} is for persons and holds ${numberText(count, "en")} collectives. Check it; leave it if it is right.`,
  awardPersonAmongCollectives: ({ title, count }) =>
    `The row ${shown(title)} is for collectives and holds ${numberText(count, "en")} persons. Check it; leave it if it is right.`,
  awardFormulaReplaced: ({ given }) =>
    `A formula was replaced by ${shownResult(given, "en")}. Undo that; sums come from the figures.`,
  awardSumDiffers: ({ given, computed }) =>
    `The cell says ${shownResult(given, "en")}, the figures come to ${shownResult(computed, "en")}. Correct it, or press F9 to calculate again.`,
  evidenceNotCited: ({ evidence, criteria }) =>
    `${evidence} is said to serve ${criteria}, where it is not cited. Cite it there, or take the criterion off the register.`,
  evidenceNotListed: ({ evidence, criteria }) =>
    `${criteria} cites ${evidence}, whose criteria do not say so. Add it there, or take the citation away.`,
  evidenceCriteriaUnknown: ({ evidence, given }) =>
    `The criteria of ${evidence} are given as ${shown(given)}, which is no code of the table. Enter codes, such as I.1; II.2.`,
};
