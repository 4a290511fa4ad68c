import { compareRandomBlocs, type Comparison } from "../fixtures/random/compare-random-blocs";
import { TO_REACH } from "../fixtures/random/reached";

const BLOCS = 3000;

/** Far from the seeds of the quick test. */
const FIRST_SEED = 1_000_001;

/** Of three thousand blocs, how many at least must reach a thing for the sample to say something about it. */
const OFTEN_ENOUGH = 15;

describe(`${String(BLOCS)} random blocs`, () => {
  let comparison: Comparison;

  beforeAll(() => {
    comparison = compareRandomBlocs(FIRST_SEED, FIRST_SEED + BLOCS - 1);
  });

  it("are scored as a second reading of the model scores them; a difference names its seed", () => {
    expect(comparison.differences.slice(0, 3)).toEqual([]);
  });

  it.each(TO_REACH)("reach often enough: %s", (name) => {
    expect(comparison.reached.get(name) ?? 0).toBeGreaterThanOrEqual(OFTEN_ENOUGH);
  });
});
