import { cellAt } from "../../plan/grid-cells";
import { type CellChange } from "../../plan/open-workbook";
import { recordLines } from "../record/record-lines";
import { type BlocBook } from "../returned/bloc-book";
import { type RecordPlace } from "../returned/book-places";
import { type ChangedContent } from "./changed-content";
import { cellChange } from "./wanted-cells";

/** True when both have the same lines in the record. */
export function sameRecord(book: BlocBook, after: ChangedContent): boolean {
  return JSON.stringify(recordLines(book)) === JSON.stringify(recordLines(after));
}

/** The lines of the record, one below the other; lines that were not understood stay where they are. */
export function recordChanges(
  { grid, row: first, column, damaged }: RecordPlace,
  after: ChangedContent,
): readonly CellChange[] {
  const lines = recordLines(after);
  const last = Math.max(first, ...grid.rows.keys());
  const changes: CellChange[] = [];
  let written = 0;
  for (let row = first + 1; row <= last || written < lines.length; row += 1) {
    if (damaged.has(row)) continue;
    const change = cellChange(cellAt(grid, row, column), { row, column }, lines[written] ?? "");
    if (change !== undefined) changes.push(change);
    written += 1;
  }
  return changes;
}
