import { type Grid, type WorkbookGrids } from "../../../plan/grid";
import { cellText, findText } from "../../../plan/grid-cells";
import { type TableSheet } from "../../../tables/table-sheet";
import { DETAIL_MARKER } from "../../detail/detail-layout";
import { RANKING_MARKER } from "../../ranking-sheet";
import { SUMMARY_MARKER } from "../../summary-layout";
import { type BookFinding, type BookNotes } from "../book-note";
import { type PlacedTable, tableCell } from "../book-places";
import { formulaFinding } from "./formula-finding";

/** A sheet of results: its marker, and the columns in which values stand and not formulas. */
const RESULTS: readonly { readonly marker: string; readonly values: RegExp }[] = [
  { marker: DETAIL_MARKER, values: /^(code|title|max|#floor:.*)$/ },
  { marker: SUMMARY_MARKER, values: /^(unit|ordinal|name|award|rankProposed|bandProposed)$/ },
  { marker: RANKING_MARKER, values: /^position$/ },
];

/** A sheet with this marker as a table: every key of its key row, and its rows by the ids in the marker's column. */
export function markedTable(grid: Grid, marker: string): PlacedTable<string> | undefined {
  const corner = findText(grid, marker);
  if (corner === undefined) return undefined;
  const columns = new Map<string, number>();
  for (const [column, cell] of grid.rows.get(corner.row) ?? [])
    columns.set(column === corner.column ? "" : cellText(cell), column);
  const rows = new Map<string, number>();
  const table: TableSheet<string> = { grid, keyRow: corner.row, columns };
  for (const row of grid.rows.keys()) {
    const id = cellText(tableCell(table, row, ""));
    if (row !== corner.row && id !== "" && !rows.has(id)) rows.set(id, row);
  }
  return { ...table, rows };
}

function findingsIn(table: PlacedTable<string>, values: RegExp): readonly BookFinding[] {
  const keys = [...table.columns.keys()].filter((key) => key !== "" && !values.test(key));
  return [...table.rows.values()].flatMap((row) =>
    keys.flatMap((key) => formulaFinding(table, row, key, false) ?? []),
  );
}

/** Notes every cell of the sheets of results in which a value stands instead of a formula. */
export function checkResultFormulas({ sheets }: WorkbookGrids, notes: BookNotes): void {
  for (const { marker, values } of RESULTS)
    for (const grid of sheets) {
      const table = markedTable(grid, marker);
      if (table !== undefined) notes.findings.push(...findingsIn(table, values));
    }
}
