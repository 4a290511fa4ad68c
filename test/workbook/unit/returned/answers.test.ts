import { type Entry } from "../../../../src/scoring/self-assessment/entry";
import { type ReturnedForm } from "../../../../src/workbook/unit/read-unit-workbook";
import { type Content, editSheet, put } from "../../../fixtures/edited-grids";
import { type ReferenceBloc, referenceBloc } from "../../../fixtures/reference-blocs";
import { readForm, returnedGrids } from "../../../fixtures/returned-forms";

const SHEET = "Tự chấm";

type Typed = Readonly<Record<string, Content>>;

/** A blank form of a bloc with these cells typed in; a cell named `=F12` holds a formula with that result. */
function filled(name: ReferenceBloc, typed: Typed): ReturnedForm {
  const { template, bloc } = referenceBloc(name);
  const blank = returnedGrids(template, bloc, bloc.units[0]?.id ?? "");
  const edits = Object.entries(typed).map(([cell, content]) =>
    put(cell.replace("=", ""), content, cell.startsWith("=")),
  );
  return readForm(editSheet(blank, SHEET, (grid) => edits.reduce((all, edit) => edit(all), grid)));
}

/** The entry of one criterion in plain values. */
function entryOf({ entries }: ReturnedForm, code: string): unknown {
  const entry: Entry | undefined = entries.get(code)?.self;
  return entry?.kind === "inputs" ? { ...entry, inputs: Object.fromEntries(entry.inputs) } : entry;
}

/** Notes of one criterion with their cells, and nothing of the sheet, which is always the same. */
function notesOf(notes: readonly { readonly criterion: string }[], code: string): unknown {
  return notes
    .filter(({ criterion }) => criterion === code)
    .map((note) =>
      Object.fromEntries(
        Object.entries(note).filter(([key]) => key !== "sheet" && key !== "criterion"),
      ),
    );
}

interface Case {
  readonly rule: string;
  readonly bloc?: ReferenceBloc;
  readonly typed: Typed;
  readonly code: string;
  readonly entry?: unknown;
  readonly repairs?: unknown;
  readonly problems?: unknown;
  readonly reminders?: unknown;
  readonly notTaken?: unknown;
}

const MISSING = { code: "evidenceMissing" };

const CASES: readonly Case[] = [
  {
    rule: "a blank criterion has no entry, which is not 0",
    typed: {},
    code: "I.1",
    reminders: [{ code: "leafBlank", cell: "F11" }],
  },
  {
    rule: "0 is an answer",
    typed: { F11: 0 },
    code: "I.1",
    entry: { kind: "inputs", inputs: { count: 0 }, reason: "" },
  },
  {
    rule: "points without evidence or explanation wait for one of them",
    typed: { F11: 2 },
    code: "I.1",
    entry: { kind: "inputs", inputs: { count: 2 }, reason: "" },
    reminders: [{ ...MISSING, cell: "J11" }],
  },
  {
    rule: "an explanation stands for evidence and becomes the reason",
    typed: { F11: 2, K11: " theo BC 12 " },
    code: "I.1",
    entry: { kind: "inputs", inputs: { count: 2 }, reason: "theo BC 12" },
  },
  {
    rule: "a number in a text is read by rule and named",
    typed: { F11: "02 lần", K11: "." },
    code: "I.1",
    entry: { kind: "inputs", inputs: { count: 2 }, reason: "." },
    repairs: [{ code: "numberFromText", cell: "F11", given: "02 lần", read: 2 }],
  },
  {
    rule: "a formula's result is taken and named",
    typed: { "=F11": 2, K11: "." },
    code: "I.1",
    entry: { kind: "inputs", inputs: { count: 2 }, reason: "." },
    repairs: [{ code: "inputIsFormula", cell: "F11", read: "2" }],
  },
  {
    rule: "a formula without a result is no answer, and its explanation is not lost",
    typed: { "=F11": { kind: "uncalculated" }, K11: "tạm tính" },
    code: "I.1",
    problems: [{ code: "cellUncalculated", cell: "F11" }],
    notTaken: [{ code: "notTaken", cell: "K11", given: "tạm tính" }],
  },
  {
    rule: "a date is no count",
    typed: { F11: { kind: "date", date: "2026-04-10", number: 46_122 } },
    code: "I.1",
    problems: [{ code: "cellIsDate", cell: "F11", given: "10/04/2026" }],
  },
  {
    rule: "an error is no answer",
    typed: { F11: { kind: "error", error: "#N/A" } },
    code: "I.1",
    problems: [{ code: "cellIsError", cell: "F11", given: "#N/A" }],
  },
  {
    rule: "a text that two people read differently is never guessed",
    typed: { F11: "1.000" },
    code: "I.1",
    problems: [{ code: "numberAmbiguous", cell: "F11", given: "1.000" }],
  },
  {
    rule: "a dash in a number cell is neither blank nor 0",
    typed: { F11: "-" },
    code: "I.1",
    problems: [{ code: "numberUnreadable", cell: "F11", given: "-" }],
  },
  {
    rule: "what the engine refuses is not taken: a count that is not whole and below 0",
    typed: { F11: -2.5 },
    code: "I.1",
    problems: [
      { code: "countNegative", cell: "F11", given: -2.5 },
      { code: "countNotWhole", cell: "F11", given: -2.5 },
    ],
  },
  {
    rule: "what the engine refuses is not taken: points above the maximum and off their step",
    typed: { F23: "7,1" },
    code: "III.1",
    problems: [
      { code: "pointsOutside", cell: "F23", given: 7.1, max: 5000 },
      { code: "pointsOffStep", cell: "F23", given: 7.1, step: 250 },
    ],
  },
  {
    rule: "yes in other letters is named",
    typed: { F15: "co", K15: "." },
    code: "I.3",
    entry: { kind: "inputs", inputs: { yes: true }, reason: "." },
    repairs: [{ code: "yesNoFromText", cell: "F15", given: "co", read: true }],
  },
  {
    rule: "a target without a result is taken as far as it goes, and the result is asked for",
    typed: { E18: 48 },
    code: "II.1",
    entry: { kind: "inputs", inputs: { target: 48 }, reason: "" },
    reminders: [{ code: "inputMissing", cell: "F18", field: "actual" }],
  },
  {
    rule: "a result without a target is taken as far as it goes, and the target is asked for",
    typed: { F18: 48 },
    code: "II.1",
    entry: { kind: "inputs", inputs: { actual: 48 }, reason: "" },
    reminders: [{ code: "inputMissing", cell: "E18", field: "target" }],
  },
  {
    rule: "an answer of which one half is unreadable is not taken by half",
    typed: { E18: 48, F18: "nhanh" },
    code: "II.1",
    problems: [{ code: "numberUnreadable", cell: "F18", given: "nhanh" }],
    notTaken: [{ code: "notTaken", cell: "E18", given: "48" }],
  },
  {
    rule: "a comparison across the bloc does without a target",
    typed: { F32: 5, K32: "." },
    code: "III.3.2",
    entry: { kind: "inputs", inputs: { actual: 5 }, reason: "." },
  },
  {
    rule: "all items answered make a list of ticks",
    typed: { F26: "Có", F27: "x", F28: "Không", K25: "." },
    code: "III.2",
    entry: { kind: "inputs", inputs: { ticked: ["a", "b"] }, reason: "." },
    repairs: [{ code: "yesNoFromText", cell: "F27", given: "x", read: true }],
  },
  {
    rule: "no item ticked is an answer: nothing was achieved",
    typed: { F26: "Không", F27: "Không", F28: "Không" },
    code: "III.2",
    entry: { kind: "inputs", inputs: { ticked: [] }, reason: "" },
  },
  {
    rule: "some items blank make no list of ticks",
    typed: { F26: "Có" },
    code: "III.2",
    problems: [{ code: "ticksIncomplete", cell: "F25", open: 2 }],
    notTaken: [{ code: "notTaken", cell: "F26", given: "Có" }],
  },
  {
    rule: "an item that is neither yes nor no is a problem in its own cell",
    typed: { F26: "Có", F27: "-", F28: "Có" },
    code: "III.2",
    problems: [{ code: "yesNoUnreadable", cell: "F27", given: "-" }],
    notTaken: [
      { code: "notTaken", cell: "F26", given: "Có" },
      { code: "notTaken", cell: "F28", given: "Có" },
    ],
  },
  {
    rule: "the tick for N/A with a reason is all that is asked for",
    typed: { H11: "x", K11: "không được giao" },
    code: "I.1",
    entry: { kind: "na", reason: "không được giao" },
  },
  {
    rule: "N/A without a reason waits for one",
    typed: { H11: "x" },
    code: "I.1",
    entry: { kind: "na", reason: "" },
    reminders: [{ code: "naReasonMissing", cell: "K11" }],
  },
  {
    rule: "another word for the tick is named",
    typed: { H11: "KAD", K11: "." },
    code: "I.1",
    entry: { kind: "na", reason: "." },
    repairs: [{ code: "naFromText", cell: "H11", given: "KAD" }],
  },
  {
    rule: "N/A beside answers is neither",
    typed: { H11: "x", F11: 3, K11: "vì sao" },
    code: "I.1",
    problems: [{ code: "naWithAnswers", cell: "H11" }],
    notTaken: [
      { code: "notTaken", cell: "F11", given: "3" },
      { code: "notTaken", cell: "K11", given: "vì sao" },
    ],
  },
  {
    rule: "N/A beside a ticked item is neither",
    typed: { H25: "x", F26: "Có" },
    code: "III.2",
    problems: [{ code: "naWithAnswers", cell: "H25" }],
    notTaken: [{ code: "notTaken", cell: "F26", given: "Có" }],
  },
  {
    rule: "what is no tick in the column for N/A is a problem, and the answer beside it is not taken",
    typed: { H11: "không", F11: 3 },
    code: "I.1",
    problems: [{ code: "naUnreadable", cell: "H11", given: "không" }],
    notTaken: [{ code: "notTaken", cell: "F11", given: "3" }],
  },
  {
    rule: "cited evidence is enough",
    typed: { F11: 2, J11: "MC01" },
    code: "I.1",
    entry: { kind: "inputs", inputs: { count: 2 }, reason: "" },
    reminders: [{ code: "evidenceUnknown", cell: "J11", given: "MC01" }],
  },
];

const CASES_1000: readonly Case[] = [
  {
    rule: "N/A where it is not allowed is not taken",
    typed: { H12: "x", K12: "không được giao" },
    code: "I.1.1",
    problems: [{ code: "naNotAllowed", cell: "H12" }],
    notTaken: [{ code: "notTaken", cell: "K12", given: "không được giao" }],
  },
  {
    rule: "a per cent sign is the unit of a figure in per cent",
    typed: { F33: "95%", K33: "." },
    code: "I.6.2",
    entry: { kind: "inputs", inputs: { value: 95 }, reason: "." },
    repairs: [{ code: "numberFromText", cell: "F33", given: "95%", read: 95 }],
  },
  {
    rule: "a per cent sign elsewhere may mean 95 or 0.95",
    typed: { E12: 100, F12: "95%" },
    code: "I.1.1",
    problems: [{ code: "numberAmbiguous", cell: "F12", given: "95%" }],
    notTaken: [{ code: "notTaken", cell: "E12", given: "100" }],
  },
  {
    rule: "a figure in per cent that is 1 or less is taken as typed and doubted",
    typed: { F33: 0.95, K33: "." },
    code: "I.6.2",
    entry: { kind: "inputs", inputs: { value: 0.95 }, reason: "." },
    reminders: [{ code: "percentDoubtful", cell: "F33", given: 0.95 }],
  },
  {
    rule: "0 per cent is not doubted",
    typed: { F33: 0 },
    code: "I.6.2",
    entry: { kind: "inputs", inputs: { value: 0 }, reason: "" },
  },
  {
    rule: "a choice is kept by its key",
    typed: { F42: "Hoàn thành tốt nhiệm vụ", K42: "." },
    code: "II.2",
    entry: { kind: "inputs", inputs: { level: "HTTNV" }, reason: "." },
  },
  {
    rule: "a choice by its key is named",
    typed: { F42: "HTTNV", K42: "." },
    code: "II.2",
    entry: { kind: "inputs", inputs: { level: "HTTNV" }, reason: "." },
    repairs: [
      { code: "choiceFromText", cell: "F42", given: "HTTNV", read: "Hoàn thành tốt nhiệm vụ" },
    ],
  },
  {
    rule: "what is no choice is a problem",
    typed: { F42: "Tốt" },
    code: "II.2",
    problems: [{ code: "choiceUnreadable", cell: "F42", given: "Tốt" }],
  },
  {
    rule: "a target of 0 is taken as typed: the model says that it cannot be computed",
    typed: { E12: 0, F12: 5 },
    code: "I.1.1",
    entry: { kind: "inputs", inputs: { target: 0, actual: 5 }, reason: "" },
  },
];

describe("what a unit answers", () => {
  const blocs = CASES_1000.map((each) => ({ ...each, bloc: "khoi-ii-1000" as const }));
  it.each([...CASES, ...blocs])("$rule", ({ bloc = "kiem-thu-a", typed, code, ...expected }) => {
    const form = filled(bloc, typed);
    expect(entryOf(form, code)).toEqual(expected.entry);
    expect(notesOf(form.repairs, code)).toEqual(expected.repairs ?? []);
    expect(notesOf(form.problems, code)).toEqual(expected.problems ?? []);
    expect(notesOf(form.reminders, code)).toEqual(expected.reminders ?? []);
    const notTaken = form.findings.filter((finding) => finding.code === "notTaken");
    expect(notesOf(notTaken, code)).toEqual(expected.notTaken ?? []);
  });
});
