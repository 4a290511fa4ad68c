import { recodeRegister } from "../../../../src/scoring/import/migration/recode-register";
import { type EvidenceEntry } from "../../../../src/scoring/import/received";
import { type Criterion } from "../../../../src/scoring/template/criterion";
import { type Template } from "../../../../src/scoring/template/template";
import { referenceTemplate } from "../../../fixtures/reference-blocs";

const from = referenceTemplate("so-nganh-100");

const entryOf = (criteria: string): EvidenceEntry => ({
  code: "MC01",
  type: "Báo cáo",
  symbol: "III.8",
  date: "",
  issuer: "",
  subject: "Báo cáo III.8",
  passage: "mục III.8",
  criteria,
  file: "III.8.pdf",
  status: "",
});

const CODES: Readonly<Record<string, string>> = {
  "I.1": "I.2",
  "I.2": "I.1",
  "III.7": "III.6",
  "III.7.2": "III.6.2",
};

const recode = (criterion: Criterion): Criterion => ({
  ...criterion,
  code: CODES[criterion.code] ?? criterion.code,
});

const to: Template = {
  ...from,
  criteria: from.criteria.filter(({ code }) => code !== "III.8").map(recode),
};

it.each([
  ["I.1", "I.2"],
  ["I.1; I.2", "I.2; I.1"],
  ["tiêu chí I.2, III.7.2.", "tiêu chí I.1, III.6.2."],
  ["(III.7)", "(III.6)"],
  ["III.8", "III.8 (1.0)"],
  ["I.1/III.8", "I.2/III.8 (1.0)"],
  ["I.1\nI.2", "I.2\nI.1"],
])("reads %j as %j", (given, read) => {
  const { evidence, notes } = recodeRegister([entryOf(given)], from, to);
  expect(evidence).toEqual([entryOf(read)]);
  expect(notes).toEqual([
    { code: "registerRecoded", criterion: "", now: "", evidence: "MC01", given, read },
  ]);
});

it.each(["", "I.10", "II.1", "I.1.3", "I.1a", "V.I.1", "III.6", "III.7.1", "xem phụ lục"])(
  "leaves %j as it was typed",
  (given) => {
    const { evidence, notes } = recodeRegister([entryOf(given)], from, to);
    expect([evidence, notes]).toEqual([[entryOf(given)], []]);
  },
);

it("takes the longer of two codes of which one begins the other", () => {
  const rename = (codes: Readonly<Record<string, string>>): Template => ({
    ...from,
    criteria: from.criteria.map((each) => ({ ...each, code: codes[each.code] ?? each.code })),
  });
  const { evidence } = recodeRegister(
    [entryOf("I.1-a, I.1")],
    rename({ "I.2": "I.1-a" }),
    rename({ "I.1": "I.3", "I.2": "I.4", "I.3": "I.1" }),
  );
  expect(evidence[0]?.criteria).toBe("I.4, I.3");
});

it("leaves a register as it is where no code has changed", () => {
  const register = [entryOf("I.1; I.2")];
  const { evidence, notes } = recodeRegister(register, from, { ...from, version: "1.1" });
  expect(evidence).toBe(register);
  expect(notes).toEqual([]);
});
