import { type TableSheet } from "../../tables/table-sheet";
import { columnName } from "../../plan/cell-address";
import { type Grid, type GridCell } from "../../plan/grid";
import { cellAt } from "../../plan/grid-cells";
import { type EvidenceListColumn } from "../evidence-list-sheet";
import { type ScoresKey } from "../scores/scores-layout";
import { type SubmissionsColumn } from "../submissions/submissions-sheet";

/** A table of the workbook with the rows that were found; rows and columns count from 0. */
export interface PlacedTable<Key extends string> extends TableSheet<Key> {
  /** Id → row. */
  readonly rows: ReadonlyMap<string, number>;
}

/** Where the record stands: its lines follow the marker downwards. */
export interface RecordPlace {
  readonly grid: Grid;
  readonly row: number;
  readonly column: number;
  /** Rows of lines that were not understood; they stay as they are. */
  readonly damaged: ReadonlySet<number>;
}

/** Where everything stands now, wherever rows were sorted and columns moved to. */
export interface BookPlaces {
  /** By unit id. */
  readonly submissions: PlacedTable<SubmissionsColumn>;
  /** By `scoresKey` of unit id and criterion id. */
  readonly scores: PlacedTable<ScoresKey>;
  /** How many scorers the cross-check has columns for. */
  readonly scorers: number;
  /** By unit id; undefined where the sheet is gone. */
  readonly summary: PlacedTable<string> | undefined;
  readonly evidence: TableSheet<EvidenceListColumn> | undefined;
  /** The list of explanations; undefined where there is none. */
  readonly slips: Grid | undefined;
  readonly record: RecordPlace | undefined;
}

/** The cell of a table in a row and the column of a key; undefined for a blank, and where row or column are gone. */
export function tableCell<Key extends string>(
  { grid, columns }: TableSheet<Key>,
  row: number | undefined,
  key: Key,
): GridCell | undefined {
  const column = columns.get(key);
  return row === undefined || column === undefined ? undefined : cellAt(grid, row, column);
}

/** The name of a table's cell, such as `F12`; "" where row or column are gone. */
export function tableCellName<Key extends string>(
  { columns }: TableSheet<Key>,
  row: number | undefined,
  key: Key,
): string {
  const column = columns.get(key);
  return row === undefined || column === undefined ? "" : `${columnName(column)}${String(row + 1)}`;
}
