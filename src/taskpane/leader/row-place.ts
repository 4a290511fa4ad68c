import { type PlacedTable } from "../../workbook/bloc/returned/book-places";
import { type CellRange } from "../../workbook/plan/sheet-plan";

/** A range of a sheet as it is called now; rows and columns count from 0. */
export interface SheetPlace {
  readonly sheet: string;
  readonly range: CellRange;
}

/** A row of a table over the columns that it has; undefined where table or row are gone. */
export function rowOf<Key extends string>(
  table: PlacedTable<Key> | undefined,
  id: string,
): SheetPlace | undefined {
  const row = table?.rows.get(id);
  if (table === undefined || row === undefined) return undefined;
  const columns = [...table.columns.values()];
  const range = { top: row, bottom: row, left: Math.min(...columns), right: Math.max(...columns) };
  return { sheet: table.grid.name, range };
}

/** One cell of a table's row; undefined where it is gone. */
export function cellOf<Key extends string>(
  table: PlacedTable<Key>,
  id: string,
  key: Key,
): SheetPlace | undefined {
  const [row, column] = [table.rows.get(id), table.columns.get(key)];
  if (row === undefined || column === undefined) return undefined;
  return { sheet: table.grid.name, range: { top: row, bottom: row, left: column, right: column } };
}
