import { type Grid, type WorkbookGrids } from "../../plan/grid";
import { cellAt, cellText, findText } from "../../plan/grid-cells";
import { type TableSheet } from "../../tables/table-sheet";
import { type PlacedTable } from "../returned/book-places";
import { markedTable } from "../returned/checks/check-result-formulas";
import { type PlannedTable } from "./planned-table";

/** A table as it stands in the open workbook, and what stands there twice. */
export interface StandingTable {
  /** Undefined where the sheet is gone, or its keys. */
  readonly table: PlacedTable<string> | undefined;
  /** Other sheets with the same marker. */
  readonly copies: readonly string[];
  /** Ids that stand in the id column again, with the zero-based row. */
  readonly doubledRows: readonly (readonly [string, number])[];
  /** Keys that stand in the key row again, with the zero-based column. */
  readonly doubledColumns: readonly (readonly [string, number])[];
}

function again<Place>(
  found: Iterable<readonly [Place, string]>,
  known: ReadonlyMap<string, unknown>,
): readonly (readonly [string, Place])[] {
  const seen = new Set<string>();
  const doubled: (readonly [string, Place])[] = [];
  for (const [place, text] of found) {
    if (seen.has(text) && known.has(text)) doubled.push([text, place]);
    seen.add(text);
  }
  return doubled;
}

function textsOf(
  { grid, keyRow }: TableSheet<string>,
  idColumn: number,
): readonly (readonly [number, string])[] {
  const rows = [...grid.rows.keys()].filter((row) => row !== keyRow);
  return rows.map((row) => [row, cellText(cellAt(grid, row, idColumn))]);
}

function standing(
  table: PlacedTable<string> | undefined,
  planned: PlannedTable,
  copies: readonly Grid[],
): StandingTable {
  const named = copies.map(({ name }) => name);
  if (table === undefined) return { table, copies: named, doubledRows: [], doubledColumns: [] };
  const { grid, keyRow } = table;
  const idColumn = findText(grid, planned.marker)?.column;
  const keys = [...(grid.rows.get(keyRow) ?? [])].map(
    ([column, cell]) => [column, cellText(cell)] as const,
  );
  return {
    table,
    copies: named,
    doubledRows: idColumn === undefined ? [] : again(textsOf(table, idColumn), planned.rows),
    doubledColumns: again(keys, planned.columns),
  };
}

/** A table that was found already, with the copies of its sheet. */
export function knownTable(
  { sheets }: WorkbookGrids,
  planned: PlannedTable,
  table: PlacedTable<string>,
): StandingTable {
  const isCopy = (grid: Grid): boolean =>
    grid !== table.grid && findText(grid, planned.marker) !== undefined;
  return standing(table, planned, sheets.filter(isCopy));
}

/**
 * Finds the sheets of tables that share a marker: by name, else by title, else whichever is left. The first table gets
 * the copies.
 */
export function markedTables(
  { sheets }: WorkbookGrids,
  planned: readonly PlannedTable[],
): readonly StandingTable[] {
  const marked = sheets.filter((grid) =>
    planned.some(({ marker }) => findText(grid, marker) !== undefined),
  );
  const taken = new Map<PlannedTable, Grid>();
  const free = (): readonly Grid[] => marked.filter((grid) => ![...taken.values()].includes(grid));
  const ways: readonly ((grid: Grid, table: PlannedTable) => boolean)[] = [
    ({ name }, table) => name === table.name,
    (grid, { title }) => findText(grid, title) !== undefined,
    () => true,
  ];
  for (const fits of ways)
    for (const table of planned.filter((each) => !taken.has(each))) {
      const grid = free().find((each) => fits(each, table));
      if (grid !== undefined) taken.set(table, grid);
    }
  return planned.map((table, index) => {
    const grid = taken.get(table);
    const placed = grid && markedTable(grid, table.marker);
    return standing(placed, table, index === 0 ? free() : []);
  });
}
