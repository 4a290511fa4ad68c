import { type ShapeFault } from "../points/json-object";
import { type EntryError } from "../self-assessment/entry-errors";
import { type Stage } from "../self-assessment/entry";

/** Where an input error stands: a unit, a leaf and a stage, each "" where it does not apply. */
export interface EntryPlace {
  readonly unit: string;
  readonly criterion: string;
  readonly stage: Stage | "";
}

/** The place of an error that concerns the bloc as a whole. */
export const NOWHERE: EntryPlace = { unit: "", criterion: "", stage: "" };

/** Why a bloc is not scored (`scoring-model.md`, Input errors). */
export type BlocError = EntryPlace &
  (
    | ShapeFault
    | EntryError
    | { readonly code: "blocNotObject" }
    | { readonly code: "unitRepeated" }
    | { readonly code: "unitUnknown" }
    | { readonly code: "criterionUnknown" }
    | { readonly code: "stageUnknown"; readonly given: string }
    | { readonly code: "templateDiffers"; readonly given: string; readonly template: string }
    | { readonly code: "decisionAwardUnknown"; readonly award: string }
    | { readonly code: "decisionRepeatsUnit"; readonly award: string }
    | { readonly code: "decisionOutsideTie"; readonly award: string }
    | { readonly code: "decisionTooLong"; readonly award: string; readonly seatsLeft: number }
  );
