import { thousandths } from "../../../src/scoring/points/points";
import { type EntryChangeError } from "../../../src/scoring/verification/with-entry";
import {
  type PasteMatch,
  type PasteProblem,
  type PasteRefusal,
} from "../../../src/workbook/bloc/paste/paste-note";
import { type Difference } from "../../../src/workbook/bloc/reconciliation/difference";
import { type BlocBookRefusal } from "../../../src/workbook/bloc/returned/bloc-book-refusal";
import {
  type BookFinding,
  type BookPlace,
  type BookProblem,
  type BookReminder,
  type BookRepair,
} from "../../../src/workbook/bloc/returned/book-note";
import { FINDINGS, PROBLEMS, REPAIRS } from "./form-samples";
import { BLOC_ERRORS, ENTRY_ERRORS } from "./input-samples";
import { type Samples, withPlace } from "./samples";

const PLACE: BookPlace = {
  sheet: "Chấm điểm",
  cell: "AB12",
  unit: "SCT",
  criterion: "I.6.4",
  stage: "verified",
};

export const BOOK_REPAIRS: Samples<BookRepair> = withPlace(
  {
    numberFromText: REPAIRS.numberFromText,
    yesNoFromText: REPAIRS.yesNoFromText,
    choiceFromText: REPAIRS.choiceFromText,
    naFromText: REPAIRS.naFromText,
    minusDropped: REPAIRS.minusDropped,
    inputIsFormula: REPAIRS.inputIsFormula,
    statusFromText: { code: "statusFromText", given: "chưa NỘP", read: "Chưa nộp" },
  },
  PLACE,
);

export const BOOK_FINDINGS: Samples<BookFinding> = withPlace(
  {
    identityDiffers: FINDINGS.identityDiffers,
    tokenDiffers: FINDINGS.tokenDiffers,
    sheetRenamed: FINDINGS.sheetRenamed,
    sheetRepeated: FINDINGS.sheetRepeated,
    sheetMissing: FINDINGS.sheetMissing,
    columnMissing: { code: "columnMissing", column: "meeting.reason" },
    factDiffers: {
      code: "factDiffers",
      fact: "deadline",
      given: "05/12/2026",
      kept: "01/12/2026",
    },
    nameDiffers: { code: "nameDiffers", given: "Sở Công thương cũ", kept: "Sở Công Thương" },
    rowMissing: FINDINGS.rowMissing,
    rowRepeated: FINDINGS.rowRepeated,
    rowUnknown: FINDINGS.rowUnknown,
    rowKeyDiffers: { code: "rowKeyDiffers", given: "SCT|t1", kept: "SXD|t1" },
    formulaReplaced: FINDINGS.formulaReplaced,
    formulaGone: { code: "formulaGone" },
    notTaken: FINDINGS.notTaken,
    recordDamaged: { code: "recordDamaged", given: "{hỏng" },
  },
  PLACE,
);

export const BOOK_PROBLEMS: Samples<BookProblem> = withPlace(
  {
    ...ENTRY_ERRORS,
    numberUnreadable: PROBLEMS.numberUnreadable,
    numberAmbiguous: PROBLEMS.numberAmbiguous,
    yesNoUnreadable: PROBLEMS.yesNoUnreadable,
    choiceUnreadable: PROBLEMS.choiceUnreadable,
    ticksUnreadable: PROBLEMS.ticksUnreadable,
    naUnreadable: PROBLEMS.naUnreadable,
    cellIsDate: PROBLEMS.cellIsDate,
    cellIsError: PROBLEMS.cellIsError,
    cellUncalculated: PROBLEMS.cellUncalculated,
    naWithAnswers: PROBLEMS.naWithAnswers,
    typedWithAnswers: { code: "typedWithAnswers" },
    cellNotAsked: { code: "cellNotAsked", given: "12" },
    dateUnreadable: { code: "dateUnreadable", given: "giữa tháng" },
    daysUnusable: { code: "daysUnusable", given: -3 },
  },
  PLACE,
);

export const BOOK_REMINDERS: Samples<BookReminder> = withPlace(
  {
    reasonMissing: { code: "reasonMissing" },
    inputMissing: { code: "inputMissing", field: "target" },
    statusBlank: { code: "statusBlank" },
  },
  PLACE,
);

export const BOOK_REFUSALS: Samples<BlocBookRefusal> = {
  bookNotBook: { code: "bookNotBook" },
  bookIsForm: { code: "bookIsForm" },
  bookIsSlip: { code: "bookIsSlip" },
  bookIdentityDamaged: { code: "bookIdentityDamaged" },
  bookLayoutUnknown: { code: "bookLayoutUnknown", layout: "99" },
  bookTemplateDamaged: { code: "bookTemplateDamaged" },
  bookSheetMissing: { code: "bookSheetMissing", sheet: "Chấm điểm" },
  bookColumnMissing: {
    code: "bookColumnMissing",
    sheet: "Chấm điểm",
    column: "cross.typed.2",
  },
  bookMembersMissing: { code: "bookMembersMissing", sheet: "Khối" },
  bookMemberRepeated: { code: "bookMemberRepeated", sheet: "Khối", unit: "SCT" },
};

export const ENTRY_CHANGES: Samples<EntryChangeError> = {
  ...BLOC_ERRORS,
  reasonMissing: {
    code: "reasonMissing",
    unit: "SXD",
    criterion: "II.4",
    stage: "verified",
  },
};

const PASTED = { row: 4, column: 7, given: "Sở CT" } as const;

export const PASTE_MATCHES: Samples<PasteMatch> = withPlace(
  {
    unitTakenFor: { code: "unitTakenFor", unit: "SCT", name: "Sở Công Thương" },
    criterionTakenFor: {
      code: "criterionTakenFor",
      criterion: "I.6",
      title: "Cải cách hành chính",
    },
  },
  PASTED,
);

export const PASTE_PROBLEMS: Samples<PasteProblem> = withPlace(
  {
    unitNotFound: { code: "unitNotFound" },
    unitUnclear: { code: "unitUnclear", names: ["Sở Tư pháp", "Sở Tài chính"] },
    unitTwice: { code: "unitTwice", name: "Sở Công Thương" },
    criterionNotFound: { code: "criterionNotFound" },
    criterionUnclear: { code: "criterionUnclear", criteria: ["I.6", "II.1"] },
    criterionTwice: { code: "criterionTwice", criterion: "I.6" },
    scoreUnclear: { code: "scoreUnclear", unit: "SXD", criterion: "I.6" },
    scoreAmbiguous: { code: "scoreAmbiguous", unit: "SXD", criterion: "I.6" },
    scoreRefused: {
      code: "scoreRefused",
      unit: "SXD",
      criterion: "I.6",
      error: { ...ENTRY_ERRORS.pointsOutside, max: thousandths(6500) },
    },
  },
  PASTED,
);

export const PASTE_REFUSALS: Samples<PasteRefusal> = {
  pasteEmpty: { code: "pasteEmpty" },
  pasteWithoutUnits: { code: "pasteWithoutUnits" },
  pasteWithoutCriteria: { code: "pasteWithoutCriteria" },
};

export const DIFFERENCES: Samples<Difference> = withPlace(
  {
    resultDiffers: { code: "resultDiffers", due: 93.25, found: 92.5 },
    formulaOverwritten: { code: "formulaOverwritten", due: 93.25, found: "93,25" },
    formulaEmptied: { code: "formulaEmptied", due: "Hoàn thành tốt" },
    formulaFails: { code: "formulaFails", due: 7, found: "#REF!" },
    fixedDiffers: { code: "fixedDiffers", due: 10, found: 12.5 },
    awardDiffers: { code: "awardDiffers", due: "Cờ thi đua", found: "Bằng khen" },
    proposalOld: { code: "proposalOld", due: 2, found: 3 },
    notCalculated: { code: "notCalculated", count: 1284 },
    sheetGone: { code: "sheetGone" },
    sheetDoubled: { code: "sheetDoubled", counted: "Tổng hợp" },
    columnGone: { code: "columnGone", label: "Điểm chính thức" },
    columnDoubled: { code: "columnDoubled", label: "Điểm chính thức" },
    rowGone: { code: "rowGone", label: "Sở Công Thương · I.6.4" },
    rowDoubled: { code: "rowDoubled", label: "Sở Công Thương · I.6.4" },
    keyDiffers: { code: "keyDiffers", due: "SCT|t1", found: "SXD|t1" },
    templateEdited: { code: "templateEdited" },
  },
  PLACE,
);
