import { takesPart } from "../../../../src/scoring/distribution/bloc-setup";
import { type Leaf } from "../../../../src/scoring/template/criterion";
import { leavesOf } from "../../../../src/scoring/template/criterion-tree";
import { scoreBloc } from "../../../../src/scoring/summary/score-bloc";
import { writeResult } from "../../../../src/scoring/summary/write-result";
import { type Difference } from "../../../../src/workbook/bloc/reconciliation/difference";
import { reconcile } from "../../../../src/workbook/bloc/reconciliation/reconcile";
import { scoresKey } from "../../../../src/workbook/bloc/scores/scores-layout";
import { markedTable } from "../../../../src/workbook/bloc/returned/checks/check-result-formulas";
import { tableCellName } from "../../../../src/workbook/bloc/returned/book-places";
import { readBlocWorkbook } from "../../../../src/workbook/bloc/returned/read-bloc-workbook";
import { parseCellName } from "../../../../src/workbook/plan/cell-address";
import { type GridCell, type WorkbookGrids } from "../../../../src/workbook/plan/grid";
import { cellAt, cellText } from "../../../../src/workbook/plan/grid-cells";
import { bookGrids, contentOf, KNOWN } from "../../../fixtures/books/planned-book";
import { randomKept } from "../../../fixtures/books/random-content";
import { type Content, editSheet, put } from "../../../fixtures/edited-grids";
import { createRandom } from "../../../fixtures/random/random";
import { referenceBloc } from "../../../fixtures/reference-blocs";

export const { template: TEMPLATE, bloc: BLOC } = referenceBloc("kiem-thu-b");
export const CONTENT = contentOf(TEMPLATE, BLOC, randomKept(createRandom(5), BLOC, TEMPLATE));
/** The workbook before anybody touched it. */
export const SENT = bookGrids(CONTENT);
/** Two units that take part. */
export const [FIRST = "", SECOND = ""] = BLOC.units.filter(takesPart).map(({ id }) => id);

function ownLeaf(): Leaf {
  const leaf = leavesOf(TEMPLATE.criteria).find(
    ({ section, rule, scorer }) => section === "content" && scorer === "unit" && !rule.blocWide,
  );
  if (leaf === undefined) throw new Error("no such leaf");
  return leaf;
}

/** A content leaf that units score by themselves, and its rows for the two units. */
export const LEAF = ownLeaf();
export const KEY = scoresKey(FIRST, LEAF.id);
export const OTHER_KEY = scoresKey(SECOND, LEAF.id);

/** A sheet's marker without its first letters. */
export type Marker = "tieu-chi" | "theo-doi" | "cham-diem" | "chi-tiet" | "tong-hop" | "xep-hang";

/** A cell of a table by the id of its row and the key of its column. */
export interface Cell {
  readonly sheet: string;
  readonly cell: string;
}

/** Finds a cell of the untouched workbook; of the two detail sheets the official one. */
export function cellOf(marker: Marker, id: string, key: string): Cell {
  for (const grid of SENT.sheets) {
    const table = markedTable(grid, `#ktd-${marker}`);
    const row = table?.rows.get(id);
    if (table === undefined) continue;
    const cell = tableCellName(table, row, key);
    if (cell === "") throw new Error(`No cell ${marker} ${id} ${key}`);
    return { sheet: grid.name, cell };
  }
  throw new Error(`No sheet ${marker}`);
}

/** What stands in a cell of the untouched workbook. */
export function standsIn({ sheet, cell }: Cell): GridCell | undefined {
  const grid = SENT.sheets.find(({ name }) => name === sheet);
  const place = parseCellName(cell);
  return grid && place && cellAt(grid, place.row, place.column);
}

/** A figure as a number, anything else as a text. */
export function value(at: Cell): string | number {
  const cell = standsIn(at);
  return cell?.value.kind === "number" ? cell.value.number : cellText(cell);
}

/** Something done to a workbook. */
export type Edit = (grids: WorkbookGrids) => WorkbookGrids;

/** Types into a cell; a formula with that result when `computed`. */
export function type(at: Cell, content: Content, computed = false): Edit {
  return (grids) => editSheet(grids, at.sheet, put(at.cell, content, computed));
}

/** What reading, scoring and comparing a workbook comes to: refused with codes, or compared, with the ranking. */
export type Outcome =
  | { readonly refused: readonly string[] }
  | {
      readonly compared: number;
      readonly differences: readonly Difference[];
      readonly ranking: unknown;
    };

/** Compares a workbook afresh, as the pane does. */
export function reconciled(grids: WorkbookGrids): Outcome {
  const read = readBlocWorkbook(grids, KNOWN);
  if (!read.ok) return { refused: read.problems.map(({ code }) => code) };
  const { template, bloc } = read.value;
  const result = scoreBloc(template, bloc);
  if (!result.ok) return { refused: result.problems.map(({ code }) => code) };
  const ranking = writeResult(template, bloc, result.value);
  return { ...reconcile(grids, read.value, result.value), ranking };
}
