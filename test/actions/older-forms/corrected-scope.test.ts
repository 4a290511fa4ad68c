import { expectTakenIn, type OlderFormCase } from "./older-form-case";

const CASES: readonly OlderFormCase[] = [
  {
    title: "a criterion that others score now keeps what the unit said in a note alone",
    correct: ({ at }) => {
      at("III.8").scorer = "leader";
    },
    notes: [
      [
        "notCarried",
        "III.8",
        {
          why: "scorer",
          answer: expect.objectContaining({
            inputs: [{ field: "count", value: 6 }],
            points: "3",
          }) as object,
        },
      ],
    ],
    lost: ["III.8"],
  },
  {
    title: "a criterion that the unit scores now is to be answered",
    correct: ({ at }) => {
      at("I.5").scorer = "unit";
    },
    notes: [["blank", "I.5", { why: "scorer" }]],
    toAnswer: ["I.5"],
  },
  {
    title: "an answer “does not apply” is not taken over where it is no longer allowed",
    unit: "SXD",
    correct: ({ at }) => {
      at("I.2").na = false;
      at("I.4").na = false;
    },
    notes: [
      [
        "notCarried",
        "I.2",
        { why: "na", answer: expect.objectContaining({ na: true, inputs: [] }) as object },
      ],
    ],
    toAnswer: ["I.2"],
    lost: ["I.2"],
  },
  {
    title: "another policy for “does not apply” has those answers confirmed",
    unit: "SXD",
    correct: ({ json }) => {
      json.naPolicy = "zero";
    },
    notes: [
      ["confirm", "I.2", { changes: ["naPolicy"], before: null, after: null }],
      ["confirm", "II.3", { changes: ["naPolicy"], before: null, after: null }],
    ],
    toConfirm: ["I.2", "II.3"],
  },
  {
    title: "fewer decimals are confirmed exactly where points are rounded otherwise",
    unit: "STC",
    correct: ({ json, rule }) => {
      for (const band of rule("III.5", "tier").bands) band.points = Math.floor(band.points);
      json.precision = 1;
    },
    notes: [
      ["confirm", "I.1", { changes: ["rounding"], before: "12.86", after: "12.9" }],
      ["confirm", "I.6.4", { changes: ["rounding"], before: "2.69", after: "2.7" }],
    ],
    toConfirm: ["I.1", "I.6.4"],
  },
];

it.each(CASES)(
  "a form of version 1.0 after another scorer, policy or precision: $title",
  expectTakenIn,
);
