import { type CellPlace } from "../../../../workbook/unit/form-note";

/** Where something stands in a workbook, in Vietnamese. */
export function viCellPlace({ sheet, cell, criterion }: CellPlace): string {
  const pieces = [
    ...(sheet === "" ? [] : [`Sheet ${sheet}`]),
    ...(cell === "" ? [] : [sheet === "" ? `Mục ẩn ${cell}` : `ô ${cell}`]),
    ...(criterion === "" ? [] : [`tiêu chí ${criterion}`]),
  ];
  return pieces.length === 0 ? "Tệp" : pieces.join(", ");
}
