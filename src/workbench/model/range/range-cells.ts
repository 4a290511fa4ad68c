import { type CellRange, type CellValue } from "../../../workbook/plan/sheet-plan";
import { excelFault } from "../../protocol/excel-fault";
import { lookValue } from "../../stores/look";
import { holds } from "../../stores/rectangles";
import { type CellContent, type SheetStore, type StoredCell } from "../../stores/store";
import { rangeAddress, WHOLE_SHEET } from "../address";
import { contentOf } from "../entry";
import { tellChange } from "../happenings";
import { mayChange, mayEdit } from "../permission";
import { shownText } from "../shown-text";
import { type Area, type Kind, rectangleOf } from "../things";

/** More cells than one answer carries; whole rows and columns give null instead. */
const MOST_CELLS = 5_000_000;

/** One value for each cell of a range, row by row; null for whole rows and columns, as Excel answers. */
function table<Value>(
  area: Area,
  valueOf: (cell: StoredCell | undefined, row: number, column: number) => Value,
): readonly (readonly Value[])[] | null {
  const { top, left, bottom, right } = rectangleOf(area);
  if (bottom - top >= WHOLE_SHEET.bottom || right - left >= WHOLE_SHEET.right) return null;
  if ((bottom - top + 1) * (right - left + 1) > MOST_CELLS) return null;
  const rows: Value[][] = [];
  for (let row = top; row <= bottom; row += 1) {
    const values: Value[] = [];
    for (let column = left; column <= right; column += 1)
      values.push(valueOf(area.sheet.cell(row, column), row, column));
    rows.push(values);
  }
  return rows;
}

function formatAt(sheet: SheetStore, row: number, column: number): string {
  return String(lookValue(sheet.look(row, column), "NumberFormat"));
}

/** A whole array or one value for all cells, as rows of the range's shape. */
function spread(area: Area, given: unknown, location: string): readonly (readonly unknown[])[] {
  const { top, left, bottom, right } = rectangleOf(area);
  const [height, width] = [bottom - top + 1, right - left + 1];
  if (!Array.isArray(given))
    return Array.from({ length: height }, () => Array.from({ length: width }, () => given));
  const rows = given as readonly unknown[];
  const fits =
    rows.length === height && rows.every((row) => Array.isArray(row) && row.length === width);
  if (!fits) throw excelFault("InvalidArgument", location, "the array does not fit the range");
  return rows as readonly (readonly unknown[])[];
}

/** Cells of a merged range other than its first hold nothing, whatever is written to them. */
function coverOf(area: Area): (row: number, column: number) => boolean {
  const merges = area.sheet
    .merges()
    .filter(
      ({ top, bottom, left, right }) =>
        holds(
          { top: 0, left: 0, bottom: rectangleOf(area).bottom, right: rectangleOf(area).right },
          top,
          left,
        ) &&
        bottom >= rectangleOf(area).top &&
        right >= rectangleOf(area).left,
    );
  return (row, column) =>
    merges.some(
      (merge) => holds(merge, row, column) && !(merge.top === row && merge.left === column),
    );
}

function write(area: Area, given: unknown, location: string): void {
  const rows = spread(area, given, location);
  mayEdit(area, location);
  const { top, left } = rectangleOf(area);
  const isCovered = coverOf(area);
  const before = valueBefore(area);
  const contents = rows.map((row, down) =>
    row.map((each, along): CellContent | undefined =>
      isCovered(top + down, left + along)
        ? undefined
        : contentOf(each, formatAt(area.sheet, top + down, left + along), location),
    ),
  );
  area.sheet.write(top, left, contents);
  tellChange(area.book, area.sheet, rectangleOf(area), { source: "ThisLocalAddin", before });
}

function valueBefore(area: Area): CellValue | undefined {
  const { top, left } = rectangleOf(area);
  return area.sheet.cell(top, left)?.value ?? "";
}

/** Runs of equal formats along a row are painted at once. */
function writeFormats(area: Area, given: unknown): void {
  const rows = spread(area, given, "Range.numberFormat");
  mayChange(area, "allowFormatCells", "Range.numberFormat");
  const { top, left, right } = rectangleOf(area);
  const [[only] = []] = rows;
  const isUniform = rows.every((row) => row.every((each) => each === only));
  if (isUniform) {
    paintFormat(area.sheet, rectangleOf(area), only);
    return;
  }
  rows.forEach((row, down) => {
    for (let along = 0; along < row.length; along += 1) {
      const from = along;
      while (row[along + 1] === row[from] && left + along < right) along += 1;
      const cells = { top: top + down, bottom: top + down, left: left + from, right: left + along };
      paintFormat(area.sheet, cells, row[from]);
    }
  });
}

function paintFormat(sheet: SheetStore, range: CellRange, format: unknown): void {
  if (format === null || format === undefined) return;
  if (typeof format !== "string" || format === "")
    throw excelFault("InvalidArgument", "Range.numberFormat");
  sheet.paint(range, "NumberFormat", format === "General" ? undefined : format);
}

function typeOf(value: CellValue): string {
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  if (value === "") return "Empty";
  return /^#[A-Z0-9/]+[!?]?$/.test(value) ? "Error" : "String";
}

/** Whole rows and columns have one number format or, when mixed, null. */
function numberFormats(area: Area): unknown {
  const single = table(area, (_cell, row, column) => formatAt(area.sheet, row, column));
  if (single !== null) return single;
  const formats = new Set(
    [...area.sheet.looksIn(rectangleOf(area))].map((look) => lookValue(look, "NumberFormat")),
  );
  return formats.size === 1 ? [...formats][0] : null;
}

/** What a Range holds: values, formulas, shown texts and number formats. */
export const RANGE_CELLS: Kind<Area> = {
  reads: {
    Values: (area) => table(area, (cell) => cell?.value ?? ""),
    Formulas: (area) => table(area, (cell) => cell?.formula ?? cell?.value ?? ""),
    Text: (area) =>
      table(area, (cell, row, column) =>
        cell === undefined ? "" : shownText(cell.value, formatAt(area.sheet, row, column)),
      ),
    ValueTypes: (area) => table(area, (cell) => typeOf(cell?.value ?? "")),
    NumberFormat: numberFormats,
    HasSpill: () => false,
  },
  writes: {
    Values: (area, given) => {
      write(area, given, "Range.values");
    },
    Formulas: (area, given) => {
      write(area, given, "Range.formulas");
    },
    NumberFormat: writeFormats,
  },
  calls: {
    _ValidateArraySize: (area, [rows, columns]) => {
      const { top, left, bottom, right } = rectangleOf(area);
      if (rows !== bottom - top + 1 || columns !== right - left + 1)
        throw excelFault("InvalidArgument", `Range ${rangeAddress(rectangleOf(area))}`);
    },
  },
};
