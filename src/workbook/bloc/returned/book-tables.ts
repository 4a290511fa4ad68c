import { type SheetWords } from "../../look/sheet-words";
import { type WorkbookGrids } from "../../plan/grid";
import { cellAt, cellText, findText } from "../../plan/grid-cells";
import { chooseTable, type SheetNames } from "../../tables/choose-table";
import { findTables, type TableKeys, type TableSheet } from "../../tables/table-sheet";
import { BLOC_MARKER } from "../bloc-sheet";
import {
  EVIDENCE_LIST_COLUMNS,
  EVIDENCE_LIST_MARKER,
  type EvidenceListColumn,
} from "../evidence-list-sheet";
import { LEAST_SCORERS, SCORES_MARKER, type ScoresKey, scoresKeys } from "../scores/scores-layout";
import { stageOf } from "../scores/scores-columns";
import {
  SUBMISSIONS_COLUMNS,
  SUBMISSIONS_MARKER,
  type SubmissionsColumn,
} from "../submissions/submissions-sheet";
import { type BlocBookRefusal } from "./bloc-book-refusal";
import { type BookNotes, onSheet } from "./book-note";

/** The columns of the list of members. */
export type MembersColumn = "unit" | "ordinal" | "id" | "name" | "role";

const MEMBERS: TableKeys<MembersColumn> = {
  marker: BLOC_MARKER,
  keys: ["unit", "ordinal", "id", "name", "role"],
  needed: ["id", "name", "role"],
};

const SUBMISSIONS: TableKeys<SubmissionsColumn> = {
  marker: SUBMISSIONS_MARKER,
  keys: SUBMISSIONS_COLUMNS,
  needed: ["received", "recordedLate", "status"],
};

const EVIDENCE: TableKeys<EvidenceListColumn> = {
  marker: EVIDENCE_LIST_MARKER,
  keys: EVIDENCE_LIST_COLUMNS,
  needed: ["unitName", "type", "symbol", "subject"],
};

/** Columns of entries: without one of them a stage would seem to say less than it does. */
function isEntryColumn(key: ScoresKey): boolean {
  const column = stageOf(key)?.column;
  return column === "target" || column === "result" || column === "typed" || column === "na";
}

function scoresTable(scorers: number): TableKeys<ScoresKey> {
  const keys = scoresKeys(scorers);
  const needed: readonly ScoresKey[] = ["unit", "criterion", ...keys.filter(isEntryColumn)];
  return { marker: SCORES_MARKER, keys, needed };
}

const SCORER = /^cross\.typed\.(\d{1,2})$/;

/** How many scorers the cross-check has columns for in any copy of the sheet. */
function scorersIn({ sheets }: WorkbookGrids): number {
  const numbers = sheets.flatMap((grid) => {
    const row = findText(grid, SCORES_MARKER)?.row ?? -1;
    const texts = [...(grid.rows.get(row)?.values() ?? [])].map(cellText);
    return texts.map((text) => Number(SCORER.exec(text)?.[1] ?? 0));
  });
  return Math.max(LEAST_SCORERS, ...numbers);
}

/** The tables from which a leader's workbook is read. */
export interface BookTables {
  readonly members: TableSheet<MembersColumn>;
  readonly submissions: TableSheet<SubmissionsColumn>;
  readonly scores: TableSheet<ScoresKey>;
  readonly scorers: number;
  readonly evidence: TableSheet<EvidenceListColumn> | undefined;
  /** The language of the workbook, by the head of its scores. */
  readonly words: SheetWords;
}

function languageOf(
  sheet: TableSheet<ScoresKey> | undefined,
  known: readonly [SheetWords, ...SheetWords[]],
): SheetWords {
  const column = sheet?.columns.get("title");
  if (sheet === undefined || column === undefined) return known[0];
  const { grid } = sheet;
  const texts = [...grid.rows.keys()].map((row) => cellText(cellAt(grid, row, column)));
  const isHead = ({ bloc }: SheetWords): boolean => texts.includes(bloc.scores.columns.title);
  return known.find(isHead) ?? known[0];
}

/** The sheets of a leader's workbook while they are looked for. */
export interface TableSearch {
  readonly grids: WorkbookGrids;
  readonly known: readonly [SheetWords, ...SheetWords[]];
  readonly notes: BookNotes;
  readonly refusals: BlocBookRefusal[];
}

function choose<Key extends string>(
  keys: TableKeys<Key>,
  nameOf: (words: SheetWords) => string,
  words: SheetWords,
  { grids, known, notes }: TableSearch,
): TableSheet<Key> | undefined {
  const names: SheetNames = [nameOf(words), ...known.map(nameOf)];
  const { table, findings } = chooseTable(findTables(grids, keys), keys, names);
  notes.findings.push(...findings.map((each) => ({ ...onSheet(each.sheet), ...each })));
  return table;
}

/** A table without which nothing can be read; what is missing of it goes to the refusals. */
function chooseNeeded<Key extends string>(
  keys: TableKeys<Key>,
  nameOf: (words: SheetWords) => string,
  words: SheetWords,
  search: TableSearch,
): TableSheet<Key> | undefined {
  const table = choose(keys, nameOf, words, search);
  if (table === undefined) search.refusals.push({ code: "bookSheetMissing", sheet: nameOf(words) });
  else
    for (const column of keys.needed)
      if (!table.columns.has(column))
        search.refusals.push({ code: "bookColumnMissing", sheet: table.grid.name, column });
  return table;
}

/** Finds the tables of a leader's workbook; undefined where one is missing without which it cannot be read. */
export function findBookTables(search: TableSearch): BookTables | undefined {
  const scorers = scorersIn(search.grids);
  const scoresKeysOf = scoresTable(scorers);
  const words = languageOf(findTables(search.grids, scoresKeysOf)[0], search.known);
  const members = chooseNeeded(MEMBERS, ({ bloc }) => bloc.bloc.sheet, words, search);
  const submissions = chooseNeeded(
    SUBMISSIONS,
    ({ bloc }) => bloc.submissions.sheet,
    words,
    search,
  );
  const scores = chooseNeeded(scoresKeysOf, ({ bloc }) => bloc.scores.sheet, words, search);
  const evidence = choose(EVIDENCE, ({ evidence }) => evidence.sheet, words, search);
  if (evidence === undefined)
    search.notes.findings.push({ ...onSheet(words.evidence.sheet), code: "sheetMissing" });
  if (members === undefined || submissions === undefined || scores === undefined) return undefined;
  return { members, submissions, scores, scorers, evidence, words };
}
