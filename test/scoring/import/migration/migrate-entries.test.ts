import {
  type FormAnswers,
  migrateEntries,
} from "../../../../src/scoring/import/migration/migrate-entries";
import { type InputValue } from "../../../../src/scoring/rules/rule";
import { type Entry } from "../../../../src/scoring/self-assessment/entry";
import { readTemplate } from "../../../../src/scoring/template/read-template";
import { type Template } from "../../../../src/scoring/template/template";
import { type CriterionJson, type TemplateJson } from "../../../oracle/model-json";

/** A template of one criterion that the unit scores and the rest of ten points, which others give. */
function templateOf(leaf: Partial<CriterionJson>, rest: Partial<TemplateJson> = {}): Template {
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
    precision: 2,
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
    ...rest,
  });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

const inputs = (given: Readonly<Record<string, InputValue>>): Entry => ({
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

const LEVELS: CriterionJson["rule"] = {
  kind: "level",
  levels: [
    { key: "a", label: "Tốt", points: 4 },
    { key: "b", label: "Khá", points: 2 },
  ],
};
const ITEMS: CriterionJson["rule"] = {
  kind: "checklist",
  items: [
    { key: "1", label: "Kế hoạch", points: 1 },
    { key: "2", label: "Báo cáo", points: 3 },
  ],
};

const NA: Entry = { kind: "na", reason: "" };
const SHARE = inputs({ actual: 1, target: 3 });

interface Row {
  readonly title: string;
  readonly from?: Partial<CriterionJson>;
  readonly self?: Entry;
  readonly to: Partial<CriterionJson>;
  /** What the new template says otherwise. */
  readonly rest?: Partial<TemplateJson>;
  /** Undefined for no note at all. */
  readonly note?: object;
}

/** The note that keeps what was said to another rule. */
function refused(said: object, points: string | null): object {
  const answer = { na: false, inputs: [said], points, reason: "Lý do", citation: "" };
  return { code: "notCarried", why: "rule", answer };
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
    title: "a target is asked for by another rule in the same words",
    from: { rule: { kind: "ratio" } },
    self: SHARE,
    to: { rule: { kind: "leaderRelative" } },
    note: { code: "confirm", changes: ["rule"], before: "1.33", after: null },
  },
  {
    title: "another step takes the same points",
    self: inputs({ points: 3 }),
    to: { rule: { kind: "manual", step: 1 } },
    note: { code: "confirm", changes: ["rule"], before: "3", after: "3" },
  },
  {
    title: "only the rounding moves its points",
    from: { rule: { kind: "ratio" } },
    self: SHARE,
    to: { rule: { kind: "ratio" } },
    rest: { precision: 1 },
    note: { code: "confirm", changes: ["rounding"], before: "1.33", after: "1.3" },
  },
  { title: "answers do not depend on the policy for N/A", to: {}, rest: { naPolicy: "zero" } },
  {
    title: "“does not apply” is counted otherwise",
    self: NA,
    to: {},
    rest: { naPolicy: "zero" },
    note: { code: "confirm", changes: ["naPolicy"], before: null, after: null },
  },
  {
    title: "“does not apply” stands at a bonus, which counts nothing either way",
    from: { section: "bonus" },
    self: NA,
    to: { section: "bonus" },
    rest: { naPolicy: "zero" },
  },
  {
    title: "a level was chosen where now a yes is asked for",
    from: { rule: LEVELS },
    self: inputs({ level: "b" }),
    to: BINARY,
    note: refused({ field: "level", value: "Khá" }, "2"),
  },
  {
    title: "items were ticked where now a yes is asked for",
    from: { rule: ITEMS },
    self: inputs({ ticked: ["2", "1"] }),
    to: BINARY,
    note: refused({ field: "ticked", value: ["Báo cáo", "Kế hoạch"] }, "4"),
  },
  {
    title: "a text stands in a field that there is not",
    self: inputs({ ghost: "x" }),
    to: BINARY,
    note: refused({ field: "ghost", value: "x" }, null),
  },
  {
    title: "a text stands where points belong",
    self: inputs({ points: "x" }),
    to: BINARY,
    note: refused({ field: "points", value: "x" }, null),
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

it.each(ROWS)("judges an answer rightly where $title", (row) => {
  const { from = {}, self = TYPED, to, rest, note } = row;
  const migrated = migrateEntries(templateOf(from), templateOf(to, rest), saying(self));
  const { entries, notes, toConfirm, toAnswer } = migrated;
  const told = expect.objectContaining({ criterion: "1", now: "1", ...note }) as object;
  expect(notes).toEqual(note === undefined ? [] : [told]);
  const carried = note === undefined || !("why" in note);
  expect([...entries]).toEqual(carried ? [["1", { self }]] : []);
  expect(toConfirm).toEqual(carried && note !== undefined ? ["1"] : []);
  expect(toAnswer).toEqual(carried || to.scorer === "board" ? [] : ["1"]);
});

it("keeps what was said to a criterion that has become a group, and asks for what is new below it", () => {
  const binary = { section: "content", rule: { kind: "binary" }, na: false } as const;
  const criteria: CriterionJson[] = [
    { id: "a", code: "1", parent: null, title: "Nhóm", section: "content", max: 4 },
    { ...binary, id: "c", code: "1.1", parent: "a", title: "Mới", max: 4, scorer: "unit" },
    { ...binary, id: "b", code: "2", parent: null, title: "Khác", max: 6, scorer: "leader" },
  ];
  const to = templateOf({}, { criteria });
  const { notes, toAnswer } = migrateEntries(templateOf({}), to, saying(TYPED));
  expect(notes).toEqual([
    expect.objectContaining({ code: "notCarried", criterion: "1", now: "1", why: "group" }),
    { code: "blank", criterion: "1.1", now: "1.1", why: "new" },
  ]);
  expect(toAnswer).toEqual(["1.1"]);
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
  const from = templateOf({ scorer: "leader", code: "0" });
  const { entries, notes, toAnswer } = migrateEntries(from, templateOf({}), open, held);
  expect([...entries]).toEqual(isHeld ? [["1", { self: TYPED }]] : []);
  const asked = { code: "blank", criterion: "0", now: "1", why: "scorer" };
  expect([notes, toAnswer]).toEqual(isHeld ? [[], []] : [[asked], ["1"]]);
});
