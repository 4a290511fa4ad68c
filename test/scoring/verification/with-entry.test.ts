import { type Bloc } from "../../../src/scoring/import/bloc";
import { type Entry } from "../../../src/scoring/self-assessment/entry";
import { leavesOf } from "../../../src/scoring/template/criterion-tree";
import { acceptedEntry } from "../../../src/scoring/verification/earlier-entry";
import { withEntries, withEntry } from "../../../src/scoring/verification/with-entry";
import { referenceBloc } from "../../fixtures/reference-blocs";

const { template, bloc } = referenceBloc("kiem-thu-a");
const [unit = ""] = bloc.units.map(({ id }) => id);
const leaves = leavesOf(template.criteria);
const manual = leaves.find(({ rule, scorer }) => rule.kind !== "binary" && scorer === "unit")!;
const typed = (points: number, reason: string): Entry => {
  return { kind: "typed", points: [points], listed: false, reason };
};

function codes(result: ReturnType<typeof withEntry>): readonly string[] {
  return result.ok ? [] : result.problems.map(({ code }) => code);
}

function entryAt(of: Bloc, criterion: string, stage: "self" | "verified"): Entry | undefined {
  return of.entries.get(unit)?.get(criterion)?.[stage];
}

describe("one entry of a bloc", () => {
  const at = { unit, criterion: manual.code, stage: "verified" } as const;
  const self: Entry = {
    kind: "inputs",
    inputs: new Map(manual.rule.fields.map(({ name }) => [name, 1])),
    reason: "",
  };
  const open: Bloc = {
    ...bloc,
    entries: new Map([[unit, new Map([[manual.code, { self }]])]]),
  };

  it("is put in beside what was said before, which stays", () => {
    const after = withEntry(open, at, typed(0, "Thiếu minh chứng"), template);
    if (!after.ok) throw new Error(JSON.stringify(after.problems));
    expect(entryAt(after.value, manual.code, "verified")).toEqual(typed(0, "Thiếu minh chứng"));
    expect(entryAt(after.value, manual.code, "self")).toEqual(self);
    expect(open.entries.get(unit)?.get(manual.code)).toEqual({ self });
  });

  it("is taken back, and nothing is left where nothing else stands", () => {
    const after = withEntry(open, { ...at, stage: "self" }, undefined, template);
    expect(after.ok && [...after.value.entries]).toEqual([]);
  });

  it.each([
    ["typed points without a reason", typed(0, " "), ["reasonMissing"]],
    ["points above the maximum", typed(1000, "x"), ["pointsOutside"]],
    [
      "other inputs than before without a reason",
      { ...self, inputs: new Map() },
      ["reasonMissing"],
    ],
    ["the same inputs without a reason", self, []],
    ["an entry taken back", undefined, []],
  ] as const)("is refused or taken with every reason: %s", (_title, entry, expected) => {
    expect(codes(withEntry(open, at, entry, template))).toEqual(expected);
  });

  it("asks for the reason of typed points also where nothing was said before", () => {
    const empty = { ...bloc, entries: new Map() };
    expect(codes(withEntry(empty, at, typed(0, ""), template))).toEqual(["reasonMissing"]);
    expect(codes(withEntry(empty, at, self, template))).toEqual([]);
  });

  it("takes repeated inputs without the reason that they first had", () => {
    const explained = new Map([[manual.code, { self: { ...self, reason: "Theo báo cáo" } }]]);
    const before = { ...bloc, entries: new Map([[unit, explained]]) };
    expect(codes(withEntry(before, at, self, template))).toEqual([]);
  });

  it("judges what comes after a refused entry by what stands, not by that", () => {
    const changes = [
      { ...at, stage: "cross", entry: typed(1000, "Chấm chéo") },
      { ...at, entry: self },
    ] as const;
    expect(codes(withEntries(open, changes, template))).toEqual(["pointsOutside"]);
  });

  it.each([
    ["a unit", { ...at, unit: "KHONG-CO" }, "unitUnknown"],
    ["a criterion", { ...at, criterion: "Z.9" }, "criterionUnknown"],
  ] as const)("is refused for %s that the bloc does not have", (_title, place, code) => {
    expect(codes(withEntry(open, place, self, template))).toEqual([code]);
  });

  it("changes nothing where one of several is refused", () => {
    const changes = [
      { ...at, entry: typed(0, "Thiếu minh chứng") },
      { ...at, criterion: "Z.9", entry: typed(0, "x") },
    ];
    expect(codes(withEntries(open, changes, template))).toEqual(["criterionUnknown"]);
  });
});

describe("accepting what was said before", () => {
  it("repeats the entry of the last stage before, whatever that is", () => {
    const self: Entry = { kind: "inputs", inputs: new Map([["yes", true]]), reason: "" };
    const cross = typed(1, "Chấm chéo");
    expect(acceptedEntry({ self }, "verified", manual, 1)).toBe(self);
    expect(acceptedEntry({ self, cross }, "verified", manual, 1)).toBe(cross);
    expect(acceptedEntry({ self, cross }, "cross", manual, 1)).toBe(self);
    expect(acceptedEntry({}, "verified", manual, 1)).toBeUndefined();
  });

  it("takes the rounded mean of several scorers", () => {
    const cross: Entry = { kind: "typed", points: [1, 1, 2], listed: true, reason: "Chấm chéo" };
    expect(acceptedEntry({ cross }, "meeting", manual, 1)).toEqual(typed(1.3, "Chấm chéo"));
  });
});
