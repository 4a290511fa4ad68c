import { type EvidenceEntry } from "../../../scoring/import/received";
import { type LeafEntries } from "../../../scoring/self-assessment/entry";
import { leavesOf } from "../../../scoring/template/criterion-tree";
import { type FormColumn, type UnitWords } from "../../look/sheet-words";
import { cellAt, cellText } from "../../plan/grid-cells";
import { FORM_COLUMNS, FORM_MARKER } from "../form/form-layout";
import { type UnitEntries } from "../form/form-values";
import { type CodeComparison } from "../seal/code-comparison";
import { type CellPlace } from "../form-note";
import { checkGroupPoints, checkLeafPoints } from "./checks/check-points";
import { checkRow } from "./checks/check-rows";
import { answerPlace } from "./leaves/answer-place";
import { readCitations } from "./leaves/citations";
import { type LeafCells, leafCells } from "./leaves/leaf-cells";
import { findRows, idRows } from "./find-rows";
import { formLabels, type LabelContent } from "./form-labels";
import { type FormNotes } from "./form-notes";
import { type FormReading } from "./form-reading";
import { checkOtherRows } from "./checks/other-rows";
import { readCheckCode } from "./read-check-code";
import { readLeaf } from "./leaves/read-leaf";
import { type TableKeys, type TableSheet } from "../../tables/table-sheet";

/** The self-assessment sheet is known by these; the columns that only show something may be gone. */
export const FORM_KEYS: TableKeys<FormColumn> = {
  marker: FORM_MARKER,
  keys: FORM_COLUMNS,
  needed: ["target", "result", "na", "points", "evidence", "explanation"],
};

/** What the self-assessment sheet says. */
export interface AssessmentReading {
  /** Self-entries by leaf code. */
  readonly entries: UnitEntries;
  /** Leaf code → the evidence cited, as typed. */
  readonly citations: ReadonlyMap<string, string>;
  /** Leaf code → where its answer stands, or would stand. */
  readonly places: ReadonlyMap<string, CellPlace>;
  /** Leaf code → the cells into which the unit types about it; its own criteria alone. */
  readonly cells: ReadonlyMap<string, LeafCells>;
  readonly checkCode: CodeComparison;
}

/** The language in which a returned sheet was written, by the head of its table; the first that is known otherwise. */
export function languageOf(
  sheet: TableSheet<FormColumn> | undefined,
  known: readonly UnitWords[],
): UnitWords | undefined {
  const column = sheet?.columns.get("title");
  if (sheet === undefined || column === undefined) return known[0];
  const texts = [...sheet.grid.rows.keys()].map((row) => cellText(cellAt(sheet.grid, row, column)));
  const isHead = ({ form }: UnitWords): boolean => texts.includes(form.columns.title);
  return known.find(isHead) ?? known[0];
}

/**
 * Reads the self-assessment sheet: the entries of the unit's own criteria, what is cited for them, and everything in
 * which the sheet is not as it was sent out. Notes stand in the order of the form.
 */
export function readForm(
  sheet: TableSheet<FormColumn>,
  content: LabelContent,
  evidence: readonly EvidenceEntry[],
  {
    known,
    words,
    notes,
  }: {
    readonly known: readonly UnitWords[];
    readonly words: UnitWords;
    readonly notes: FormNotes;
  },
): AssessmentReading {
  const { template } = content;
  const labels = formLabels(content, words, known);
  const expected = idRows(template);
  const found = findRows(sheet, expected, labels);
  const reading: FormReading = { sheet, template, known, words, labels, found, notes };
  for (const row of expected) checkRow(row, reading);
  const leaves = leavesOf(template.criteria);
  const own = leaves.filter(({ scorer }) => scorer === "unit");
  const entries = new Map<string, LeafEntries>();
  for (const leaf of own) {
    const { entry, refused } = readLeaf(leaf, reading);
    if (entry !== undefined) entries.set(leaf.code, { self: entry });
    checkLeafPoints(leaf, entries, !refused, reading);
  }
  checkGroupPoints(reading);
  checkOtherRows(reading);
  const checkCode = readCheckCode(entries, reading);
  const places = new Map(leaves.map((leaf) => [leaf.code, answerPlace(leaf, reading)]));
  const cells = new Map(own.map((leaf) => [leaf.code, leafCells(leaf, reading)]));
  return { entries, citations: readCitations(own, evidence, reading), places, cells, checkCode };
}
