import { shown } from "../../messages/shown-text";
import { type TableWords } from "./table-words";

/** The words of reading a table of criteria, in English. */
export const enTable: TableWords = {
  howTo:
    "Paste the table into a sheet (if it is not there yet), select all of it with its headings, then press the button below.",
  read: "Read the selected cells",
  readAgain: "Read the selected cells again",
  nothingSelected:
    "The selected cells are empty. Select the whole table of criteria and read again.",
  from: (sheet, range) => `Read from the sheet ${shown(sheet)}, cells ${range}.`,
  templateTitle: "Name of the table",
  columns: "Columns",
  roles: {
    code: "codes",
    title: "criteria",
    points: "points at most",
    bonus: "bonus points",
    penalty: "penalty points",
    scorer: "who scores",
    howScored: "how it is scored",
    evidence: "evidence",
    note: "notes, left out",
    scores: "earlier scores, left out",
    other: "not used",
  },
  column: (name, heading, role) =>
    heading === "" ? `${name} is ${role}` : `${name} ${shown(heading)} is ${role}`,
  questions: (count) =>
    count === 1 ? "1 thing for you to see" : `${String(count)} things for you to see`,
  proposed: "proposed",
  findings: (count) => `Good to know (${String(count)})`,
  faults: (count) => `To correct in the table (${String(count)})`,
  cell: (cell) => `Cell ${cell}`,
  tree: "The criteria that were read",
};
