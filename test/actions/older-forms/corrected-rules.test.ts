import { expectTakenIn, type OlderFormCase, same } from "./older-form-case";

const CASES: readonly OlderFormCase[] = [
  {
    title: "maxima that went up and down are confirmed, with old and new points",
    correct: ({ at }) => {
      Object.assign(at("I.1"), { max: 14 });
      Object.assign(at("I.2"), { max: 9 });
    },
    notes: [
      ["confirm", "I.1", { changes: ["max"], before: "15", after: "14" }],
      ["confirm", "I.2", { changes: ["max"], before: "8", after: "9" }],
    ],
    toConfirm: ["I.1", "I.2"],
  },
  {
    title: "a corrected bound of a tier is confirmed where it takes points away",
    correct: ({ rule }) => {
      rule("I.4", "tier").bands[1]!.bound = 97.5;
    },
    notes: [["confirm", "I.4", { changes: ["rule"], before: "4", after: "2" }]],
    toConfirm: ["I.4"],
  },
  {
    title:
      "corrected points of a tier that the unit is not in are confirmed, with points that stay",
    correct: ({ rule }) => {
      rule("I.6.2", "tier").bands[2]!.points = 0;
    },
    notes: [["confirm", "I.6.2", { changes: ["rule"], ...same("1") }]],
    toConfirm: ["I.6.2"],
  },
  {
    title: "a chosen level that is gone keeps its label in a note, and the unit answers again",
    correct: ({ rule }) => {
      rule("II.1", "level").levels.shift();
    },
    notes: [
      [
        "notCarried",
        "II.1",
        {
          why: "choice",
          answer: {
            na: false,
            inputs: [{ field: "level", value: "Tốt" }],
            points: "5",
            reason: "",
            citation: "",
          },
        },
      ],
    ],
    toAnswer: ["II.1"],
    lost: ["II.1"],
  },
  {
    title: "another level that is gone leaves the choice standing, to be confirmed",
    correct: ({ rule }) => {
      rule("II.1", "level").levels.splice(1, 1);
    },
    notes: [["confirm", "II.1", { changes: ["rule"], ...same("5") }]],
    toConfirm: ["II.1"],
  },
  {
    title: "an added level leaves the choice standing, to be confirmed",
    correct: ({ rule }) => {
      rule("II.2", "level").levels.push({ key: "them", label: "Mức thêm", points: 1 });
    },
    notes: [["confirm", "II.2", { changes: ["rule"], ...same("5") }]],
    toConfirm: ["II.2"],
  },
  {
    title: "a ticked item that is gone keeps all ticked labels in a note",
    correct: ({ rule }) => {
      rule("III.3", "checklist").items.pop();
    },
    notes: [
      [
        "notCarried",
        "III.3",
        {
          why: "choice",
          answer: expect.objectContaining({
            inputs: [{ field: "ticked", value: ["Kế hoạch", "Phát động", "Sơ kết, tổng kết"] }],
          }) as object,
        },
      ],
    ],
    toAnswer: ["III.3"],
    lost: ["III.3"],
  },
  {
    title: "an item that is gone unticked leaves the others standing, to be confirmed",
    correct: ({ rule }) => {
      rule("II.3", "checklist").items.pop();
    },
    notes: [["confirm", "II.3", { changes: ["rule"], ...same("1") }]],
    toConfirm: ["II.3"],
  },
  {
    title: "an added item counts as not ticked until the unit has confirmed",
    correct: ({ rule }) => {
      rule("III.4", "checklist").items.push({ key: "them", label: "Nội dung thêm", points: 1 });
    },
    notes: [["confirm", "III.4", { changes: ["rule"], ...same("3") }]],
    toConfirm: ["III.4"],
  },
  {
    title: "a rule that asks for something else takes no answer over",
    correct: ({ at }) => {
      at("I.6.1").rule = { kind: "level", levels: [{ key: "co", label: "Có", points: 2 }] };
    },
    notes: [
      [
        "notCarried",
        "I.6.1",
        {
          why: "rule",
          answer: expect.objectContaining({ inputs: [{ field: "yes", value: true }] }) as object,
        },
      ],
    ],
    toAnswer: ["I.6.1"],
    lost: ["I.6.1"],
  },
  {
    title: "a count of achievements is not taken over as a count of faults",
    correct: ({ at }) => {
      at("III.6").rule = { kind: "deduct", per: 1 };
    },
    notes: [["notCarried", "III.6", { why: "rule" }]],
    toAnswer: ["III.6"],
    lost: ["III.6"],
  },
  {
    title: "a rule of another kind that asks the same takes target and result over",
    correct: ({ at }) => {
      at("I.2").rule = { kind: "leaderRelative" };
    },
    notes: [["confirm", "I.2", { changes: ["rule"], before: "8", after: null }]],
    toConfirm: ["I.2"],
  },
];

it.each(CASES)("a form of version 1.0 after rules were corrected: $title", expectTakenIn);
