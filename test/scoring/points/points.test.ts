import fc from "fast-check";
import {
  atLeast,
  atMost,
  decimalText,
  fractionOf,
  minus,
  type Precision,
  rounded,
  sum,
  thousandths,
  toNumber,
  ZERO,
} from "../../../src/scoring/points/points";

const anyPoints = fc.integer({ min: -10_000_000, max: 10_000_000 }).map(thousandths);

describe("points", () => {
  it.each<[bigint, bigint, Precision, number]>([
    [1n, 2n, 0, 1000],
    [-1n, 2n, 0, -1000],
    [49n, 100n, 0, 0],
    [5n, 100n, 1, 100],
    [2675n, 1000n, 2, 2680],
    [-2675n, 1000n, 2, -2680],
    [1n, 3n, 3, 333],
    [2n, 3n, 3, 667],
    [12_345n, 10_000n, 3, 1235],
    [0n, 1n, 2, 0],
  ])("are rounded half away from zero: %d/%d to %d decimals is %d thousandths", (...row) => {
    const [over, under, precision, expected] = row;
    expect(rounded({ over, under }, precision)).toBe(expected);
  });

  it.each([
    [0, "0"],
    [-0, "0"],
    [1000, "1"],
    [1500, "1.5"],
    [1250, "1.25"],
    [1001, "1.001"],
    [10, "0.01"],
    [-10, "-0.01"],
    [-12_300, "-12.3"],
    [100_000, "100"],
  ])("print without trailing zeros: %d thousandths are %s", (count, text) => {
    expect(decimalText(thousandths(count))).toBe(text);
  });

  it("are the same number as cell, as text and as fraction", () => {
    fc.assert(
      fc.property(anyPoints, (points) => {
        const { over, under } = fractionOf(points);
        expect([toNumber(points), Number(over) / Number(under)]).toEqual([
          Number(decimalText(points)),
          Number(decimalText(points)),
        ]);
        expect(rounded({ over, under }, 3)).toBe(points);
      }),
    );
  });

  it("add up, and nothing adds up to nothing", () => {
    expect(sum([])).toBe(ZERO);
    expect(decimalText(sum([100, 200, 3].map(thousandths)))).toBe("0.303");
  });

  it("are subtracted, below 0 too", () => {
    expect(decimalText(minus(thousandths(1100), thousandths(200)))).toBe("0.9");
    expect(decimalText(minus(thousandths(200), thousandths(1100)))).toBe("-0.9");
    expect(decimalText(minus(thousandths(0), thousandths(1)))).toBe("-0.001");
  });

  it.each([
    [5000, 4000, 4000],
    [4000, 4000, 4000],
    [3000, 4000, 3000],
    [5000, null, 5000],
    [0, 0, 0],
  ])("are at most their cap, if there is one: %d under %d is %d", (points, cap, expected) => {
    expect(atMost(thousandths(points), cap === null ? null : thousandths(cap))).toBe(expected);
  });

  it.each([
    [-1, 0],
    [0, 0],
    [1, 1],
  ])("are at least their floor: %d above 0 is %d", (points, expected) => {
    expect(atLeast(thousandths(points), ZERO)).toBe(expected);
  });
});
