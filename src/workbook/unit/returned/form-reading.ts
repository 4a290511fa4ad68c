import { type Template } from "../../../scoring/template/template";
import { type FormColumn, type UnitWords } from "../../look/sheet-words";
import { columnName } from "../../plan/cell-address";
import { type GridCell } from "../../plan/grid";
import { cellAt } from "../../plan/grid-cells";
import { type CellPlace } from "../form-note";
import { type FoundRows } from "./find-rows";
import { type FormLabels } from "./form-labels";
import { type FormNotes } from "./form-notes";
import { type TableSheet } from "../../tables/table-sheet";

/** A returned self-assessment sheet while it is read. */
export interface FormReading {
  readonly sheet: TableSheet<FormColumn>;
  readonly template: Template;
  /** The languages in which the form's own words are recognised. */
  readonly known: readonly UnitWords[];
  /** The language in which findings repeat the form's words. */
  readonly words: UnitWords;
  readonly labels: FormLabels;
  readonly found: FoundRows;
  readonly notes: FormNotes;
}

/** The cell in a column of a row; undefined for a blank, and where row or column are gone. */
export function cellIn(
  { sheet }: FormReading,
  row: number | undefined,
  key: FormColumn,
): GridCell | undefined {
  const column = sheet.columns.get(key);
  return row === undefined || column === undefined ? undefined : cellAt(sheet.grid, row, column);
}

/** The place of a cell, as far as it has one: a row or column that is gone leaves only the rest of the name. */
export function placeOf(
  { sheet }: FormReading,
  row: number | undefined,
  column: FormColumn | number,
  criterion: string,
): CellPlace {
  const index = typeof column === "number" ? column : sheet.columns.get(column);
  const name = index === undefined ? "" : columnName(index);
  const cell = row === undefined || name === "" ? "" : `${name}${String(row + 1)}`;
  return { sheet: sheet.grid.name, cell, criterion };
}
