import {
  type FormIntake,
  type IntakeBook,
  type IntakeOrder,
  type PickedForm,
  takeForms,
} from "../../../src/actions/bloc/take-forms";
import { sha256Hex } from "../../../src/hosts/digest/sha-256";
import { EMPTY_RECORD } from "../../../src/scoring/import/bloc-record";
import { takeIn } from "../../../src/scoring/import/take-in";
import { referenceBloc } from "../../fixtures/reference-blocs";
import { readForm, returnedGrids, selfEntries } from "../../fixtures/returned-forms";
import { type UnitEntries } from "../../../src/workbook/unit/form/form-values";

const { template, bloc: whole } = referenceBloc("khoi-2026-100");
const UNIT = "SCT";
const OTHER = "STC";

/** Nobody has sent anything. */
const bloc = {
  ...whole,
  deadline: "2026-12-10",
  units: whole.units.map((unit) => ({ ...unit, status: "notSubmitted", lateDays: 0 })),
  entries: new Map(),
};
const BARE: IntakeBook = { template, bloc, received: new Map(), record: EMPTY_RECORD };

function picked(file: string, unit: string, entries = selfEntries(whole, unit)): PickedForm {
  const form = readForm(returnedGrids(template, whole, unit, { entries }));
  return { file, fingerprint: `print of ${file}`, form };
}

/** The unit's answers without those of one criterion. */
function without(code: string): UnitEntries {
  const entries = new Map(selfEntries(whole, UNIT));
  entries.delete(code);
  return entries;
}

const FIRST = picked("a.xlsx", UNIT);
const [DROPPED = ""] = selfEntries(whole, UNIT).keys();
const SECOND = picked("b.xlsx", UNIT, without(DROPPED));

function order(forms: readonly PickedForm[], changes: Partial<IntakeOrder> = {}): IntakeOrder {
  const at = "2026-12-09T08:30:00";
  return { forms, chosen: new Map(), day: "2026-12-09", at, ...changes };
}

const take = (
  book: IntakeBook,
  forms: readonly PickedForm[],
  changes: Partial<IntakeOrder> = {},
): ReturnType<typeof takeForms> => takeForms(book, order(forms, changes), sha256Hex);

const kinds = (forms: readonly FormIntake[]): readonly string[] => forms.map(({ kind }) => kind);
const choosing = (form: PickedForm): Partial<IntakeOrder> => ({
  chosen: new Map([[UNIT, form.fingerprint]]),
});

it("makes a unit's answers those of its form and records the file with time, fingerprint and codes", () => {
  const { forms, book } = take(BARE, [FIRST]);
  expect(kinds(forms)).toEqual(["taken"]);
  expect(selfEntries(book.bloc, UNIT)).toEqual(selfEntries(whole, UNIT));
  expect(book.bloc.units.find(({ id }) => id === UNIT)?.status).toBe("submitted");
  expect(book.received.get(UNIT)).toMatchObject({ file: "a.xlsx" });
  expect(book.record.files).toEqual([
    {
      unit: UNIT,
      file: "a.xlsx",
      at: "2026-12-09T08:30:00",
      fingerprint: "print of a.xlsx",
      checkCode: FIRST.form.checkCode.computed,
      seal: "",
      outcome: "taken",
      refusals: [],
    },
  ]);
});

it("changes nothing when the same file is taken in again, and says that it is known", () => {
  const { book } = take(BARE, [FIRST, picked("c.xlsx", OTHER)]);
  const again = take(book, [FIRST, picked("c.xlsx", OTHER)], { at: "2026-12-11T08:00:00" });
  expect(kinds(again.forms)).toEqual(["known", "known"]);
  expect(again.book).toBe(book);
});

it("asks about a file that was taken in before when the workbook has come to say something else", () => {
  const { book } = take(BARE, [FIRST]);
  const edited = { ...book, bloc: takeIn(book.bloc, UNIT, without(DROPPED)).bloc };
  const again = take(edited, [FIRST]);
  expect(again.forms).toMatchObject([{ kind: "left", differs: [{ code: DROPPED }] }]);
  expect(again.book).toBe(edited);
  const chosen = take(edited, [FIRST], choosing(FIRST));
  expect(selfEntries(chosen.book.bloc, UNIT)).toEqual(selfEntries(whole, UNIT));
});

describe("of two files of a unit", () => {
  const held = take(BARE, [FIRST]).book;

  it("the first counts unless the leader chooses; both stay recorded", () => {
    const { forms, book } = take(held, [SECOND]);
    expect(forms).toMatchObject([{ kind: "left", counts: "a.xlsx", differs: [{ code: DROPPED }] }]);
    expect(book.bloc).toBe(held.bloc);
    expect(book.record.files.map(({ file, outcome }) => [file, outcome])).toEqual([
      ["a.xlsx", "taken"],
      ["b.xlsx", "refused"],
    ]);
    expect(book.record.files[1]?.refusals).toEqual(["formUnitTwice"]);
    expect(take(book, [SECOND]).book).toBe(book);
  });

  it("the chosen one takes the place of the one that counted", () => {
    const { forms, book } = take(held, [SECOND], choosing(SECOND));
    expect(forms).toMatchObject([
      { kind: "taken", instead: "a.xlsx", replaced: [{ code: DROPPED, after: undefined }] },
    ]);
    expect(selfEntries(book.bloc, UNIT)).toEqual(without(DROPPED));
    expect(book.record.files.map(({ file, outcome }) => [file, outcome])).toEqual([
      ["a.xlsx", "replaced"],
      ["b.xlsx", "taken"],
    ]);
  });

  it("the chosen one counts when both are picked together, whichever comes first", () => {
    expect(take(BARE, [FIRST, SECOND]).forms).toMatchObject([{ kind: "taken" }, { kind: "left" }]);
    const { forms, book } = take(BARE, [FIRST, SECOND], choosing(SECOND));
    expect(forms).toMatchObject([{ kind: "left", counts: "b.xlsx" }, { kind: "taken" }]);
    expect(selfEntries(book.bloc, UNIT)).toEqual(without(DROPPED));
  });

  it("the leader may come back to the first one later", () => {
    const changed = take(held, [SECOND], choosing(SECOND)).book;
    const { forms, book } = take(changed, [FIRST], choosing(FIRST));
    expect(kinds(forms)).toEqual(["taken"]);
    expect(selfEntries(book.bloc, UNIT)).toEqual(selfEntries(whole, UNIT));
  });
});

it.each([
  ["2026-12-10", 0],
  ["2026-12-11", 1],
  ["2027-01-02", 23],
])("a form that came in on %s is %i calendar days late", (day, late) => {
  const { forms, book } = take(BARE, [FIRST], { day });
  expect(forms).toMatchObject([{ kind: "taken", day, lateDays: late }]);
  expect(book.bloc.units.find(({ id }) => id === UNIT)?.lateDays).toBe(late);
  expect(book.record.days.get(UNIT)).toBe(day);
});

it("keeps the day of a unit's first form when a later one is chosen", () => {
  const held = take(BARE, [FIRST], { day: "2026-12-08" }).book;
  const { book } = take(held, [SECOND], { day: "2026-12-20", ...choosing(SECOND) });
  expect(book.record.days.get(UNIT)).toBe("2026-12-08");
  expect(book.bloc.units.find(({ id }) => id === UNIT)?.lateDays).toBe(0);
});

it("leaves later stages as they are", () => {
  const verified = { ...BARE, bloc: { ...bloc, entries: whole.entries } };
  const { book } = take(verified, [SECOND]);
  for (const [code, entries] of whole.entries.get(UNIT) ?? [])
    expect(book.bloc.entries.get(UNIT)?.get(code)?.verified).toEqual(entries.verified);
});

it("refuses a form of another year with every reason, and changes nothing", () => {
  const last = { ...BARE, bloc: { ...bloc, year: 2025 } };
  const { forms, book } = take(last, [FIRST]);
  expect(forms).toMatchObject([
    { kind: "refused", unit: UNIT, refusals: [{ code: "formOtherYear", given: "2026" }] },
  ]);
  expect(book).toBe(last);
});
