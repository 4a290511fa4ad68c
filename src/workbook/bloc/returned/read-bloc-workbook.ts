import { present } from "../../../basics/assert";
import { failure, type Result, success } from "../../../basics/result";
import { type Bloc } from "../../../scoring/import/bloc";
import { type BlocRecord } from "../../../scoring/import/bloc-record";
import { type EvidenceEntry, type Received } from "../../../scoring/import/received";
import { type Template } from "../../../scoring/template/template";
import { type Identity, tokenOf } from "../../identity/identity";
import {
  type IdentityProblem,
  type IdentityReading,
  readIdentity,
} from "../../identity/read-identity";
import { readTemplateSheet } from "../../identity/read-template-sheet";
import { type SheetWords } from "../../look/sheet-words";
import { type WorkbookGrids } from "../../plan/grid";
import { cellName } from "../../plan/cell-address";
import { readRecord, type RecordReading } from "../record/read-record";
import { RECORD_SHEET } from "../record/record-sheet";
import { migratedNote } from "../submissions/submissions-values";
import { SUMMARY_MARKER } from "../summary-layout";
import { checkSlipList } from "../slips/check-slip-list";
import { type BlocBook } from "./bloc-book";
import { type BlocBookRefusal } from "./bloc-book-refusal";
import { type BookFinding, type BookNotes, emptyBookNotes, onSheet } from "./book-note";
import { type BookTables, findBookTables } from "./book-tables";
import { checkResultFormulas, markedTable } from "./checks/check-result-formulas";
import { readEvidenceList } from "./read-evidence-list";
import { checkFacts, type Member, readMembers, readSetup } from "./read-setup";
import { readSubmissions, type SubmissionsContent } from "./read-submissions";
import { readScores, type ScoresContent } from "./scores/read-scores";

function identityRefusal(problem: IdentityProblem): BlocBookRefusal {
  switch (problem.code) {
    case "layoutUnknown":
      return { code: "bookLayoutUnknown", layout: problem.layout };
    case "identityDamaged":
      return { code: "bookIdentityDamaged" };
    case "identityMissing":
      return { code: "bookNotBook" };
  }
}

function identityFindings(
  { identity, differences }: IdentityReading,
  template: Template,
): readonly BookFinding[] {
  const { token, ...fields } = identity;
  return [
    ...differences.map(({ place, ...difference }): BookFinding => {
      return { ...onSheet(place.sheet, place.cell), code: "identityDiffers", ...difference };
    }),
    ...(tokenOf(fields, template) === token
      ? []
      : [{ ...onSheet(""), code: "tokenDiffers" } as const]),
  ];
}

/** What came back with the units' forms: a file, citations, evidence, or an older template to speak of. */
function receivedOf(
  members: readonly Member[],
  { files }: SubmissionsContent,
  { citations }: ScoresContent,
  {
    evidence,
    record,
  }: {
    readonly evidence: ReadonlyMap<string, readonly EvidenceEntry[]>;
    readonly record: RecordReading;
  },
): ReadonlyMap<string, Received> {
  const received = new Map<string, Received>();
  for (const { id } of members) {
    const migrated = record.content.migrated.get(id);
    const known = [files, citations, evidence, record.content.migrated];
    if (!known.some((each) => each.has(id))) continue;
    received.set(id, {
      file: files.get(id) ?? "",
      citations: citations.get(id) ?? new Map<string, string>(),
      evidence: evidence.get(id) ?? [],
      ...(migrated === undefined ? {} : { migrated }),
    });
  }
  return received;
}

/** The notes that are somebody's own: those that say something else than what follows from the unit's form. */
function ownNotes(
  { notes }: SubmissionsContent,
  received: ReadonlyMap<string, Received>,
  words: SheetWords,
): ReadonlyMap<string, string> {
  return new Map(
    [...notes].filter(([unit, note]) => {
      const migrated = received.get(unit)?.migrated;
      return note !== (migrated === undefined ? "" : migratedNote(migrated, words).trim());
    }),
  );
}

interface Found {
  readonly grids: WorkbookGrids;
  readonly identity: Identity;
  readonly template: Template;
  readonly tables: BookTables;
  readonly members: readonly Member[];
}

function noteRecord({ place, damaged }: RecordReading, notes: BookNotes): void {
  if (place === undefined) {
    notes.findings.push({ ...onSheet(RECORD_SHEET), code: "sheetMissing" });
    return;
  }
  for (const { row, given } of damaged) {
    const cell = cellName(row, place.column);
    notes.findings.push({ ...onSheet(place.grid.name, cell), code: "recordDamaged", given });
  }
}

/** Reads everything behind the identity; what was noted so far is in `notes`. */
function readFound(found: Found, known: readonly SheetWords[], notes: BookNotes): BlocBook {
  const { grids, identity, template, tables, members } = found;
  const { words } = tables;
  const facts = readSetup(tables.members, { grids, identity, known });
  const submissions = readSubmissions(tables.submissions, members, facts, { known, notes });
  const { units } = submissions;
  const setup = { ...facts, units };
  checkFacts(tables.members, setup, template, notes);
  const reading = { template, units, known, words, notes };
  const scores = readScores(tables.scores, tables.scorers, reading);
  const evidence =
    tables.evidence === undefined
      ? new Map<string, readonly EvidenceEntry[]>()
      : readEvidenceList(tables.evidence, setup, known, notes);
  const record = readRecord(grids, template.precision);
  noteRecord(record, notes);
  checkResultFormulas(grids, notes);
  const { tieDecisions, ballots, issued, files, verdicts, slips, replies } = record.content;
  const bloc: Bloc = { ...setup, entries: scores.entries, tieDecisions, ballots };
  const received = receivedOf(members, submissions, scores, { evidence, record });
  const kept: BlocRecord = {
    issued,
    files,
    days: submissions.days,
    notes: ownNotes(submissions, received, words),
    ...{ verdicts, slips, replies },
  };
  const summaries = grids.sheets.flatMap((grid) => markedTable(grid, SUMMARY_MARKER) ?? []);
  const places = {
    submissions: submissions.table,
    scores: scores.table,
    scorers: scores.scorers,
    summary: summaries[0],
    evidence: tables.evidence,
    slips: checkSlipList(grids, { template, bloc, record: kept }, words, notes),
    record: record.place && {
      ...record.place,
      damaged: new Set(record.damaged.map(({ row }) => row)),
    },
  };
  return { template, bloc, received, record: kept, words, places, notes };
}

/**
 * Reads the leader's workbook back: the bloc with every entry of every stage, what came back with the forms, the record,
 * and everything that is not as it was written. Rows are found by their hidden ids and columns by their keys, wherever
 * they stand and whatever sheets are called. Or lists every reason why it is not read.
 *
 * @param known the languages in which the workbook's own words are recognised, at least one.
 */
export function readBlocWorkbook(
  grids: WorkbookGrids,
  known: readonly SheetWords[],
): Result<BlocBook, BlocBookRefusal> {
  const identity = readIdentity(grids);
  if (!identity.ok) return failure(identity.problems.map(identityRefusal));
  const { kind } = identity.value.identity;
  if (kind !== "bloc") return failure([{ code: kind === "unit" ? "bookIsForm" : "bookIsSlip" }]);
  const [first, ...more] = known;
  const notes = emptyBookNotes();
  const refusals: BlocBookRefusal[] = [];
  const template = readTemplateSheet(grids);
  if (template === undefined) refusals.push({ code: "bookTemplateDamaged" });
  const languages = [present(first, "a language to read workbooks in"), ...more] as const;
  const tables = findBookTables({ grids, known: languages, notes, refusals });
  const members = tables === undefined ? [] : readMembers(tables.members, refusals);
  if (template === undefined || tables === undefined || refusals.length > 0)
    return failure(refusals);
  notes.findings.push(...identityFindings(identity.value, template));
  const found = { grids, identity: identity.value.identity, template, tables, members };
  return success(readFound(found, known, notes));
}
