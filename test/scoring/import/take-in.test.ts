import { type Bloc } from "../../../src/scoring/import/bloc";
import { takeIn } from "../../../src/scoring/import/take-in";
import { type InputValue } from "../../../src/scoring/rules/rule";
import { type Entry, type LeafEntries } from "../../../src/scoring/self-assessment/entry";
import { referenceBloc } from "../../fixtures/reference-blocs";

type Given = Readonly<Record<string, LeafEntries>>;

function inputs(values: Readonly<Record<string, InputValue>>, reason = ""): Entry {
  return { kind: "inputs", inputs: new Map(Object.entries(values)), reason };
}

const ONE = inputs({ count: 1 });
const TWO = inputs({ count: 2 });
const NA: Entry = { kind: "na", reason: "không giao" };
const TYPED: Entry = { kind: "typed", points: [3], listed: false, reason: "thẩm định" };

const { bloc: REFERENCE } = referenceBloc("kiem-thu-a");

function blocWith(given: Given, status = "submitted"): Bloc {
  const units = REFERENCE.units.map((unit) => (unit.id === "SCT" ? { ...unit, status } : unit));
  return { ...REFERENCE, units, entries: new Map([["SCT", new Map(Object.entries(given))]]) };
}

function entriesAfter(before: Given, form: Given): unknown {
  const { bloc } = takeIn(blocWith(before), "SCT", new Map(Object.entries(form)));
  return Object.fromEntries(bloc.entries.get("SCT") ?? []);
}

describe("taking a unit's form into its bloc", () => {
  it("keeps no leaf of which nothing is left", () => {
    const { bloc } = takeIn(blocWith({ a: { self: ONE } }), "SCT", new Map());
    expect([...(bloc.entries.get("SCT")?.keys() ?? ["?"])]).toEqual([]);
  });

  it.each([
    ["a new entry is put in", {}, { a: { self: ONE } }, { a: { self: ONE } }],
    ["an entry is replaced", { a: { self: ONE } }, { a: { self: TWO } }, { a: { self: TWO } }],
    [
      "inputs become N/A for the same reason",
      { a: { self: inputs({ count: 1 }, "không giao") } },
      { a: { self: NA } },
      { a: { self: NA } },
    ],
    [
      "typed points become inputs with the same reason",
      { a: { self: TYPED } },
      { a: { self: inputs({ count: 1 }, "thẩm định") } },
      { a: { self: inputs({ count: 1 }, "thẩm định") } },
    ],
    ["an entry becomes N/A", { a: { self: ONE } }, { a: { self: NA } }, { a: { self: NA } }],
    ["a leaf that the form leaves open has no entry any more", { a: { self: ONE } }, {}, {}],
    [
      "later stages stay under another self-entry",
      { a: { self: ONE, cross: TYPED, verified: TYPED } },
      { a: { self: TWO } },
      { a: { self: TWO, cross: TYPED, verified: TYPED } },
    ],
    [
      "later stages stay where the self-entry goes",
      { a: { self: ONE, meeting: TYPED } },
      {},
      { a: { meeting: TYPED } },
    ],
    [
      "later stages of leaves that only others score stay",
      { b: { verified: TYPED } },
      { a: { self: ONE } },
      { b: { verified: TYPED }, a: { self: ONE } },
    ],
    [
      "nothing of a form but its self-entries is taken",
      { a: { verified: NA } },
      { a: { self: ONE, verified: TYPED } },
      { a: { self: ONE, verified: NA } },
    ],
  ] as readonly (readonly [string, Given, Given, Given])[])("%s", (_, before, form, after) => {
    expect(entriesAfter(before, form)).toEqual(after);
  });

  it("what differs is listed with both entries, what does not is not", () => {
    const before = { a: { self: ONE }, b: { self: NA }, c: { self: TWO, verified: TYPED } };
    const form = new Map<string, LeafEntries>([
      ["a", { self: inputs({ count: 1 }) }],
      ["b", { self: ONE }],
      ["d", { self: TWO }],
    ]);
    expect(takeIn(blocWith(before), "SCT", form).replaced).toEqual([
      { code: "b", before: NA, after: ONE },
      { code: "c", before: TWO, after: undefined },
      { code: "d", before: undefined, after: TWO },
    ]);
  });

  it.each([
    ["another reason", ONE, inputs({ count: 1 }, "vì"), 1],
    ["another value", ONE, TWO, 1],
    ["another kind of value", ONE, inputs({ count: "1" }), 1],
    ["one input more", ONE, inputs({ count: 1, target: 2 }), 1],
    ["one input less", inputs({ count: 1, target: 2 }), ONE, 1],
    ["another kind of entry", ONE, NA, 1],
    ["another reason for N/A", NA, { kind: "na", reason: "" }, 1],
    ["other ticks", inputs({ ticked: ["a"] }), inputs({ ticked: ["a", "b"] }), 1],
    [
      "the same ticks in another order",
      inputs({ ticked: ["b", "a"] }),
      inputs({ ticked: ["a", "b"] }),
      0,
    ],
    ["the same points", TYPED, { ...TYPED }, 0],
    ["other points", TYPED, { kind: "typed", points: [4], listed: false, reason: "thẩm định" }, 1],
  ] as readonly (readonly [string, Entry, Entry, number])[])(
    "%s: %#",
    (_, before, after, differences) => {
      const { replaced } = takeIn(
        blocWith({ a: { self: before } }),
        "SCT",
        new Map([["a", { self: after }]]),
      );
      expect(replaced).toHaveLength(differences);
    },
  );

  it("an entry that is the same stays as it was, whatever else is replaced", () => {
    const before = { a: { self: inputs({ ticked: ["b", "a"] }) }, b: { self: ONE } };
    const after = entriesAfter(before, {
      a: { self: inputs({ ticked: ["a", "b"] }) },
      b: { self: TWO },
    });
    expect(after).toEqual({ ...before, b: { self: TWO } });
  });

  it("the same form again changes nothing", () => {
    const form = new Map<string, LeafEntries>([
      ["a", { self: ONE }],
      ["b", { self: NA }],
    ]);
    const once = takeIn(
      blocWith({ c: { self: TWO, verified: TYPED } }, "notSubmitted"),
      "SCT",
      form,
    );
    const twice = takeIn(once.bloc, "SCT", form);
    expect(twice.replaced).toEqual([]);
    expect(twice.bloc).toBe(once.bloc);
  });

  it.each([
    ["notSubmitted", "submitted"],
    ["submitted", "submitted"],
    ["verified", "verified"],
    ["withdrawn", "withdrawn"],
  ])("a unit whose status is %s is %s after its form was taken in", (status, expected) => {
    const { bloc } = takeIn(blocWith({}, status), "SCT", new Map([["a", { self: ONE }]]));
    expect(bloc.units.find(({ id }) => id === "SCT")?.status).toBe(expected);
    expect(bloc.units.filter(({ id }) => id !== "SCT")).toEqual(
      REFERENCE.units.filter(({ id }) => id !== "SCT"),
    );
  });

  it("other units' entries and all else in the bloc stay as they are", () => {
    const { bloc } = takeIn(REFERENCE, "SCT", new Map());
    const others = [...REFERENCE.entries].filter(([id]) => id !== "SCT");
    expect([...bloc.entries].filter(([id]) => id !== "SCT")).toEqual(others);
    expect({ ...bloc, entries: undefined }).toEqual({ ...REFERENCE, entries: undefined });
  });
});
