import { numberText } from "../../../../basics/number-text";
import { toNumber } from "../../../../scoring/points/points";
import { type FormFinding } from "../../../../workbook/unit/form-note";
import { enForm } from "../../../sheets/en-form";
import { shown, shownColumn, shownResult } from "../../shown-text";
import { type Family } from "../../texts";
import { enIdentityNames } from "../input/identity-names";
import { enCellPlace } from "./cell-place";

/** What is no longer as it was sent out, in English. */
export const enFindings: Family<FormFinding> = {
  place: enCellPlace,
  texts: {
    identityDiffers: ({ field, given, kept }) =>
      `The file's identity (${enIdentityNames[field]}) states ${shown(given)} here and ${shown(kept)} elsewhere; ${shown(kept)} is used. Check that the file is the unit's own.`,
    tokenDiffers: () =>
      "The checksum does not fit: the criteria table or the identity inside the file has been changed. Compare it with the signed copy.",
    sheetRenamed: ({ given, expected }) =>
      `The sheet ${shown(expected)} has been renamed ${shown(given)}. It is read all the same; nothing needs to be done.`,
    sheetMissing: () =>
      "This sheet has been deleted, so the register of evidence is lost. Ask the unit for it.",
    sheetUnknown: () =>
      "This sheet was not in the form that went out; nothing is read from it. See what the unit wanted to add.",
    sheetRepeated: ({ counted }) =>
      `This sheet is a copy of ${shown(counted)}; only ${shown(counted)} is read. Ask the unit which one is right.`,
    columnMissing: ({ column }) =>
      `The column ${shownColumn(column, enForm, "of hidden ids")} has been deleted; the others are read. Ask the unit if its content is needed.`,
    rowUnknown: ({ given }) =>
      `This row was not in the form that went out. It holds ${shown(given)} and does not count. See whether it belongs elsewhere.`,
    rowMissing: () =>
      "The row of this criterion has been deleted, so that there is no answer. Ask the unit for it.",
    rowRepeated: ({ given }) =>
      `This row repeats another. It holds ${shown(given)} and does not count; the other one does. Ask the unit which one is right.`,
    rowFoundBy: ({ by }) =>
      by === "code"
        ? "The row's hidden id is gone; it was recognised by the criterion's code. Look at its answer."
        : "The row's hidden id is gone; it was recognised by the criterion's title. Look at its answer.",
    labelChanged: ({ given, expected }) =>
      `${shown(expected)} has been changed to ${shown(given)}; the text that went out still holds. Ask the unit why.`,
    maxChanged: ({ given, max }) =>
      `The standard points have been changed to ${shownResult(given, "en")}; ${numberText(toNumber(max), "en")} still holds. Ask the unit why.`,
    formulaReplaced: ({ given }) =>
      `The formula of the points has been replaced by ${shownResult(given, "en")}; the points are computed again from the figures. Compare the two.`,
    pointsDiffer: ({ given, computed }) =>
      `The file shows ${shownResult(given, "en")}, but its figures give ${shownResult(computed, "en")}, which counts. Ask the unit if the difference matters.`,
    checkCodeDiffers: ({ given, computed }) =>
      `The file shows the check code ${shown(given)}, but its figures give ${shown(computed)}: it was not recalculated after figures were changed, or the code's formula was altered. Compare the latter code with the one on the signed copy.`,
    sealBroken: ({ given, computed }) =>
      `The file states the seal ${shown(given)}, but its content gives ${shown(computed)}: the content is no longer what was sealed. The seal does not say who changed it, where, or which figures are right. Compare the file with the signed copy and ask the unit.`,
    sealUnreadable: ({ given, computed }) =>
      `${shown(given)} cannot be a seal: it has characters too many, too few or wrong. The file's content gives ${shown(computed)}. Compare that with the seal on the signed copy.`,
    notYours: ({ given }) =>
      `Others score this cell; the unit entered ${shown(given)}, which does not count. Nothing needs to be done.`,
    notTaken: ({ given }) =>
      `${shown(given)} stands where the form asks for nothing, or explains an answer that is not there; it does not count. See what the unit meant.`,
    awardsMissing: () => "This sheet was deleted, so that no awards were received. Ask the unit.",
    awardNotCount: ({ given }) =>
      `${shown(given)} is no whole number from 0; it does not count. Ask the unit for the right figure.`,
    awardInHeading: ({ given }) =>
      `A heading has the figure ${given}; it does not count, since the awards stand in the rows below. Ask the unit which is right.`,
    awardPartAbove: ({ part, whole }) =>
      `${numberText(part, "en")} at the base are more than the ${numberText(whole, "en")} in all. Ask the unit.`,
    awardIncomplete: () =>
      "Other figures of this row are filled in and this one is blank; it counts as none for now. Ask the unit whether it is 0.",
    awardUntitled: () => "There are figures, and no title or form of award. Ask the unit.",
    awardOrdinalDate: ({ given }) =>
      `The number of this row became the date ${given}; if it was one like 3.1, write it as a text again.`,
    awardCollectiveAmongPersons: ({ title, count }) =>
      `The row ${shown(title)} is for persons and holds ${numberText(count, "en")} collectives; they count. Ask the unit whether this is right.`,
    awardPersonAmongCollectives: ({ title, count }) =>
      `The row ${shown(title)} is for collectives and holds ${numberText(count, "en")} persons; they count. Ask the unit whether this is right.`,
    awardFormulaReplaced: ({ given }) =>
      `A formula of the award statistics was replaced by ${shownResult(given, "en")}; sums are computed again from the figures.`,
    awardSumDiffers: ({ given, computed }) =>
      `The award statistics say ${shownResult(given, "en")}, their figures come to ${shownResult(computed, "en")}; the latter counts. Ask the unit.`,
    evidenceNotCited: ({ evidence, criteria }) =>
      `The criteria of ${evidence} are given as ${criteria}, where ${evidence} is not cited. Only citations count; ask the unit which is right.`,
    evidenceNotListed: ({ evidence, criteria }) =>
      `${evidence} is cited at ${criteria}, and its criteria are given as others. It counts for ${criteria}; ask the unit if that looks wrong.`,
    evidenceCriteriaUnknown: ({ evidence, given }) =>
      `The criteria of ${evidence} are given as ${shown(given)}, which is no code of the table. Ask the unit what it means.`,
  },
};
