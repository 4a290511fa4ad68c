import { dayNumber } from "../../basics/date-text";
import { type InputField } from "../../scoring/rules/rule";
import { type Leaf } from "../../scoring/template/criterion";
import { type Points, toNumber } from "../../scoring/points/points";
import { cellName } from "../plan/cell-address";
import { type CellRange, type ValidationPlan, type ValidationRule } from "../plan/sheet-plan";
import { type CellHint } from "../look/cell-hint";
import { type UnitWords } from "../look/sheet-words";

/** The most that a figure may be; far beyond any target, so that only texts and dates by mistake are refused. */
const MOST = "1E+15";

function oneCell(row: number, column: number): CellRange {
  return { top: row, bottom: row, left: column, right: column };
}

function hinted(
  range: CellRange,
  rule: ValidationRule,
  hint: CellHint,
  details = "",
): ValidationPlan {
  const text = details === "" ? hint.text : `${details}\n${hint.text}`;
  return {
    ranges: [range],
    rule,
    prompt: { title: hint.title, text: text.length <= 255 ? text : hint.text },
    error: hint,
  };
}

function pointsRule(cell: string, step: Points, max: Points): ValidationRule {
  const each = String(toNumber(step));
  const steps = `ROUND(${cell}/${each},6)=ROUND(${cell}/${each},0)`;
  return {
    kind: "custom",
    formula: `AND(ISNUMBER(${cell}),${cell}>=0,${cell}<=${String(toNumber(max))},${steps})`,
  };
}

/** What may be typed into the cell of one input, with words that say so. */
export function fieldValidation(
  field: InputField,
  leaf: Leaf,
  place: { readonly row: number; readonly column: number; readonly choices: string },
  words: UnitWords,
): ValidationPlan {
  const range = oneCell(place.row, place.column);
  const { hints, marks, language } = words;
  const label = field.label[language];
  switch (field.shape) {
    case "yesNo":
      return hinted(range, { kind: "list", choices: [marks.yes, marks.no] }, hints.yesNo, label);
    case "choice":
      return hinted(range, { kind: "listRange", formula: place.choices }, hints.choice, label);
    case "ticks":
      return hinted(
        range,
        { kind: "textLength", comparison: { operator: "between", from: "0", to: "60" } },
        hints.ticks,
        label,
      );
    case "count":
      return hinted(
        range,
        { kind: "whole", comparison: { operator: "between", from: "0", to: "1000000" } },
        hints.count,
        label,
      );
    case "points":
      return hinted(
        range,
        pointsRule(cellName(place.row, place.column), field.step, leaf.max),
        hints.points,
        leaf.rule.wording(language).join("; "),
      );
    case "figure": {
      const from = field.notNegative ? "0" : `-${MOST}`;
      return hinted(
        range,
        { kind: "decimal", comparison: { operator: "between", from, to: MOST } },
        hints.figure,
        label,
      );
    }
  }
}

/** Yes or no for one item of a list of ticks. */
export function itemValidation(row: number, column: number, words: UnitWords): ValidationPlan {
  const { yes, no } = words.marks;
  return hinted(oneCell(row, column), { kind: "list", choices: [yes, no] }, words.hints.yesNo);
}

/** The mark for "does not apply", or nothing. */
export function naValidation(row: number, column: number, words: UnitWords): ValidationPlan {
  const rule: ValidationRule = { kind: "list", choices: [words.marks.tick] };
  return hinted(oneCell(row, column), rule, words.hints.tick);
}

/** A day, however far back documents reach. */
export function dayValidation(range: CellRange, hint: CellHint): ValidationPlan {
  const from = String(dayNumber("1990-01-01"));
  return hinted(range, { kind: "date", comparison: { operator: "atLeast", from } }, hint);
}

/** Free text up to a length, with a prompt. */
export function textValidation(range: CellRange, most: number, hint: CellHint): ValidationPlan {
  const comparison = { operator: "between", from: "0", to: String(most) } as const;
  return hinted(range, { kind: "textLength", comparison }, hint);
}
