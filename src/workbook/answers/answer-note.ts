import { type InputValue } from "../../scoring/rules/rule";

/** An answer that was read otherwise than it was typed, by a written rule. */
export type AnswerRepair =
  | { readonly code: "numberFromText"; readonly given: string; readonly read: number }
  | { readonly code: "yesNoFromText"; readonly given: string; readonly read: boolean }
  /** `read` is the choice's label. */
  | { readonly code: "choiceFromText"; readonly given: string; readonly read: string }
  | { readonly code: "naFromText"; readonly given: string }
  /** A minus before what is subtracted anyway. */
  | { readonly code: "minusDropped"; readonly given: number; readonly read: number }
  /** `read` is the formula's result. */
  | { readonly code: "inputIsFormula"; readonly read: string };

/** An answer that cannot be taken as it stands. */
export type AnswerProblem =
  | { readonly code: "numberUnreadable"; readonly given: string }
  /** A text such as `1.000` or `95%` that two people read differently. */
  | { readonly code: "numberAmbiguous"; readonly given: string }
  | { readonly code: "yesNoUnreadable"; readonly given: string }
  | { readonly code: "choiceUnreadable"; readonly given: string }
  /** In one cell: something else than numbers of items or the word for none of them. */
  | { readonly code: "ticksUnreadable"; readonly given: string }
  | { readonly code: "naUnreadable"; readonly given: string }
  /** `given` as people write a date. */
  | { readonly code: "cellIsDate"; readonly given: string }
  | { readonly code: "cellIsError"; readonly given: string }
  | { readonly code: "cellUncalculated" };

/** What a cell holds as an answer. Blank is neither 0 nor "no". */
export type Reading<Value> =
  | { readonly kind: "blank" }
  | {
      readonly kind: "read";
      readonly value: Value;
      readonly repairs: readonly AnswerRepair[];
    }
  | { readonly kind: "problem"; readonly problem: AnswerProblem };

/** What the cell of one input holds. */
export type AnswerReading = Reading<InputValue>;
