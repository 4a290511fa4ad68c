import { columnOf, rowOf } from "../../../hosts/xlsx/read/sheet-cells";
import { refuseHere, type XmlScanner } from "../../../hosts/xlsx/xml/scan-xml";
import { eachChild } from "../../../hosts/xlsx/xml/walk-xml";
import { createPlaces } from "../../../workbook/plan/cells/places";
import { type CellPlan, type RowPlan } from "../../../workbook/plan/sheet-plan";
import { said, whenTrue } from "../said";
import { isStated, statedIndex, statedNumber } from "../stated";
import { type CellWithFormula, withOwnFormulas } from "./shared-formulas";
import { lookOf, type SheetContext } from "./sheet-context";
import { readStatedCell, shownValue } from "./stated-cell";

/** The cells of a sheet, and the rows that say something of themselves. */
export interface RowsReading {
  readonly cells: readonly CellPlan[];
  readonly rows: ReadonlyMap<number, RowPlan>;
}

interface Reading {
  readonly plain: CellPlan[];
  readonly computed: CellWithFormula[];
  readonly rows: Map<number, RowPlan>;
}

/** Points. */
const HIGHEST_ROW = 409.5;

function readRowPlan(scanner: XmlScanner, context: SheetContext): RowPlan {
  const height = statedNumber(scanner, "ht") ?? Number.NaN;
  const isOwn = isStated(scanner, "customHeight") && height > 0;
  if ((statedIndex(scanner, "outlineLevel") ?? 0) > 0) context.note("rowGroups");
  if (isStated(scanner, "customFormat")) {
    const look = lookOf(context, statedIndex(scanner, "s") ?? 0);
    if (look.style !== undefined) context.note("wholeLooks");
  }
  return said({
    height: isOwn ? Math.min(HIGHEST_ROW, height) : undefined,
    hidden: whenTrue(isStated(scanner, "hidden") || height === 0),
  });
}

function readCell(
  scanner: XmlScanner,
  place: Pick<CellPlan, "row" | "column">,
  { plain, computed }: Reading,
  context: SheetContext,
): void {
  const { cell, style: number, formula } = readStatedCell(scanner);
  const { style, isDate } = lookOf(context, number);
  const value = shownValue(cell, context, isDate);
  if (value === undefined) refuseHere(scanner);
  const plan = { ...place, ...value, ...(style === undefined ? {} : { style }) };
  if (formula === undefined) plain.push(plan);
  else computed.push({ plan, formula });
}

function readRow(scanner: XmlScanner, row: number, reading: Reading, context: SheetContext): void {
  const places = createPlaces();
  let last = -1;
  eachChild(scanner, (name) => {
    if (name !== "c") return;
    const column = columnOf(scanner, row, last);
    context.room.cells -= 1;
    if (column === undefined || !places.take(column) || context.room.cells < 0) {
      refuseHere(scanner);
      return;
    }
    last = column;
    readCell(scanner, { row, column }, reading, context);
  });
}

/** Reads the sheet data just opened. Rows and cells that stand there twice, or in no place of a sheet, are refused. */
export function readRows(scanner: XmlScanner, context: SheetContext): RowsReading {
  const reading: Reading = { plain: [], computed: [], rows: new Map() };
  const places = createPlaces();
  let last = -1;
  eachChild(scanner, (name) => {
    if (name !== "row") return;
    const row = rowOf(scanner, last);
    context.room.cells -= 1;
    if (row === undefined || !places.take(row) || context.room.cells < 0) {
      refuseHere(scanner);
      return;
    }
    last = row;
    const plan = readRowPlan(scanner, context);
    if (Object.keys(plan).length > 0) reading.rows.set(row, plan);
    readRow(scanner, row, reading, context);
  });
  const computed = withOwnFormulas(reading.computed, context);
  return { cells: [...reading.plain, ...computed], rows: reading.rows };
}
