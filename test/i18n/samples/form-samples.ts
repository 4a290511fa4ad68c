import { type Refusal } from "../../../src/i18n/messages/messages";
import { type FormerAnswer } from "../../../src/scoring/import/migration/migration-note";
import { thousandths } from "../../../src/scoring/points/points";
import {
  type CellPlace,
  type FormFinding,
  type FormMigrationNote,
  type FormProblem,
  type FormReminder,
  type FormRepair,
} from "../../../src/workbook/unit/form-note";
import { ENTRY_ERRORS } from "./input-samples";
import { type Samples, withPlace } from "./samples";

const PLACE: CellPlace = { sheet: "Tự chấm", cell: "F12", criterion: "I.6.4" };

export const REPAIRS: Samples<FormRepair> = withPlace(
  {
    numberFromText: { code: "numberFromText", given: "9,5 km", read: 9.5 },
    yesNoFromText: { code: "yesNoFromText", given: "đạt", read: true },
    choiceFromText: { code: "choiceFromText", given: "tot", read: "Tốt" },
    naFromText: { code: "naFromText", given: "KAD." },
    minusDropped: { code: "minusDropped", given: -2.5, read: 2.5 },
    inputIsFormula: { code: "inputIsFormula", read: "12.5" },
  },
  PLACE,
);

export const FINDINGS: Samples<FormFinding> = withPlace(
  {
    identityDiffers: { code: "identityDiffers", field: "year", given: "2019", kept: "2026" },
    tokenDiffers: { code: "tokenDiffers" },
    sheetRenamed: { code: "sheetRenamed", given: "Trang 1", expected: "Minh chứng" },
    sheetMissing: { code: "sheetMissing" },
    sheetUnknown: { code: "sheetUnknown" },
    sheetRepeated: { code: "sheetRepeated", counted: "Tự chấm (2)" },
    columnMissing: { code: "columnMissing", column: "explanation" },
    rowUnknown: { code: "rowUnknown", given: "Thêm một dòng" },
    rowMissing: { code: "rowMissing" },
    rowRepeated: { code: "rowRepeated", given: "chép lại" },
    rowFoundBy: { code: "rowFoundBy", by: "title" },
    labelChanged: { code: "labelChanged", given: "Tên mới", expected: "Tên cũ" },
    maxChanged: { code: "maxChanged", given: "9", max: thousandths(6500) },
    formulaReplaced: { code: "formulaReplaced", given: "8.25" },
    pointsDiffer: { code: "pointsDiffer", given: "7.5", computed: "6.75" },
    checkCodeDiffers: {
      code: "checkCodeDiffers",
      given: "482913-36-64500",
      computed: "482913-35-63500",
    },
    sealBroken: { code: "sealBroken", given: "K7M4-X2QP-9WTC", computed: "H3RB-6UYD-N8FA" },
    sealUnreadable: { code: "sealUnreadable", given: "K7M4-0000", computed: "H3RB-6UYD-N8FA" },
    notYours: { code: "notYours", given: "tự cho" },
    notTaken: { code: "notTaken", given: "lời giải thích" },
    evidenceNotCited: { code: "evidenceNotCited", evidence: "MC04", criteria: "I.2; I.3" },
    evidenceNotListed: { code: "evidenceNotListed", evidence: "MC05", criteria: "II.6" },
    evidenceCriteriaUnknown: {
      code: "evidenceCriteriaUnknown",
      evidence: "MC06",
      given: "Cải cách",
    },
    awardsMissing: { code: "awardsMissing" },
    awardNotCount: { code: "awardNotCount", given: "hai" },
    awardInHeading: { code: "awardInHeading", given: "11" },
    awardPartAbove: { code: "awardPartAbove", part: 17, whole: 13 },
    awardIncomplete: { code: "awardIncomplete" },
    awardUntitled: { code: "awardUntitled" },
    awardOrdinalDate: { code: "awardOrdinalDate", given: "03/01/2026" },
    awardCollectiveAmongPersons: {
      code: "awardCollectiveAmongPersons",
      title: "Bằng khen (cá nhân)",
      count: 6,
    },
    awardPersonAmongCollectives: {
      code: "awardPersonAmongCollectives",
      title: "Bằng khen (tập thể)",
      count: 8,
    },
    awardFormulaReplaced: { code: "awardFormulaReplaced", given: "104" },
    awardSumDiffers: { code: "awardSumDiffers", given: "103", computed: "104" },
  },
  PLACE,
);

export const PROBLEMS: Samples<FormProblem> = withPlace(
  {
    ...ENTRY_ERRORS,
    numberUnreadable: { code: "numberUnreadable", given: "chín rưỡi" },
    numberAmbiguous: { code: "numberAmbiguous", given: "1.000" },
    yesNoUnreadable: { code: "yesNoUnreadable", given: "có lẽ" },
    choiceUnreadable: { code: "choiceUnreadable", given: "mức 7" },
    ticksUnreadable: { code: "ticksUnreadable", given: "một số" },
    naUnreadable: { code: "naUnreadable", given: "?!" },
    cellIsDate: { code: "cellIsDate", given: "09/05/2026" },
    cellIsError: { code: "cellIsError", given: "#DIV/0!" },
    cellUncalculated: { code: "cellUncalculated" },
    ticksIncomplete: { code: "ticksIncomplete", open: 3 },
    naWithAnswers: { code: "naWithAnswers" },
  },
  PLACE,
);

export const REMINDERS: Samples<FormReminder> = withPlace(
  {
    leafBlank: { code: "leafBlank" },
    inputMissing: { code: "inputMissing", field: "target" },
    naReasonMissing: { code: "naReasonMissing" },
    evidenceMissing: { code: "evidenceMissing" },
    evidenceUnknown: { code: "evidenceUnknown", given: "MC99" },
    legacyLetters: { code: "legacyLetters", given: "B¸o c¸o" },
    dataUntilUnreadable: { code: "dataUntilUnreadable", given: "cuối năm" },
    dataCutOff: { code: "dataCutOff", until: "2026-11-01", to: "2026-12-31" },
    evidenceDoubtful: {
      code: "evidenceDoubtful",
      warning: { code: "documentTwice", evidence: "MC09", other: "MC02" },
    },
    percentDoubtful: { code: "percentDoubtful", given: 0.575 },
  },
  PLACE,
);

const ANSWER: FormerAnswer = {
  na: false,
  inputs: [
    { field: "target", value: 1250.5 },
    { field: "level", value: "Mức khá" },
    { field: "yes", value: true },
    { field: "ticked", value: ["Công đoàn", "Đoàn thể"] },
  ],
  points: "4.75",
  reason: "Theo báo cáo năm",
  citation: "MC07",
};

export const MIGRATIONS: Samples<FormMigrationNote> = withPlace(
  {
    recoded: { code: "recoded", now: "I.7.9" },
    confirm: {
      code: "confirm",
      now: "I.6.4",
      changes: ["rule", "max"],
      before: "4.5",
      after: "3.25",
    },
    notCarried: { code: "notCarried", now: "I.6.4", why: "choice", answer: ANSWER },
    gone: { code: "gone", now: "", answer: { ...ANSWER, na: true, inputs: [] } },
    blank: { code: "blank", now: "I.6.4", why: "new" },
    registerRecoded: {
      code: "registerRecoded",
      now: "",
      evidence: "MC09",
      given: "I.2 và II.5",
      read: "I.3 và II.6",
    },
  },
  PLACE,
);

export const REFUSALS: Samples<Refusal> = {
  fileNotXlsx: { code: "fileNotXlsx" },
  fileEmpty: { code: "fileEmpty" },
  fileOldXls: { code: "fileOldXls" },
  fileEncrypted: { code: "fileEncrypted" },
  fileTruncated: { code: "fileTruncated" },
  fileHasMacros: { code: "fileHasMacros" },
  fileTooLarge: { code: "fileTooLarge", bytes: 41_000_001, limit: 40_000_000 },
  fileTooManyEntries: { code: "fileTooManyEntries", entries: 2_001, limit: 2_000 },
  fileInflatesTooFar: { code: "fileInflatesTooFar", part: "xl/worksheets/sheet1.xml" },
  fileDuplicateEntry: { code: "fileDuplicateEntry", part: "xl/worksheets/sheet2.xml" },
  fileUnsafePath: { code: "fileUnsafePath", part: "../evil" },
  fileDamagedEntry: { code: "fileDamagedEntry", part: "xl/styles.xml" },
  fileMissingPart: { code: "fileMissingPart", part: "xl/workbook.xml" },
  fileBadXml: { code: "fileBadXml", part: "xl/sharedStrings.xml", offset: 12_345 },
  formNotForm: { code: "formNotForm" },
  formIsBlocWorkbook: { code: "formIsBlocWorkbook" },
  formIsSlip: { code: "formIsSlip" },
  formIdentityDamaged: { code: "formIdentityDamaged" },
  formLayoutUnknown: { code: "formLayoutUnknown", layout: "99" },
  formTemplateDamaged: { code: "formTemplateDamaged" },
  formSheetMissing: { code: "formSheetMissing", sheet: "Tự chấm" },
  formColumnMissing: { code: "formColumnMissing", sheet: "Tự chấm", column: "result" },
  formOtherBloc: { code: "formOtherBloc", given: "bloc-7", expected: "bloc-44" },
  formOtherYear: { code: "formOtherYear", given: "2019", expected: "2026" },
  formOtherTemplate: {
    code: "formOtherTemplate",
    relation: "other",
    given: "mau 1",
    expected: "mau 2",
  },
  formOldVersionAltered: {
    code: "formOldVersionAltered",
    given: "mau 1.0",
    expected: "mau 1.1",
  },
  formUnitUnknown: { code: "formUnitUnknown", unit: "SLA" },
  formUnitTwice: { code: "formUnitTwice", unit: "SCT", first: "lan-mot.xlsx" },
};
