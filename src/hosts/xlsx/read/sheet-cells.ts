import { LAST_COLUMN, LAST_ROW, parseCellName } from "../../../workbook/plan/cell-address";
import { type FileProblem } from "../../../workbook/plan/file-problem";
import { type GridCell } from "../../../workbook/plan/grid";
import { type ZipPackage } from "../package/read-zip";
import { refuseHere, type XmlScanner } from "../xml/scan-xml";
import { attribute, eachChild, numberAttribute, readXmlPart, textInside } from "../xml/walk-xml";
import { createPlaces, type Places } from "../../../workbook/plan/cells/places";
import { readCellValue, type CellContext, type CellReading, type StatedCell } from "./cell-value";
import { createPlainCell, passPlainCell, type PlainCell, readPlainCell } from "./plain-cell";
import { readRichText } from "./shared-texts";

/** What the sheets of one workbook share; `room` is how many more cells with something in them may be read. */
export interface SheetContext extends CellContext {
  readonly room: { cells: number };
}

type Rows = Map<number, Map<number, GridCell>>;

/** The stated number of the row just opened, else the one after the last; undefined when no sheet has it. */
export function rowOf(scanner: XmlScanner, last: number): number | undefined {
  const row = numberAttribute(scanner, "r") - 1;
  if (row >= 0) return row <= LAST_ROW ? row : undefined;
  const isStated = attribute(scanner, "r") !== undefined;
  return isStated || last >= LAST_ROW ? undefined : last + 1;
}

/** The column of the cell just opened, likewise; undefined too when the cell claims another row than the one it is in. */
export function columnOf(scanner: XmlScanner, row: number, last: number): number | undefined {
  const stated = attribute(scanner, "r");
  if (stated === undefined) return last < LAST_COLUMN ? last + 1 : undefined;
  const place = parseCellName(stated);
  return place?.row === row ? place.column : undefined;
}

function readStatedCell(scanner: XmlScanner): StatedCell {
  const type = attribute(scanner, "t") ?? "n";
  const style = attribute(scanner, "s") ?? "0";
  let value: string | undefined;
  let inline: string | undefined;
  let computed = false;
  eachChild(scanner, (name) => {
    if (name === "v") value = textInside(scanner);
    else if (name === "is") inline = readRichText(scanner);
    else if (name === "f") computed = true;
  });
  return { type, style, value, inline, computed };
}

function inOrder<Value>(map: Map<number, Value>, { ascending }: Places): Map<number, Value> {
  return ascending() ? map : new Map([...map].sort(([a], [b]) => a - b));
}

/** The row that is being read, and what serves one row after another. */
interface RowReading {
  readonly scanner: XmlScanner;
  readonly context: SheetContext;
  readonly plain: PlainCell;
  readonly columns: Places;
  row: number;
  /** The column of the cell before. */
  last: number;
  cells: Map<number, GridCell>;
}

/** Puts a cell among those of its row that hold something, if it does. One that stands there twice is refused. */
function takeCell(
  reading: RowReading,
  column: number | undefined,
  value: CellReading,
  computed: boolean,
): void {
  const { scanner, context, columns, row, cells } = reading;
  if (column === undefined || !columns.take(column)) {
    refuseHere(scanner);
    return;
  }
  reading.last = column;
  if (value === "absent") return;
  context.room.cells -= 1;
  if (value === "contradiction" || context.room.cells < 0) refuseHere(scanner);
  else cells.set(column, { row, column, value, computed });
}

function takePlainCells(reading: RowReading): void {
  const { scanner, context, plain, row } = reading;
  while (scanner.step !== "fault" && passPlainCell(scanner, row, plain)) {
    const value = readPlainCell(scanner.source, plain, context);
    takeCell(reading, plain.column, value, plain.computed);
  }
}

/** Reads the cells of the row just opened. */
function readRow(reading: RowReading): Map<number, GridCell> {
  const { scanner, context, columns, row } = reading;
  columns.clear();
  reading.last = -1;
  reading.cells = new Map();
  if (!scanner.selfClosed) takePlainCells(reading);
  eachChild(scanner, (name) => {
    if (name !== "c") return;
    const column = columnOf(scanner, row, reading.last);
    const cell = readStatedCell(scanner);
    takeCell(reading, column, readCellValue(cell, context), cell.computed);
    takePlainCells(reading);
  });
  return inOrder(reading.cells, columns);
}

/** Reads the rows of the sheet data just opened. A row that stands there twice is refused. */
function readRows(scanner: XmlScanner, context: SheetContext): Rows {
  const rows: Rows = new Map();
  const places = createPlaces();
  const columns = createPlaces();
  const plain = createPlainCell();
  const reading = { scanner, context, plain, columns, row: -1, last: -1, cells: new Map() };
  eachChild(scanner, (name) => {
    if (name !== "row") return;
    const row = rowOf(scanner, reading.row);
    if (row === undefined || !places.take(row)) {
      refuseHere(scanner);
      return;
    }
    reading.row = row;
    const cells = readRow(reading);
    if (cells.size > 0) rows.set(row, cells);
  });
  return inOrder(rows, places);
}

/**
 * The cells of a sheet's part with something in them, rows and cells in ascending order. Places may be stated or
 * follow from the order. `fileBadXml` also for what two programs could read differently: a row or cell that stands
 * twice, a cell outside its row or outside any sheet, a value that contradicts its type.
 */
export function readSheetCells(
  zip: ZipPackage,
  part: string,
  context: SheetContext,
): { readonly rows: Rows; readonly problems: readonly FileProblem[] } {
  let rows: Rows = new Map();
  const problems = readXmlPart(zip, part, (scanner) => {
    eachChild(scanner, (name) => {
      if (name === "sheetData") rows = readRows(scanner, context);
    });
  });
  if (context.room.cells < 0) return { rows, problems: [{ code: "fileInflatesTooFar", part }] };
  return { rows, problems };
}
