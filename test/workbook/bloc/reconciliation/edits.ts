import { type Grid, type GridCell } from "../../../../src/workbook/plan/grid";
import { editSheet, moveCells } from "../../../fixtures/edited-grids";
import { createRandom } from "../../../fixtures/random/random";
import { type Edit } from "./tampered-book";

/** One thing after another. */
export function both(...edits: readonly Edit[]): Edit {
  return (grids) => edits.reduce((sofar, edit) => edit(sofar), grids);
}

/** Something done to one sheet; undefined removes it. */
export function onSheet(sheet: string, edit: (grid: Grid) => Grid | undefined): Edit {
  return (grids) => editSheet(grids, sheet, edit);
}

/** A second copy of a sheet behind it, named as Excel names it. */
export function copied(sheet: string): Edit {
  return (grids) => ({
    ...grids,
    sheets: grids.sheets.flatMap((grid) =>
      grid.name === sheet ? [grid, { ...grid, name: `${sheet} (2)` }] : grid,
    ),
  });
}

/** The rows from one to another, zero-based, in another order. */
export function shuffled(from: number, to: number): (grid: Grid) => Grid {
  return (grid) => {
    const rows = [...grid.rows.keys()].filter((row) => row >= from && row <= to);
    const order = createRandom(7).shuffled(rows);
    const moved = new Map(rows.map((row, index) => [row, order[index] ?? row]));
    return moveCells(({ row, column }) => ({ row: moved.get(row) ?? row, column }))(grid);
  };
}

function withoutResult(cell: GridCell): GridCell {
  return cell.computed ? { ...cell, value: { kind: "uncalculated" } } : cell;
}

/** A sheet whose formulas were never calculated. */
export function withoutResults(sheet: string): Edit {
  return onSheet(sheet, (grid) => {
    const rows = [...grid.rows].map(([row, cells]) => {
      const own = [...cells].map(([column, cell]) => [column, withoutResult(cell)] as const);
      return [row, new Map(own)] as const;
    });
    return { ...grid, rows: new Map(rows) };
  });
}
