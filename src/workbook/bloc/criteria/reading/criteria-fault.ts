import { type TemplateFault } from "../../../../scoring/template/template-fault";
import { type CriteriaColumn } from "../../../look/criteria-words";

/** What is wrong with one cell of the sheet of criteria. `given` is what stands there. */
export type CellFault =
  | { readonly code: "cellMissing"; readonly column: CriteriaColumn }
  | { readonly code: "cellNotNumber"; readonly given: string }
  | { readonly code: "cellAmbiguous"; readonly given: string }
  | { readonly code: "cellNoText"; readonly given: string }
  | { readonly code: "wordUnknown"; readonly column: CriteriaColumn; readonly given: string }
  | { readonly code: "groupUnknown"; readonly given: string }
  /** This way of scoring, or a group, has no use for the cell. */
  | { readonly code: "cellNotUsed"; readonly column: CriteriaColumn; readonly given: string }
  /** A level, item or tier with no criterion above it that takes such lines. */
  | { readonly code: "lineNotTaken"; readonly given: string }
  /** Levels, items or tiers are to stand below and none does. */
  | { readonly code: "linesMissing" };

/** A fault of the table that is being designed, and the cell to mend; "" where it is the table's own. */
export type CriteriaFault = { readonly sheet: string; readonly cell: string } & (
  CellFault | TemplateFault
);
