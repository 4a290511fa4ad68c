import { numberText } from "../../../../basics/number-text";
import { type FileProblem } from "../../../../workbook/plan/file-problem";
import { type FormRefusal } from "../../../../workbook/unit/form-note";
import { enForm } from "../../../sheets/en-form";
import { type Refusal } from "../../messages";
import { shown, shownColumn, shownPath } from "../../shown-text";
import { type Family, type Texts } from "../../texts";

const FILE: Texts<FileProblem> = {
  fileNotXlsx: () => "The file is not an Excel workbook (.xlsx). Choose the self-assessment form.",
  fileEmpty: () => "The file is empty. Ask the unit to send it again.",
  fileOldXls: () =>
    "The file is in the old Excel format (.xls). Open it in Excel, save it as .xlsx and send it again.",
  fileEncrypted: () =>
    "The file is locked by a password and cannot be read. Remove the password, save and send it again.",
  fileTruncated: () =>
    "The end of the file is missing, perhaps because sending was cut short. Ask the unit to send it again.",
  fileHasMacros: () =>
    "The file holds macros and is not accepted. Save it as .xlsx without macros and send it again.",
  fileTooLarge: ({ bytes, limit }) =>
    `The file has ${numberText(bytes, "en")} bytes; at most ${numberText(limit, "en")} are accepted. Take out pictures and embedded documents and send it again.`,
  fileTooManyEntries: ({ entries, limit }) =>
    `The file has ${numberText(entries, "en")} parts; at most ${numberText(limit, "en")} are accepted. Copy the answers into a newly issued form.`,
  fileInflatesTooFar: ({ part }) =>
    `The part ${shown(part)} of the file unpacks to an unusual size and is not accepted. Copy the answers into a newly issued form.`,
  fileDuplicateEntry: ({ part }) =>
    `The part ${shown(part)} stands twice in the file. Open it in Excel, save it and send it again.`,
  fileUnsafePath: ({ part }) =>
    `The file holds a part with an unsafe name, ${shown(part)}. Copy the answers into a newly issued form.`,
  fileDamagedEntry: ({ part }) =>
    `The part ${shown(part)} of the file is damaged. Ask the unit to open, save and send it again.`,
  fileMissingPart: ({ part }) =>
    `The file lacks the part ${shown(part)}. Open it in Excel, save it and send it again.`,
  fileBadXml: ({ part, offset }) =>
    `The part ${shown(part)} of the file is malformed at position ${numberText(offset, "en")}. Open it in Excel, save it and send it again.`,
};

type Relation = Extract<FormRefusal, { code: "formOtherTemplate" }>["relation"];

const OTHER_TEMPLATE: Readonly<Record<Relation, string>> = {
  other: "The form has another criteria table",
  sameVersion: "The form's criteria table has the same version but another content",
  newer: "The form's criteria table is newer than the bloc's",
};

const OTHER_TEMPLATE_ADVICE: Readonly<Record<Relation, string>> = {
  other: "Issue forms by the table in use.",
  sameVersion:
    "Issue forms by the table in use; raise the version number with every correction of a table.",
  newer: "Consolidate with the newest criteria table.",
};

const FORM: Texts<FormRefusal> = {
  formNotForm: () =>
    "The file is not a self-assessment form of a bloc leader. Choose the form that was issued to the unit.",
  formIsBlocWorkbook: () =>
    "The file is the bloc leader's own workbook, not a self-assessment form. Choose the unit's form.",
  formIsSlip: () =>
    "This file is a slip with explanations, not a self-assessment form. Take it in on the Explanations screen.",
  formIdentityDamaged: () =>
    "The form's identity is damaged, so that its unit is not known. Copy the answers into a newly issued form.",
  formLayoutUnknown: ({ layout }) =>
    `The form has the layout ${shown(layout)}, which this version cannot read. Update the software and try again.`,
  formTemplateDamaged: () =>
    "The criteria table hidden in the form is damaged. Copy the answers into a newly issued form.",
  formSheetMissing: ({ sheet }) =>
    `The form lacks the sheet ${shown(sheet)}. Copy the answers into a newly issued form.`,
  formColumnMissing: ({ sheet, column }) =>
    `The sheet ${shown(sheet)} lacks the column ${shownColumn(column, enForm, "of hidden ids")}. Copy the answers into a newly issued form.`,
  formOtherBloc: ({ given, expected }) =>
    `The form belongs to the bloc ${shown(given)}, not to ${shown(expected)}. Choose the right form.`,
  formOtherYear: ({ given, expected }) =>
    `The form is for the year ${shown(given)}, not for ${shown(expected)}. Choose the right form.`,
  formOtherTemplate: ({ relation, given, expected }) =>
    `${OTHER_TEMPLATE[relation]}: the form follows ${shown(given)}, the bloc uses ${shown(expected)}. ${OTHER_TEMPLATE_ADVICE[relation]}`,
  formOldVersionAltered: ({ given, expected }) =>
    `The form follows the old version ${shown(given)}, the bloc uses ${shown(expected)}; as the form's own check code is wrong, its answers cannot be taken over. Copy them into a newly issued form.`,
  formUnitUnknown: ({ unit }) =>
    `The unit ${shown(unit)} is not in the bloc's list. Check the list or choose the right form.`,
  formUnitTwice: ({ unit, first }) =>
    `A form of the unit ${shown(unit)} has already been taken from the file ${shownPath(first)}. Ask the unit which one is right and take only that one.`,
};

/** Files that are not taken in, in English. */
export const enRefusals: Family<Refusal> = { place: () => "", texts: { ...FILE, ...FORM } };
