import { type CellPlace } from "../../../../workbook/unit/form-note";

/** Where something stands in a workbook, in English. */
export function enCellPlace({ sheet, cell, criterion }: CellPlace): string {
  const pieces = [
    ...(sheet === "" ? [] : [`Sheet ${sheet}`]),
    ...(cell === "" ? [] : [sheet === "" ? `Hidden item ${cell}` : `cell ${cell}`]),
    ...(criterion === "" ? [] : [`criterion ${criterion}`]),
  ];
  return pieces.length === 0 ? "File" : pieces.join(", ");
}
