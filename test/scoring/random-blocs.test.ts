import { compareRandomBlocs, type Comparison } from "../fixtures/random/compare-random-blocs";
import { TO_REACH } from "../fixtures/random/reached";

describe("random blocs", () => {
  let comparison: Comparison;

  beforeAll(() => {
    comparison = compareRandomBlocs(1, 150);
  });

  it("are scored as a second reading of the model scores them, field by field", () => {
    expect(comparison.differences.slice(0, 3)).toEqual([]);
  });

  it.each(TO_REACH)("reach: %s", (name) => {
    expect(comparison.reached.get(name) ?? 0).toBeGreaterThan(0);
  });
});
