import { type OpenedForm } from "../../../../actions/open-book";
import {
  type EvidenceFiles,
  type FileMatch,
  matchFiles,
} from "../../../../workbook/unit/evidence-files/match-files";
import { unnamedMatches } from "../../../../workbook/unit/evidence-files/name-files";

/** What comparing a form's register with picked files came to. */
export interface FilesState {
  readonly found: EvidenceFiles;
  /** Matches whose names the register lacks. */
  readonly unnamed: readonly FileMatch[];
  /** How many documents those are of. */
  readonly toName: number;
  /** How many documents have a file. */
  readonly there: number;
  /** Every document has its file, and every file its document. */
  readonly isAll: boolean;
}

function documents(matches: readonly FileMatch[]): number {
  return new Set(matches.map(({ evidence }) => evidence)).size;
}

/** Compares a form's register with the names of picked files; undefined before any were picked. */
export function filesState(
  form: Pick<OpenedForm, "evidence">,
  names: readonly string[],
): FilesState | undefined {
  if (names.length === 0) return undefined;
  const found = matchFiles(form.evidence, names);
  const { matches, questions, missing, unused } = found;
  const unnamed = unnamedMatches(form, matches);
  return {
    found,
    unnamed,
    toName: documents(unnamed),
    there: documents(matches),
    isAll: questions.length + missing.length + unused.length === 0,
  };
}
