import { type Fraction, nearestWhole } from "../../basics/fraction";

declare const unit: unique symbol;

/** Points as a whole number of thousandths (`scoring-model.md`, Numbers): 1.5 points are 1500. */
export type Points = number & { readonly [unit]: "thousandths of a point" };

/** How many decimals a template shows and rounds to. */
export type Precision = 0 | 1 | 2 | 3;

/** No points at all; not the same as blank. */
export const ZERO = 0 as Points;

/** Points from a whole number of thousandths. */
export function thousandths(count: number): Points {
  return count as Points;
}

/** Rounds to the template's precision, halves away from zero. */
export function rounded(value: Fraction, precision: Precision): Points {
  const steps = nearestWhole({ over: value.over * BigInt(10 ** precision), under: value.under });
  return thousandths(Number(steps) * 10 ** (3 - precision));
}

/** Points as an exact fraction of one point. */
export function fractionOf(points: Points): Fraction {
  return { over: BigInt(points), under: 1000n };
}

/** The sum of points. */
export function sum(all: readonly Points[]): Points {
  return thousandths(all.reduce<number>((total, each) => total + each, 0));
}

/** The points, or the cap where they are more; without a cap (null) the points. */
export function atMost(points: Points, cap: Points | null): Points {
  return cap !== null && points > cap ? cap : points;
}

/** The points, or the floor where they are less. */
export function atLeast(points: Points, floor: Points): Points {
  return points < floor ? floor : points;
}

/** Points as a JavaScript number of points, for a cell or a screen; never to calculate with. */
export function toNumber(points: Points): number {
  return Number(decimalText(points));
}

/** Points as a decimal with a dot and no trailing zeros, as the reference results print them. */
export function decimalText(points: Points): string {
  const size = Math.abs(points);
  const decimals = String(size % 1000)
    .padStart(3, "0")
    .replace(/0+$/, "");
  const integer = String(Math.floor(size / 1000));
  return `${points < 0 ? "-" : ""}${integer}${decimals === "" ? "" : `.${decimals}`}`;
}

/** The difference of two sums of points. */
export function minus(a: Points, b: Points): Points {
  return thousandths(a - b);
}
