import { numberText } from "../../basics/number-text";
import { shown, shownPath } from "../messages/shown-text";
import { type Texts } from "../messages/texts";
import { type CommandProblem, type FileTrouble } from "./command-problem";
import { type CommandWords, type NoteKind } from "./command-words";

const TROUBLE: Readonly<Record<FileTrouble, string>> = {
  notFound: "it was not found. Check the name and the path.",
  denied: "access is denied. Close the file if it is open, or choose another place.",
  isFolder: "it is a folder, not a file. State the name of a file.",
  notFolder: "the path leads through a file where a folder should be. Choose another place.",
  full: "the disk is full. Make room and try again.",
  inUse: "another program is using the file. Close it and try again.",
  nameTooLong: "the file name or the path is too long. Choose a folder with a shorter path.",
  other: "the operating system refuses. Try again, or choose another place.",
};

const PROBLEMS: Texts<CommandProblem> = {
  commandMissing: () => "There is no command. State one.",
  commandUnknown: ({ given }) => `There is no command ${shown(given)}. Correct its name.`,
  optionUnknown: ({ given }) => `This command has no option ${shown(given)}. Remove or correct it.`,
  optionWithoutValue: ({ option }) => `The option ${shown(option)} needs a value after it. Add it.`,
  optionWithValue: ({ option }) => `The option ${shown(option)} takes no value. Remove the value.`,
  optionRepeated: ({ option }) => `The option ${shown(option)} stands twice. State it once.`,
  optionMissing: ({ option }) => `This command needs the option ${shown(option)}. Add it.`,
  languageUnknown: ({ given }) =>
    `There is no language ${shown(given)}. Choose vi (Vietnamese) or en (English).`,
  operandMissing: ({ operand }) => `The file ${shown(operand)} is missing. State its path.`,
  operandUnexpected: ({ given }) => `${shown(given)} is one file too many. Remove it.`,
  outputClashes: ({ path }) =>
    `A result would be written over ${shownPath(path)}, which this command also uses. Choose another name for the result.`,
  fileUnreadable: ({ path, trouble, system }) =>
    `The file ${shownPath(path)} cannot be read (${system}): ${TROUBLE[trouble]}`,
  outputUnwritable: ({ path, trouble, system }) =>
    `Nothing can be written to ${shownPath(path)} (${system}): ${TROUBLE[trouble]}`,
  outputExists: ({ path }) =>
    `The file ${shownPath(path)} is already there and may hold answers. Choose another folder, or add --force to replace it.`,
  textNotUnicode: ({ path }) =>
    `The file ${shownPath(path)} is not UTF-8 text. Save it again as UTF-8.`,
  jsonBroken: ({ path, line }) =>
    line > 0
      ? `The file ${shownPath(path)} is not valid JSON at line ${numberText(line, "en")}. Correct that line.`
      : `The file ${shownPath(path)} is not valid JSON. Check its brackets, commas and quotation marks.`,
};

const NOTES: Readonly<Record<NoteKind, string>> = {
  problems: "Answers that could not be taken",
  findings: "Changes to the form that went out",
  repairs: "Cells read otherwise than typed",
  reminders: "Things still to be completed",
  replaced: "Answers that replace earlier ones",
};

/** What the command line says of itself, in English. */
export const enCommandWords: CommandWords = {
  usage: `Usage: npm run -s bloc -- COMMAND …

  score TEMPLATE.json BLOC.json
      Scores and ranks the bloc; prints the result as JSON.
  distribute TEMPLATE.json BLOC.json --out FOLDER [--force]
      Writes one self-assessment form per unit. --force: replaces forms that are there.
  consolidate TEMPLATE.json BLOC.json FORM.xlsx… --out BLOC.xlsx [--report REPORT.json] [--force]
      Takes forms into the bloc workbook. A former workbook is kept under another name, unless --force.
  check FORM.xlsx
      Checks one form and lists its problems by cell; states its check code and its seal.
  seal FORM.xlsx --out SEALED.xlsx [--force]
      Seals a completed form: its seal goes into the form and to the foot of every printed page.
  documents FILE.txt
      Finds the official documents that a text cites; prints them as JSON.
  rehearse TEMPLATE.json
      Rehearses a table of criteria with made-up units; says that it came out, or what differs. Writes nothing.
  demo [--out FOLDER]
      Plays a whole season with sample data.

  --lang vi|en   language (vi unless stated)
  --json         messages as JSON
  --help         this text

  Exit codes: 0 done; 1 problems, or a form was refused; 2 wrong usage.`,
  problems: { place: () => "", texts: PROBLEMS },
  seeHelp: "For help: npm run -s bloc -- --help",
  issued: (count, folder) => `Forms written to ${folder}: ${String(count)}`,
  taken: (accepted, refused) => `Forms accepted: ${String(accepted)}; refused: ${String(refused)}.`,
  accepted: (file, unit, { problems, findings, repairs, reminders, replaced }) =>
    `Accepted ${file} (${unit}): problems ${String(problems)}, changes ${String(findings)}, read otherwise ${String(repairs)}, still to do ${String(reminders)}, answers replaced ${String(replaced)}.`,
  refused: (file) => `Refused ${file}`,
  differs: (criterion) =>
    `Criterion ${criterion}: this file differs from the one taken in. Ask the unit which is right, then take in that one only.`,
  replaced: (criterion) =>
    `Criterion ${criterion}: the answer in the form replaces an earlier one. Compare the two.`,
  blocWorkbook: (path) => `Bloc workbook: ${path}`,
  formerKept: (path) => `The former bloc workbook is kept as: ${path}`,
  noBlocWorkbook: "No form was accepted, so no bloc workbook is written.",
  report: (path) => `Report: ${path}`,
  checked: (unit, year) => `Form of the unit ${unit} for ${year}`,
  notes: (kind, count) => `${NOTES[kind]} (${String(count)}):`,
  nothingFound: "The form is complete; nothing is the matter.",
  checkCode: ({ printed, computed, agrees }) => {
    if (computed === null)
      return "Check code: cannot be computed, since an input is a formula without a result.";
    if (printed === null) return `Check code: ${computed} (from the figures; the file shows none)`;
    return agrees === true
      ? `Check code: ${computed}`
      : `Check code: the file shows ${shown(printed)}, its figures give ${computed}`;
  },
  seal: ({ printed, computed, agrees }) => {
    const code = computed ?? "";
    if (printed === null) return `Seal: ${code} (from the content; the file is not sealed)`;
    return agrees === true
      ? `Seal: ${code}, which fits the content`
      : `Seal: the file states ${shown(printed)}, its content gives ${code}`;
  },
  sealed: (path) => `Sealed form: ${path}`,
  sealMeaning:
    "Print the form from this file for signature, and do not change the file afterwards. A code on the signed copy that equals the file's says that the content is the signed one; it is no digital signature.",
  ranking: (bloc, year) => `Ranking for ${String(year)}: ${bloc}`,
  columns: {
    rank: "Rank",
    unit: "Unit",
    total: "Total",
    band: "Class",
    award: "Proposed award",
  },
  incomplete: "missing data",
  demoFiles: ({ issued, filled, bloc }) => [
    `Forms issued:    ${issued}`,
    `Forms returned:  ${filled}`,
    `Bloc workbook:   ${bloc}`,
  ],
};
