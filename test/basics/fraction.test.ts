import fc from "fast-check";
import {
  compare,
  dividedBy,
  exactly,
  type Fraction,
  larger,
  lowestTerms,
  minus,
  nearestWhole,
  plus,
  smaller,
  times,
  whole,
} from "../../src/basics/fraction";

const integer = fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n });
const fraction: fc.Arbitrary<Fraction> = fc
  .tuple(integer, fc.bigInt({ min: 1n, max: 10n ** 12n }))
  .map(([over, under]) => ({ over, under }));

/** True when `result` is exactly top / bottom, whatever sign bottom has. */
function is(result: Fraction, top: bigint, bottom: bigint): boolean {
  return result.under > 0n && result.over * bottom === top * result.under;
}

describe("a fraction", () => {
  it("adds, subtracts and multiplies exactly", () => {
    fc.assert(
      fc.property(fraction, fraction, (a, b) => {
        const under = a.under * b.under;
        expect(is(plus(a, b), a.over * b.under + b.over * a.under, under)).toBe(true);
        expect(is(minus(a, b), a.over * b.under - b.over * a.under, under)).toBe(true);
        expect(is(times(a, b), a.over * b.over, under)).toBe(true);
      }),
    );
  });

  it("divides exactly, by negative numbers too, and keeps what it divides by above 0", () => {
    fc.assert(
      fc.property(fraction, fraction, (a, b) => {
        fc.pre(b.over !== 0n);
        expect(is(dividedBy(a, b), a.over * b.under, a.under * b.over)).toBe(true);
        expect(compare(times(dividedBy(a, b), b), a)).toBe(0);
      }),
    );
  });

  it("compares as the difference says, and the larger and the smaller are the two", () => {
    fc.assert(
      fc.property(fraction, fraction, (a, b) => {
        const { over } = minus(a, b);
        expect(compare(a, b)).toBe(over < 0n ? -1 : over > 0n ? 1 : 0);
        expect(compare(a, b) + compare(b, a)).toBe(0);
        expect(compare(larger(a, b), smaller(a, b))).toBeGreaterThanOrEqual(0);
        expect(is(plus(larger(a, b), smaller(a, b)), plus(a, b).over, plus(a, b).under)).toBe(true);
      }),
    );
  });

  it("is rounded to a whole number that is at most a half away", () => {
    fc.assert(
      fc.property(fraction, (a) => {
        const twiceAway = minus(times(a, whole(2)), whole(2n * nearestWhole(a)));
        expect(compare(twiceAway, whole(1))).toBeLessThanOrEqual(0);
        expect(compare(twiceAway, whole(-1))).toBeGreaterThanOrEqual(0);
        expect(nearestWhole({ over: -a.over, under: a.under })).toBe(-nearestWhole(a));
      }),
    );
  });

  it.each([
    [1n, 2n, 1n],
    [-1n, 2n, -1n],
    [3n, 2n, 2n],
    [-5n, 2n, -3n],
    [49n, 100n, 0n],
    [-49n, 100n, 0n],
    [51n, 100n, 1n],
    [0n, 7n, 0n],
  ])("rounds halves away from zero: %d/%d is %d", (over, under, rounded) => {
    expect(nearestWhole({ over, under })).toBe(rounded);
  });

  it.each([
    [0, 0n, 1n],
    [-0, 0n, 1n],
    [7, 7n, 1n],
    [0.1, 1n, 10n],
    [-2.675, -2675n, 1000n],
    [-0.5, -1n, 2n],
    [1e-7, 1n, 10_000_000n],
    [-1.25e-9, -125n, 10n ** 11n],
    [1e21, 10n ** 21n, 1n],
    [1.5e22, 15n * 10n ** 21n, 1n],
    [123456789.012345, 123456789012345n, 1_000_000n],
    [999_999_999_999.999, 999_999_999_999_999n, 1000n],
    [1_234_567_890_123_456, 1_234_567_890_123_456n, 1n],
    [0.30000000000000004, 30_000_000_000_000_004n, 10n ** 17n],
  ])("takes a number for the decimal that it prints as: %d", (figure, over, under) => {
    expect(is(exactly(figure), over, under)).toBe(true);
  });

  it("takes every decimal of at most fifteen digits for itself", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -999_999_999, max: 999_999_999 }),
        fc.nat(15),
        (digits, places) => {
          const figure = Number(`${String(digits)}e-${String(places)}`);
          expect(is(exactly(figure), BigInt(digits), 10n ** BigInt(places))).toBe(true);
        },
      ),
    );
  });

  it.each([
    [0n, 5n, "0/1"],
    [6n, 9n, "2/3"],
    [9n, 9n, "1/1"],
    [-4n, 8n, "-1/2"],
    [13n, 8n, "13/8"],
  ])("is printed in lowest terms: %d/%d as %s", (over, under, text) => {
    expect(lowestTerms({ over, under })).toBe(text);
  });
});
