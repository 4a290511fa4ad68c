import { type Grid } from "../plan/grid";
import { type CellRange } from "../plan/sheet-plan";
import { type Question, type TableFinding } from "./table-note";
import { type TemplateDraft } from "./template-draft";

/** A table of criteria that somebody has, as it stands in a sheet. */
export interface CriteriaTable {
  readonly grid: Grid;
  /** The cells that were chosen; nothing outside is read. */
  readonly range: CellRange;
  /** Merged cells as far as they are known; without them a merged cell's rest reads as blanks. */
  readonly merged: readonly CellRange[];
}

/** What a column of the table holds. `scores` are figures of somebody's scoring, which no template keeps. */
export type ColumnRole =
  | "code"
  | "title"
  | "points"
  | "bonus"
  | "penalty"
  | "scorer"
  | "howScored"
  | "evidence"
  | "note"
  | "scores"
  | "other";

export interface TableColumn {
  /** Zero-based. */
  readonly column: number;
  readonly role: ColumnRole;
  /** The heading as it reads over all heading rows; "" for none. */
  readonly heading: string;
  /** `content`: no heading told, so the cells below did. */
  readonly by: "heading" | "content";
}

/** `detail` says how the criterion above it is scored. */
export type RowKind =
  "group" | "leaf" | "subtotal" | "total" | "heading" | "detail" | "note" | "blank" | "ignored";

export interface TableRow {
  /** Zero-based row of the sheet. */
  readonly row: number;
  readonly kind: RowKind;
  /** Codes in the draft that this row gave: none, one, or a group and its first criterion. */
  readonly codes: readonly string[];
}

/** What was made of a table, with everything that somebody should look at. */
export interface CriteriaTableReading {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  readonly draft: TemplateDraft;
  /** In the order of the table; those that were answered stay in the list. */
  readonly questions: readonly Question[];
  readonly findings: readonly TableFinding[];
}
