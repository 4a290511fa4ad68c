import { type Grid, type WorkbookGrids } from "../../../../src/workbook/plan/grid";
import { editSheet, moveCells } from "../../../fixtures/edited-grids";
import { referenceBloc } from "../../../fixtures/reference-blocs";
import { readForm, returnedGrids, selfEntries } from "../../../fixtures/returned-forms";

export const SHEET = "Tự chấm";
export const { template, bloc } = referenceBloc("kiem-thu-a");
export const ENTRIES = selfEntries(bloc, "SCT");
/** The form of SCT as it comes back, changed in nothing. */
export const SENT = returnedGrids(template, bloc, "SCT", { entries: ENTRIES });

/** The form of SCT with its self-assessment sheet changed, one step after the other. */
export function changed(...edits: readonly ((grid: Grid) => Grid)[]): WorkbookGrids {
  return editSheet(SENT, SHEET, (grid) => edits.reduce((sheet, edit) => edit(sheet), grid));
}

/** Two zero-based rows that change places. */
export function swapRows(a: number, b: number): (grid: Grid) => Grid {
  return moveCells(({ row, column }) => ({ row: row === a ? b : row === b ? a : row, column }));
}

/** Everything that stands in a zero-based column, gone. */
export function clearColumn(at: number, from = 0): (grid: Grid) => Grid {
  return moveCells(({ row, column }) =>
    column === at && row >= from ? undefined : { row, column },
  );
}

/** Findings as `code cell criterion` and whatever else they say, one text each. */
export function findingsOf(grids: WorkbookGrids): readonly string[] {
  const placed = ["code", "sheet", "cell", "criterion"];
  return readForm(grids).findings.map((finding) => {
    const said = Object.entries(finding).flatMap(([key, value]) =>
      placed.includes(key) ? [] : [String(value)],
    );
    const texts = [finding.code, finding.cell, finding.criterion, ...said];
    return texts.filter((text) => text !== "").join(" ");
  });
}

/** The answers are read as from the form that nobody changed. */
export function expectSameEntries(grids: WorkbookGrids): void {
  expect(readForm(grids).entries).toEqual(readForm(SENT).entries);
}
