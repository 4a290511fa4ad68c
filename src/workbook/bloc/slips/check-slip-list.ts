import { cellName } from "../../plan/cell-address";
import { type Grid, type WorkbookGrids } from "../../plan/grid";
import { cellText, findText, isFilled } from "../../plan/grid-cells";
import { type SheetWords } from "../../look/sheet-words";
import { type CellPlan, type CellValue } from "../../plan/sheet-plan";
import { type BookFinding, type BookNotes, onSheet } from "../returned/book-note";
import { SLIP_LIST_MARKER, writeSlipList } from "./slip-list-sheet";

type ListContent = Parameters<typeof writeSlipList>[0];

function key(row: number, column: number): string {
  return `${String(row)}:${String(column)}`;
}

function isSameText(given: string, planned: CellValue | undefined): boolean {
  const plain = (text: string): string => text.normalize("NFC").replace(/\r\n?/gu, "\n").trim();
  return plain(given) === plain(String(planned ?? ""));
}

/** Cells in which something else stands than the record says. */
function strangeCells(grid: Grid, cells: readonly CellPlan[]): readonly BookFinding[] {
  const planned = new Map(cells.map((cell) => [key(cell.row, cell.column), cell.value]));
  return [...grid.rows.values()].flatMap((row) =>
    [...row.values()].filter(isFilled).flatMap((cell): readonly BookFinding[] => {
      const given = cell.value.kind === "date" ? String(cell.value.number) : cellText(cell);
      if (isSameText(given, planned.get(key(cell.row, cell.column)))) return [];
      return [{ ...onSheet(grid.name, cellName(cell.row, cell.column)), code: "notTaken", given }];
    }),
  );
}

/**
 * The sheet with the list of explanations; undefined where it is gone. It shows what the record says and nothing is read
 * from it, so what somebody typed over it is noted: it would be lost when the list is drawn anew.
 */
export function checkSlipList(
  { sheets }: WorkbookGrids,
  content: ListContent,
  words: SheetWords,
  notes: BookNotes,
): Grid | undefined {
  const grid = sheets.find((each) => findText(each, SLIP_LIST_MARKER) !== undefined);
  const plan = writeSlipList(content, words);
  const strange = grid === undefined ? [] : strangeCells(grid, plan.cells);
  // Without its record the whole list is strange: that is said once.
  const isBare = (content.record?.slips.length ?? 0) === 0;
  notes.findings.push(...(isBare ? strange.slice(0, 1) : strange));
  if (grid === undefined && !isBare)
    notes.findings.push({ ...onSheet(plan.name), code: "sheetMissing" });
  return grid;
}
