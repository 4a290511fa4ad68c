import { cellName } from "../../plan/cell-address";
import { type GridCell } from "../../plan/grid";
import { onSheet } from "../returned/book-note";
import { tableCell, tableCellName } from "../returned/book-places";
import { cellDifference } from "./compare-cell";
import { type ComparedTable } from "./compared-tables";
import { type Difference, type Reconciliation } from "./difference";
import { type Figure } from "./planned-table";

/** What a figure's cell is to show and is called, where that is otherwise than planned. */
export type Judged = (figure: Figure) => Figure;

function goneFrom({ planned, standing, concerns }: ComparedTable): readonly Difference[] {
  const { table } = standing;
  if (table === undefined) return [{ ...onSheet(planned.name), code: "sheetGone" }];
  const place = onSheet(table.grid.name);
  const rows = new Set(planned.figures.map(({ id }) => id));
  return [
    ...[...planned.columns]
      .filter(([key]) => !table.columns.has(key))
      .map(([key, label]): Difference => {
        return { ...place, ...concerns("", key), code: "columnGone", label };
      }),
    ...[...rows]
      .filter((id) => !table.rows.has(id))
      .map((id): Difference => {
        const label = planned.rows.get(id) ?? id;
        return { ...place, ...concerns(id, ""), code: "rowGone", label };
      }),
  ];
}

function doubledIn({ planned, standing, concerns }: ComparedTable): readonly Difference[] {
  const { table, copies, doubledRows, doubledColumns } = standing;
  if (table === undefined) return [];
  const { grid, keyRow } = table;
  return [
    ...copies.map((copy): Difference => {
      return { ...onSheet(copy), code: "sheetDoubled", counted: grid.name };
    }),
    ...doubledColumns.map(([key, column]): Difference => {
      const place = { ...onSheet(grid.name, cellName(keyRow, column)), ...concerns("", key) };
      return { ...place, code: "columnDoubled", label: planned.columns.get(key) ?? key };
    }),
    ...doubledRows.map(([id, row]): Difference => {
      const place = { ...onSheet(grid.name, `A${String(row + 1)}`), ...concerns(id, "") };
      return { ...place, code: "rowDoubled", label: planned.rows.get(id) ?? id };
    }),
  ];
}

/** What is gone or doubled of a table: its sheet, columns, rows. */
export function structureDifferences(table: ComparedTable): readonly Difference[] {
  return [...goneFrom(table), ...doubledIn(table)];
}

function isUncalculated(cell: GridCell | undefined): boolean {
  return cell?.computed === true && cell.value.kind === "uncalculated";
}

/** Compares every figure of a table that has a cell. */
export function compareFigures(
  { planned, standing, concerns }: ComparedTable,
  judged: Judged,
): Reconciliation {
  const { table } = standing;
  if (table === undefined) return { compared: 0, differences: [] };
  const differences: Difference[] = [];
  const waiting: string[] = [];
  let compared = 0;
  for (const figure of planned.figures.map(judged)) {
    const { id, key } = figure;
    const row = table.rows.get(id);
    if (row === undefined || !table.columns.has(key)) continue;
    compared += 1;
    const cell = tableCell(table, row, key);
    const name = tableCellName(table, row, key);
    if (isUncalculated(cell)) waiting.push(name);
    const difference = cellDifference(figure, cell);
    const place = { ...onSheet(table.grid.name, name), ...concerns(id, key) };
    if (difference !== undefined) differences.push({ ...place, ...difference });
  }
  const [first] = waiting;
  if (first === undefined) return { compared, differences };
  const place = onSheet(table.grid.name, first);
  const count = waiting.length;
  return { compared, differences: [{ ...place, code: "notCalculated", count }, ...differences] };
}
