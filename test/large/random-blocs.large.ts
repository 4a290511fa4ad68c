import { compareRandomBlocs, type Comparison } from "../fixtures/random/compare-random-blocs";
import { TO_REACH } from "../fixtures/random/reached";
import { LIMITS_TO_REACH } from "../fixtures/random/reached-limits";

const BLOCS = 10_000;

/** Far from the seeds of the quick test. */
const FIRST_SEED = 1_000_001;

/** Of ten thousand blocs, how many at least must reach a thing for the sample to say something about it. */
const OFTEN_ENOUGH = 50;

const EVERYTHING = [...TO_REACH, ...LIMITS_TO_REACH];

describe(`${String(BLOCS)} random blocs`, () => {
  let comparison: Comparison;

  beforeAll(() => {
    comparison = compareRandomBlocs(FIRST_SEED, FIRST_SEED + BLOCS - 1);
  });

  it("are scored as a second reading of the model scores them; a difference names its seed", () => {
    expect(comparison.differences.slice(0, 3)).toEqual([]);
  });

  it("are many: what they reached is printed", () => {
    const { blocs, units, reached } = comparison;
    const counts = EVERYTHING.map((name) => `  ${String(reached.get(name) ?? 0)}  ${name}\n`);
    process.stdout.write(
      `${String(blocs)} random blocs of ${String(units)} units compared field by field; of them reached\n${counts.join("")}`,
    );
    expect(blocs).toBe(BLOCS);
  });

  it.each(EVERYTHING)("reach often enough: %s", (name) => {
    expect(comparison.reached.get(name) ?? 0).toBeGreaterThanOrEqual(OFTEN_ENOUGH);
  });
});
