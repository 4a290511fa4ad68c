import { hasDecimals, isFigure, isPositive, pointsOf } from "../../../src/scoring/points/figure";

describe("a figure", () => {
  it.each([0, -0, 1, -1.5, 0.001, 1e15, -1e20, 1e-20, 0.1 + 0.2])(
    "is a number that people write: %d",
    (value) => {
      expect(isFigure(value)).toBe(true);
    },
  );

  it.each([NaN, Infinity, -Infinity, 1e21, -1e300, 5e-324, "5", null, undefined, true, [5], {}])(
    "is not anything else: %j",
    (value) => {
      expect(isFigure(value)).toBe(false);
    },
  );

  it.each([
    [5, 0, true],
    [5.5, 0, false],
    [5.5, 1, true],
    [5.25, 1, false],
    [0.1 + 0.2, 2, false],
    [1e-7, 3, false],
    [1e20, 0, true],
    [-0.125, 3, true],
  ])("has so many decimals as it is written with: %d within %d is %s", (figure, most, fits) => {
    expect(hasDecimals(figure, most)).toBe(fits);
  });

  it.each([
    [1.25, 2, 1250],
    [1.25, 1, undefined],
    [-2, 0, -2000],
    [0, 0, 0],
  ] as const)(
    "states points where it is not finer than the precision: %d within %d is %s",
    (...row) => {
      const [figure, precision, points] = row;
      expect(pointsOf(figure, precision)).toBe(points);
    },
  );

  it.each([
    [1, true],
    [0.001, true],
    [0, false],
    [-1, false],
  ])("is above 0 or not: %d", (figure, positive) => {
    expect(isPositive(figure)).toBe(positive);
  });
});
