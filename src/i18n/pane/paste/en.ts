import { type PasteWords } from "./paste-words";

function counted(count: number, one: string, several: string): string {
  return `${String(count)} ${count === 1 ? one : several}`;
}

/** The words of pasting a table of scores, in English. */
export const enPaste: PasteWords = {
  intro:
    "Copy the table of whoever scores (units down and criteria across, or the other way round, with their names) and paste it here. Nothing is written before you confirm.",
  scopeLabel: "Criteria",
  scopes: {
    others: "Scored by others than the units",
    leader: "Scored by the bloc leader",
    board: "Scored by the emulation board",
    agency: "Scored by a specialised agency",
    all: "Every criterion",
  },
  noCriteria: "There is no such criterion in the table of criteria.",
  tableLabel: "The copied table",
  tableHint: "Paste with Ctrl+V (on Mac: ⌘V).",
  reasonLabel: "Basis",
  reasonHint: "Kept with every score, such as the number and day of the letter that states them.",
  reasonMissing: "Say on what basis these scores are.",
  status: (criteria, units) =>
    `${counted(criteria, "criterion", "criteria")} × ${counted(units, "unit", "units")}`,
  willWrite: ({ scores, units, criteria, replacing, same }) =>
    `${counted(scores, "score", "scores")} of ${counted(units, "unit", "units")} on ${counted(criteria, "criterion", "criteria")} will be written` +
    (replacing === 0 ? "" : `; ${String(replacing)} in place of another`) +
    (same === 0 ? "" : `; ${String(same)} are there already`) +
    ".",
  nothing: "There is no new score to write.",
  outside: (codes) =>
    `Left out, as they are not among the chosen criteria: ${codes.join(", ")}. Choose others if needed.`,
  blank: (cells) => `${counted(cells, "blank cell stays", "blank cells stay")} as in the workbook.`,
  transposed: "The table has a column for each unit; it was turned.",
  matches: (count) => `Recognised by a likeness, please look (${String(count)}):`,
  problems: (count) => `Left out (${String(count)}):`,
  more: (count) => `and ${String(count)} more.`,
  grid: "Scores of each unit by criterion",
  unit: "Unit",
  empty: "—",
  becomes: (before, after) => `${before} → ${after}`,
  confirm: (scores) => `Write ${counted(scores, "score", "scores")}`,
  waiting: "Paste a table to see it first",
  clear: "Clear the pasted table",
  written: (scores) => `${counted(scores, "score", "scores")} written from the table.`,
};
