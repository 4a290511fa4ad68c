import { BooleanNumber, type IRange, type Worksheet } from "@univerjs/core";
import { type SheetStore, type Store } from "../../store";
import { cellRange } from "../drawing/grid-range";
import { pointsOf } from "../drawing/sizes";
import { type GridCommand } from "../grid-program";

/** Where a command of the grid took place. */
export interface TakenPlace {
  readonly store: Store;
  readonly sheet: SheetStore;
  readonly worksheet: Worksheet;
}

const rangesOf = (params: GridCommand["params"]): readonly IRange[] =>
  Array.isArray(params["ranges"]) ? (params["ranges"] as IRange[]) : [];

function takeRows({ sheet, worksheet }: TakenPlace, params: GridCommand["params"]): void {
  for (const { startRow, endRow } of rangesOf(params))
    for (let row = startRow; row <= endRow; row += 1) {
      const size = pointsOf(worksheet.getRowHeight(row));
      sheet.resize("rows", row, row, { size, hidden: !worksheet.getRowRawVisible(row) });
    }
}

function takeColumns({ sheet, worksheet }: TakenPlace, params: GridCommand["params"]): void {
  for (const { startColumn, endColumn } of rangesOf(params))
    for (let column = startColumn; column <= endColumn; column += 1) {
      const size = pointsOf(worksheet.getColumnWidth(column));
      sheet.resize("columns", column, column, { size, hidden: !worksheet.getColVisible(column) });
    }
}

function takeShift({ sheet }: TakenPlace, params: GridCommand["params"], sign: 1 | -1): void {
  const { startRow, endRow } = params["range"] as IRange;
  sheet.shiftRows(startRow, sign * (endRow - startRow + 1));
}

function takeFreeze({ sheet, worksheet }: TakenPlace): void {
  const { xSplit, ySplit } = worksheet.getFreeze();
  const freeze = xSplit === 0 && ySplit === 0 ? undefined : { rows: ySplit, columns: xSplit };
  sheet.changeSettings({ freeze });
}

type Take = (place: TakenPlace, params: GridCommand["params"]) => void;

const TAKES: Readonly<Record<string, Take>> = {
  "sheet.mutation.set-worksheet-row-height": takeRows,
  "sheet.mutation.set-row-hidden": takeRows,
  "sheet.mutation.set-row-visible": takeRows,
  "sheet.mutation.set-worksheet-col-width": takeColumns,
  "sheet.mutation.set-col-hidden": takeColumns,
  "sheet.mutation.set-col-visible": takeColumns,
  "sheet.mutation.insert-row": (place, params) => {
    takeShift(place, params, 1);
  },
  "sheet.mutation.remove-rows": (place, params) => {
    takeShift(place, params, -1);
  },
  "sheet.mutation.add-worksheet-merge": ({ sheet, worksheet }) => {
    sheet.setMerges(worksheet.getMergeData().map(cellRange));
  },
  "sheet.mutation.remove-worksheet-merge": ({ sheet, worksheet }) => {
    sheet.setMerges(worksheet.getMergeData().map(cellRange));
  },
  "sheet.mutation.set-frozen": takeFreeze,
  "sheet.mutation.set-worksheet-name": ({ sheet, worksheet }) => {
    sheet.changeSettings({ name: worksheet.getName() });
  },
  "sheet.mutation.set-tab-color": ({ sheet, worksheet }) => {
    sheet.changeSettings({ tabColor: worksheet.getTabColor() ?? "" });
  },
  "sheet.mutation.set-worksheet-hidden": ({ sheet, worksheet }) => {
    sheet.changeSettings({
      visibility: worksheet.isSheetHidden() === BooleanNumber.TRUE ? "Hidden" : "Visible",
    });
  },
  "sheet.mutation.set-worksheet-order": ({ store, sheet }, params) => {
    store.moveSheet(sheet.id, Number(params["toOrder"]));
  },
};

/** Takes over what a person changed of a sheet as a whole. False for a command that does no such thing. */
export function takeSettings(place: TakenPlace, { id, params }: GridCommand): boolean {
  const take = TAKES[id];
  take?.(place, params);
  return take !== undefined;
}
