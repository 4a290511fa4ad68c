import { LAST_COLUMN, LAST_ROW, parseCellName } from "../../../workbook/plan/cell-address";
import { type CellRange } from "../../../workbook/plan/sheet-plan";

const ROWS = /^\$?([1-9]\d*):\$?([1-9]\d*)$/;
const COLUMNS = /^\$?([A-Z]+):\$?([A-Z]+)$/i;

function rangeBetween(first: string, last: string): CellRange | undefined {
  const [start, end] = [parseCellName(first), parseCellName(last)];
  if (start === undefined || end === undefined) return undefined;
  return { top: start.row, left: start.column, bottom: end.row, right: end.column };
}

function readArea(area: string): CellRange | undefined {
  const rows = ROWS.exec(area);
  if (rows !== null)
    return { top: Number(rows[1]) - 1, bottom: Number(rows[2]) - 1, left: 0, right: LAST_COLUMN };
  const columns = COLUMNS.exec(area);
  if (columns !== null) {
    const range = rangeBetween(`${columns[1] ?? ""}1`, `${columns[2] ?? ""}1`);
    return range && { ...range, bottom: LAST_ROW };
  }
  const [first = "", last = first] = area.split(":");
  return rangeBetween(first, last);
}

/**
 * The areas of an address as Excel states it: `B2`, `'Kho 1'!A1:B2,'Kho 1'!C3`, `A:C`, `2:5`. What is no area is left
 * out.
 */
export function readAddress(address: string): readonly CellRange[] {
  const withoutSheets = address.replace(/'(?:[^']|'')*'!|[^,!]*!/g, "");
  return withoutSheets.split(",").flatMap((area) => readArea(area.trim()) ?? []);
}
