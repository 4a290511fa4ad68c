import { type Entry } from "../../../../src/scoring/self-assessment/entry";
import { leavesOf } from "../../../../src/scoring/template/criterion-tree";
import { type Leaf } from "../../../../src/scoring/template/criterion";
import {
  draftedEntry,
  type EntryDraft,
  firstDraft,
} from "../../../../src/taskpane/leader/verification/item/entry-draft";
import { entryText } from "../../../../src/taskpane/leader/verification/item/entry-text";
import { citedEvidence } from "../../../../src/taskpane/leader/verification/evidence/cited-evidence";
import { viSpeech } from "../../../../src/taskpane/pane-speech";
import { referenceTemplate } from "../../../fixtures/reference-blocs";

const LEAVES = leavesOf(referenceTemplate("so-nganh-100").criteria);

function leafOf(kind: string): Leaf {
  const leaf = LEAVES.find(({ rule }) => rule.kind === kind);
  if (leaf === undefined) throw new Error(`No criterion of kind ${kind}`);
  return leaf;
}

const BLANK: EntryDraft = { settling: "inputs", values: new Map(), points: "", reason: "" };

function inputs(values: Record<string, number | boolean | string | readonly string[]>): Entry {
  return { kind: "inputs", inputs: new Map(Object.entries(values)), reason: "" };
}

describe("what is typed about an item", () => {
  it.each([
    ["ratio", { target: "59", actual: "60,5" }, { target: 59, actual: 60.5 }],
    ["tier", { value: " 97,5 " }, { value: 97.5 }],
    ["deduct", { count: "0" }, { count: 0 }],
    ["binary", { yes: false }, { yes: false }],
    ["level", { level: "tot" }, { level: "tot" }],
    ["checklist", { ticked: [] }, { ticked: [] }],
  ])("becomes the inputs of %s by the rules for typed numbers", (kind, typed, read) => {
    const draft = { ...BLANK, values: new Map(Object.entries(typed)) };
    expect(draftedEntry(draft, leafOf(kind), undefined)).toEqual({ ok: true, value: inputs(read) });
  });

  it.each([
    ["tier", { value: "1.000" }, "numberAmbiguous"],
    ["tier", { value: "nhiều" }, "numberUnreadable"],
    ["ratio", { target: "5" }, "inputMissing"],
    ["binary", {}, "inputMissing"],
  ])("is no entry of %s where it is %j", (kind, typed, code) => {
    const draft = { ...BLANK, values: new Map(Object.entries(typed)) };
    const read = draftedEntry(draft, leafOf(kind), undefined);
    expect(read.ok ? [] : read.problems.map((problem) => problem.code)).toEqual([code]);
  });

  it("becomes points with the reason, or not applicable", () => {
    const [leaf] = LEAVES;
    const typed = { ...BLANK, settling: "typed", points: "3,5", reason: " Thiếu quý IV " } as const;
    expect(draftedEntry(typed, leaf!, undefined)).toEqual({
      ok: true,
      value: { kind: "typed", points: [3.5], listed: false, reason: "Thiếu quý IV" },
    });
    const na = { ...BLANK, settling: "na", reason: "Không giao" } as const;
    expect(draftedEntry(na, leaf!, undefined)).toEqual({
      ok: true,
      value: { kind: "na", reason: "Không giao" },
    });
  });

  it("accepts what was said before, and says so where nothing was", () => {
    const accepted = inputs({ value: 97 });
    const draft = { ...BLANK, settling: "accept" } as const;
    expect(draftedEntry(draft, leafOf("tier"), accepted)).toEqual({ ok: true, value: accepted });
    const nothing = draftedEntry(draft, leafOf("tier"), undefined);
    expect(nothing).toEqual({ ok: false, problems: [{ code: "nothingToAccept" }] });
  });
});

describe("an item that is opened", () => {
  const said = inputs({ value: 97.5 });

  it("begins with accepting what was said, its figures ready to be changed", () => {
    expect(firstDraft(undefined, said)).toMatchObject({
      settling: "accept",
      values: new Map([["value", "97,5"]]),
    });
  });

  it("begins with what the stage says already", () => {
    const own: Entry = { kind: "typed", points: [3.25], listed: false, reason: "Biên bản" };
    expect(firstDraft(own, said)).toMatchObject({
      settling: "typed",
      points: "3,25",
      reason: "Biên bản",
    });
  });

  it("begins with blank inputs where nobody has said anything", () => {
    expect(firstDraft(undefined, undefined)).toMatchObject({
      settling: "inputs",
      values: new Map(),
    });
  });
});

it.each([
  ["tier", inputs({ value: 97.5 }), /: 97,5$/u],
  ["binary", inputs({ yes: true }), /: Có$/u],
  ["checklist", inputs({ ticked: [] }), /: Không$/u],
  ["tier", { kind: "na", reason: "x" } as const, /^không áp dụng$/u],
])("an entry of %s is said in words", (kind, entry, expected) => {
  expect(entryText(entry, leafOf(kind), viSpeech)).toMatch(expected);
});

describe("evidence cited at a criterion", () => {
  const entry = {
    code: "MC07",
    type: "BC",
    symbol: "588/BC-SKHCN",
    date: "2018-07-19",
    issuer: "",
    subject: "",
    passage: "",
    criteria: "",
    file: "",
    status: "",
  };
  const received = (text: string) => ({
    file: "a.xlsx",
    citations: new Map([["I.4", text]]),
    evidence: [entry],
  });

  it.each([
    ["MC07", [["MC07", entry]]],
    [
      "mc 7; MC9",
      [
        ["mc 7", entry],
        ["MC9", undefined],
      ],
    ],
    ["xem báo cáo", [["xem báo cáo", undefined]]],
  ] as const)("%j is found in the register as far as it is there", (text, expected) => {
    const found = citedEvidence(received(text), "I.4");
    expect(found.map((each) => [each.code, each.entry])).toEqual(expected);
  });

  it("is nothing where none is cited", () => {
    expect(citedEvidence(received("MC07"), "I.5")).toEqual([]);
    expect(citedEvidence(undefined, "I.4")).toEqual([]);
  });
});
