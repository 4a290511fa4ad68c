import { type CellRange } from "../../../workbook/plan/sheet-plan";
import { type Look, type Looks } from "../look";
import { shiftedRange } from "../rectangles";
import {
  type CellContent,
  type SheetSettings,
  type SheetStore,
  type StoredCell,
  type StoredConditionalFormat,
  type StoredValidation,
} from "../store";
import { PLAIN_SHEET } from "../plain-sheet";
import { createCellTable, rangeAround } from "./memory-cells";
import { createSheetLooks } from "./memory-looks";
import { createSizeTable } from "./memory-sizes";

/** Points: Excel's own, of Calibri 11. */
const STANDARD_WIDTH = 48;
const STANDARD_HEIGHT = 15;

/** A sheet in memory, and what only its makers may change. */
export interface MemorySheet extends SheetStore {
  /** Gives a formula's cell its result. */
  readonly setResult: (row: number, column: number, value: StoredCell["value"]) => void;
  /** Sets a cell as a whole. */
  readonly setCell: (row: number, column: number, cell: StoredCell) => void;
  /** The look of cells that nobody touched. */
  readonly setRestLook: (look: Look) => void;
}

/** Nobody computes here: a new formula shows 0 until it gets a result, and the same formula keeps the one it has. */
function filledCell(cell: StoredCell, content: CellContent): StoredCell {
  const { look, link } = cell;
  const kept = link === undefined ? { look } : { look, link };
  if ("value" in content)
    return content.value === "" ? { value: "", look } : { value: content.value, ...kept };
  const value = cell.formula === content.formula ? cell.value : 0;
  return { value, formula: content.formula, ...kept };
}

function withLink(cell: StoredCell, link: StoredCell["link"]): StoredCell {
  const { value, formula, look } = cell;
  const bare = formula === undefined ? { value, look } : { value, formula, look };
  return link === undefined ? bare : { ...bare, link };
}

const shiftedList = <Item extends { readonly ranges: readonly CellRange[] }>(
  items: readonly Item[],
  row: number,
  count: number,
): readonly Item[] =>
  items
    .map((item) => ({
      ...item,
      ranges: item.ranges.flatMap((range) => shiftedRange(range, row, count) ?? []),
    }))
    .filter(({ ranges }) => ranges.length > 0);

/** An empty sheet. */
export function createMemorySheet(id: string, name: string, looks: Looks): MemorySheet {
  const cells = createCellTable();
  const cellLooks = createSheetLooks(cells, looks);
  const sizes = { columns: createSizeTable(), rows: createSizeTable() };
  let settings: SheetSettings = {
    ...PLAIN_SHEET,
    name,
    standardWidth: STANDARD_WIDTH,
    standardHeight: STANDARD_HEIGHT,
  };
  let merges: readonly CellRange[] = [];
  let validations: readonly StoredValidation[] = [];
  let formats: readonly StoredConditionalFormat[] = [];
  const touched = (row: number, column: number): StoredCell =>
    cells.get(row, column) ?? { value: "", look: cellLooks.at(row, column) };
  const put = (row: number, column: number, content: CellContent | undefined): void => {
    if (content === undefined) return;
    const isBlank = "value" in content && content.value === "";
    if (isBlank && cells.get(row, column) === undefined) return;
    cells.set(row, column, filledCell(touched(row, column), content));
  };
  return {
    id,
    settings: () => settings,
    changeSettings: (change) => {
      settings = { ...settings, ...change };
    },
    cell: cells.get,
    cells: () => cells.all(),
    usedRange: (valuesOnly) =>
      rangeAround(
        cells,
        ({ value, formula, look }) =>
          value !== "" ||
          formula !== undefined ||
          (!valuesOnly && Object.keys(look).some((path) => !/^Font\/(Name|Size)$/.test(path))),
      ),
    write: (top, left, rows) => {
      rows.forEach((row, down) => {
        row.forEach((content, along) => {
          put(top + down, left + along, content);
        });
      });
    },
    setLink: (range, link) => {
      for (let row = range.top; row <= range.bottom; row += 1)
        for (let column = range.left; column <= range.right; column += 1)
          cells.set(row, column, withLink(touched(row, column), link));
    },
    look: cellLooks.at,
    looksIn: cellLooks.within,
    paint: cellLooks.paint,
    clear: (range, what) => {
      if (what !== "looks")
        for (const [row, column, cell] of [...cells.all(range)])
          cells.set(row, column, { value: "", look: cell.look });
      if (what !== "contents") cellLooks.wipe(range);
    },
    columns: sizes.columns.all,
    rows: sizes.rows.all,
    resize: (axis, from, to, change) => {
      sizes[axis].change(from, to, change);
    },
    shiftRows: (row, count) => {
      cells.shiftRows(row, count);
      cellLooks.shiftRows(row, count);
      sizes.rows.shift(row, count);
      merges = merges.flatMap((merge) => shiftedRange(merge, row, count) ?? []);
      validations = shiftedList(validations, row, count);
      formats = shiftedList(formats, row, count);
    },
    merges: () => merges,
    setMerges: (next) => {
      merges = next;
    },
    validations: () => validations,
    setValidations: (next) => {
      validations = next;
    },
    conditionalFormats: () => formats,
    setConditionalFormats: (next) => {
      formats = next;
    },
    setResult: (row, column, value) => {
      cells.set(row, column, { ...touched(row, column), value });
    },
    setCell: cells.set,
    setRestLook: cellLooks.setRest,
  };
}
