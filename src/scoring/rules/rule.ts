import { type Fraction } from "../../basics/fraction";
import { type Language } from "../../basics/language";
import { type Points } from "../points/points";

/** What one input may hold; blank inputs are absent. */
export type InputValue = number | boolean | string | readonly string[];

/** The inputs of one entry, by field name. */
export type Inputs = ReadonlyMap<string, InputValue>;

/** A choice or a tick: a key for files, a label for people, and what it is worth. */
export interface Option {
  readonly key: string;
  readonly label: string;
  readonly points: Points;
}

/** The shape of an input, from which sheets make its cells and checks. */
export type InputShape =
  | { readonly shape: "yesNo" }
  | { readonly shape: "choice"; readonly options: readonly Option[] }
  | { readonly shape: "ticks"; readonly options: readonly Option[] }
  /** A decimal; with `notNegative` anything below 0 makes the entry not computable. */
  | { readonly shape: "figure"; readonly notNegative: boolean }
  /** A whole number, 0 or more. */
  | { readonly shape: "count" }
  /** Points of 0 up to the criterion's maximum, in multiples of `step` (thousandths). */
  | { readonly shape: "points"; readonly step: Points };

/** One input of a rule. `place` says in which of the form's two input columns it stands. */
export type InputField = InputShape & {
  readonly name: string;
  readonly place: "target" | "result";
  readonly needed: boolean;
  readonly label: Readonly<Record<Language, string>>;
};

/** What a bloc-wide rule compares with, gathered from all units that take part. */
export interface BlocFigures {
  /** The largest share by which a unit exceeds its target, above 0; undefined when none does. */
  readonly bestExcess: Fraction | undefined;
  /** The largest result among the units without a target; undefined when there is no such unit. */
  readonly largestWithoutTarget: Fraction | undefined;
}

/** How a sheet offers a rule its input cells: each member answers with a piece of an English formula. */
export interface FormulaCells {
  /** The cell with the criterion's standard points. */
  readonly max: string;
  /** The cell of a figure, a count or points. */
  readonly figure: (field: string) => string;
  /** A condition: the field holds yes. */
  readonly isYes: (field: string) => string;
  /** A condition: the field holds this choice. */
  readonly isChosen: (field: string, key: string) => string;
  /** A condition: this item is ticked. */
  readonly isTicked: (field: string, key: string) => string;
  /** Cells of the bloc-wide figures (0 where undefined); only bloc-wide rules ask for them. */
  readonly bestExcess: string;
  readonly largestWithoutTarget: string;
}

/** A rule as formulas: points before rounding, and when they can be computed beyond "the needed inputs are valid". */
export interface RuleFormula {
  readonly points: string;
  readonly computable?: string;
}

/** What is wrong with a rule's parameters, seen with its criterion. */
export type RuleFault =
  | { readonly code: "tierNotClosed" }
  | { readonly code: "tierNotOrdered"; readonly bound: number }
  | { readonly code: "repeatedKey"; readonly key: string }
  | { readonly code: "pointsAboveMax"; readonly given: Points; readonly max: Points }
  /** Even a penalty is stored as points of 0 or more. */
  | { readonly code: "pointsNegative"; readonly field: string }
  | { readonly code: "notAboveZero"; readonly field: string }
  | { readonly code: "lowerIsBetterWithoutCap" };

/**
 * One criterion's rule with its parameters taken in (`scoring-model.md`, Rule kinds). Exact arithmetic and formula
 * stand side by side in one file a kind, so that neither can change without the other.
 */
export interface Rule {
  readonly kind: string;
  /** The parameters as JSON, without the kind. */
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly fields: readonly InputField[];
  /** True when typed points have no upper limit (a ratio without a cap). */
  readonly exceedsMax: boolean;
  /** True when the points depend on the other units' inputs. */
  readonly blocWide: boolean;
  readonly faults: readonly RuleFault[];
  /** Points before rounding; undefined when the inputs do not allow them to be computed. */
  readonly points: (inputs: Inputs, bloc: BlocFigures) => Fraction | undefined;
  readonly formula: (cells: FormulaCells) => RuleFormula;
  /** How it is scored, a line each, as printed under the criterion. */
  readonly wording: (language: Language) => readonly string[];
}
