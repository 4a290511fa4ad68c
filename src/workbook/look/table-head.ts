import { type ColumnPlan } from "../plan/sheet-plan";
import { type SheetDraft } from "../plan/sheet-draft";
import { LOOKS } from "./cell-looks";
import { rowHeight } from "./text-height";

/** One column of a table: its key for programs, its label for people. */
export interface TableColumn {
  readonly key: string;
  readonly label: string;
  readonly width: number;
  /** Carries meaning for programs only. */
  readonly hidden?: boolean;
  /** What the column-number row says instead of the mere number: how the column is computed. */
  readonly numbering?: string;
  /** Belongs to a group of columns that can be folded away; folded at first where true. */
  readonly folded?: boolean;
}

/** Zero-based rows of a table's three heads. */
export interface TableHeadRows {
  readonly keys: number;
  readonly header: number;
  readonly numbering: number;
}

/** How wide columns are together, in characters; hidden ones do not count. */
export function totalWidth(columns: readonly TableColumn[]): number {
  return columns.reduce((sum, { width, hidden }) => (hidden === true ? sum : sum + width), 0);
}

/** The widths of a table's columns as a plan states them. */
export function columnPlans(columns: readonly TableColumn[]): readonly ColumnPlan[] {
  return columns.map(({ width, hidden, folded }) => ({
    width,
    ...(hidden === true || folded === true ? { hidden: true } : {}),
    ...(folded === undefined ? {} : { outline: 1 }),
  }));
}

/** The column-number row, counted over visible columns: `(3)`, or how the column comes about, `(6=5:4)`. */
export function numberings(columns: readonly TableColumn[]): readonly string[] {
  let number = 0;
  return columns.map(({ hidden, numbering }) => {
    if (hidden === true) return "";
    number += 1;
    return numbering === undefined ? `(${String(number)})` : `(${String(number)}=${numbering})`;
  });
}

/** Draws the hidden key row with its marker, the header and the column-number row. */
export function drawTableHead(
  draft: SheetDraft,
  columns: readonly TableColumn[],
  rows: TableHeadRows,
  marker: string,
): void {
  const numbers = numberings(columns);
  columns.forEach(({ key, label, hidden }, column) => {
    draft.put(rows.keys, column, column === 0 ? marker : key, LOOKS.key);
    if (hidden === true) return;
    draft.put(rows.header, column, label, LOOKS.header);
    draft.put(rows.numbering, column, numbers[column], LOOKS.numbering);
  });
  draft.hideRow(rows.keys);
  const labels = columns.filter(({ hidden }) => hidden !== true);
  draft.height(
    rows.header,
    rowHeight(labels.map(({ label, width }) => ({ text: label, width, size: 11, bold: true }))),
  );
}
