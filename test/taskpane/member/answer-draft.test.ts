import { type Leaf } from "../../../src/scoring/template/criterion";
import { leavesOf } from "../../../src/scoring/template/criterion-tree";
import {
  type AnswerDraft,
  draftedAnswer,
  draftedEntry,
  firstDraft,
  isSameDraft,
  withValue,
} from "../../../src/taskpane/member/card/answer-draft";
import { editSheet, fill } from "../../fixtures/edited-grids";
import { REFERENCE_BLOCS, referenceBloc } from "../../fixtures/reference-blocs";
import { returnedGrids, selfEntries } from "../../fixtures/returned-forms";
import { leafOf, memberForm, openedForm } from "./member-form";

const NAME = "khoi-2026-100";
const { template, bloc } = referenceBloc(NAME);
const UNIT = bloc.units[0]!.id;
const blank = memberForm(NAME, UNIT, new Map());

const codeOf = (kind: string): string =>
  leavesOf(template.criteria).find(({ rule, scorer }) => rule.kind === kind && scorer === "unit")!
    .code;
const RATIO = leafOf(blank, codeOf("ratio"));
const COUNT = leafOf(blank, codeOf("perUnit"));
const CHECKLIST = leafOf(blank, codeOf("checklist"));
const EMPTY = firstDraft(blank, RATIO);

it.each(REFERENCE_BLOCS)(
  "%s: a card begins with what its cells say, and means the same",
  (name) => {
    const { template: own, bloc: whole } = referenceBloc(name);
    const form = memberForm(name, whole.units[0]!.id, selfEntries(whole, whole.units[0]!.id));
    for (const leaf of leavesOf(own.criteria).filter(({ scorer }) => scorer === "unit")) {
      const entry = draftedEntry(firstDraft(form, leaf), leaf);
      expect(entry).toEqual({ ok: true, value: form.entries.get(leaf.code)?.self });
    }
  },
);

it("begins blank where nothing is answered, and means no answer", () => {
  expect(EMPTY).toEqual({ values: new Map(), na: false, explanation: "", citation: "" });
  expect(draftedEntry(EMPTY, RATIO)).toEqual({ ok: true, value: undefined });
});

it("keeps in sight what was typed into a cell that could not be read, and the explanation", () => {
  const { cells } = blank;
  const own = cells.get(RATIO.code)!;
  const grids = returnedGrids(template, bloc, UNIT);
  const typed = openedForm(
    editSheet(
      grids,
      own.sheet,
      fill([
        { ...own.cells.get("result")!, value: "chín mươi" },
        { ...own.cells.get("explanation")!, value: "theo BC 12" },
      ]),
    ),
  );
  const draft = firstDraft(typed, RATIO);
  expect(draft.values.get("actual")).toBe("chín mươi");
  expect(draft.explanation).toBe("theo BC 12");
  expect(draftedEntry(draft, RATIO)).toEqual({
    ok: false,
    problems: [{ code: "numberUnreadable", given: "chín mươi" }],
  });
});

it.each([
  ["97,5", 97.5],
  ["97.5", 97.5],
  ["1 234", 1234],
  [" 0 ", 0],
])("takes %j for the number %d", (text, expected) => {
  const entry = draftedEntry(withValue(EMPTY, "actual", text), RATIO);
  expect(entry).toMatchObject({ ok: true, value: { inputs: new Map([["actual", expected]]) } });
});

it.each<readonly [string, Leaf, readonly [string, string], string]>([
  ["a number that two people read differently", RATIO, ["actual", "1.000"], "numberAmbiguous"],
  ["a word", RATIO, ["actual", "nhiều"], "numberUnreadable"],
  ["half a count", COUNT, ["count", "1,5"], "countNotWhole"],
  ["a count below nothing", COUNT, ["count", "-1"], "countNegative"],
])("refuses %s", (_, leaf, [field, text], code) => {
  const entry = draftedEntry(withValue(EMPTY, field, text), leaf);
  expect(entry).toMatchObject({ ok: false, problems: [{ code }] });
});

it("tells nothing ticked from nothing answered", () => {
  const field = CHECKLIST.rule.fields[0]!.name;
  const none = withValue(EMPTY, field, []);
  expect(draftedEntry(EMPTY, CHECKLIST)).toEqual({ ok: true, value: undefined });
  expect(draftedEntry(none, CHECKLIST)).toMatchObject({
    value: { inputs: new Map([[field, []]]) },
  });
});

it("leaves figures aside where the criterion does not apply, with the explanation as the reason", () => {
  const draft: AnswerDraft = {
    ...withValue(EMPTY, "actual", "7"),
    na: true,
    explanation: " không phát sinh ",
    citation: "MC01",
  };
  expect(draftedAnswer(draft, RATIO)).toEqual({
    ok: true,
    value: {
      entry: { kind: "na", reason: "không phát sinh" },
      explanation: " không phát sinh ",
      citation: "MC01",
    },
  });
});

it("knows a draft that says the same as the cells", () => {
  const typed = withValue(EMPTY, "actual", "7");
  expect(isSameDraft(withValue(typed, "actual", ""), EMPTY)).toBe(true);
  expect(isSameDraft(typed, EMPTY)).toBe(false);
});
