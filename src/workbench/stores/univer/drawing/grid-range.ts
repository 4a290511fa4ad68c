import { type IRange, RANGE_TYPE } from "@univerjs/core";
import { LAST_COLUMN, LAST_ROW } from "../../../../workbook/plan/cell-address";
import { type CellRange } from "../../../../workbook/plan/sheet-plan";

/** A range as the grid writes it. */
export function gridRange({ top, left, bottom, right }: CellRange): IRange {
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}

const bound = (place: number, otherwise: number): number =>
  Number.isFinite(place) ? place : otherwise;

/** A range as the product writes it; whole rows and columns reach to the end of the sheet. */
export function cellRange(range: IRange): CellRange {
  const { rangeType = RANGE_TYPE.NORMAL } = range;
  const ofAll = rangeType === RANGE_TYPE.ALL;
  const rows = ofAll || rangeType === RANGE_TYPE.COLUMN;
  const columns = ofAll || rangeType === RANGE_TYPE.ROW;
  return {
    top: rows ? 0 : bound(range.startRow, 0),
    left: columns ? 0 : bound(range.startColumn, 0),
    bottom: rows ? LAST_ROW : bound(range.endRow, LAST_ROW),
    right: columns ? LAST_COLUMN : bound(range.endColumn, LAST_COLUMN),
  };
}
