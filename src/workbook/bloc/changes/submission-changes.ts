import { type Unit } from "../../../scoring/distribution/bloc-setup";
import { type CellValue } from "../../plan/sheet-plan";
import { type SubmissionsColumn } from "../submissions/submissions-sheet";
import { type SubmissionCells, submissionCells } from "../submissions/submissions-values";
import { type BlocBook } from "../returned/bloc-book";
import { type ChangedContent } from "./changed-content";
import { type ChangeList, wantCells } from "./wanted-cells";

const EACH: readonly (keyof SubmissionCells)[] = ["status", "file", "code", "note"];

/** Receipt and recorded days together say how late a unit is, so both are written where either changes. */
function wantedOf(
  unit: Unit,
  now: Unit,
  book: BlocBook,
  after: ChangedContent,
): ReadonlyMap<SubmissionsColumn, CellValue> {
  const [old, cells] = [
    submissionCells(unit, book, book.words),
    submissionCells(now, after, book.words),
  ];
  const isLater = old.received !== cells.received || unit.lateDays !== now.lateDays;
  const dates: readonly (keyof SubmissionCells)[] = isLater ? ["received", "recordedLate"] : [];
  const keys = [...dates, ...EACH.filter((key) => old[key] !== cells[key])];
  return new Map(keys.map((key) => [key, cells[key]]));
}

/** What has to change on the sheet of submissions: states, receipts, days late, files, codes and notes. */
export function submissionChanges(book: BlocBook, after: ChangedContent, list: ChangeList): void {
  const { submissions } = book.places;
  for (const unit of book.bloc.units) {
    const now = after.bloc.units.find(({ id }) => id === unit.id);
    const wanted = now === undefined ? new Map() : wantedOf(unit, now, book, after);
    if (wanted.size === 0) continue;
    const row = submissions.rows.get(unit.id);
    if (row !== undefined) wantCells(submissions, row, wanted, list);
    else
      list.reasons.push({
        code: "rowGone",
        sheet: submissions.grid.name,
        unit: unit.id,
        criterion: "",
      });
  }
}
