import { type IssueWords } from "./issue-words";

function forms(count: number): string {
  return count === 1 ? "1 form" : `${String(count)} forms`;
}

/** The words of the screen that issues forms, in English. */
export const enIssue: IssueWords = {
  notYet: "No form was issued yet.",
  issuedOnce: "Forms were issued, the day was not noted.",
  issuedOn: (day) => `Issued on ${day}.`,
  preview: (count, due, to) =>
    `${forms(count)} will be issued${due === "" ? "" : `, due on ${due}`}${to === "" ? "" : `, to be sent to ${to}`}.`,
  withdrawn: (names) => `No form for units that withdrew: ${names}.`,
  noDeadline:
    "There is no deadline: forms will not say when they are due. Set it on the bloc's screen.",
  noLeader:
    "No leader was chosen: forms will not say whom to send them to. Choose one on the bloc's screen.",
  again:
    "Issuing again makes blank forms by the units, the deadline and the criteria as they are now. Earlier forms can still be taken in; what was taken in stays.",
  first: (count) =>
    count === 1 ? "1 thing to correct first:" : `${String(count)} things to correct first:`,
  all: (count) => `Issue ${forms(count)} (.zip)`,
  allAgain: (count) => `Issue ${forms(count)} again (.zip)`,
  delivered: (count, file) => `${forms(count)} saved in ${file} with your downloads.`,
  each: "One by one",
  download: (name) => `Download the form of ${name}`,
  open: (name) => `Open the form of ${name}`,
  openNext: (name, at, of) => `Open form ${String(at)} of ${String(of)}: ${name}`,
  opensAside:
    "This Excel does not let files be downloaded, so each form opens as a workbook of its own: save and close it, then open the next.",
  saveAs: (file) => `Save it as: ${file}`,
  done: "done",
  doneOf: (done, of) => `${String(done)} of ${forms(of)} taken`,
  markIssued: "Record as issued",
  marked: (day) => `Recorded as issued on ${day}.`,
  undone: "No longer recorded as issued. The files that were downloaded are still there.",
};
