import { EMPTY_RECORD } from "../../../../src/scoring/import/bloc-record";
import {
  afterIntake,
  type IntakeEvent,
  type IntakeState,
  NO_FILES,
} from "../../../../src/taskpane/leader/intake/files/intake-state";
import { type PickedFile } from "../../../../src/taskpane/leader/intake/files/picked-file";
import { memberRows } from "../../../../src/taskpane/leader/intake/members/member-rows";
import { viSpeech } from "../../../../src/taskpane/pane-speech";
import { bookGrids, contentOf, readBook } from "../../../fixtures/books/planned-book";
import { referenceBloc } from "../../../fixtures/reference-blocs";

const file = (name: string): PickedFile => ({
  name,
  read: { ok: false, problems: [{ code: "fileEmpty" }] },
});

const PICKED: IntakeEvent = { type: "picked", names: ["a", "b"], day: "05/12/2026" };

function after(...events: readonly IntakeEvent[]): IntakeState {
  return events.reduce(afterIntake, NO_FILES);
}

it("reads the files that were picked, then shows what they would do", () => {
  const reading = after(PICKED, { type: "read", file: file("a") });
  expect(reading).toMatchObject({ stage: "reading", names: ["a", "b"], day: "05/12/2026" });
  const shown = after(PICKED, { type: "read", file: file("a") }, { type: "ended" });
  expect(shown).toMatchObject({ stage: "preview", files: [{ name: "a" }] });
});

it("goes back to the members when it is stopped before any file was read", () => {
  expect(after(PICKED, { type: "stopAsked" }).stage).toBe("stopping");
  expect(after(PICKED, { type: "stopAsked" }, { type: "ended" })).toBe(NO_FILES);
});

it.each<[string, readonly IntakeEvent[]]>([
  ["another list while one is read", [PICKED, { ...PICKED, names: ["c"] }]],
  ["an empty list", [{ ...PICKED, names: [] }]],
  ["a file when none is read", [{ type: "read", file: file("a") }]],
])("changes nothing at %s", (_, events) => {
  expect(after(...events)).toEqual(after(...events.slice(0, -1)));
});

it("keeps the day and the choices until it is closed or written", () => {
  const chosen: IntakeEvent = { type: "chosen", unit: "SCT", fingerprint: "x" };
  const state = after(PICKED, { type: "ended" }, chosen, { type: "dayTyped", day: "6/12" });
  expect(state).toMatchObject({ day: "6/12", chosen: new Map([["SCT", "x"]]) });
  expect(afterIntake(state, { type: "closed" })).toBe(NO_FILES);
  const written = afterIntake(state, { type: "written", rows: [] });
  expect(written).toMatchObject({ stage: "written", day: "6/12", files: [] });
});

it("shows of every member whether its form has come, when and how late", () => {
  const { template, bloc } = referenceBloc("khoi-2026-100");
  const [sent, late, waiting, away] = bloc.units.map(({ id }) => id);
  const units = bloc.units.map((unit) => ({
    ...unit,
    lateDays: unit.id === late ? 3 : 0,
    status: unit.id === waiting ? "notSubmitted" : unit.id === away ? "withdrawn" : "submitted",
  }));
  const record = { ...EMPTY_RECORD, days: new Map([[sent ?? "", "2026-12-05"]]) };
  const book = readBook(bookGrids(contentOf(template, { ...bloc, units }, { record })));
  const rows = memberRows(book, viSpeech.words.intake).slice(0, 4);
  expect(rows.map(({ state, note }) => [state, note])).toEqual([
    ["settled", "nộp 05/12/2026"],
    ["look", "đã nộp · chậm 3 ngày"],
    ["open", "chưa nộp"],
    ["off", "không tham gia"],
  ]);
});
