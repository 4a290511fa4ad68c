import { type Comparison, type ValidationPlan, type ValidationRule } from "../sheet-plan";
import { unreachable } from "../../../basics/assert";
import { brokenOf, type Check } from "./fault-list";
import { anchorFaults, formulaFaults } from "./formula-faults";
import { rangeFaults } from "./range-faults";

const LONGEST_TITLE = 32;
const LONGEST_PROMPT = 255;
const LONGEST_ERROR = 225;
/** Of a rule's formula and of the choices of a list, joined by commas and with doubled quotation marks. */
const LONGEST_RULE = 255;

function bounds(comparison: Comparison): readonly string[] {
  return comparison.operator === "between" ? [comparison.from, comparison.to] : [comparison.from];
}

function formulasOf(rule: ValidationRule): readonly string[] {
  switch (rule.kind) {
    case "decimal":
    case "whole":
    case "date":
    case "textLength":
      return bounds(rule.comparison);
    case "listRange":
    case "custom":
      return [rule.formula];
    case "list":
      return [];
    default:
      return unreachable(rule);
  }
}

/** The choices of a list as one literal: joined by commas, quotation marks doubled, without the outer ones. */
export function listLiteral(choices: readonly string[]): string {
  return choices.join(",").replaceAll('"', '""');
}

function choiceFaults(choices: readonly string[]): readonly string[] {
  return brokenOf([
    [choices.length === 0, "a list without a choice"],
    [choices.some((choice) => choice.includes(",")), "a choice with a comma in it"],
    [
      choices.some((choice) => choice === "" || choice !== choice.trim()),
      "a choice with bare ends",
    ],
    [
      listLiteral(choices).length > LONGEST_RULE,
      `choices that come to more than ${LONGEST_RULE} characters`,
    ],
  ]);
}

function tooLong(text: string | undefined, limit: number, what: string): Check {
  return [(text ?? "").length > limit, `${what} longer than ${limit} characters`];
}

/**
 * What Excel refuses in a validation: messages and rules beyond its limits, ranges off the sheet, bounds whose
 * relative references would be read in two ways. Authors of plans test their texts with it.
 */
export function validationFaults(validation: ValidationPlan): readonly string[] {
  const { ranges, rule, prompt, error } = validation;
  const formulas = formulasOf(rule);
  return [
    ...brokenOf([
      tooLong(prompt?.title, LONGEST_TITLE, "the title of a prompt"),
      tooLong(prompt?.text, LONGEST_PROMPT, "a prompt"),
      tooLong(error?.title, LONGEST_TITLE, "the title of an error message"),
      tooLong(error?.text, LONGEST_ERROR, "an error message"),
    ]),
    ...rangeFaults(ranges),
    ...anchorFaults(ranges, formulas),
    ...formulas.flatMap((formula) => [
      ...formulaFaults(formula),
      ...brokenOf([tooLong(formula, LONGEST_RULE, "the formula of a rule")]),
    ]),
    ...(rule.kind === "list" ? choiceFaults(rule.choices) : []),
  ];
}
