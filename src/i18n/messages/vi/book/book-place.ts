import { type BookPlace } from "../../../../workbook/bloc/returned/book-note";
import { viForm } from "../../../sheets/vi-form";

/** Where something stands in the leader's workbook, in Vietnamese. */
export function viBookPlace({ sheet, cell, unit, criterion, stage }: BookPlace): string {
  const pieces = [
    ...(sheet === "" ? [] : [`Sheet ${sheet}`]),
    ...(cell === "" ? [] : [sheet === "" ? `Mục ẩn ${cell}` : `ô ${cell}`]),
    ...(unit === "" ? [] : [`đơn vị ${unit}`]),
    ...(criterion === "" ? [] : [`tiêu chí ${criterion}`]),
    ...(stage === "" ? [] : [`bước ${viForm.stages[stage].toLowerCase()}`]),
  ];
  return pieces.length === 0 ? "Sổ khối" : pieces.join(", ");
}
