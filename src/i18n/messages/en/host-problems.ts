import { type HostProblem } from "../../../workbook/plan/host-problem";
import { shown } from "../shown-text";
import { type Family } from "../texts";

const listed = (names: readonly string[]): string => names.map(shown).join(", ");

/** Why Excel did not do what it was asked, in English. */
export const enHostProblems: Family<HostProblem> = {
  place: () => "",
  texts: {
    hostCellEditing: () =>
      "A cell is still being edited in Excel. Press Enter to finish it, then try again.",
    hostProtected: ({ sheet }) =>
      `The sheet ${shown(sheet)} is protected by a password of its own. Unprotect it on the Review tab, then try again.`,
    hostStructureProtected: () =>
      "The workbook's structure is protected by a password of its own. Unprotect the workbook on the Review tab, then try again.",
    hostSheetGone: ({ sheet }) =>
      `The sheet ${shown(sheet)} is gone: it may have been deleted or renamed. Give it its name back, then try again.`,
    hostSheetNameTaken: ({ sheet }) =>
      `The workbook already has a sheet ${shown(sheet)} with other content. Rename that sheet, or open a blank workbook, then try again.`,
    hostElsewhere: () =>
      "Excel is busy in another window or dialog. Close the dialog, click a cell of this workbook, then try again.",
    hostTooLarge: () =>
      "This is more than Excel handles in one go. Select a smaller range, or open the workbook in desktop Excel, then try again.",
    hostSelection: () =>
      "The selection is not one block of cells. Select one range, then try again.",
    hostUnable: () =>
      "This version of Excel cannot do that. Use Excel 2021 or later, or Excel on the web.",
    hostSheetsLeft: ({ sheets }) =>
      `Sheets that were begun could not be removed: ${listed(sheets)}. Delete these sheets, then try again.`,
    hostUnprotected: ({ sheets }) =>
      `These sheets could not be protected again: ${listed(sheets)}. Try again, or protect them on the Review tab.`,
    hostFailed: ({ reason }) =>
      `Excel reports the error ${shown(reason)}. Try again; if it persists, save, close and reopen the workbook.`,
  },
};
