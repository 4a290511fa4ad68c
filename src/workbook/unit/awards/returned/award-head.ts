import { foldedName } from "../../../../basics/folded-name";
import { type Term } from "../../../../scoring/distribution/bloc-setup";
import { cellName } from "../../../plan/cell-address";
import { type GridCell } from "../../../plan/grid";
import { cellText, isFilled } from "../../../plan/grid-cells";
import { AWARD_NUMBERING, AWARD_ROWS } from "../award-layout";
import { type AwardReading } from "./award-reading";

/** What the head of the table shows by itself, folded. */
function ownTexts({ known }: AwardReading, term: Term): ReadonlySet<string> {
  const texts = known.flatMap(({ annex, title, attached, columns, all, direct }) => [
    ...[annex, title(term), attached, all, direct],
    ...Object.values(columns),
  ]);
  return new Set([...texts, ...Object.values(AWARD_NUMBERING)].map(foldedName));
}

/** Notes cells that stand where the form asks for nothing. */
export function noteForeign({ sheet, findings }: AwardReading, cells: readonly GridCell[]): void {
  for (const cell of cells) {
    const place = { sheet: sheet.grid.name, cell: cellName(cell.row, cell.column), criterion: "" };
    if (isFilled(cell)) findings.push({ ...place, code: "notTaken", given: cellText(cell) });
  }
}

/**
 * Reads the line that says which report the table belongs to: "" while it is as it was issued. Whatever else stands
 * above the table and is not its own is noted.
 *
 * @param rows the zero-based rows above the first group.
 */
export function readAttached(reading: AwardReading, rows: readonly number[], term: Term): string {
  const own = ownTexts(reading, term);
  const { grid, keyRow, columns } = reading.sheet;
  const line = keyRow + AWARD_ROWS.attached - AWARD_ROWS.keys;
  const foreign = rows.flatMap((row) =>
    [...(grid.rows.get(row)?.values() ?? [])].filter(
      (cell) => !own.has(foldedName(cellText(cell))),
    ),
  );
  const isLine = ({ row, column }: GridCell): boolean =>
    row === line && column === columns.get("ordinal");
  noteForeign(
    reading,
    foreign.filter((cell) => !isLine(cell)),
  );
  const said = foreign.find(isLine);
  return cellText(said);
}
