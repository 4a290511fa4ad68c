import { dateText } from "../../basics/date-text";
import { enSlip } from "../sheets/slip/en-slip";
import { type SlipMessages } from "./slip-messages";
import { shown, shownCellValue } from "../messages/shown-text";
import { enCellPlace } from "../messages/en/form/cell-place";

function column(key: string): string {
  const labels: Readonly<Record<string, string>> = enSlip.columns;
  const label = labels[key] ?? "";
  return label === "" ? "the hidden id" : shown(label);
}

/** A moment as people read it: `20/12/2018 09:00`. */
function moment(at: string): string {
  const [day = "", time = ""] = at.split("T");
  return `${dateText(day)} ${time.slice(0, 5)}`.trim();
}

const RESEND = "Ask the unit to reply on the slip as it was sent.";

/** What is found about slips with explanations, in English. */
export const enSlipMessages: SlipMessages = {
  refusals: {
    place: () => "",
    texts: {
      slipNotSlip: () => "This file is no explanation slip of a leader's. Choose the right file.",
      slipIsForm: () =>
        "This file is a self-assessment form, not an explanation slip. Take it in on the Intake screen.",
      slipIsBook: () =>
        "This file is a bloc workbook, not an explanation slip. Choose the right file.",
      slipIdentityDamaged: () => `The identity of the explanation slip is damaged. ${RESEND}`,
      slipLayoutUnknown: ({ layout }) =>
        `The slip has the layout ${shown(layout)}, which this version cannot read. Update the program and try again.`,
      slipSheetMissing: ({ sheet }) => `The slip lacks the sheet ${shown(sheet)}. ${RESEND}`,
      slipColumnMissing: ({ sheet, column: key }) =>
        `The sheet ${shown(sheet)} lacks the column ${column(key)}. ${RESEND}`,
      slipOtherBloc: ({ given, expected }) =>
        `The slip is of the bloc ${shown(given)}, not of ${shown(expected)}. Choose the right file.`,
      slipOtherYear: ({ given, expected }) =>
        `The slip is of the year ${shown(given)}, not of ${shown(expected)}. Choose the right file.`,
      slipUnitUnknown: ({ unit }) =>
        `The unit ${shown(unit)} is not among the members of the bloc. Choose the right file.`,
      slipUnknown: ({ unit, seal }) =>
        `This workbook made no slip ${seal === "" ? "without a code" : `with the code ${shown(seal)}`} for the unit ${shown(unit)}. Open the workbook that made it, or make a new slip.`,
      slipOtherUnit: ({ unit, owner }) =>
        `The slip names the unit ${shown(unit)}, but its code belongs to the unit ${shown(owner)}. ${RESEND}`,
      slipOlder: ({ made, newest }) =>
        `The slip made on ${moment(made)} was replaced by the one made on ${moment(newest)}. Ask the unit to reply on the new one.`,
    },
  },
  faults: {
    place: enCellPlace,
    texts: {
      slipCellChanged: ({ column: key, given, kept }) =>
        `The column ${column(key)} says ${shownCellValue(given, "en", "nothing")}; the slip was sent with ${shownCellValue(kept, "en", "nothing")}. This cell is locked and must stay. ${RESEND}`,
      slipNumberIsText: ({ column: key, given, kept }) =>
        `The column ${column(key)} holds the text ${shown(given)} and not the number ${shownCellValue(kept, "en", "nothing")} as it was sent. Ask the unit to open the slip in Excel and reply again.`,
      slipRowMissing: () => `The row of this criterion was deleted. ${RESEND}`,
      slipRowRepeated: () => `This criterion has a second row. ${RESEND}`,
      slipRowUnknown: ({ given }) =>
        `The row with the hidden id ${shown(given)} was not in the slip. ${RESEND}`,
    },
  },
  problems: {
    place: enCellPlace,
    texts: {
      agreementUnreadable: ({ given }) =>
        `${shown(given)} is neither Agreed nor Not agreed. Choose from the cell's list.`,
      answerIsFormula: ({ given }) =>
        `The reply is a formula (it shows ${given === "" ? "nothing" : shown(given)}). Type it as a text.`,
      answerTooLong: ({ length, limit }) =>
        `The reply has ${String(length)} characters, more than ${String(limit)}. Shorten it, or send it as a document.`,
    },
  },
  findings: {
    place: enCellPlace,
    texts: {
      sheetRenamed: ({ given, expected }) =>
        `The sheet ${shown(expected)} was renamed ${shown(given)}; it could be read all the same.`,
      sheetRepeated: ({ counted }) =>
        `This is a second copy of the sheet ${shown(counted)}; nothing is read from it.`,
      columnMissing: ({ column: key }) => `The column ${column(key)} was deleted.`,
      slipRowsMoved: () =>
        "Rows are no longer in the order of the slip; replies were read by the hidden id of each row.",
      lineUnanswered: () => "The unit has not said whether it agrees.",
      explanationMissing: () => "The unit does not agree, but gives no explanation.",
    },
  },
};
