import { type Language } from "../../basics/language";
import { type JsonObject } from "../points/json-object";
import { type Points } from "../points/points";
import { type Rule } from "./rule";

/** Where a parameter stands in the row of its criterion, in a table that people design. */
export type ParameterPlace = "figure" | "floor" | "most" | "lower" | "unit";

/** The places in their order. */
export const PARAMETER_PLACES: readonly ParameterPlace[] = [
  "figure",
  "floor",
  "most",
  "lower",
  "unit",
];

/** How a way of scoring is chosen and given its parameters in a table that people design. */
export interface RuleDesign {
  readonly name: Readonly<Record<Language, string>>;
  /** Place → the parameter's name in files. */
  readonly places?: Readonly<Partial<Record<ParameterPlace, string>>>;
  /** Places that may not be blank. */
  readonly needed?: readonly ParameterPlace[];
  /** The parameter with the levels, items or tiers, which stand on lines of their own below the criterion. */
  readonly list?: "levels" | "items" | "bands";
}

/** One way of scoring: how it is taken in from its JSON for a criterion with this maximum, and how it is designed. */
export interface RuleKind {
  readonly take: (json: JsonObject, max: Points) => Rule;
  readonly design: RuleDesign;
}
