import { compareSeason } from "../../../src/scoring/rehearsal/compare-season";
import { leaderEntries, selfEntries } from "../../../src/scoring/rehearsal/made-up-entries";
import { madeUpSeason } from "../../../src/scoring/rehearsal/made-up-season";
import { RULE_KINDS } from "../../../src/scoring/rules/rule-kinds";
import { scoreBloc } from "../../../src/scoring/summary/score-bloc";
import { leavesOf } from "../../../src/scoring/template/criterion-tree";
import { readTemplate } from "../../../src/scoring/template/read-template";
import { type Template } from "../../../src/scoring/template/template";
import { withEntries } from "../../../src/scoring/verification/with-entry";
import { createRandom } from "../../fixtures/random/random";
import { randomTemplate } from "../../fixtures/random/random-template";

const ROUNDS = 200;

function randomSound(seed: number): Template {
  const made = readTemplate(randomTemplate(createRandom(seed)));
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return made.value;
}

/** In what the engine's ranking of a made-up season differs from what was made up. */
function differences(template: Template): unknown {
  const units = madeUpSeason(template);
  const leaves = leavesOf(template.criteria);
  const bloc = {
    ...{
      id: "k",
      name: "K",
      year: 2026,
      period: "",
      template: template.id,
      leader: "",
      deputy: "",
    },
    ...{ deadline: "", evidenceFrom: "", evidenceTo: "", tieDecisions: new Map(), ballots: [] },
    units: units.map(({ id }) => ({ id, name: id, status: "submitted", lateDays: 0 }) as const),
    entries: new Map(units.map((unit) => [unit.id, selfEntries(unit, leaves)])),
  };
  const entered = withEntries(bloc, leaderEntries(units, leaves), template);
  if (!entered.ok) return entered.problems;
  const scored = scoreBloc(template, entered.value);
  return scored.ok ? compareSeason(units, scored.value) : scored.problems;
}

it("makes seasons up that the engine ranks as they were made up, whatever the template", () => {
  const templates = Array.from({ length: ROUNDS }, (_, index) => randomSound(index + 1));
  // Where a large bonus lifts every unit to the end of the scale, there is nothing to rank.
  const ranked = templates.filter((template) => madeUpSeason(template).length > 1);
  expect(ranked.length).toBeGreaterThan(ROUNDS * 0.9);
  for (const template of ranked) expect(differences(template)).toEqual([]);
  const kinds = ranked.flatMap(({ criteria }) => leavesOf(criteria).map(({ rule }) => rule.kind));
  expect([...new Set(kinds)].sort()).toEqual([...RULE_KINDS.keys()].sort());
});
