import { type CellValue } from "../../plan/sheet-plan";
import { type BookPlace } from "../returned/book-note";

/** What the engine comes to, and what the cell shows instead; "" for a blank. */
interface BothValues {
  readonly due: CellValue;
  readonly found: CellValue;
}

/** What is wrong with one cell. */
export type CellDifference =
  /** A formula comes to something else than the engine. */
  | ({ readonly code: "resultDiffers" } & BothValues)
  /** A value stands where a formula should; it need not be a wrong one. */
  | ({ readonly code: "formulaOverwritten" } & BothValues)
  /** Nothing stands where a formula should come to something. */
  | { readonly code: "formulaEmptied"; readonly due: CellValue }
  /** A formula comes to an error such as `#REF!`. */
  | { readonly code: "formulaFails"; readonly due: CellValue; readonly found: string }
  /** A value on which formulas lean, or which is printed beside them, is not the template's or the list of members'. */
  | ({ readonly code: "fixedDiffers" } & BothValues)
  /** The award proposed for a unit is not the one that follows now. */
  | ({ readonly code: "awardDiffers" } & BothValues)
  /** The rank or class from which a unit's award was proposed is not the one that it has now. */
  | ({ readonly code: "proposalOld" } & BothValues);

/** Something in which the open workbook and the engine do not agree, with its place. Labels are the workbook's own. */
export type Difference = BookPlace &
  (
    | CellDifference
    /** Formulas of the sheet have no results, because the file was never calculated; the first one is the place. */
    | { readonly code: "notCalculated"; readonly count: number }
    /** The sheet is gone, or its hidden row of keys. */
    | { readonly code: "sheetGone" }
    /** A second copy of a sheet of results; `counted` is the one that is compared. */
    | { readonly code: "sheetDoubled"; readonly counted: string }
    | { readonly code: "columnGone"; readonly label: string }
    | { readonly code: "columnDoubled"; readonly label: string }
    | { readonly code: "rowGone"; readonly label: string }
    | { readonly code: "rowDoubled"; readonly label: string }
    /** The hidden key by which formulas look the row up is another one than its ids say. */
    | { readonly code: "keyDiffers"; readonly due: string; readonly found: string }
    /** The hidden template is not the one by whose token the workbook is known. */
    | { readonly code: "templateEdited" }
  );

/** What comparing came to. The workbook and the engine agree where there are no differences. */
export interface Reconciliation {
  /** Cells that were compared. */
  readonly compared: number;
  /** What is wrong with sheets, rows and columns first; then cells, from the scores up to the ranking. */
  readonly differences: readonly Difference[];
}
