import { LAST_COLUMN, LAST_ROW } from "../../../workbook/plan/cell-address";
import { type CellRange } from "../../../workbook/plan/sheet-plan";
import { type Look, type Looks, type LookValue } from "../look";
import { type CellTable } from "./memory-cells";

/** The looks of all cells of a sheet: of each touched one, of whole rows and columns, and of the rest. */
export interface SheetLooks {
  readonly at: (row: number, column: number) => Look;
  readonly within: (range: CellRange) => ReadonlySet<Look>;
  readonly paint: (range: CellRange, path: string, value: LookValue | undefined) => void;
  /** Gives the cells of a range the look of a sheet that nobody touched. */
  readonly wipe: (range: CellRange) => void;
  /** The look of cells that nobody touched. */
  readonly setRest: (look: Look) => void;
  readonly shiftRows: (row: number, count: number) => void;
}

type Change = (look: Look) => Look;

const isAllRows = ({ top, bottom }: CellRange): boolean => top === 0 && bottom === LAST_ROW;
const isAllColumns = ({ left, right }: CellRange): boolean => left === 0 && right === LAST_COLUMN;

/** Looks beside the cells that carry them. */
export function createSheetLooks(cells: CellTable, looks: Looks): SheetLooks {
  let rest = looks.plain;
  const columns = new Map<number, Look>();
  let rows = new Map<number, Look>();
  const at = (row: number, column: number): Look =>
    cells.get(row, column)?.look ?? rows.get(row) ?? columns.get(column) ?? rest;

  const changeCell = (row: number, column: number, change: Change): void => {
    const cell = cells.get(row, column) ?? { value: "", look: at(row, column) };
    const look = change(cell.look);
    if (look !== cell.look || cells.get(row, column) === undefined)
      cells.set(row, column, { ...cell, look });
  };
  const changeTouched = (range: CellRange, change: Change): void => {
    for (const [row, column] of [...cells.all(range)]) changeCell(row, column, change);
  };
  const changeColumns = ({ left, right }: CellRange, change: Change): void => {
    for (let column = left; column <= right; column += 1)
      columns.set(column, change(columns.get(column) ?? rest));
    for (const row of rows.keys())
      for (let column = left; column <= right; column += 1) changeCell(row, column, change);
  };
  const changeRows = ({ top, bottom }: CellRange, change: Change): void => {
    for (let row = top; row <= bottom; row += 1) {
      for (const column of columns.keys()) changeCell(row, column, change);
      rows.set(row, change(rows.get(row) ?? rest));
    }
  };
  const changeAll = (change: Change): void => {
    rest = change(rest);
    for (const [column, look] of columns) columns.set(column, change(look));
    for (const [row, look] of rows) rows.set(row, change(look));
  };
  const changeRange = (range: CellRange, change: Change): void => {
    if (isAllRows(range) || isAllColumns(range)) changeTouched(range, change);
    if (isAllRows(range) && isAllColumns(range)) changeAll(change);
    else if (isAllRows(range)) changeColumns(range, change);
    else if (isAllColumns(range)) changeRows(range, change);
    else
      for (let row = range.top; row <= range.bottom; row += 1)
        for (let column = range.left; column <= range.right; column += 1)
          changeCell(row, column, change);
  };
  return {
    at,
    setRest: (look) => {
      rest = look;
    },
    paint: (range, path, value) => {
      changeRange(range, (look) => looks.changed(look, path, value));
    },
    wipe: (range) => {
      changeRange(range, () => looks.plain);
    },
    within: (range) => looksWithin(range, { cells, rows, columns, rest }),
    shiftRows: (row, count) => {
      const kept = [...rows].filter(([each]) => each < row || each >= row - Math.min(count, 0));
      rows = new Map(kept.map(([each, look]) => [each >= row ? each + count : each, look]));
    },
  };
}

interface Layers {
  readonly cells: CellTable;
  readonly rows: ReadonlyMap<number, Look>;
  readonly columns: ReadonlyMap<number, Look>;
  readonly rest: Look;
}

const within = (place: number, from: number, to: number): boolean => place >= from && place <= to;

/** The looks of whole rows and columns, and of the rest, where they show in a range. */
function looksBeneath(range: CellRange, { rows, columns, rest }: Layers): readonly Look[] {
  const { top, left, bottom, right } = range;
  const ofRows = [...rows].filter(([row]) => within(row, top, bottom));
  const ofColumns = [...columns].filter(([column]) => within(column, left, right));
  const isRestSeen = !isCovered(range, columns) && ofRows.length <= bottom - top;
  const looks = [...ofRows, ...ofColumns].map(([, look]) => look);
  return isRestSeen ? [...looks, rest] : looks;
}

function looksWithin(range: CellRange, layers: Layers): ReadonlySet<Look> {
  const found = new Set<Look>();
  let touched = 0;
  for (const [, , cell] of layers.cells.all(range)) {
    found.add(cell.look);
    touched += 1;
  }
  const size = (range.bottom - range.top + 1) * (range.right - range.left + 1);
  return touched === size ? found : new Set([...found, ...looksBeneath(range, layers)]);
}

function isCovered(range: CellRange, columns: ReadonlyMap<number, Look>): boolean {
  for (let column = range.left; column <= range.right; column += 1)
    if (!columns.has(column)) return false;
  return true;
}
