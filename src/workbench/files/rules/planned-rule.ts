import { type Comparison, type ValidationRule } from "../../../workbook/plan/sheet-plan";
import { comparedFormula } from "./compared";

/** A rule as a file states it, its formulas as plans write them. */
export interface StatedValidationRule {
  readonly type: string;
  readonly operator: string;
  /** The cell that the formulas are read from. */
  readonly cell: string;
  readonly formulas: readonly string[];
}

const COMPARED = ["decimal", "whole", "date", "textLength"] as const;

/** What must hold of a cell beside its comparison, for rules that plans write out. */
const NATURE: ReadonlyMap<string, (cell: string) => string> = new Map([
  ["decimal", (cell) => `ISNUMBER(${cell})`],
  ["date", (cell) => `ISNUMBER(${cell})`],
  ["time", (cell) => `ISNUMBER(${cell})`],
  ["whole", (cell) => `IF(ISNUMBER(${cell}),${cell}=INT(${cell}),FALSE)`],
  ["textLength", (cell) => `NOT(ISERROR(${cell}))`],
]);

function comparisonOf(
  operator: string,
  from: string,
  to: string | undefined,
): Comparison | undefined {
  if (operator === "between" && to !== undefined) return { operator, from, to };
  return operator === "greaterThanOrEqual" ? { operator: "atLeast", from } : undefined;
}

function listRule(source: string): ValidationRule {
  const literal = /^"([\s\S]*)"$/.exec(source)?.[1];
  if (literal === undefined) return { kind: "listRange", formula: source };
  const choices = literal.replaceAll('""', '"').split(",");
  return { kind: "list", choices: choices.map((choice) => choice.trim()).filter(Boolean) };
}

/** A comparison that plans lack, written out as a formula. */
function writtenOut(
  { type, operator, cell }: StatedValidationRule,
  from: string,
  to: string | undefined,
): ValidationRule | undefined {
  const value = type === "textLength" ? `LEN(${cell})` : cell;
  const compared = comparedFormula(value, { operator, from, to });
  const nature = NATURE.get(type)?.(cell);
  if (compared === undefined || nature === undefined) return undefined;
  return { kind: "custom", formula: `AND(${nature},${compared})` };
}

/** The rule that plans have for it; undefined for one that they lack and that cannot be written out. */
export function plannedRule(stated: StatedValidationRule): ValidationRule | undefined {
  const { type, operator, formulas } = stated;
  const [from, to] = formulas;
  if (from === undefined) return undefined;
  if (type === "list") return listRule(from);
  if (type === "custom") return { kind: "custom", formula: from };
  const kind = COMPARED.find((each) => each === type);
  const comparison = comparisonOf(operator, from, to);
  if (kind !== undefined && comparison !== undefined) return { kind, comparison };
  return writtenOut(stated, from, to);
}
