import { RULE_KINDS } from "../../../src/scoring/rules/rule-kinds";
import { type RuleParameters, takenIn } from "../../fixtures/scoring/rule-case";

const ALONE: readonly RuleParameters[] = [
  { kind: "binary" },
  { kind: "level", levels: [{ key: "a", label: "Tốt", points: 5 }] },
  { kind: "tier", bands: [{ op: "else", points: 5 }] },
  { kind: "ratio" },
  { kind: "ratio", lowerIsBetter: true },
  { kind: "perUnit", per: 1 },
  { kind: "deduct", per: 1 },
  { kind: "checklist", items: [{ key: "1", label: "Kế hoạch", points: 5 }] },
  { kind: "linear", of: 100 },
  { kind: "manual", step: 0.5 },
];

/** What points are typed up to, and whether others' inputs decide. */
const traits = (json: RuleParameters): readonly boolean[] => {
  const { rule, faults } = takenIn(json, 5);
  expect(faults).toEqual([]);
  return [rule.exceedsMax, rule.blocWide];
};

it("knows every kind that the model names", () => {
  const kinds = new Set(ALONE.map(({ kind }) => kind)).add("leaderRelative");
  expect([...RULE_KINDS.keys()].sort()).toEqual([...kinds].sort());
});

it.each(ALONE)("goes by a unit's own inputs and no further than the maximum: %j", (json) => {
  expect(traits(json)).toEqual([false, false]);
});

it("goes beyond the maximum for a ratio without a cap alone", () => {
  expect(traits({ kind: "ratio", cap: null })).toEqual([true, false]);
});

it("goes by the whole bloc for a comparison with the leader alone", () => {
  expect(traits({ kind: "leaderRelative" })).toEqual([false, true]);
});
