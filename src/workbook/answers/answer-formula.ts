import { allOf, quoted } from "../../basics/formula-text";
import { type FormulaCells, type InputField } from "../../scoring/rules/rule";
import { type Leaf } from "../../scoring/template/criterion";
import { type Precision } from "../../scoring/points/points";
import { type Marks } from "../look/sheet-words";

/** Where the answer to one criterion stands, as pieces of formulas. */
export interface AnswerCells extends FormulaCells {
  /** A condition: nothing has been filled in. */
  readonly blank: string;
  /** A condition: every item of a list of ticks is answered in a way that is understood. */
  readonly ticksAnswered: (field: string) => string;
}

/**
 * Rounds as the engine does, halves away from zero. The inner rounding takes off what binary arithmetic adds in the
 * sixteenth digit, so that 2.675 is not taken for 2.67499999999999.
 */
export function roundedFormula(value: string, precision: number): string {
  return `ROUND(ROUND(${value},9),${String(precision)})`;
}

function choiceValid(field: InputField, cells: AnswerCells): string {
  if (field.shape !== "choice") return "TRUE";
  return `OR(${field.options.map(({ key }) => cells.isChosen(field.name, key)).join(",")})`;
}

/** Conditions: the field holds something of its kind. */
function fieldValid(
  field: InputField,
  cells: AnswerCells,
  marks: Marks,
): string | readonly string[] {
  const cell = cells.figure(field.name);
  switch (field.shape) {
    case "yesNo":
      return `OR(${cell}=${quoted(marks.yes)},${cell}=${quoted(marks.no)})`;
    case "choice":
      return choiceValid(field, cells);
    case "ticks":
      return cells.ticksAnswered(field.name);
    case "count":
      return [`ISNUMBER(${cell})`, `N(${cell})>=0`, `N(${cell})=INT(N(${cell}))`];
    case "points":
      return [`ISNUMBER(${cell})`, `N(${cell})>=0`, `N(${cell})<=${cells.max}`];
    case "figure": {
      const number = [`ISNUMBER(${cell})`, ...(field.notNegative ? [`N(${cell})>=0`] : [])];
      return field.needed ? number : `OR(${cell}="",${allOf(number)})`;
    }
  }
}

/** The formula of one answer's points: blank, the mark for "cannot be computed", or the rounded points. */
export function answerPoints(
  { rule }: Leaf,
  cells: AnswerCells,
  precision: Precision,
  marks: Marks,
): string {
  const { points, computable } = rule.formula(cells);
  const valid = allOf([
    ...rule.fields.flatMap((field) => fieldValid(field, cells, marks)),
    ...(computable === undefined ? [] : [computable]),
  ]);
  const result = `IF(${valid},${roundedFormula(points, precision)},${quoted(marks.missing)})`;
  return `IF(${cells.blank},"",${result})`;
}
