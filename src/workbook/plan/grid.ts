/**
 * What stands in a cell of a workbook that came back.
 * Blank cells are absent from a grid; `uncalculated` is a formula whose file holds no result for it.
 */
export type GridValue =
  | { readonly kind: "text"; readonly text: string }
  /** At most 15 significant digits. */
  | { readonly kind: "number"; readonly number: number }
  /** A number shown as a date: the calendar day `yyyy-mm-dd`, and the number behind it. */
  | { readonly kind: "date"; readonly date: string; readonly number: number }
  | { readonly kind: "yesNo"; readonly yes: boolean }
  /** An error value such as `#DIV/0!`. */
  | { readonly kind: "error"; readonly error: string }
  | { readonly kind: "uncalculated" };

export interface GridCell {
  /** Zero-based. */
  readonly row: number;
  /** Zero-based. */
  readonly column: number;
  readonly value: GridValue;
  /** True when the cell holds a formula (its text is never interpreted). */
  readonly computed: boolean;
}

/** One sheet's cells as they came back, by row; only cells with something in them. */
export interface Grid {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  /** Rows and cells in ascending order. */
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, GridCell>>;
}

/** A workbook as far as it was read. */
export interface WorkbookGrids {
  readonly sheets: readonly Grid[];
  /** Workbook-wide names → what they refer to. */
  readonly names: ReadonlyMap<string, string>;
  /** Custom document properties. */
  readonly properties: ReadonlyMap<string, string>;
}
