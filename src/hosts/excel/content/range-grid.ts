import { type Grid, type GridCell, type GridValue } from "../../../workbook/plan/grid";
import { isDateCode } from "../../values/date-formats";
import { dayOfSerial } from "../../values/serial-date";
import { shownNumber } from "../../values/shown-number";

/** Asks for what a grid is made of. */
export function loadGrid(range: Excel.Range): void {
  range.load("rowIndex,columnIndex,values,valueTypes,formulas,numberFormat");
}

/** What a range holds, row by row; with `rowIndex` and `columnIndex` of its first cell, zero-based. */
export type LoadedRange = Pick<
  Excel.Range,
  "rowIndex" | "columnIndex" | "values" | "valueTypes" | "formulas" | "numberFormat"
>;

type Rows = Map<number, Map<number, GridCell>>;

/** Errors of a formula whose result is still on its way. */
const NOT_YET = new Set(["#BUSY!", "#GETTING_DATA"]);

function readNumber(stated: number, format: unknown): GridValue {
  const number = shownNumber(stated);
  const isDate = typeof format === "string" && isDateCode(format);
  const date = isDate ? dayOfSerial(number, false) : undefined;
  return date === undefined ? { kind: "number", number } : { kind: "date", date, number };
}

function readValue(value: unknown, type: unknown, format: unknown): GridValue | undefined {
  if (type === "Error") {
    const error = String(value);
    return NOT_YET.has(error) ? { kind: "uncalculated" } : { kind: "error", error };
  }
  if (typeof value === "number") return readNumber(value, format);
  if (typeof value === "boolean") return { kind: "yesNo", yes: value };
  return typeof value === "string" && value !== "" ? { kind: "text", text: value } : undefined;
}

/** A text that only looks like a formula shows itself; no formula's result is its own text. */
function isComputed(formula: unknown, value: unknown): boolean {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}

/**
 * Adds what a range holds to the rows of a grid. Cells that show nothing are left out, dates are known by their number
 * format. Day numbers are taken to count from 1900: no member below ExcelApi 1.15 says otherwise.
 */
function addRange(rows: Rows, range: LoadedRange): void {
  range.values.forEach((values, down) => {
    const row = range.rowIndex + down;
    const cells = rows.get(row) ?? new Map<number, GridCell>();
    values.forEach((stated: unknown, along) => {
      const value = readValue(
        stated,
        range.valueTypes[down]?.[along],
        range.numberFormat[down]?.[along],
      );
      if (value === undefined) return;
      const column = range.columnIndex + along;
      const computed = isComputed(range.formulas[down]?.[along], stated);
      cells.set(column, { row, column, value, computed });
    });
    if (cells.size > 0) rows.set(row, cells);
  });
}

/** A grid of a sheet's cells, which come in pieces from the top down. */
export function gridOf(
  { name, visibility }: { readonly name: string; readonly visibility: string },
  pieces: readonly LoadedRange[],
): Grid {
  const rows: Rows = new Map();
  for (const piece of pieces) addRange(rows, piece);
  return { name, visibility: gridVisibility(visibility), rows };
}

function gridVisibility(visibility: string): Grid["visibility"] {
  if (visibility === "VeryHidden") return "veryHidden";
  return visibility === "Hidden" ? "hidden" : "visible";
}
