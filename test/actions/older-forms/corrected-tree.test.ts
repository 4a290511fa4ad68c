import { type CriterionJson } from "../../oracle/model-json";
import { expectTakenIn, type OlderFormCase, same } from "./older-form-case";

const NEW_LEAF: CriterionJson = {
  id: "m100-moi",
  code: "III.9",
  parent: "m100-iii",
  title: "Tiêu chí mới",
  section: "content",
  max: 1,
  rule: { kind: "binary" },
  scorer: "unit",
  na: false,
  evidence: { required: "never", hint: "" },
};

const CASES: readonly OlderFormCase[] = [
  {
    title: "an added criterion is to be answered, one that others score is nothing to the unit",
    correct: ({ addAfter }) => {
      const penalty = { ...NEW_LEAF, parent: "m100-v", section: "penalty" as const };
      addAfter("V.4", { ...penalty, id: "x1", code: "V.5" });
      addAfter("V.4", { ...penalty, id: "x2", code: "V.6", scorer: "board" });
    },
    notes: [["blank", "V.5", { why: "new" }]],
    toAnswer: ["V.5"],
  },
  {
    title: "a removed criterion keeps what the unit said in a note",
    correct: ({ at, remove }) => {
      remove("III.8");
      at("III.7.1").max = 6;
      at("III.7").max = 9;
    },
    notes: [["gone", "III.8", { now: "" }]],
    lost: ["III.8"],
  },
  {
    title: "a criterion that moved to another group is taken over without a word",
    correct: ({ at, remove, addAfter }) => {
      remove("III.8");
      addAfter("II.5", { ...at("III.8"), parent: "m100-ii" });
      at("II").max = 23;
      at("III").max = 27;
    },
    notes: [],
  },
  {
    title: "criteria in another order and with other titles are taken over without a word",
    correct: ({ at, remove, addAfter }) => {
      remove("II.1");
      addAfter("II.5", at("II.1"));
      at("I.1").title = "Tên mới hoàn toàn";
      at("II.2").title = at("II.1").title;
    },
    notes: [],
  },
  {
    title: "criteria whose codes have moved up go to their new codes",
    correct: ({ at }) => {
      at("II.3").code = "II.4";
      at("II.4").code = "II.5";
      at("II.5").code = "II.3";
    },
    notes: [
      ["recoded", "II.3", { now: "II.4" }],
      ["recoded", "II.5", { now: "II.3" }],
    ],
    recoded: { "II.3": "II.4", "II.5": "II.3" },
  },
  {
    title: "a criterion in another section is confirmed like one with another rule",
    correct: ({ at, remove, addAfter }) => {
      remove("III.8");
      addAfter("IV.4", { ...at("III.8"), parent: "m100-iv", section: "bonus", code: "IV.5" });
      at("IV").max = 8;
      at("III.7.1").max = 6;
      at("III.7").max = 9;
    },
    notes: [
      ["recoded", "III.8", { now: "IV.5" }],
      ["confirm", "III.8", { now: "IV.5", changes: ["section"], ...same("3") }],
    ],
    toConfirm: ["IV.5"],
    recoded: { "III.8": "IV.5" },
  },
  {
    title:
      "a criterion that was divided keeps what the unit said, and its parts are to be answered",
    correct: ({ at, addAfter }) => {
      const part = { ...NEW_LEAF, parent: "m100-iii-8" };
      addAfter("III.8", { ...part, id: "x2", code: "III.8.2", max: 1 });
      addAfter("III.8", { ...part, id: "x1", code: "III.8.1", max: 2 });
      delete at("III.8").rule;
    },
    notes: [
      ["notCarried", "III.8", { why: "group" }],
      ["blank", "III.8.1", { why: "new" }],
      ["blank", "III.8.2", { why: "new" }],
    ],
    toAnswer: ["III.8.1", "III.8.2"],
    lost: ["III.8"],
  },
];

it.each(CASES)("a form of version 1.0 after criteria came, went or moved: $title", expectTakenIn);
