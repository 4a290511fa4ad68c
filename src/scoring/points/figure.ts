import { compare, exactly, whole } from "../../basics/fraction";
import { type Points, type Precision, thousandths } from "./points";

/**
 * A decimal as somebody typed it (a target, a result, points before rounding), at most 15 significant digits.
 * Only `exactly()` computes with one.
 */
export type Figure = number;

/** Beyond any amount that is counted or measured; what is nearer to 0 than its inverse is noise of a calculation. */
const LARGEST: Figure = 1e20;

/** True for a JSON or cell value that is a usable figure. */
export function isFigure(value: unknown): value is Figure {
  if (typeof value !== "number") return false;
  const size = Math.abs(value);
  return value === 0 || (size <= LARGEST && size >= 1 / LARGEST);
}

/** True when the figure needs no more than so many decimals. */
export function hasDecimals(figure: Figure, most: number): boolean {
  const { under, over } = exactly(figure);
  return (over * 10n ** BigInt(most)) % under === 0n;
}

/** The points a figure states, exactly; undefined when it has more decimals than the precision allows. */
export function pointsOf(figure: Figure, precision: Precision): Points | undefined {
  if (!hasDecimals(figure, precision)) return undefined;
  const { over, under } = exactly(figure);
  return thousandths(Number((over * 1000n) / under));
}

/** True when the figure is above 0. */
export function isPositive(figure: Figure): boolean {
  return compare(exactly(figure), whole(0)) > 0;
}
