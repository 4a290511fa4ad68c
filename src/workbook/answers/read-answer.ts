import { type InputField, type Rule } from "../../scoring/rules/rule";
import { type UnitWords } from "../look/sheet-words";
import { type GridCell } from "../plan/grid";
import { type AnswerReading } from "./answer-note";
import { readChoice, readTickNumbers } from "./read-choice";
import { readYesNo } from "./read-marks";
import { readNumber } from "./read-number";
import { readTyped } from "./read-typed";

/** What a rule's figures are counted in, as its template says: `%`, `ngày`; "" where it says nothing. */
export function unitOf({ parameters }: Rule): string {
  const unit = parameters["unit"];
  return typeof unit === "string" ? unit : "";
}

/**
 * Reads the cell of one input of a rule by the input's shape: see `readNumber`, `readYesNo`, `readChoice` and
 * `readTickNumbers`. Whether the value is allowed is not asked here, only what it is.
 */
export function readAnswer(
  cell: GridCell | undefined,
  field: InputField,
  rule: Rule,
  known: readonly UnitWords[],
): AnswerReading {
  return readTyped(cell, (typed, text): AnswerReading => {
    switch (field.shape) {
      case "yesNo":
        return readYesNo(typed, text, known);
      case "choice":
        return readChoice(typed, text, field.options);
      case "ticks":
        return readTickNumbers(typed, text, field.options, known);
      case "figure":
      case "count":
      case "points":
        return readNumber(typed, text, unitOf(rule));
    }
  });
}
