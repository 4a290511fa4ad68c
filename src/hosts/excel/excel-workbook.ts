import { type OpenWorkbook } from "../../workbook/plan/open-workbook";
import { writeCells } from "./change/write-cells";
import { drawWorkbook } from "./draw/draw-workbook";
import { redrawSheets } from "./draw/redraw-sheets";
import { openFile } from "./open-file";
import { readOpenWorkbook } from "./read/read-open-workbook";
import { readSelected } from "./read/read-selected";
import { showCells } from "./show-cells";
import { watchWorkbook } from "./watch-workbook";

/** The workbook that the pane stands beside, through Office.js (ExcelApi 1.14 and before). */
export function excelWorkbook(): OpenWorkbook {
  return {
    read: readOpenWorkbook,
    draw: drawWorkbook,
    redraw: redrawSheets,
    write: writeCells,
    show: showCells,
    selected: readSelected,
    openFile,
    watch: watchWorkbook,
  };
}
