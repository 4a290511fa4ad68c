import { type AwardColumn, type AwardWords } from "../../../look/award-words";
import { cellName } from "../../../plan/cell-address";
import { type GridCell } from "../../../plan/grid";
import { cellAt, cellText } from "../../../plan/grid-cells";
import { type TableKeys, type TableSheet } from "../../../tables/table-sheet";
import { type FormFinding } from "../../form-note";
import { AWARD_COLUMNS, AWARD_FIGURES, AWARD_MARKER } from "../award-layout";
import { type AwardIssue } from "../award-note";

/** The award statistics are known by these; what only shows something may be gone. */
export const AWARD_KEYS: TableKeys<AwardColumn> = {
  marker: AWARD_MARKER,
  keys: AWARD_COLUMNS,
  needed: ["title", ...AWARD_FIGURES],
};

/** Returned award statistics while they are read. */
export interface AwardReading {
  readonly sheet: TableSheet<AwardColumn>;
  /** The languages in which titles are understood. */
  readonly known: readonly AwardWords[];
  readonly findings: FormFinding[];
}

/** The cell in a column of a row; undefined for a blank, and where the column is gone. */
export function awardCellIn(
  { sheet }: AwardReading,
  row: number,
  key: AwardColumn,
): GridCell | undefined {
  const column = sheet.columns.get(key);
  return column === undefined ? undefined : cellAt(sheet.grid, row, column);
}

/** What stands in a column of a row, as a text. */
export function awardText(reading: AwardReading, row: number, key: AwardColumn): string {
  return cellText(awardCellIn(reading, row, key));
}

/** Notes something about a column of a row. */
export function noteAward(
  { sheet, findings }: AwardReading,
  row: number,
  key: AwardColumn,
  issue: AwardIssue,
): void {
  const column = sheet.columns.get(key) ?? 0;
  const place = { sheet: sheet.grid.name, cell: cellName(row, column), criterion: "" };
  findings.push({ ...place, ...issue });
}
