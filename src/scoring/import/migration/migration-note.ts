/** What about a criterion is no longer as it was when the form went out, and may change its points. */
export type Change = "section" | "rule" | "max" | "naPolicy" | "rounding";

/**
 * Why an answer was not carried into the new template: others score the criterion now; it has become a group; it no
 * longer allows "does not apply"; a level or item that was chosen is gone; points lie above the new maximum or off the
 * new step; it asks for something else now.
 */
export type NotCarried = "scorer" | "group" | "na" | "choice" | "points" | "step" | "rule";

/** One input as it was typed; levels and items by their labels in the old template. */
export interface TypedInput {
  /** The input's name, such as `actual`. */
  readonly field: string;
  readonly value: number | boolean | string | readonly string[];
}

/** All that a unit had said about one criterion, for people. */
export interface FormerAnswer {
  /** The unit had marked the criterion "does not apply". */
  readonly na: boolean;
  readonly inputs: readonly TypedInput[];
  /** What it came to by the old template, as points print; null where that could not be computed. */
  readonly points: string | null;
  /** The explanation, "" where blank. */
  readonly reason: string;
  /** The evidence cited, "" where none. */
  readonly citation: string;
}

/** What became of one answer of a form that follows an older version of the template. */
export type MigrationNote = {
  /** The criterion's code in the form, or in the bloc's template where the form has no such criterion. */
  readonly criterion: string;
  /** Its code in the bloc's template; "" where it has none any more. */
  readonly now: string;
} &
  /** Carried under another code. Nothing is left to do. */
  (
    | { readonly code: "recoded" }
    /** Carried, but the points may change. Points as they print, null where they cannot be computed for one unit. */
    | {
        readonly code: "confirm";
        readonly changes: readonly Change[];
        readonly before: string | null;
        readonly after: string | null;
      }
    | { readonly code: "notCarried"; readonly why: NotCarried; readonly answer: FormerAnswer }
    /** The new template has no such criterion. */
    | { readonly code: "gone"; readonly answer: FormerAnswer }
    /** The unit has to answer what its form did not ask: a new criterion, or one that others scored before. */
    | { readonly code: "blank"; readonly why: "new" | "scorer" }
    /** An entry of the evidence register names criteria by codes that have changed. */
    | {
        readonly code: "registerRecoded";
        readonly evidence: string;
        readonly given: string;
        readonly read: string;
      }
  );
