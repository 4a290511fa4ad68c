import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type CellChange } from "../../src/hosts/xlsx/fill/cell-xml";
import { fillCells } from "../../src/hosts/xlsx/fill/fill-cells";
import { HOSTS } from "./command-line";

const SHEET = "Tự chấm";

/** A Vietnamese form with cells of its self-assessment changed, as a file of its own. */
export function edited(
  folder: string,
  name: string,
  form: string,
  changes: readonly CellChange[],
): string {
  const filled = fillCells(readFileSync(form), new Map([[SHEET, changes]]));
  if (!filled.ok) throw new Error(JSON.stringify(filled.problems));
  const path = join(folder, name);
  writeFileSync(path, filled.value);
  return path;
}

/** The first answer in a Vietnamese form that is this number. */
export function cellWith(
  form: string,
  number: number,
): { readonly row: number; readonly column: number } {
  const grids = HOSTS.read(readFileSync(form));
  if (!grids.ok) throw new Error(JSON.stringify(grids.problems));
  const sheet = grids.value.sheets.find(({ name }) => name === SHEET);
  for (const cells of sheet?.rows.values() ?? [])
    for (const { row, column, value, computed } of cells.values())
      if (!computed && column > 3 && value.kind === "number" && value.number === number)
        return { row, column };
  throw new Error(`No answer ${String(number)}`);
}
