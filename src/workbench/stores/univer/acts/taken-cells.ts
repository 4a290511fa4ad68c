import {
  type ICellData,
  type IStyleData,
  type Nullable,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import { type CellRange } from "../../../../workbook/plan/sheet-plan";
import { movedFormula } from "../../moved-formula";
import { around } from "../../rectangles";
import { type CellContent, type SheetStore, type StoredCell } from "../../store";
import { heldValue } from "../drawing/cell-drawing";
import { styleOf } from "../drawing/look-style";
import { lookChanges } from "../drawing/style-look";
import { engineFormula } from "../engine-formula";

/** A cell by its place. */
export type Place = readonly [row: number, column: number];

/** Of formulas that were filled along, only the first has its text; the others say which one it is. */
function sharedFormula(worksheet: Worksheet, id: string, [row, column]: Place): string | undefined {
  let found: string | undefined;
  worksheet.getCellMatrix().forValue((atRow, atColumn, cell: Nullable<ICellData>) => {
    if (found === undefined && cell?.si === id && typeof cell.f === "string" && cell.f !== "")
      found = movedFormula(cell.f, row - atRow, column - atColumn);
  });
  return found;
}

function formulaOf(worksheet: Worksheet, raw: ICellData, place: Place): string | undefined {
  if (typeof raw.f === "string" && raw.f !== "") return raw.f;
  return typeof raw.si === "string" ? sharedFormula(worksheet, raw.si, place) : undefined;
}

/** What a person made of a cell; undefined when it still says the same. */
function newContent(
  raw: ICellData,
  formula: string | undefined,
  held: StoredCell | undefined,
): CellContent | undefined {
  const before = held?.formula;
  if (formula !== undefined)
    return before !== undefined && engineFormula(before) === formula ? undefined : { formula };
  const value = heldValue(raw);
  return before === undefined && value === (held?.value ?? "") ? undefined : { value };
}

function takeLook(book: Workbook, sheet: SheetStore, [row, column]: Place, raw: ICellData): void {
  const style: Nullable<IStyleData> = book.getStyles().getStyleByCell(raw);
  const before = sheet.look(row, column);
  const range = { top: row, left: column, bottom: row, right: column };
  for (const [path, value] of lookChanges(before, style ?? styleOf(before)))
    sheet.paint(range, path, value);
}

/**
 * Takes over what a person made of some cells in the grid, their looks included.
 *
 * @returns the range around the cells whose contents are others now; undefined when there are none.
 */
export function takeCells(
  book: Workbook,
  worksheet: Worksheet,
  sheet: SheetStore,
  places: Iterable<Place>,
): CellRange | undefined {
  let edited: CellRange | undefined;
  for (const [row, column] of places) {
    const raw: ICellData = worksheet.getCellRaw(row, column) ?? {};
    const formula = formulaOf(worksheet, raw, [row, column]);
    const content = newContent(raw, formula, sheet.cell(row, column));
    takeLook(book, sheet, [row, column], raw);
    if (content === undefined) continue;
    sheet.write(row, column, [[content]]);
    const range = { top: row, left: column, bottom: row, right: column };
    edited = edited === undefined ? range : around(edited, range);
  }
  return edited;
}

/** Every cell that the sheet or the grid has. */
export function allPlaces(worksheet: Worksheet, sheet: SheetStore): readonly Place[] {
  const places = new Map<string, Place>();
  for (const [row, column] of sheet.cells()) places.set(`${row},${column}`, [row, column]);
  worksheet.getCellMatrix().forValue((row, column) => {
    places.set(`${row},${column}`, [row, column]);
  });
  return [...places.values()];
}

/** The cells that a command of the grid speaks of. */
export function placesIn(matrix: unknown): readonly Place[] {
  if (typeof matrix !== "object" || matrix === null) return [];
  return Object.entries(matrix).flatMap(([row, cells]: [string, unknown]) =>
    typeof cells === "object" && cells !== null
      ? Object.keys(cells).map((column): Place => [Number(row), Number(column)])
      : [],
  );
}
