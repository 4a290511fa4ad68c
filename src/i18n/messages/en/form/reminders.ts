import { dateText } from "../../../../basics/date-text";
import { numberText } from "../../../../basics/number-text";
import { type FormReminder } from "../../../../workbook/unit/form-note";
import { shown, shownField, shownPercent } from "../../shown-text";
import { type Family } from "../../texts";
import { enFieldNames } from "../input/field-names";
import { enEvidenceDoubt } from "./evidence-warnings";
import { enCellPlace } from "./cell-place";

/** What is still to do before a form is sent, in English. */
export const enReminders: Family<FormReminder> = {
  place: enCellPlace,
  texts: {
    leafBlank: () =>
      "The criterion is not answered yet. Enter the figures; if there were none, enter 0 or choose No.",
    inputMissing: ({ field }) => `Still to be entered: ${shownField(field, enFieldNames)}.`,
    naReasonMissing: () =>
      "The criterion is marked “does not apply” without a reason. Give it under Explanation.",
    evidenceMissing: () =>
      "There are points without evidence. Cite evidence codes, or explain why there are none.",
    evidenceUnknown: ({ given }) =>
      `The evidence code ${shown(given)} is not on the sheet Evidence. List the document there or correct the code.`,
    percentDoubtful: ({ given }) =>
      `A rate of ${numberText(given, "en")} is very small. If ${shownPercent(given, "en")}% is meant, enter ${shownPercent(given, "en")}.`,
    legacyLetters: ({ given }) =>
      `${shown(given)} is written in a font from before Unicode (TCVN3, VNI) and cannot be read. Ask the unit to type it again.`,
    dataUntilUnreadable: ({ given }) =>
      `The day up to which figures are counted, ${shown(given)}, is no day. Enter day/month/year, such as 30/11/2026.`,
    dataCutOff: ({ until, to }) =>
      `The figures go up to ${dateText(until)}, the period to ${dateText(to)}. Ask whether the rest is estimated or left out.`,
    evidenceDoubtful: ({ warning }) => enEvidenceDoubt(warning),
  },
};
