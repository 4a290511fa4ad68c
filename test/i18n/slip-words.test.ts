import { enSlipMessages } from "../../src/i18n/slips/en-messages";
import { SLIP_SPEECH, type SlipSpeech } from "../../src/i18n/slips/slip-speech";
import { viSlipMessages } from "../../src/i18n/slips/vi-messages";
import { messageOf } from "../../src/i18n/messages/texts";
import {
  type SlipFault,
  type SlipFinding,
  type SlipMisfit,
  type SlipProblem,
  type SlipRefusal,
} from "../../src/workbook/slip/slip-note";
import { type Samples } from "./samples/samples";

const PLACE = { sheet: "Phiếu giải trình", cell: "F10", criterion: "I.4" };

const REFUSALS: Samples<SlipRefusal | SlipMisfit> = {
  slipNotSlip: { code: "slipNotSlip" },
  slipIsForm: { code: "slipIsForm" },
  slipIsBook: { code: "slipIsBook" },
  slipIdentityDamaged: { code: "slipIdentityDamaged" },
  slipLayoutUnknown: { code: "slipLayoutUnknown", layout: "7" },
  slipSheetMissing: { code: "slipSheetMissing", sheet: "Phiếu" },
  slipColumnMissing: { code: "slipColumnMissing", sheet: "Phiếu", column: "reason" },
  slipOtherBloc: { code: "slipOtherBloc", given: "khoi-1", expected: "khoi-2" },
  slipOtherYear: { code: "slipOtherYear", given: "2025", expected: "2026" },
  slipUnitUnknown: { code: "slipUnitUnknown", unit: "XYZ" },
  slipUnknown: { code: "slipUnknown", unit: "SCT", seal: "HR8A-8KUB-K24M" },
  slipOtherUnit: { code: "slipOtherUnit", unit: "SCT", owner: "STC" },
  slipOlder: { code: "slipOlder", made: "2026-12-12T08:00:00", newest: "2026-12-14T09:30:00" },
};

const FAULTS: Samples<SlipFault> = {
  slipCellChanged: { ...PLACE, code: "slipCellChanged", column: "given", given: "9", kept: 7.5 },
  slipNumberIsText: { ...PLACE, code: "slipNumberIsText", column: "self", given: "7,5", kept: 7.5 },
  slipRowMissing: { ...PLACE, code: "slipRowMissing" },
  slipRowRepeated: { ...PLACE, code: "slipRowRepeated" },
  slipRowUnknown: { ...PLACE, code: "slipRowUnknown", given: "la-hoac" },
};

const PROBLEMS: Samples<SlipProblem> = {
  agreementUnreadable: { ...PLACE, code: "agreementUnreadable", given: "có lẽ" },
  answerIsFormula: { ...PLACE, code: "answerIsFormula", given: "2" },
  answerTooLong: { ...PLACE, code: "answerTooLong", length: 4321, limit: 4000 },
};

const FINDINGS: Samples<SlipFinding> = {
  sheetRenamed: { ...PLACE, code: "sheetRenamed", given: "Khác", expected: "Phiếu" },
  sheetRepeated: { ...PLACE, code: "sheetRepeated", counted: "Phiếu" },
  columnMissing: { ...PLACE, code: "columnMissing", column: "more" },
  slipRowsMoved: { ...PLACE, code: "slipRowsMoved" },
  lineUnanswered: { ...PLACE, code: "lineUnanswered" },
  explanationMissing: { ...PLACE, code: "explanationMissing" },
};

const TOLD: readonly (readonly [string, string, string])[] = [
  ...Object.values(REFUSALS).map((each) => {
    const of = (say: typeof viSlipMessages): string => messageOf(say.refusals, each);
    return [each.code, of(viSlipMessages), of(enSlipMessages)] as const;
  }),
  ...Object.values(FAULTS).map((each) => {
    const of = (say: typeof viSlipMessages): string => messageOf(say.faults, each);
    return [each.code, of(viSlipMessages), of(enSlipMessages)] as const;
  }),
  ...Object.values(PROBLEMS).map((each) => {
    const of = (say: typeof viSlipMessages): string => messageOf(say.problems, each);
    return [each.code, of(viSlipMessages), of(enSlipMessages)] as const;
  }),
  ...Object.values(FINDINGS).map((each) => {
    const of = (say: typeof viSlipMessages): string => messageOf(say.findings, each);
    return [each.code, of(viSlipMessages), of(enSlipMessages)] as const;
  }),
];

it.each(TOLD)("tells %s as sentences of its own in either language", (_, vi, en) => {
  expect(vi).not.toBe(en);
  for (const text of [vi, en]) {
    expect(text).toMatch(/[.!)]$/u);
    expect(text).not.toMatch(/undefined|\[object/u);
  }
});

it("names the cell, the criterion and both values of what was changed", () => {
  const vi = messageOf(viSlipMessages.faults, FAULTS.slipCellChanged);
  for (const piece of ["F10", "I.4", "Điểm được chấm", "9", "7,5"]) expect(vi).toContain(piece);
  const en = messageOf(enSlipMessages.faults, FAULTS.slipCellChanged);
  for (const piece of ["F10", "I.4", "Points given", "9", "7.5"]) expect(en).toContain(piece);
});

/** Texts that carry data, with the data that each must show. */
const TELLING: readonly (readonly [string, readonly string[], (speech: SlipSpeech) => string])[] = [
  ["how far all are", ["9", "8", "7"], ({ slips }) => slips.status(9, 8, 7)],
  ["who is overdue", ["3"], ({ slips }) => slips.overdue(3)],
  ["who waits, in a line", ["9", "4"], ({ slips }) => slips.line(9, 4)],
  ["a slip that waits", ["5", "12/12", "22/12"], ({ slips }) => slips.waiting(5, "12/12", "22/12")],
  ["a slip that is late", ["5", "22/12", "2"], ({ slips }) => slips.late(5, "22/12", 2)],
  [
    "what was answered",
    ["20/12", "3", "2", "4"],
    ({ slips }) => slips.answered("20/12", { agreed: 3, disagreed: 2, open: 4 }),
  ],
  [
    "whom a reason names",
    ["Sở A", "I.4", "Sở B"],
    ({ slips }) => slips.mentions("Sở A", "I.4", "Sở B"),
  ],
  ["what will be made", ["9", "22/12"], ({ slips }) => slips.preview(9, "22/12")],
  ["which file is read", ["4", "12", "a.xlsx"], ({ slips }) => slips.reading(4, 12, "a.xlsx")],
  ["what a file changes", ["I.4", "cũ", "mới"], ({ slips }) => slips.changes("I.4", "cũ", "mới")],
  ["what will be written", ["4", "6"], ({ slips }) => slips.willTake(4, 6)],
  [
    "when a unit was asked",
    ["12/12", "22/12"],
    ({ explanation }) => explanation.asked("12/12", "22/12"),
  ],
  ["points on a card", ["4", "3,2", "6"], ({ form }) => form.points("4", "3,2", "6")],
  ["how much is answered", ["2", "5"], ({ form }) => form.status(2, 5)],
  ["that an answer is too long", ["4000"], ({ form }) => form.tooLong(4000)],
];

it.each(TELLING)("the pane tells %s with all its data, in both languages", (_, data, say) => {
  const [vi, en] = [say(SLIP_SPEECH.vi), say(SLIP_SPEECH.en)];
  for (const each of data) {
    expect(vi).toContain(each);
    expect(en).toContain(each);
  }
  expect(vi).not.toBe(en);
});
