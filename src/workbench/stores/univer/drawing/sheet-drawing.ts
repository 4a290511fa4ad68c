import {
  BooleanNumber,
  type ICellData,
  type IStyleData,
  type IWorksheetData,
} from "@univerjs/core";
import { LAST_ROW } from "../../../../workbook/plan/cell-address";
import { type Look } from "../../look";
import { type SheetStore, type StoredSize } from "../../store";
import { drawnContent } from "./cell-drawing";
import { gridRange } from "./grid-range";
import { pixelsOf } from "./sizes";

/** A grid is at least so large, and has so many blank rows and columns behind what is in use. */
const LEAST = { rows: 100, columns: 26 };
const SPARE = { rows: 40, columns: 6 };

/** Gives a look a number by which the styles of a workbook know it. */
export type StyleKey = (look: Look) => string;

const flag = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);

const isPlain = (look: Look): boolean => Object.keys(look).length === 0;

/** How many rows and columns the grid shows, so that all that is in use has room. */
export function gridSize(sheet: SheetStore): { readonly rows: number; readonly columns: number } {
  const used = sheet.usedRange(false);
  const reach = (table: ReadonlyMap<number, unknown>) => Math.max(-1, ...table.keys());
  const last = {
    row: Math.max(used?.bottom ?? 0, Math.min(reach(sheet.rows()), LAST_ROW)),
    column: Math.max(used?.right ?? 0, reach(sheet.columns())),
  };
  return {
    rows: Math.max(LEAST.rows, last.row + 1 + SPARE.rows),
    columns: Math.max(LEAST.columns, last.column + 1 + SPARE.columns),
  };
}

/** Width or height of a column or row, and whether it is shown. */
function drawnSize(
  axis: "columns" | "rows",
  { size, hidden }: StoredSize,
): Readonly<Record<string, number>> {
  const pixels = size === undefined ? undefined : pixelsOf(size);
  const [length, fixed] = axis === "columns" ? ["w", {}] : ["h", { ia: 0 }];
  return {
    hd: hidden === true ? 1 : 0,
    ...(pixels === undefined ? {} : { [length]: pixels, ...fixed }),
  };
}

function drawnCells(sheet: SheetStore, key: StyleKey): Record<number, Record<number, ICellData>> {
  const rows: Record<number, Record<number, ICellData>> = {};
  for (const [row, column, cell] of sheet.cells()) {
    const style = isPlain(cell.look) ? {} : { s: key(cell.look) };
    const content = Object.entries(drawnContent(cell)).filter(([, value]) => value !== null);
    (rows[row] ??= {})[column] = { ...Object.fromEntries(content), ...style };
  }
  return rows;
}

function drawnColumns(sheet: SheetStore, count: number, key: StyleKey) {
  const columns: Record<number, object> = {};
  for (let column = 0; column < count; column += 1) {
    const look = sheet.look(LAST_ROW, column);
    const size = sheet.columns().get(column);
    if (size === undefined && isPlain(look)) continue;
    columns[column] = {
      ...drawnSize("columns", size ?? {}),
      ...(isPlain(look) ? {} : { s: key(look) }),
    };
  }
  return columns;
}

const drawnRows = (sheet: SheetStore): Record<number, object> =>
  Object.fromEntries([...sheet.rows()].map(([row, size]) => [row, drawnSize("rows", size)]));

/** How many rows and columns stay put, in the grid's form. */
export function drawnFreeze(
  freeze: { readonly rows: number; readonly columns: number } | undefined,
) {
  const { rows = 0, columns = 0 } = freeze ?? {};
  return {
    ySplit: rows,
    xSplit: columns,
    startRow: rows === 0 ? -1 : rows,
    startColumn: columns === 0 ? -1 : columns,
  };
}

/** A whole sheet as the grid opens it. Its rules, formats and filter belong to the workbook's resources. */
export function drawnSheet(sheet: SheetStore, key: StyleKey): Partial<IWorksheetData> {
  const settings = sheet.settings();
  const size = gridSize(sheet);
  const zoom = { zoomRatio: (settings.zoom ?? 100) / 100 };
  return {
    ...zoom,
    id: sheet.id,
    name: settings.name,
    hidden: flag(settings.visibility !== "Visible"),
    tabColor: settings.tabColor,
    showGridlines: flag(settings.showGridlines),
    rowCount: size.rows,
    columnCount: size.columns,
    defaultColumnWidth: pixelsOf(settings.standardWidth),
    defaultRowHeight: pixelsOf(settings.standardHeight),
    freeze: drawnFreeze(settings.freeze),
    mergeData: sheet.merges().map(gridRange),
    cellData: drawnCells(sheet, key),
    columnData: drawnColumns(sheet, size.columns, key),
    rowData: drawnRows(sheet),
  };
}

/** Styles by the keys that were given out for them. */
export interface StyleTable {
  readonly key: StyleKey;
  readonly styles: () => Record<string, IStyleData>;
}

/** Begins a table of styles; equal looks of one store are one object and get one key. */
export function createStyleTable(styleOf: (look: Look) => IStyleData): StyleTable {
  const keys = new Map<Look, string>();
  const styles: Record<string, IStyleData> = {};
  return {
    key: (look) => {
      const key = keys.get(look) ?? `look-${keys.size}`;
      if (!keys.has(look)) styles[key] = styleOf(look);
      keys.set(look, key);
      return key;
    },
    styles: () => styles,
  };
}
