import { type Grid, type WorkbookGrids } from "../plan/grid";
import { cellText, findText } from "../plan/grid-cells";

/** A sheet with a table whose columns are known by a hidden row of keys. */
export interface TableSheet<Key extends string> {
  readonly grid: Grid;
  /** The zero-based row of the keys. */
  readonly keyRow: number;
  /** Zero-based columns by key, as far as they are there. */
  readonly columns: ReadonlyMap<Key, number>;
}

/** By what a table is found. The marker stands in the key row in place of the first key. */
export interface TableKeys<Key extends string> {
  readonly marker: string;
  readonly keys: readonly Key[];
  /** Keys without which no row of keys is recognised where the marker is gone. */
  readonly needed: readonly Key[];
}

function columnsOf<Key extends string>(
  grid: Grid,
  keyRow: number,
  { marker, keys }: TableKeys<Key>,
): ReadonlyMap<Key, number> {
  const columns = new Map<Key, number>();
  for (const [column, cell] of grid.rows.get(keyRow) ?? []) {
    const text = cellText(cell);
    const key = text === marker ? keys[0] : keys.slice(1).find((each) => each === text);
    if (key !== undefined && !columns.has(key)) columns.set(key, column);
  }
  return columns;
}

function rowOfKeys<Key extends string>(grid: Grid, { needed }: TableKeys<Key>): number | undefined {
  for (const [row, cells] of grid.rows) {
    const texts = new Set([...cells.values()].map(cellText));
    if (needed.every((key) => texts.has(key))) return row;
  }
  return undefined;
}

/** Every sheet with such a table, whatever it is called: by the marker, or where it is gone by the keys. */
export function findTables<Key extends string>(
  { sheets }: WorkbookGrids,
  keys: TableKeys<Key>,
): readonly TableSheet<Key>[] {
  const found = (rowOf: (grid: Grid) => number | undefined): readonly TableSheet<Key>[] =>
    sheets.flatMap((grid) => {
      const keyRow = rowOf(grid);
      return keyRow === undefined ? [] : [{ grid, keyRow, columns: columnsOf(grid, keyRow, keys) }];
    });
  const marked = found((grid) => findText(grid, keys.marker)?.row);
  return marked.length > 0 ? marked : found((grid) => rowOfKeys(grid, keys));
}
