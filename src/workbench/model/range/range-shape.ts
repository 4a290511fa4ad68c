import { LAST_COLUMN, LAST_ROW } from "../../../workbook/plan/cell-address";
import { type CellRange } from "../../../workbook/plan/sheet-plan";
import { excelFault } from "../../protocol/excel-fault";
import { around, overlap } from "../../stores/rectangles";
import { fullAddress } from "../address";
import { givenArea } from "../find-range";
import { type Area, type Kind, type OnSheet, rangeThing, rectangleOf, type Thing } from "../things";

/**
 * A range of the sheet.
 *
 * @throws ExcelFault InvalidArgument when it reaches beyond the sheet.
 */
function rangeOn(on: OnSheet, range: CellRange, location: string): Thing {
  const { top, left, bottom, right } = range;
  const isInside =
    [top, left, bottom, right].every((place) => Number.isInteger(place) && place >= 0) &&
    top <= bottom &&
    left <= right &&
    bottom <= LAST_ROW &&
    right <= LAST_COLUMN;
  if (!isInside) throw excelFault("InvalidArgument", location);
  return rangeThing(on, range);
}

/** A range by its first cell and its size. */
export function rangeByIndexes(
  on: OnSheet,
  [row, column, rows, columns]: readonly unknown[],
  location: string,
): Thing {
  const [top, left] = [Number(row), Number(column)];
  const range = { top, left, bottom: top + Number(rows) - 1, right: left + Number(columns) - 1 };
  return rangeOn(on, range, location);
}

function resized(area: Area, rows: number, columns: number, location: string): Thing {
  const { top, left } = rectangleOf(area);
  return rangeByIndexes(area, [top, left, rows, columns], location);
}

const heightOf = ({ top, bottom }: CellRange): number => bottom - top + 1;
const widthOf = ({ left, right }: CellRange): number => right - left + 1;

/** The given range where it shares cells with a Range; null where it does not. */
function sharedWith(area: Area, given: unknown, location: string): Thing | null {
  const other = givenArea(area, given, location);
  const found =
    other.sheet === area.sheet ? overlap(rectangleOf(area), rectangleOf(other)) : undefined;
  return found === undefined ? null : rangeThing(area, found);
}

/** The used cells within a Range; null when there are none. */
function usedWithin(area: Area, valuesOnly: unknown): Thing | null {
  const used = area.sheet.usedRange(valuesOnly === true);
  const found = used === undefined ? undefined : overlap(rectangleOf(area), used);
  return found === undefined ? null : rangeThing(area, found);
}

function required(thing: Thing | null, location: string): Thing {
  if (thing === null) throw excelFault("ItemNotFound", location);
  return thing;
}

const at = (area: Area, row: unknown, column: unknown, location: string): Thing => {
  const { top, left } = rectangleOf(area);
  return rangeByIndexes(area, [top + Number(row), left + Number(column), 1, 1], location);
};

/** Where a Range lies, and the ranges that are found from it. */
export const RANGE_SHAPE: Kind<Area> = {
  reads: {
    Address: ({ sheet, ranges }) => fullAddress(sheet.settings().name, ranges),
    AddressLocal: ({ sheet, ranges }) => fullAddress(sheet.settings().name, ranges),
    RowIndex: (area) => rectangleOf(area).top,
    ColumnIndex: (area) => rectangleOf(area).left,
    RowCount: (area) => heightOf(rectangleOf(area)),
    ColumnCount: (area) => widthOf(rectangleOf(area)),
    CellCount: (area) => heightOf(rectangleOf(area)) * widthOf(rectangleOf(area)),
    IsEntireColumn: (area) => heightOf(rectangleOf(area)) === LAST_ROW + 1,
    IsEntireRow: (area) => widthOf(rectangleOf(area)) === LAST_COLUMN + 1,
  },
  parts: {
    Worksheet: ({ book, sheet }) => ({ type: "Worksheet", state: { book, sheet } }),
  },
  calls: {
    GetCell: (area, [row, column]) => at(area, row, column, "Range.getCell"),
    GetRow: (area, [row]) => {
      const { top, left, right } = rectangleOf(area);
      const place = top + Number(row);
      return rangeOn(area, { top: place, bottom: place, left, right }, "Range.getRow");
    },
    GetColumn: (area, [column]) => {
      const { top, left, bottom } = rectangleOf(area);
      const place = left + Number(column);
      return rangeOn(area, { top, bottom, left: place, right: place }, "Range.getColumn");
    },
    GetLastRow: (area) => rangeThing(area, { ...rectangleOf(area), top: rectangleOf(area).bottom }),
    GetLastColumn: (area) =>
      rangeThing(area, { ...rectangleOf(area), left: rectangleOf(area).right }),
    GetLastCell: (area) => {
      const { bottom, right } = rectangleOf(area);
      return rangeThing(area, { top: bottom, left: right, bottom, right });
    },
    GetEntireRow: (area) => rangeThing(area, { ...rectangleOf(area), left: 0, right: LAST_COLUMN }),
    GetEntireColumn: (area) => rangeThing(area, { ...rectangleOf(area), top: 0, bottom: LAST_ROW }),
    GetOffsetRange: (area, [rows, columns]) => {
      const range = rectangleOf(area);
      const moved = [range.top + Number(rows), range.left + Number(columns)];
      const size = [heightOf(range), widthOf(range)];
      return rangeByIndexes(area, [...moved, ...size], "Range.getOffsetRange");
    },
    GetResizedRange: (area, [rows, columns]) => {
      const range = rectangleOf(area);
      const [height, width] = [heightOf(range) + Number(rows), widthOf(range) + Number(columns)];
      return resized(area, height, width, "Range.getResizedRange");
    },
    GetAbsoluteResizedRange: (area, [rows, columns]) =>
      resized(area, Number(rows), Number(columns), "Range.getAbsoluteResizedRange"),
    GetBoundingRect: (area, [given]) =>
      rangeThing(
        area,
        around(rectangleOf(area), rectangleOf(givenArea(area, given, "Range.getBoundingRect"))),
      ),
    GetIntersection: (area, [given]) =>
      required(sharedWith(area, given, "Range.getIntersection"), "Range.getIntersection"),
    GetIntersectionOrNullObject: (area, [given]) =>
      sharedWith(area, given, "Range.getIntersectionOrNullObject"),
    GetUsedRange: (area, [valuesOnly]) =>
      usedWithin(area, valuesOnly) ?? at(area, 0, 0, "Range.getUsedRange"),
    GetUsedRangeOrNullObject: (area, [valuesOnly]) => usedWithin(area, valuesOnly),
  },
};
