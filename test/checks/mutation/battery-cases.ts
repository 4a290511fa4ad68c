import { randomCase } from "../../fixtures/random/random-bloc";
import { scoreByModel } from "../../oracle/score-by-model";

/** So many random blocs reach all that can happen in one; the quick tests ask fewer. */
const BLOCS = 300;
const FIRST_SEED = 20_001;

/** Random blocs with what a second reading of the model makes of them. Nothing of the product has a part in this. */
export const RANDOM_CASES = Array.from({ length: BLOCS }, (_, at) => {
  const { template, bloc } = randomCase(FIRST_SEED + at);
  const model: unknown = JSON.parse(JSON.stringify(scoreByModel(template, bloc)));
  return { title: `random bloc ${String(FIRST_SEED + at)}`, template, bloc, model };
});
