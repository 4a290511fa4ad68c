import { type GridCell, type GridValue } from "../plan/grid";
import { cellText, isFilled } from "../plan/grid-cells";
import { type AnswerProblem, type Reading } from "./answer-note";

/** What somebody can have meant as an answer. */
export type Typed = Extract<GridValue, { kind: "text" | "number" | "yesNo" }>;

function cannotBeMeant(value: Exclude<GridValue, Typed>, text: string): AnswerProblem {
  switch (value.kind) {
    case "date":
      return { code: "cellIsDate", given: text };
    case "error":
      return { code: "cellIsError", given: text };
    case "uncalculated":
      return { code: "cellUncalculated" };
  }
}

function isTyped(value: GridValue): value is Typed {
  return value.kind === "text" || value.kind === "number" || value.kind === "yesNo";
}

/**
 * Reads an input cell: nothing or spaces are blank; a date, an error and a formula without a result are no answers. A
 * formula's result is taken and named as a repair.
 */
export function readTyped<Value>(
  cell: GridCell | undefined,
  read: (typed: Typed, text: string) => Reading<Value>,
): Reading<Value> {
  if (!isFilled(cell)) return { kind: "blank" };
  const { value, computed } = cell;
  const text = cellText(cell);
  if (!isTyped(value)) return { kind: "problem", problem: cannotBeMeant(value, text) };
  const reading = read(value, text);
  if (reading.kind !== "read" || !computed) return reading;
  return { ...reading, repairs: [...reading.repairs, { code: "inputIsFormula", read: text }] };
}
