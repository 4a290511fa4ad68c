import { marks, type SmallEntries } from "../../fixtures/scoring/small-bloc";
import { claim, toldSettlement } from "../../fixtures/scoring/told-settlement";
import { type AwardJson, type StagesJson, type TemplateJson } from "../../oracle/model-json";

const award = (key: string, rest: Partial<AwardJson> = {}): AwardJson => ({
  key,
  label: key,
  seats: { count: 1 },
  ...rest,
});

/** The board looked and could make nothing of it: the leaf is missing, and nobody is asked about it any more. */
const blank: StagesJson = { verified: { inputs: {} } };

const BANDS = [
  { key: "cao", label: "Cao", minPercent: 80 },
  { key: "thap", label: "Thấp" },
];

const ROWS: readonly (readonly [
  title: string,
  rest: Partial<TemplateJson>,
  entries: SmallEntries,
  settled: readonly string[],
])[] = [
  [
    "is settled where too few take part for it, however much is open",
    { awards: [award("co", { minUnits: 3 })] },
    { A: marks({ "I.1": 5, "I.2": 0 }), B: marks({ "I.1": 3 }) },
    ["co"],
  ],
  [
    "is open where as many take part as it asks for",
    { awards: [award("co", { minUnits: 2 })] },
    { A: marks({ "I.1": 5, "I.2": 0 }), B: { ...marks({ "I.1": 0 }), "I.2": claim(9) } },
    [],
  ],
  [
    "is settled where the only one who may still pass is barred for good",
    {},
    {
      A: { ...marks({ "I.1": 3, K: true }), "I.2": claim(5) },
      B: marks({ "I.1": 5, "I.2": 0 }),
    },
    ["co"],
  ],
  [
    "is settled where the only one who may still pass lacks figures that nobody is asked for",
    {},
    { A: { "I.1": blank, "I.2": claim(9) }, B: marks({ "I.1": 5, "I.2": 0 }) },
    ["co"],
  ],
  [
    "is settled where somebody lacks one figure for good and may still be given another",
    {},
    { A: { "I.1": blank }, B: marks({ "I.1": 5, "I.2": 0 }) },
    ["co"],
  ],
  [
    "is settled where winners may still pass each other but nobody else passes them",
    { awards: [award("co", { seats: { count: 2 } })] },
    {
      A: marks({ "I.1": 5, "I.2": 0 }),
      B: { ...marks({ "I.1": 4 }), "I.2": claim(4) },
      C: marks({ "I.1": 1, "I.2": 0 }),
    },
    ["co"],
  ],
  [
    "does not hang on the order towards a winner of an award before it",
    {
      bands: BANDS,
      bandsOn: "content",
      awards: [award("co", { bands: ["cao"] }), award("khen")],
    },
    {
      A: marks({ "I.1": 10, "I.2": 6 }),
      B: {
        ...marks({ "I.1": 10, "I.2": 5 }),
        P: claim(3),
        T: { verified: { points: 4, reason: "" } },
      },
      C: marks({ "I.1": 2, "I.2": 0 }),
    },
    ["co", "khen"],
  ],
];

describe("the list of an award", () => {
  it.each(ROWS)("%s", (...[, rest, entries, settled]) => {
    const told = toldSettlement({ rest, entries, silence: "saysNothing" });
    expect(told.slice(Object.keys(entries).length)).toEqual(settled);
  });
});
