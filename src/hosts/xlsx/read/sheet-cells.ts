import { LAST_COLUMN, LAST_ROW, parseCellName } from "../../../workbook/plan/cell-address";
import { type FileProblem } from "../../../workbook/plan/file-problem";
import { type GridCell } from "../../../workbook/plan/grid";
import { type ZipPackage } from "../package/read-zip";
import { refuseHere, type XmlScanner } from "../xml/scan-xml";
import { attribute, eachChild, readXmlPart, textInside } from "../xml/walk-xml";
import { createPlaces, type Places } from "../../../workbook/plan/cells/places";
import { readCellValue, type CellContext, type StatedCell } from "./cell-value";
import { passPlainCell } from "./plain-cell";
import { readRichText } from "./shared-texts";

/** What the sheets of one workbook share; `room` is how many more cells with something in them may be read. */
export interface SheetContext extends CellContext {
  readonly room: { cells: number };
}

type Rows = Map<number, Map<number, GridCell>>;

const ROW_NUMBER = /^[1-9]\d{0,6}$/;

/** The stated number of the row just opened, else the one after the last; undefined when no sheet has it. */
export function rowOf(scanner: XmlScanner, last: number): number | undefined {
  const stated = attribute(scanner, "r");
  if (stated === undefined) return last < LAST_ROW ? last + 1 : undefined;
  const row = ROW_NUMBER.test(stated) ? Number(stated) - 1 : -1;
  return row >= 0 && row <= LAST_ROW ? row : undefined;
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

/** Puts a cell of this row among those that hold something, if it does. */
function keepCell(
  scanner: XmlScanner,
  { row, column }: { readonly row: number; readonly column: number },
  cell: StatedCell,
  { cells, context }: { readonly cells: Map<number, GridCell>; readonly context: SheetContext },
): void {
  const value = readCellValue(cell, context);
  if (value === "absent") return;
  context.room.cells -= 1;
  if (value === "contradiction" || context.room.cells < 0) refuseHere(scanner);
  else cells.set(column, { row, column, value, computed: cell.computed });
}

function inOrder<Value>(map: Map<number, Value>, { ascending }: Places): Map<number, Value> {
  return ascending() ? map : new Map([...map].sort(([a], [b]) => a - b));
}

/** Reads the cells of the row just opened. A cell that stands there twice is refused. */
function readRow(scanner: XmlScanner, row: number, context: SheetContext): Map<number, GridCell> {
  const cells = new Map<number, GridCell>();
  const places = createPlaces();
  const rowName = `${row + 1}"`;
  let last = -1;
  const take = (column: number | undefined, cell: StatedCell | undefined): void => {
    if (column === undefined || !places.take(column)) {
      refuseHere(scanner);
      return;
    }
    last = column;
    if (cell !== undefined) keepCell(scanner, { row, column }, cell, { cells, context });
  };
  const takePlainCells = (): void => {
    while (scanner.step !== "fault") {
      const plain = passPlainCell(scanner, rowName);
      if (plain === undefined) return;
      take(plain.column, plain.cell);
    }
  };
  if (!scanner.selfClosed) takePlainCells();
  eachChild(scanner, (name) => {
    if (name !== "c") return;
    const column = columnOf(scanner, row, last);
    take(column, readStatedCell(scanner));
    takePlainCells();
  });
  return inOrder(cells, places);
}

/** Reads the rows of the sheet data just opened. A row that stands there twice is refused. */
function readRows(scanner: XmlScanner, context: SheetContext): Rows {
  const rows: Rows = new Map();
  const places = createPlaces();
  let last = -1;
  eachChild(scanner, (name) => {
    if (name !== "row") return;
    const row = rowOf(scanner, last);
    if (row === undefined || !places.take(row)) {
      refuseHere(scanner);
      return;
    }
    last = row;
    const cells = readRow(scanner, row, context);
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
