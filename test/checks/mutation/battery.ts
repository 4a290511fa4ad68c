import { REFERENCE_BLOCS } from "../../fixtures/reference-blocs";
import { blocPath, expectedResult, json, templatePath } from "../../fixtures/reference-blocs";
import { outcomeOf } from "../../fixtures/scoring/engine-result";
import { RANDOM_CASES } from "./battery-cases";

function resultOf(template: unknown, bloc: unknown): unknown {
  const outcome = outcomeOf(template, bloc);
  return JSON.parse(JSON.stringify(outcome.result ?? outcome));
}

/** What every mutant meets first: blocs whose results somebody else computed. */
describe("whole blocs", () => {
  it.each(REFERENCE_BLOCS)("%s", (name, id) => {
    expect(resultOf(json(templatePath(id)), json(blocPath(name)))).toEqual(expectedResult(name));
  });

  it.each(RANDOM_CASES)("$title", ({ template, bloc, model }) => {
    expect(resultOf(template, bloc)).toEqual(model);
  });
});
