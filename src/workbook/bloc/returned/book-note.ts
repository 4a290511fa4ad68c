import { type EntryError } from "../../../scoring/self-assessment/entry-errors";
import { type Stage } from "../../../scoring/self-assessment/entry";
import { type AnswerProblem, type AnswerRepair } from "../../answers/answer-note";
import { type Identity } from "../../identity/identity";
import { type BlocFact } from "../../look/bloc-words";
import { type TableIssue } from "../../tables/choose-table";

/**
 * Where something stands in the leader's workbook: a cell such as `F12`, "" for the sheet as a whole. Outside all sheets
 * (`sheet` is "") a name such as `KTD_year`, or a document property.
 */
export interface BookPlace {
  readonly sheet: string;
  readonly cell: string;
  /** The unit's id, the criterion's code and the stage; each "" where none is concerned. */
  readonly unit: string;
  readonly criterion: string;
  readonly stage: Stage | "";
}

/** Something that was read otherwise than it was typed, by a written rule. */
export type BookRepair = BookPlace &
  (
    | AnswerRepair
    /** `read` is the state's label. */
    | { readonly code: "statusFromText"; readonly given: string; readonly read: string }
  );

/** Something about the workbook that is not as it was written. */
export type BookFinding = BookPlace &
  (
    | {
        readonly code: "identityDiffers";
        readonly field: keyof Identity;
        readonly given: string;
        readonly kept: string;
      }
    | { readonly code: "tokenDiffers" }
    | TableIssue
    /** A sheet that the reader can do without is gone; the place names it. */
    | { readonly code: "sheetMissing" }
    /** A fact on the sheet of the bloc, or the deadline in a unit's row, is not the one in the hidden sheet. */
    | {
        readonly code: "factDiffers";
        readonly fact: BlocFact;
        readonly given: string;
        readonly kept: string;
      }
    /** A unit is called otherwise than in the list of members. */
    | { readonly code: "nameDiffers"; readonly given: string; readonly kept: string }
    /** The unit's row, or its row for a criterion, is gone. */
    | { readonly code: "rowMissing" }
    /** A second row for the same unit and criterion, with what stands in it; the first one counts. */
    | { readonly code: "rowRepeated"; readonly given: string }
    /** A row of nobody, with what stands in it. */
    | { readonly code: "rowUnknown"; readonly given: string }
    /** The hidden key by which formulas find the row is another one than its ids say. */
    | { readonly code: "rowKeyDiffers"; readonly given: string; readonly kept: string }
    /** A value stands where a formula should; even the right value does not follow the next change. */
    | { readonly code: "formulaReplaced"; readonly given: string }
    /** Nothing stands where a formula with a result should. */
    | { readonly code: "formulaGone" }
    /** Something stands where nothing is asked for, or beside an entry that is not there; it is not taken. */
    | { readonly code: "notTaken"; readonly given: string }
    /** A line of the hidden record cannot be read. */
    | { readonly code: "recordDamaged"; readonly given: string }
  );

/**
 * Something that could not be taken. An entry with a problem stands as one that cannot be computed until the cell is
 * mended: it is neither blank nor 0 nor what an earlier stage said.
 */
export type BookProblem = BookPlace &
  (
    | AnswerProblem
    | EntryError
    | { readonly code: "naWithAnswers" }
    /** Typed points beside inputs: nobody can say which of them counts. */
    | { readonly code: "typedWithAnswers" }
    /** Something stands in a cell for which the criterion's rule has no use. */
    | { readonly code: "cellNotAsked"; readonly given: string }
    | { readonly code: "dateUnreadable"; readonly given: string }
    /** Days late below 0 or not whole. */
    | { readonly code: "daysUnusable"; readonly given: number }
  );

/** Something still to do. */
export type BookReminder = BookPlace &
  (
    | { readonly code: "reasonMissing" }
    | { readonly code: "inputMissing"; readonly field: string }
    /** A unit without a state is scored like one that has submitted. */
    | { readonly code: "statusBlank" }
  );

/** What is noted while a workbook is read, in the order in which it is met. */
export interface BookNotes {
  readonly repairs: BookRepair[];
  readonly findings: BookFinding[];
  readonly problems: BookProblem[];
  readonly reminders: BookReminder[];
}

/** Notes of nothing yet. */
export function emptyBookNotes(): BookNotes {
  return { repairs: [], findings: [], problems: [], reminders: [] };
}

/** A place that concerns no unit. */
export function onSheet(sheet: string, cell = ""): BookPlace {
  return { sheet, cell, unit: "", criterion: "", stage: "" };
}
