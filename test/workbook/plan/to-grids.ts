import { dayOfNumber } from "../../../src/basics/date-text";
import {
  type Grid,
  type GridCell,
  type GridValue,
  type WorkbookGrids,
} from "../../../src/workbook/plan/grid";
import {
  type CellPlan,
  type SheetPlan,
  type WorkbookPlan,
} from "../../../src/workbook/plan/sheet-plan";
import { filledSheet } from "../../../src/workbook/plan/slots";

/** What a number format shows as it is: texts in quotes, escaped letters, conditions and colours in brackets. */
const LITERAL = /"[^"]*"|\\.|\[[^\]]*\]/g;

function isDateFormat(format: string): boolean {
  return /[dy]/i.test(format.replace(LITERAL, ""));
}

function valueOf({ value, style }: CellPlan): GridValue | undefined {
  if (value === undefined || value === "") return undefined;
  if (typeof value === "boolean") return { kind: "yesNo", yes: value };
  if (typeof value === "string") return { kind: "text", text: value };
  const number = Number(value.toPrecision(15));
  const date = isDateFormat(style?.numberFormat ?? "") ? dayOfNumber(number) : undefined;
  return date === undefined ? { kind: "number", number } : { kind: "date", date, number };
}

function ascending<Value>(map: ReadonlyMap<number, Value>): ReadonlyMap<number, Value> {
  return new Map([...map].sort(([a], [b]) => a - b));
}

function gridOf({ name, visibility, cells }: SheetPlan): Grid {
  const rows = new Map<number, Map<number, GridCell>>();
  for (const cell of cells) {
    const { row, column, formula } = cell;
    const value = valueOf(cell);
    if (value === undefined) continue;
    const cellsOfRow = rows.get(row) ?? new Map<number, GridCell>();
    cellsOfRow.set(column, { row, column, value, computed: formula !== undefined });
    rows.set(row, cellsOfRow);
  }
  const sorted = [...rows].map(([row, own]) => [row, ascending(own)] as const);
  return { name, visibility, rows: ascending(new Map(sorted)) };
}

/**
 * What a reader sees of a workbook that was made from a plan and not touched since: formulas by their cached results,
 * the empty text as a blank, numbers in a format with days or years as dates, 15 significant digits.
 */
export function planToGrids({ sheets, names, properties, slots }: WorkbookPlan): WorkbookGrids {
  return {
    sheets: sheets.map((sheet) => gridOf(filledSheet(sheet, slots))),
    names: new Map(names.map(({ name, refersTo }) => [name, refersTo])),
    properties,
  };
}
