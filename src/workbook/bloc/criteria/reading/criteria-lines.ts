import { type CriteriaColumn } from "../../../look/criteria-words";
import { type SheetWords } from "../../../look/sheet-words";
import { type GridCell, type WorkbookGrids } from "../../../plan/grid";
import { cellAt, cellText, isFilled } from "../../../plan/grid-cells";
import { findTables, type TableSheet } from "../../../tables/table-sheet";
import { CRITERIA_KEYS, CRITERIA_MARKER, CRITERIA_ROWS, TYPED_COLUMNS } from "../criteria-columns";

/** A row of the sheet of criteria with something typed in it. */
export interface CriteriaLine {
  /** Zero-based. */
  readonly row: number;
  readonly cell: (column: CriteriaColumn) => GridCell | undefined;
}

/** The sheet of criteria as it stands. */
export interface CriteriaLines {
  readonly table: TableSheet<CriteriaColumn>;
  /** Rows of criteria, levels, items and tiers, from top to bottom. */
  readonly lines: readonly CriteriaLine[];
  /** The rows below with figures of the whole table, by their keys. */
  readonly totals: ReadonlyMap<string, CriteriaLine>;
}

const KEYS = {
  marker: CRITERIA_MARKER,
  keys: CRITERIA_KEYS,
  needed: ["section", "parent", "rule", "figure"],
} as const;

/** The number under the heading of the codes: it is the first column that people see. */
const FIRST_NUMBER = "(1)";

function headingEnd({ grid, keyRow, columns }: TableSheet<CriteriaColumn>): number {
  const code = columns.get("code") ?? 1;
  for (const [row, cells] of grid.rows)
    if (row > keyRow && cellText(cells.get(code)) === FIRST_NUMBER) return row;
  return keyRow + CRITERIA_ROWS.numbering;
}

/**
 * Finds the sheet of criteria and its rows, whatever was inserted or moved. Undefined where it is gone, or is one of an
 * older kind that only shows the criteria.
 *
 * @param known the words of every language in which workbooks are written.
 */
export function findCriteriaLines(
  grids: WorkbookGrids,
  known: readonly SheetWords[],
): CriteriaLines | undefined {
  const names = known.map(({ bloc }) => bloc.criteria.sheet);
  const tables = findTables(grids, KEYS).filter(({ columns }) => columns.has("rule"));
  const table = tables.find(({ grid }) => names.includes(grid.name)) ?? tables[0];
  if (table === undefined) return undefined;
  const end = headingEnd(table);
  const lines: CriteriaLine[] = [];
  const totals = new Map<string, CriteriaLine>();
  for (const row of table.grid.rows.keys()) {
    if (row <= end) continue;
    const cell = (column: CriteriaColumn): GridCell | undefined => {
      const at = table.columns.get(column);
      return at === undefined ? undefined : cellAt(table.grid, row, at);
    };
    const key = cellText(cell("key"));
    if (key.startsWith("#")) totals.set(key, { row, cell });
    else if (TYPED_COLUMNS.some((column) => isFilled(cell(column)))) lines.push({ row, cell });
  }
  return { table, lines, totals };
}
