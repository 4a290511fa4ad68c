import {
  type FormAnswers,
  migrateEntries,
} from "../../../../src/scoring/import/migration/migrate-entries";
import { type Entry } from "../../../../src/scoring/self-assessment/entry";
import { readTemplate } from "../../../../src/scoring/template/read-template";
import { type Template } from "../../../../src/scoring/template/template";
import { type CriterionJson } from "../../../oracle/model-json";

/** A template of one criterion that the unit scores and nine points that others give. */
function templateOf(leaf: Partial<CriterionJson>, precision = 2): Template {
  const own = {
    id: "a",
    code: "1",
    parent: null,
    title: "Tiêu chí",
    section: "content",
    max: 4,
    scorer: "unit",
    na: true,
    rule: { kind: "manual", step: 0.5 },
    ...leaf,
  };
  const content = own.section === "content" ? own.max : 0;
  const others = { ...own, section: "content", id: "b", code: "2", scorer: "leader" };
  const read = readTemplate({
    id: "mau",
    title: "Mẫu",
    version: "1.0",
    precision,
    base: 10,
    scale: 10,
    bonusInsideScale: false,
    naPolicy: "full",
    bonusCap: null,
    penaltyCap: null,
    clamp: "none",
    bandsOn: "total",
    criteria: [own, { ...others, max: 10 - content, rule: { kind: "binary" } }],
    tieBreaks: [],
    bands: [{ key: "x", label: "X" }],
    awards: [],
  });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

const inputs = (given: Readonly<Record<string, number | boolean | readonly string[]>>): Entry => ({
  kind: "inputs",
  inputs: new Map(Object.entries(given)),
  reason: "Lý do",
});

const saying = (self: Entry): FormAnswers => ({
  entries: new Map([["1", { self }]]),
  citations: new Map(),
  evidence: [],
});

const TYPED = inputs({ points: 3.5 });
const BINARY: Partial<CriterionJson> = { rule: { kind: "binary" } };

interface Row {
  readonly title: string;
  readonly from?: Partial<CriterionJson>;
  readonly self?: Entry;
  readonly to: Partial<CriterionJson>;
  /** Undefined for no note at all. */
  readonly note?: object;
}

const ROWS: readonly Row[] = [
  { title: "nothing has changed", to: {} },
  {
    title: "typed points still fit a lower maximum",
    to: { max: 3.5 },
    note: { code: "confirm", changes: ["max"], before: "3.5", after: "3.5" },
  },
  {
    title: "typed points lie above the new maximum",
    to: { max: 3 },
    note: { code: "notCarried", why: "points" },
  },
  {
    title: "typed points are off the new step",
    to: { rule: { kind: "manual", step: 1 } },
    note: { code: "notCarried", why: "step" },
  },
  {
    title: "others score it and its points lie above the new maximum",
    to: { max: 3, scorer: "board" },
    note: { code: "notCarried", why: "scorer" },
  },
  {
    title: "a bonus has become a condition",
    from: { ...BINARY, section: "bonus" },
    self: inputs({ yes: true }),
    to: { ...BINARY, section: "condition" },
    note: { code: "confirm", changes: ["section"], before: "4", after: null },
  },
  {
    title: "“does not apply” stands at another rule with another maximum",
    self: { kind: "na", reason: "" },
    to: { max: 5, rule: { kind: "perUnit", per: 1 } },
    note: { code: "confirm", changes: ["rule", "max"], before: null, after: null },
  },
  {
    title: "an index is asked for otherwise",
    from: { rule: { kind: "linear", of: 10 } },
    self: inputs({ value: 5 }),
    to: { rule: { kind: "tier", bands: [{ op: "else", points: 1 }] } },
    note: { code: "notCarried", why: "rule" },
  },
  {
    title: "points stand where a form never has them",
    self: { kind: "typed", points: [3, 2.5], listed: true, reason: "Đối chiếu" },
    to: {},
    note: {
      code: "notCarried",
      why: "rule",
      answer: {
        na: false,
        inputs: [
          { field: "points", value: 3 },
          { field: "points", value: 2.5 },
        ],
        points: null,
        reason: "Đối chiếu",
        citation: "",
      },
    },
  },
];

it.each(ROWS)("judges an answer rightly where $title", ({ from = {}, self = TYPED, to, note }) => {
  const { entries, notes } = migrateEntries(templateOf(from), templateOf(to), saying(self));
  const told = expect.objectContaining({ criterion: "1", now: "1", ...note }) as object;
  expect(notes).toEqual(note === undefined ? [] : [told]);
  const carried = note === undefined || !("why" in note);
  expect([...entries]).toEqual(carried ? [["1", { self }]] : []);
});

it("keeps evidence that was cited without an answer, where its criterion stays and where it is gone", () => {
  const cited: FormAnswers = {
    entries: new Map(),
    citations: new Map([["1", "MC01"]]),
    evidence: [],
  };
  const from = templateOf({});
  const stays = migrateEntries(from, templateOf({ code: "1a" }), cited);
  expect([...stays.citations]).toEqual([["1a", "MC01"]]);
  expect(stays.notes).toEqual([{ code: "recoded", criterion: "1", now: "1a" }]);
  const goes = migrateEntries(from, templateOf({ id: "c", scorer: "leader" }), cited);
  const answer = { na: false, inputs: [], points: null, reason: "", citation: "MC01" };
  expect(goes.notes).toEqual([{ code: "gone", criterion: "1", now: "", answer }]);
});

it("asks again for nothing that the form left open", () => {
  const open = { entries: new Map(), citations: new Map(), evidence: [] };
  const { notes, toConfirm, toAnswer } = migrateEntries(
    templateOf({}),
    templateOf({ max: 2, code: "9" }),
    open,
  );
  expect([notes, toConfirm, toAnswer]).toEqual([[], [], []]);
});

it.each([
  ["keeps the bloc's own answer to what the form did not ask, and asks nothing", true],
  ["asks what the form did not ask where the bloc holds no answer either", false],
])("%s", (_title, isHeld) => {
  const open = { entries: new Map(), citations: new Map(), evidence: [] };
  const held = new Map(isHeld ? [["1", { self: TYPED }]] : []);
  const from = templateOf({ scorer: "leader" });
  const { entries, notes, toAnswer } = migrateEntries(from, templateOf({}), open, held);
  expect([...entries]).toEqual(isHeld ? [["1", { self: TYPED }]] : []);
  expect([notes.length, toAnswer]).toEqual(isHeld ? [0, []] : [1, ["1"]]);
});
