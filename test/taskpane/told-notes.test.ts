import { type FormReport } from "../../src/taskpane/check/reading/check-protocol";
import { toldForm, toldRefusals } from "../../src/taskpane/check/told-notes";
import { verdictCounts, verdictOf, filesOfOneUnit } from "../../src/taskpane/check/verdicts";
import { PANE_SPEECH } from "./pane-speeches";

const { vi, en } = PANE_SPEECH;

const QUIET: FormReport = {
  identity: {
    layout: "1",
    kind: "unit",
    bloc: "khoi",
    year: "2026",
    unit: "SCT",
    template: "so-nganh-100",
    templateVersion: "1.0",
    token: "",
  },
  unitName: "Sở Công Thương",
  checkCode: { printed: "5B7K", computed: "5B7K", agrees: true },
  seal: { printed: null, computed: "K7M4-X2QP-9WTC", agrees: null },
  problems: [],
  findings: [],
  repairs: [],
  reminders: [],
};

const at = (cell: string) => ({ sheet: "Tự chấm", cell, criterion: "I.1" });

const report = (changes: Partial<FormReport>): FormReport => ({ ...QUIET, ...changes });
const outcome = (changes: Partial<FormReport>) => ({ ok: true as const, value: report(changes) });

const UNREADABLE = { ...at("F11"), code: "numberUnreadable", given: "chín" } as const;
const TOKEN = { ...at(""), code: "tokenDiffers" } as const;
const BLANK = (cell: string) => ({ ...at(cell), code: "leafBlank" }) as const;
const READ = { ...at("F13"), code: "numberFromText", given: "9,5", read: 9.5 } as const;

describe("what is told of a form", () => {
  it("is nothing when nothing was noted", () => {
    expect(toldForm(QUIET, vi.messages)).toEqual([]);
  });

  it("comes worst first, a group for each kind", () => {
    const all = { reminders: [BLANK("F15")], repairs: [READ], findings: [TOKEN] };
    const kinds = toldForm(report({ ...all, problems: [UNREADABLE] }), vi.messages);
    expect(kinds.map(({ kind, count }) => [kind, count])).toEqual([
      ["problems", 1],
      ["findings", 1],
      ["repairs", 1],
      ["reminders", 1],
    ]);
  });

  it("says a sentence once and lists every cell of which it is true", () => {
    const [group] = toldForm(report({ reminders: [BLANK("F15"), BLANK("F17")] }), vi.messages);
    expect(group?.notes.map(({ places }) => places)).toEqual([
      ["Sheet Tự chấm, ô F15, tiêu chí I.1", "Sheet Tự chấm, ô F17, tiêu chí I.1"],
    ]);
  });

  it("keeps different sentences apart", () => {
    const other = { ...UNREADABLE, given: "mười" } as const;
    const [group] = toldForm(report({ problems: [UNREADABLE, other] }), en.messages);
    expect(group?.notes).toHaveLength(2);
  });

  it("counts the places that it leaves out of an endless list", () => {
    const reminders = Array.from({ length: 1234 }, (_, row) => BLANK(`F${String(row + 1)}`));
    const [group] = toldForm(report({ reminders }), vi.messages);
    expect(group?.count).toBe(1234);
    const shown = group?.notes.flatMap(({ places }) => places).length ?? 0;
    expect(shown + (group?.hidden ?? 0)).toBe(1234);
    expect(shown).toBeLessThan(500);
  });
});

it.each([vi, en])("tells why a file is not taken and what to do, in $language", (speech) => {
  const reason = "Error: a broken promise";
  const texts = toldRefusals(
    [{ code: "fileOldXls" }, { code: "fileUnreadable" }, { code: "readerFailed", reason }],
    speech,
  );
  expect(texts[0]).toContain(".xlsx");
  expect(texts[2]).toContain(reason);
  expect(new Set(texts).size).toBe(3);
});

describe("what becomes of a file", () => {
  it.each([
    { title: "repairs and reminders hold nothing up", verdict: "accepted" } as const,
    { title: "an answer that was not taken wants to be looked at", problems: [UNREADABLE] },
    { title: "a change to the form wants to be looked at", findings: [TOKEN] },
  ])("$title", ({ verdict = "look", problems = [], findings = [] }) => {
    const noted = { repairs: [READ], reminders: [BLANK("F15")] };
    expect(verdictOf(outcome({ ...noted, problems, findings }))).toBe(verdict);
  });

  it("is counted for the files that were read", () => {
    const refused = { ok: false, problems: [{ code: "fileEmpty" }] } as const;
    const outcomes = [outcome({}), outcome({ findings: [TOKEN] }), refused, outcome({})];
    const files = [...outcomes.map((each) => ({ name: "a", outcome: each })), { name: "b" }];
    expect(verdictCounts(files)).toEqual({ accepted: 2, look: 1, refused: 1 });
  });
});

it("points at every file of a unit that sent several for one year, and at no other", () => {
  const of = (unit: string, year: string) => ({
    name: `${unit}.xlsx`,
    outcome: outcome({ identity: { ...QUIET.identity, unit, year } }),
  });
  const refused = { name: "x", outcome: { ok: false, problems: [] } } as const;
  const files = [of("A", "2026"), of("B", "2026"), of("A", "2026"), of("B", "2025")];
  expect([...filesOfOneUnit([...files, refused, refused, { name: "y" }])]).toEqual([0, 2]);
});
