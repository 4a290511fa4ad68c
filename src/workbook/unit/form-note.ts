import { type Points } from "../../scoring/points/points";
import { type MigrationNote } from "../../scoring/import/migration/migration-note";
import { type EntryError } from "../../scoring/self-assessment/entry-errors";
import { type TemplateRelation } from "../../scoring/template/versions/template-relation";
import { type AnswerProblem, type AnswerRepair } from "../answers/answer-note";
import { type Identity } from "../identity/identity";
import { type TableIssue } from "../tables/choose-table";
import { type AwardIssue } from "./awards/award-note";
import { type EvidenceWarning } from "./register/evidence-warning";

/**
 * Where something stands in a returned workbook: a cell such as `F12`, "" for the sheet as a whole. Outside all sheets
 * (`sheet` is "") a name such as `KTD_year`, or a document property.
 */
export interface CellPlace {
  readonly sheet: string;
  readonly cell: string;
  /** The criterion's code; "" where none is concerned. */
  readonly criterion: string;
}

/** Something that was read otherwise than it was typed, by a written rule. */
export type FormRepair = CellPlace & AnswerRepair;

/** Something about the workbook that is not as it was sent out, or that contradicts itself. */
export type FormFinding = CellPlace &
  (
    | {
        readonly code: "identityDiffers";
        readonly field: keyof Identity;
        readonly given: string;
        readonly kept: string;
      }
    | { readonly code: "tokenDiffers" }
    /** The register of evidence is gone; the place names the sheet that was sent out. */
    | { readonly code: "sheetMissing" }
    /** A sheet that was not sent out. Nothing is read from it. */
    | { readonly code: "sheetUnknown" }
    | TableIssue
    | AwardIssue
    /** The register lists these criteria (`I.1; I.2`) for a document, and they do not cite it. */
    | { readonly code: "evidenceNotCited"; readonly evidence: string; readonly criteria: string }
    /** These criteria cite a document, and its column of criteria, which lists others, lacks them. */
    | { readonly code: "evidenceNotListed"; readonly evidence: string; readonly criteria: string }
    /** The column of criteria of a document says something that is no code of the table. */
    | {
        readonly code: "evidenceCriteriaUnknown";
        readonly evidence: string;
        readonly given: string;
      }
    /** A row that the form did not have, with what stands in it. */
    | { readonly code: "rowUnknown"; readonly given: string }
    | { readonly code: "rowMissing" }
    /** A second row for the same criterion or item, with what stands in it; the other one counts. */
    | { readonly code: "rowRepeated"; readonly given: string }
    /** The hidden id was gone; the row was found by its code or its title. */
    | { readonly code: "rowFoundBy"; readonly by: "code" | "title" }
    /** The code or title beside the answers is not the one that was sent out. */
    | { readonly code: "labelChanged"; readonly given: string; readonly expected: string }
    | { readonly code: "maxChanged"; readonly given: string; readonly max: Points }
    | { readonly code: "formulaReplaced"; readonly given: string }
    /** The file's own calculation and ours differ; ours counts. Texts as points print. */
    | { readonly code: "pointsDiffer"; readonly given: string; readonly computed: string }
    /** The file shows another check code than its figures give. */
    | { readonly code: "checkCodeDiffers"; readonly given: string; readonly computed: string }
    /** The content is no longer the one that was sealed. */
    | { readonly code: "sealBroken"; readonly given: string; readonly computed: string }
    /** What stands in place of the seal cannot be one. */
    | { readonly code: "sealUnreadable"; readonly given: string; readonly computed: string }
    /** Something stands in a cell that others fill in; it is not taken. */
    | { readonly code: "notYours"; readonly given: string }
    /** Something stands where the form asks for nothing, or belongs to an answer that could not be taken. */
    | { readonly code: "notTaken"; readonly given: string }
  );

/** An answer that could not be taken; the criterion stays without an entry. */
export type FormProblem = CellPlace &
  (
    | AnswerProblem
    /** Some items of a list are answered, and so many are not. */
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
    /** A text in one of the fonts from before Unicode (TCVN3, VNI), which nobody can read without it. */
    | { readonly code: "legacyLetters"; readonly given: string }
    /** The day up to which figures were counted is none. */
    | { readonly code: "dataUntilUnreadable"; readonly given: string }
    /** Figures were counted up to a day before the period ended; what came later is an estimate or is missing. */
    | { readonly code: "dataCutOff"; readonly until: string; readonly to: string }
    /** Something about a document of the register that should be looked at again. */
    | { readonly code: "evidenceDoubtful"; readonly warning: EvidenceWarning }
    /** A percentage of 1 or less: 0.95 may have been meant as 95. */
    | { readonly code: "percentDoubtful"; readonly given: number }
  );

/** What became of an answer of a form that follows an older version of the bloc's template. */
export type FormMigrationNote = CellPlace & MigrationNote;

/** Why a workbook is not taken in at all. */
export type FormRefusal =
  | { readonly code: "formNotForm" }
  | { readonly code: "formIsBlocWorkbook" }
  /** A slip with a unit's explanation. */
  | { readonly code: "formIsSlip" }
  /** None of the workbook's copies of its identity is whole. */
  | { readonly code: "formIdentityDamaged" }
  | { readonly code: "formLayoutUnknown"; readonly layout: string }
  | { readonly code: "formTemplateDamaged" }
  | { readonly code: "formSheetMissing"; readonly sheet: string }
  | { readonly code: "formColumnMissing"; readonly sheet: string; readonly column: string }
  | { readonly code: "formOtherBloc"; readonly given: string; readonly expected: string }
  | { readonly code: "formOtherYear"; readonly given: string; readonly expected: string }
  /** Another template, another content of the same version, or a newer version than the bloc's. */
  | {
      readonly code: "formOtherTemplate";
      readonly relation: Exclude<TemplateRelation, "same" | "older">;
      readonly given: string;
      readonly expected: string;
    }
  /** An older version, but the form's own checksum does not fit it, so that its answers cannot be carried over. */
  | { readonly code: "formOldVersionAltered"; readonly given: string; readonly expected: string }
  | { readonly code: "formUnitUnknown"; readonly unit: string }
  | { readonly code: "formUnitTwice"; readonly unit: string; readonly first: string };
