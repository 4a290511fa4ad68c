import { shown } from "../../messages/shown-text";
import { type FilesWords, type LinksWords } from "./files-words";

function counted(count: number, thing: string): string {
  return `${String(count)} ${thing}${count === 1 ? "" : "s"}`;
}

/** The words of checking which documents have their files, in English. */
export const enFiles: FilesWords = {
  title: "Check evidence files",
  open: "Check files…",
  intro:
    "Pick the folder or the files of the evidence to see which documents have theirs. Only names are read; no file is opened or sent anywhere.",
  pickFolder: "Pick a folder…",
  pickFiles: "Pick files…",
  counted: (files, found, all) =>
    `${counted(files, "file")} · ${String(found)} of ${counted(all, "document")} found`,
  asked: (count) => `Not clear which file (${String(count)})`,
  askedSays: "A name fits only in part, or several do. Press the right one.",
  choose: "This one",
  missing: (count) => `Without a file (${String(count)})`,
  unused: (count) => `Files that no document names (${String(count)})`,
  found: (count) => `With a file (${String(count)})`,
  links: (count) => `On the web, no file needed (${String(count)})`,
  by: {
    name: "named in the register",
    code: "by the code in its name",
    number: "by number and symbol in its name",
  },
  write: (count) => `Enter the file names of ${counted(count, "document")}`,
  written: (codes) => `The file names of ${codes} were entered.`,
  all: "Every document has its file, and no file is left over.",
};

/** The words of keeping the register and the citations in step, in English. */
export const enLinks: LinksWords = {
  heading: (count) => `Register and criteria differ (${String(count)})`,
  onlyListed: (criteria) => `said to serve ${criteria}, where it is not cited`,
  onlyCited: (criteria) => `cited at ${criteria}, which the register does not say`,
  unknown: (given) => `${shown(given)} is no code of a criterion`,
  cite: (criteria) => `Cite at ${criteria}`,
  list: (count) => `Enter the criteria of ${counted(count, "document")}`,
  listed: "The criteria were entered in the register.",
  cited: (code) => `${code} was entered at the criteria.`,
};
