import { unreachable } from "../../../../basics/assert";
import { rangeName } from "../../../../workbook/plan/cell-address";
import { listLiteral } from "../../../../workbook/plan/faults/validation-faults";
import {
  type CellRange,
  type Comparison,
  type ValidationPlan,
  type ValidationRule,
} from "../../../../workbook/plan/sheet-plan";
import { fileFormula } from "../file-formula";
import { type Attributes, collection, element } from "../xml-text";

/** Several ranges as one reference. */
export function sequenceOf(ranges: readonly CellRange[]): string {
  return ranges.map(rangeName).join(" ");
}

interface RuleXml {
  readonly attributes: Attributes;
  readonly formulas: readonly string[];
}

function comparisonXml(type: string, comparison: Comparison): RuleXml {
  if (comparison.operator === "between")
    return {
      attributes: { type, operator: "between" },
      formulas: [comparison.from, comparison.to],
    };
  return { attributes: { type, operator: "greaterThanOrEqual" }, formulas: [comparison.from] };
}

function ruleXml(rule: ValidationRule): RuleXml {
  switch (rule.kind) {
    case "decimal":
    case "whole":
    case "date":
    case "textLength":
      return comparisonXml(rule.kind, rule.comparison);
    case "list":
      return { attributes: { type: "list" }, formulas: [`"${listLiteral(rule.choices)}"`] };
    case "listRange":
      return { attributes: { type: "list" }, formulas: [rule.formula] };
    case "custom":
      return { attributes: { type: "custom" }, formulas: [rule.formula] };
    default:
      return unreachable(rule);
  }
}

function validationXml({ ranges, rule, prompt, error, open }: ValidationPlan): string {
  const { attributes, formulas } = ruleXml(rule);
  return element(
    "dataValidation",
    {
      ...attributes,
      errorStyle: "stop",
      allowBlank: true,
      showInputMessage: true,
      showErrorMessage: open !== true,
      errorTitle: error?.title,
      error: error?.text,
      promptTitle: prompt?.title,
      prompt: prompt?.text,
      sqref: sequenceOf(ranges),
    },
    formulas.map((formula, at) => element(`formula${at + 1}`, {}, fileFormula(formula))).join(""),
  );
}

/** What may be typed where. A blank cell always passes; anything else that breaks a rule is stopped, unless the rule is open. */
export function validationsXml(validations: readonly ValidationPlan[]): string {
  return collection("dataValidations", validations.map(validationXml));
}
