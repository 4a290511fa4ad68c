import { type Bloc } from "../../../src/scoring/import/bloc";
import { readBloc } from "../../../src/scoring/import/read-bloc";
import { rescoreBloc, scoreBloc } from "../../../src/scoring/summary/score-bloc";
import { type Entries, type LeafEntries } from "../../../src/scoring/self-assessment/entry";
import { readTemplate } from "../../../src/scoring/template/read-template";
import { type Template } from "../../../src/scoring/template/template";
import { createRandom, type Random } from "../../fixtures/random/random";
import { randomCase } from "../../fixtures/random/random-bloc";

const CASES = 400;

function caseOf(seed: number): { readonly template: Template; readonly bloc: Bloc } {
  const { template: templateJson, bloc: blocJson } = randomCase(seed);
  const template = readTemplate(templateJson);
  if (!template.ok) throw new Error(JSON.stringify(template.problems));
  const bloc = readBloc(blocJson, template.value);
  if (!bloc.ok) throw new Error(JSON.stringify(bloc.problems));
  return { template: template.value, bloc: bloc.value };
}

/** What a unit says of a leaf from now on: nothing, that it does not apply, too little, points, or what another one says. */
function otherEntry(random: Random, entries: Entries, code: string): LeafEntries {
  const others = [...entries.values()].flatMap((each) => each.get(code) ?? []);
  return random.pick([
    {},
    { self: { kind: "na", reason: "" } },
    { self: { kind: "inputs", inputs: new Map(), reason: "" } },
    { meeting: { kind: "typed", points: [random.whole(0, 2)], listed: false, reason: "" } },
    ...others,
  ]);
}

/** The same with a few entries of one or two units changed. */
function edited(random: Random, template: Template, bloc: Bloc): Bloc {
  const leaves = template.criteria.filter(({ kind }) => kind === "leaf");
  const entries = new Map(bloc.entries);
  for (let edits = random.whole(0, 3); edits > 0; edits -= 1) {
    const [{ id }, { code }] = [random.pick(bloc.units), random.pick(leaves)];
    const own = new Map(entries.get(id)).set(code, otherEntry(random, bloc.entries, code));
    entries.set(id, own);
  }
  return { ...bloc, entries };
}

describe("a bloc scored again after an edit", () => {
  it("has the result that scoring it anew gives", () => {
    for (let seed = 1; seed <= CASES; seed += 1) {
      const { template, bloc } = caseOf(seed);
      const result = scoreBloc(template, bloc);
      if (!result.ok) continue;
      const after = edited(createRandom(seed), template, bloc);
      const again = rescoreBloc({ template, bloc, result: result.value }, after);
      expect({ seed, again }).toEqual({ seed, again: scoreBloc(template, after) });
    }
  });

  it("has it too when another list of units is given", () => {
    for (let seed = 1; seed <= 100; seed += 1) {
      const { template, bloc } = caseOf(seed);
      const result = scoreBloc(template, bloc);
      if (!result.ok) continue;
      const units = bloc.units.slice(1).map((unit) => ({ ...unit, status: "verified" }));
      const after = { ...bloc, units, tieDecisions: new Map(), ballots: [] };
      const again = rescoreBloc({ template, bloc, result: result.value }, after);
      expect({ seed, again }).toEqual({ seed, again: scoreBloc(template, after) });
    }
  });
});
