import { type BookPlace } from "../../../../workbook/bloc/returned/book-note";
import { enForm } from "../../../sheets/en-form";

/** Where something stands in the leader's workbook, in English. */
export function enBookPlace({ sheet, cell, unit, criterion, stage }: BookPlace): string {
  const pieces = [
    ...(sheet === "" ? [] : [`Sheet ${sheet}`]),
    ...(cell === "" ? [] : [sheet === "" ? `Hidden item ${cell}` : `cell ${cell}`]),
    ...(unit === "" ? [] : [`unit ${unit}`]),
    ...(criterion === "" ? [] : [`criterion ${criterion}`]),
    ...(stage === "" ? [] : [`stage ${enForm.stages[stage].toLowerCase()}`]),
  ];
  return pieces.length === 0 ? "Bloc workbook" : pieces.join(", ");
}
