import { type EntryError } from "../../../scoring/self-assessment/entry-errors";

/** Where something stands in the pasted text, both counted from 1. */
export interface PastePlace {
  readonly row: number;
  readonly column: number;
}

/** A name or code that was recognised otherwise than word for word; people should look at it. */
export type PasteMatch = PastePlace & { readonly given: string } & (
    | { readonly code: "unitTakenFor"; readonly unit: string; readonly name: string }
    | { readonly code: "criterionTakenFor"; readonly criterion: string; readonly title: string }
  );

/** What was not taken from a pasted table. */
export type PasteProblem = PastePlace & { readonly given: string } & (
    | { readonly code: "unitNotFound" }
    /** The text fits several units; their names. */
    | { readonly code: "unitUnclear"; readonly names: readonly string[] }
    /** The unit has a line above that counts. */
    | { readonly code: "unitTwice"; readonly name: string }
    | { readonly code: "criterionNotFound" }
    | { readonly code: "criterionUnclear"; readonly criteria: readonly string[] }
    | { readonly code: "criterionTwice"; readonly criterion: string }
    /** A dash, an x, a word: nobody can say which points are meant. */
    | { readonly code: "scoreUnclear"; readonly unit: string; readonly criterion: string }
    /** A number that two people read differently, such as `1.000`. */
    | { readonly code: "scoreAmbiguous"; readonly unit: string; readonly criterion: string }
    /** The score may not stand there: above the maximum, off the step, points on a condition. */
    | {
        readonly code: "scoreRefused";
        readonly unit: string;
        readonly criterion: string;
        readonly error: EntryError;
      }
  );

/** Why nothing at all was read from a pasted text. */
export type PasteRefusal =
  | { readonly code: "pasteEmpty" }
  /** No line or column of it names a unit. */
  | { readonly code: "pasteWithoutUnits" }
  /** Units were recognised, but no criterion that is scored. */
  | { readonly code: "pasteWithoutCriteria" };
