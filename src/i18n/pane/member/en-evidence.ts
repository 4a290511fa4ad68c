import { dateText } from "../../../basics/date-text";
import { shown } from "../../messages/shown-text";
import { type EvidenceWords } from "./evidence-words";

function windowText(from: string, to: string): string {
  if (from === "") return `until ${dateText(to)}`;
  return to === "" ? `from ${dateText(from)}` : `${dateText(from)} to ${dateText(to)}`;
}

/** The words of the register of evidence, in English. */
export const enEvidence: EvidenceWords = {
  title: "Register of evidence",
  heading: "Evidence",
  demands: {
    always: "required",
    ifPoints: "required with any points",
    ifBelowMax: "required below the maximum",
    never: "not required",
  },
  none: "No evidence is cited yet.",
  notRegistered: (code) => `${code}: not in the register`,
  otherText: (text) => `The cell says: ${text}`,
  pick: "Add",
  pickFrom: "Choose from the register",
  nothingToPick: "The register has no other document.",
  remove: (code) => `Remove ${code} from this criterion`,
  edit: (code) => `Edit ${code}`,
  add: "New document…",
  paste: "Paste from a report…",
  emptyRegister:
    "The register is empty. Add documents one by one, or paste a piece of a report to collect the documents it cites.",
  citedBy: (codes) => `used for ${codes}`,
  notCited: "not used yet",
  warnings: {
    outsideWindow: ({ date, from, to }) =>
      `dated ${dateText(date)}, outside the period (${windowText(from, to)})`,
    inFuture: ({ date }) => `dated ${dateText(date)}, in the future`,
    dateUnreadable: ({ given }) => `${shown(given)} is not a date`,
    numberMissing: () => "no document number",
    passageMissing: () => "no section or page",
    documentTwice: ({ other }) => `same document as ${other}`,
    bonusTwice: ({ criteria: [first, second] }) =>
      `used for both ${first} and ${second} of the same bonus`,
  },
  newTitle: "New document",
  entryTitle: (code) => `Document ${code}`,
  fields: {
    type: "Kind of document",
    symbol: "Number and symbol",
    date: "Date of issue",
    issuer: "Issued by",
    subject: "Subject",
    passage: "Section, page",
    criteria: "Criteria it serves",
    file: "File name or link",
    status: "Status",
  },
  hints: { date: "For example 05/12/2026", passage: "For example II.3, page 4" },
  noStatus: "Not stated",
  normalise: (symbol) => `Write it ${symbol}`,
  save: "Put into the register ↵",
  saved: (code) => `${code} written to the register.`,
  needsText: "Enter the number and symbol or the subject of the document.",
  pasteTitle: "Paste from a report",
  pasteLabel: "Text of the report",
  pasteHint: "Paste a paragraph or the whole report; the documents it cites appear below.",
  found: (count) => `${String(count)} ${count === 1 ? "document" : "documents"} found`,
  foundNone: "No document number stands in this text.",
  plainSymbols: "Write numbers and symbols without blanks",
  noDate: "date unknown",
  addOne: "Add",
  cite: (code) => `Use ${code}`,
  inRegister: (code) => `registered: ${code}`,
  isCited: (code) => `used: ${code}`,
  addAll: (count) => `Add all ${String(count)} documents`,
  added: (codes) => `${codes} added to the register.`,
  done: "Done",
};
