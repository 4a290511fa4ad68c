import { unreachable } from "../../../basics/assert";
import { rangeName } from "../../../workbook/plan/cell-address";
import {
  type Comparison,
  type ValidationPlan,
  type ValidationRule,
} from "../../../workbook/plan/sheet-plan";
import { addressPieces } from "../areas/address-pieces";
import { joinedRanges } from "../areas/rectangles";
import { hasRelativeReference, shiftedFormula } from "../areas/shifted-formula";
import { type Step } from "../send-steps";
import { withAreas } from "./look-steps";

interface Bounds {
  readonly formula1: string;
  readonly formula2?: string;
  readonly operator: "Between" | "GreaterThanOrEqualTo";
}

function boundsOf(comparison: Comparison): Bounds {
  const formula1 = `=${comparison.from}`;
  return comparison.operator === "between"
    ? { formula1, formula2: `=${comparison.to}`, operator: "Between" }
    : { formula1, operator: "GreaterThanOrEqualTo" };
}

/** A rule in Excel's words. A list's choices are split at commas whatever the language of Excel. */
function excelRule(rule: ValidationRule): Excel.DataValidationRule {
  switch (rule.kind) {
    case "decimal":
      return { decimal: boundsOf(rule.comparison) };
    case "whole":
      return { wholeNumber: boundsOf(rule.comparison) };
    case "date":
      return { date: boundsOf(rule.comparison) };
    case "textLength":
      return { textLength: boundsOf(rule.comparison) };
    case "list":
      return { list: { inCellDropDown: true, source: rule.choices.join(",") } };
    case "listRange":
      return { list: { inCellDropDown: true, source: `=${rule.formula}` } };
    case "custom":
      return { custom: { formula: `=${rule.formula}` } };
    default:
      return unreachable(rule);
  }
}

type Shift = (formula: string) => string;

function shiftedComparison(comparison: Comparison, shift: Shift): Comparison {
  return comparison.operator === "between"
    ? { ...comparison, from: shift(comparison.from), to: shift(comparison.to) }
    : { ...comparison, from: shift(comparison.from) };
}

/** The rule with each of its formulas changed. */
function withFormulas(rule: ValidationRule, shift: Shift): ValidationRule {
  if ("comparison" in rule)
    return { ...rule, comparison: shiftedComparison(rule.comparison, shift) };
  return "formula" in rule ? { ...rule, formula: shift(rule.formula) } : rule;
}

function isRelative(rule: ValidationRule): boolean {
  let relative = false;
  withFormulas(rule, (formula) => {
    relative ||= hasRelativeReference(formula);
    return formula;
  });
  return relative;
}

interface RuleForAreas {
  readonly address: string;
  readonly rule: ValidationRule;
}

/**
 * A rule for addresses that Excel reads whole. Relative references start from a range's first cell; of several areas it
 * is not known which one counts, so each rectangle then gets a rule of its own.
 */
export function rulesForAreas({ ranges, rule }: ValidationPlan): readonly RuleForAreas[] {
  const joined = joinedRanges(ranges);
  if (!isRelative(rule))
    return addressPieces(joined.map(rangeName)).map((address) => ({ address, rule }));
  const [first] = ranges;
  return joined.map((range) => {
    const rows = range.top - (first?.top ?? 0);
    const columns = range.left - (first?.left ?? 0);
    const own = withFormulas(rule, (formula) => shiftedFormula(formula, rows, columns));
    return { address: rangeName(range), rule: own };
  });
}

/** What may be typed where. A blank cell always passes; anything else that breaks a rule is stopped, unless the rule is open. */
export function validationSteps(
  sheet: Excel.Worksheet,
  validations: readonly ValidationPlan[],
): readonly Step[] {
  return validations.flatMap((validation) => {
    const { prompt, error, open } = validation;
    return rulesForAreas(validation).map(({ address, rule }) =>
      withAreas(sheet, address, ({ dataValidation }) => {
        dataValidation.rule = excelRule(rule);
        dataValidation.ignoreBlanks = true;
        dataValidation.errorAlert = {
          title: error?.title ?? "",
          message: error?.text ?? "",
          showAlert: open !== true,
          style: "Stop",
        };
        if (prompt !== undefined)
          dataValidation.prompt = { title: prompt.title, message: prompt.text, showPrompt: true };
      }),
    );
  });
}
