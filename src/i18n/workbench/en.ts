import { numberText } from "../../basics/number-text";
import { enLeftOutWords } from "./left-out-en";
import { bracketed, type WorkbenchWords } from "./workbench-words";

/** What the workbench says, in English. */
export const enWorkbenchWords: WorkbenchWords = {
  server: {
    address: (address) => `Workbench: ${address}   (stop it with Ctrl+C)`,
    building: "Preparing the page; the first time takes about half a minute…",
    preparing: "Emulation Bloc: preparing the workbench; this page opens by itself…",
    ready: (seconds) => `The page is ready (${numberText(Math.round(seconds * 10) / 10, "en")} s).`,
    failed: (reason) => `The workbench could not be opened:\n${reason}`,
    sideloading: "Adding the add-in to the Excel of this machine…",
    noExcel: [
      "There is no desktop Excel for this machine (only for Windows and macOS).",
      "Use the workbench: npm start",
      "Or Excel on the web: npm run serve, then Insert > Add-ins > Upload My Add-in, and choose manifest.xml.",
    ],
  },
  product: "Emulation Bloc",
  otherLanguage: { language: "vi", name: "Tiếng Việt" },
  title: "Workbench",
  intro:
    "The spreadsheet and the Emulation Bloc pane as in Excel, on this computer. Open the bloc's workbook, open a unit's form, play both parts.",
  privacy: "Everything stays on this computer; nothing is sent anywhere.",
  sample: "Start with the sample bloc",
  sampleHint: "10 units, season 2026: forms taken in, being verified, ranked as things stand.",
  empty: "Empty workbook",
  emptyHint: "Set up a bloc of your own.",
  openFile: "Open an .xlsx file…",
  openHint: "A bloc's workbook or a form that you have.",
  workbooks: "Open workbooks",
  newBook: "New workbook",
  open: "Open…",
  save: "Save .xlsx",
  close: (book) => `Close ${book}`,
  sampleForms: "Forms of the sample bloc",
  pane: "Emulation Bloc pane",
  paneWidth: "Width of the pane",
  grid: "Spreadsheet",
  loadingGrid: "Opening the spreadsheet…",
  working: "Making the workbook…",
  sampleBook: "Sample bloc",
  formOf: (unit) => `Form of ${unit}`,
  bookName: (number) => `Book ${String(number)}`,
  received: (count) =>
    `${String(count)} ${count === 1 ? "file was" : "files were"} just downloaded. Open one to see it as its recipient does:`,
  openReceived: (file) => `Open ${file}`,
  dismiss: "Dismiss",
  refusals: {
    cellLocked: ({ sheet, cell }) =>
      `Cell ${cell} of sheet “${sheet}” is locked. Only the light yellow cells can be filled in.`,
    sheetProtected: ({ sheet }) => `Sheet “${sheet}” is protected, so this cannot be done.`,
    structureLocked: () =>
      "The structure of this workbook is protected: sheets cannot be added, deleted, renamed, moved or shown.",
    sheetVeryHidden: ({ sheet }) =>
      `Sheet “${sheet}” is for programs and cannot be shown from the grid.`,
    lastSheet: ({ sheet }) =>
      `“${sheet}” is the last sheet to be seen and can be neither deleted nor hidden.`,
    sheetName: ({ name }) =>
      `Excel does not take “${name}” as a sheet's name: it needs 1 to 31 characters, none of [ ] : * ? / \\, no ' at either end, and no other sheet may have it.`,
    sheetNotCopied: () =>
      "The workbench cannot copy whole sheets. Add a sheet and copy the cells into it.",
  },
  fileRefused: (file, reason) => `${file} could not be opened: ${reason}`,
  leftOut: (file, kinds) =>
    `${file} was opened without what the workbench cannot keep: ${kinds.join(", ")}.`,
  leftOutKinds: enLeftOutWords,
  unsaved: (book, places) =>
    `${book} was not saved: Excel would refuse or change something in it${bracketed(places)}. The workbook is still open as it was; mend this and save again.`,
  failed: (reason) =>
    `The workbench failed (${reason}). Reload the page; what has not been saved is lost.`,
};
