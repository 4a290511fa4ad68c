import { entriesOf } from "../../../scoring/self-assessment/entry";
import { leavesOf } from "../../../scoring/template/criterion-tree";
import { type SheetChange } from "../../plan/open-workbook";
import { type CellValue } from "../../plan/sheet-plan";
import { scoresKey } from "../scores/scores-layout";
import { type SubmissionsColumn } from "../submissions/submissions-sheet";
import { statusLabel } from "../submissions/submissions-values";
import { type BlocBook } from "../returned/bloc-book";
import { stageCells } from "./entry-changes";
import { type ChangeList, emptyChanges, wantCells } from "./wanted-cells";

function repairEntries(book: BlocBook, list: ChangeList): void {
  const { bloc, template, places, notes } = book;
  const leaves = new Map(leavesOf(template.criteria).map((leaf) => [leaf.code, leaf]));
  const unread = new Set(
    notes.problems.map(({ unit, criterion, stage }) => `${unit}|${criterion}|${stage}`),
  );
  for (const { unit, criterion, stage } of notes.repairs) {
    const leaf = leaves.get(criterion);
    if (leaf === undefined || stage === "" || unread.has(`${unit}|${criterion}|${stage}`)) continue;
    const entry = entriesOf(bloc.entries, unit, criterion)[stage];
    const row = places.scores.rows.get(scoresKey(unit, leaf.id));
    if (entry === undefined || row === undefined) continue;
    wantCells(places.scores, row, stageCells(entry, stage, leaf, book), list);
  }
}

function repairStates(
  { bloc, places: { submissions }, notes, words }: BlocBook,
  list: ChangeList,
): void {
  for (const { code, unit: id, criterion } of notes.repairs) {
    const unit = bloc.units.find((each) => each.id === id);
    const row = submissions.rows.get(id);
    if (criterion !== "" || unit === undefined || row === undefined) continue;
    const wanted: readonly [SubmissionsColumn, CellValue] =
      code === "statusFromText"
        ? ["status", statusLabel(unit, words)]
        : ["recordedLate", unit.lateDays];
    wantCells(submissions, row, new Map([wanted]), list);
  }
}

/**
 * The changes that put into every cell which was read by a rule what it was read as, so that the workbook's formulas
 * understand it too: a number for `9,5`, the state as the list has it. Entries with a problem stay as they were typed.
 */
export function repairChanges(book: BlocBook): readonly SheetChange[] {
  const { scores, submissions } = book.places;
  const [entries, states] = [emptyChanges(), emptyChanges()];
  repairEntries(book, entries);
  repairStates(book, states);
  return [
    { sheet: scores.grid.name, cells: entries.cells },
    { sheet: submissions.grid.name, cells: states.cells },
  ].filter(({ cells }) => cells.length > 0);
}
