import { type RuleKind } from "../../look/criteria-words";

/** The columns that hold the parameters of a way of scoring. */
export type ParameterColumn = "figure" | "floor" | "most" | "lower" | "unit";

/** Where the parameters of a way of scoring stand on its row, and the list that stands on the lines below it. */
export interface RuleCells {
  /** Column → the parameter's name. */
  readonly cells: Readonly<Partial<Record<ParameterColumn, string>>>;
  /** Columns that may not be blank. */
  readonly needed: readonly ParameterColumn[];
  /** The name of the list of options or tiers; its lines follow the criterion's. */
  readonly list?: "levels" | "items" | "bands";
}

const figure = (name: string): RuleCells => ({ cells: { figure: name }, needed: ["figure"] });
const none: RuleCells = { cells: {}, needed: [] };

/** Every way of scoring of `scoring-model.md`. */
export const RULE_CELLS: Readonly<Record<RuleKind, RuleCells>> = {
  binary: none,
  level: { ...none, list: "levels" },
  tier: { cells: { unit: "unit" }, needed: [], list: "bands" },
  ratio: { cells: { floor: "floor", most: "cap", lower: "lowerIsBetter" }, needed: [] },
  leaderRelative: none,
  perUnit: figure("per"),
  deduct: figure("per"),
  checklist: { ...none, list: "items" },
  linear: figure("of"),
  manual: figure("step"),
};

/** True for the name of a way of scoring that has its cells here. */
export function isRuleKind(kind: string): kind is RuleKind {
  return kind in RULE_CELLS;
}

/** The columns of parameters in order. */
export const PARAMETER_COLUMNS: readonly ParameterColumn[] = [
  "figure",
  "floor",
  "most",
  "lower",
  "unit",
];
