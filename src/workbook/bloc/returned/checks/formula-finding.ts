import { cellText } from "../../../plan/grid-cells";
import { type TableSheet } from "../../../tables/table-sheet";
import { type BookFinding, onSheet } from "../book-note";
import { tableCell, tableCellName } from "../book-places";

/**
 * What is wrong with a cell in which a formula should stand; undefined where one does, or where the column is gone,
 * which is noted for the sheet. A formula without a result cannot be told from none at all.
 *
 * @param shows true where the formula certainly has a result.
 */
export function formulaFinding<Key extends string>(
  table: TableSheet<Key>,
  row: number,
  key: Key,
  shows: boolean,
): BookFinding | undefined {
  if (!table.columns.has(key)) return undefined;
  const cell = tableCell(table, row, key);
  const place = onSheet(table.grid.name, tableCellName(table, row, key));
  if (cell === undefined) return shows ? { ...place, code: "formulaGone" } : undefined;
  return cell.computed ? undefined : { ...place, code: "formulaReplaced", given: cellText(cell) };
}
