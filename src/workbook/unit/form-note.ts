import { type Points } from "../../scoring/points/points";
import { type EntryError } from "../../scoring/self-assessment/entry-errors";
import { type Identity } from "../identity/identity";

/** Where something stands in a returned workbook; `cell` such as `F12`, "" for the sheet as a whole. */
export interface CellPlace {
  readonly sheet: string;
  readonly cell: string;
  /** The criterion's code; "" where none is concerned. */
  readonly criterion: string;
}

/** Something that was read otherwise than it was typed, by a written rule. */
export type FormRepair = CellPlace &
  (
    | { readonly code: "numberFromText"; readonly given: string; readonly read: number }
    | { readonly code: "yesNoFromText"; readonly given: string; readonly read: boolean }
    | { readonly code: "choiceFromText"; readonly given: string; readonly read: string }
    | { readonly code: "naFromText"; readonly given: string }
    | { readonly code: "inputIsFormula"; readonly read: string }
  );

/** Something about the workbook that is not as it was sent out. */
export type FormFinding = CellPlace &
  (
    | {
        readonly code: "identityDiffers";
        readonly field: keyof Identity;
        readonly given: string;
        readonly kept: string;
      }
    | { readonly code: "tokenDiffers" }
    | { readonly code: "sheetRenamed"; readonly given: string; readonly expected: string }
    /** A row that the form did not have, with what stands in it. */
    | { readonly code: "rowUnknown"; readonly given: string }
    | { readonly code: "rowMissing" }
    | { readonly code: "rowRepeated" }
    /** The hidden id was gone; the row was found by its code or its title. */
    | { readonly code: "rowFoundBy"; readonly by: "code" | "title" }
    | { readonly code: "maxChanged"; readonly given: string; readonly max: Points }
    | { readonly code: "formulaReplaced"; readonly given: string }
    /** The file's own calculation and ours differ; ours counts. Texts as points print. */
    | { readonly code: "pointsDiffer"; readonly given: string; readonly computed: string }
    /** Something stands in a cell that others fill in; it is not taken. */
    | { readonly code: "notYours"; readonly given: string }
  );

/** An answer that could not be taken; the criterion stays without an entry. */
export type FormProblem = CellPlace &
  (
    | { readonly code: "numberUnreadable"; readonly given: string }
    /** A text such as `1.000` that two locales read differently. */
    | { readonly code: "numberAmbiguous"; readonly given: string }
    | { readonly code: "yesNoUnreadable"; readonly given: string }
    | { readonly code: "choiceUnreadable"; readonly given: string }
    | { readonly code: "cellIsDate"; readonly given: string }
    | { readonly code: "cellIsError"; readonly given: string }
    | { readonly code: "cellUncalculated" }
    | { readonly code: "ticksIncomplete"; readonly open: number }
    | { readonly code: "naWithAnswers" }
    | EntryError
  );

/** Something still to do before the form is sent. */
export type FormReminder = CellPlace &
  (
    | { readonly code: "leafBlank" }
    | { readonly code: "inputMissing"; readonly field: string }
    | { readonly code: "naReasonMissing" }
    | { readonly code: "evidenceMissing" }
    | { readonly code: "evidenceUnknown"; readonly given: string }
  );

/** Why a workbook is not taken in at all. */
export type FormRefusal =
  | { readonly code: "formNotForm" }
  | { readonly code: "formIsBlocWorkbook" }
  | { readonly code: "formLayoutUnknown"; readonly layout: string }
  | { readonly code: "formTemplateDamaged" }
  | { readonly code: "formSheetMissing"; readonly sheet: string }
  | { readonly code: "formColumnMissing"; readonly sheet: string; readonly column: string }
  | { readonly code: "formOtherBloc"; readonly given: string; readonly expected: string }
  | { readonly code: "formOtherYear"; readonly given: string; readonly expected: string }
  | { readonly code: "formOtherTemplate"; readonly given: string; readonly expected: string }
  | { readonly code: "formUnitUnknown"; readonly unit: string }
  | { readonly code: "formUnitTwice"; readonly unit: string; readonly first: string };
