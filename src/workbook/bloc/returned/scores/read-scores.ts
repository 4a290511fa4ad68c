import {
  entriesOf,
  type Entries,
  type LeafEntries,
  type Stage,
  type Entry,
  STAGES,
} from "../../../../scoring/self-assessment/entry";
import { cellText } from "../../../plan/grid-cells";
import { type TableSheet } from "../../../tables/table-sheet";
import { scoresKey, type ScoresKey } from "../../scores/scores-layout";
import { type PlacedTable, tableCell } from "../book-places";
import { type BookReading } from "../book-reading";
import { checkScoresFormulas } from "./check-scores-formulas";
import { expectedPairs, findScoresRows } from "./find-scores-rows";
import { readStage } from "./read-stage";
import { type ScoresPair, type ScoresReading } from "./scores-reading";

/** What the scores sheet says. */
export interface ScoresContent {
  readonly entries: Entries;
  /** Unit id → leaf code → the evidence cited, as typed. */
  readonly citations: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly table: PlacedTable<ScoresKey>;
  readonly scorers: number;
}

function readEntries(row: number, { unit, leaf }: ScoresPair, reading: ScoresReading): LeafEntries {
  const found: Partial<Record<Stage, Entry>> = {};
  for (const stage of STAGES) {
    const at = { unit: unit.id, criterion: leaf.code, stage };
    const entry = readStage(row, leaf, at, reading);
    if (entry !== undefined) found[stage] = entry;
  }
  return found;
}

/** Reads the entries of every unit, leaf and stage, and the evidence cited, wherever rows and columns stand. */
export function readScores(
  table: TableSheet<ScoresKey>,
  scorers: number,
  book: BookReading,
): ScoresContent {
  const reading: ScoresReading = { ...book, table, scorers };
  const expected = expectedPairs(reading);
  const rows = findScoresRows(expected, reading);
  const entries = new Map<string, Map<string, LeafEntries>>();
  const citations = new Map<string, Map<string, string>>();
  for (const [key, pair] of expected) {
    const row = rows.get(key);
    if (row === undefined) continue;
    const { unit, leaf } = pair;
    const own = readEntries(row, pair, reading);
    if (Object.keys(own).length > 0)
      entries.set(
        unit.id,
        (entries.get(unit.id) ?? new Map<string, LeafEntries>()).set(leaf.code, own),
      );
    const cited = cellText(tableCell(table, row, "self.evidence"));
    if (cited !== "")
      citations.set(
        unit.id,
        (citations.get(unit.id) ?? new Map<string, string>()).set(leaf.code, cited),
      );
  }
  for (const { unit, leaf } of expected.values()) {
    const row = rows.get(scoresKey(unit.id, leaf.id));
    if (row !== undefined)
      checkScoresFormulas(row, { unit, leaf }, entriesOf(entries, unit.id, leaf.code), reading);
  }
  return { entries, citations, table: { ...table, rows }, scorers };
}
