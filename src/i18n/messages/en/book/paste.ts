import {
  type PasteMatch,
  type PasteProblem,
  type PasteRefusal,
} from "../../../../workbook/bloc/paste/paste-note";
import { shown } from "../../shown-text";
import { type Family, textOf, type Texts } from "../../texts";
import { enEntryErrors } from "../input/entry-errors";

function place({ row, column }: { readonly row: number; readonly column: number }): string {
  return `Row ${String(row)}, column ${String(column)}`;
}

const quoted = (texts: readonly string[]): string => texts.map(shown).join(", ");

const MATCHES: Texts<PasteMatch> = {
  unitTakenFor: ({ given, name, unit }) =>
    `${shown(given)} is taken for the unit ${shown(name)} (id ${unit}). See whether that is right.`,
  criterionTakenFor: ({ given, criterion, title }) =>
    `${shown(given)} is taken for the criterion ${criterion}, ${shown(title)}. See whether that is right.`,
};

const PROBLEMS: Texts<PasteProblem> = {
  unitNotFound: ({ given }) =>
    `No unit of the bloc is called ${shown(given)}; nothing is taken from it. Correct the name if need be.`,
  unitUnclear: ({ given, names }) =>
    `${shown(given)} may be any of several units: ${quoted(names)}. Give the full name.`,
  unitTwice: ({ given, name }) =>
    `${shown(given)} repeats the unit ${shown(name)}; the first one counts. Remove one of them.`,
  criterionNotFound: ({ given }) =>
    `${shown(given)} is no criterion that is scored; nothing is taken from it. Give the criterion's code if need be.`,
  criterionUnclear: ({ given, criteria }) =>
    `${shown(given)} may be any of several criteria: ${quoted(criteria)}. Give the code.`,
  criterionTwice: ({ given, criterion }) =>
    `${shown(given)} repeats the criterion ${criterion}; the first one counts. Remove one of them.`,
  scoreUnclear: ({ unit, criterion, given }) =>
    `It is not clear how many points ${shown(given)} is (unit ${unit}, criterion ${criterion}). Give a number, or leave it blank where nothing was scored.`,
  scoreAmbiguous: ({ unit, criterion, given }) =>
    `${shown(given)} could mean two different numbers (unit ${unit}, criterion ${criterion}). Write it in another way.`,
  scoreRefused: ({ unit, criterion, given, error }) =>
    `${shown(given)} is not taken for unit ${unit}, criterion ${criterion}. ${textOf({ place: () => "", texts: enEntryErrors }, error)}`,
};

/** Names in a pasted table that were not recognised word for word, in English. */
export const enPasteMatches: Family<PasteMatch> = { place, texts: MATCHES };

/** What was not taken from a pasted table, in English. */
export const enPasteProblems: Family<PasteProblem> = { place, texts: PROBLEMS };

/** Why nothing was read from a pasted text, in English. */
export const enPasteRefusals: Family<PasteRefusal> = {
  place: () => "",
  texts: {
    pasteEmpty: () => "There is nothing to read. Copy the table of points and paste it here.",
    pasteWithoutUnits: () =>
      "No unit of the bloc was recognised in the table. Copy the column or row of their names too.",
    pasteWithoutCriteria: () =>
      "No criterion was recognised in the table. Copy the row or column of codes or titles too.",
  },
};
