import { type CellValue } from "../plan/sheet-plan";
import { type TableIssue } from "../tables/choose-table";
import { type CellPlace } from "../unit/form-note";
import { type AskedColumn } from "./slip-layout";

/** Why a workbook is not read as a slip at all. */
export type SlipRefusal =
  | { readonly code: "slipNotSlip" }
  /** A form or the leader's workbook. */
  | { readonly code: "slipIsForm" }
  | { readonly code: "slipIsBook" }
  | { readonly code: "slipIdentityDamaged" }
  | { readonly code: "slipLayoutUnknown"; readonly layout: string }
  | { readonly code: "slipSheetMissing"; readonly sheet: string }
  | { readonly code: "slipColumnMissing"; readonly sheet: string; readonly column: string };

/** Why a slip does not belong to this bloc, or not to the last slip of its unit. */
export type SlipMisfit =
  | { readonly code: "slipOtherBloc"; readonly given: string; readonly expected: string }
  | { readonly code: "slipOtherYear"; readonly given: string; readonly expected: string }
  | { readonly code: "slipUnitUnknown"; readonly unit: string }
  /** No slip with this seal was made. */
  | { readonly code: "slipUnknown"; readonly unit: string; readonly seal: string }
  /** The seal is that of another unit's slip. */
  | { readonly code: "slipOtherUnit"; readonly unit: string; readonly owner: string }
  /** Another slip was made for the unit since; moments as local dates and times. */
  | { readonly code: "slipOlder"; readonly made: string; readonly newest: string };

/** What is not as it was sent out, so that nobody knows what was answered to. */
export type SlipFault = CellPlace &
  (
    | {
        readonly code: "slipCellChanged";
        readonly column: AskedColumn;
        readonly given: string;
        readonly kept: CellValue;
      }
    /** Points that some program made a text. */
    | {
        readonly code: "slipNumberIsText";
        readonly column: AskedColumn;
        readonly given: string;
        readonly kept: CellValue;
      }
    | { readonly code: "slipRowMissing" }
    | { readonly code: "slipRowRepeated" }
    /** A row of no line, with what stands in it. */
    | { readonly code: "slipRowUnknown"; readonly given: string }
  );

/** An answer that cannot be taken. */
export type SlipProblem = CellPlace &
  (
    | { readonly code: "agreementUnreadable"; readonly given: string }
    /** Nobody typed what a formula shows. */
    | { readonly code: "answerIsFormula"; readonly given: string }
    | { readonly code: "answerTooLong"; readonly length: number; readonly limit: number }
  );

/** What is worth a look, though the answers are taken. */
export type SlipFinding = CellPlace &
  (
    | TableIssue
    /** Lines stand in another order than they were sent out in. */
    | { readonly code: "slipRowsMoved" }
    | { readonly code: "lineUnanswered" }
    /** Not agreed, and no word why. */
    | { readonly code: "explanationMissing" }
  );
