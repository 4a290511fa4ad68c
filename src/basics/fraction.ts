/** An exact rational number: `over / under`, with `under` above 0. Not kept in lowest terms. */
export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

/** A whole number as a fraction. */
export function whole(number: bigint | number): Fraction {
  return { over: BigInt(number), under: 1n };
}

/** A decimal of at most so many digits is the only one of that length which its JavaScript number can have come from. */
const CERTAIN_DIGITS = 1e15;
/** Powers of ten for the decimals that figures mostly have, as numbers and as what stands under the fraction. */
const FEW_DECIMALS = [1, 10, 100, 1000].map((power) => [power, BigInt(power)] as const);

/** A figure of few decimals without a detour over its text; undefined for any other. */
function plainDecimal(figure: number): Fraction | undefined {
  for (const [power, under] of FEW_DECIMALS) {
    const over = Math.round(figure * power);
    if (Math.abs(over) >= CERTAIN_DIGITS) return undefined;
    if (over / power === figure) return { over: BigInt(over), under };
  }
  return undefined;
}

function printedDecimal(figure: number): Fraction {
  const [mantissa = "0", exponent = "0"] = String(figure).split("e");
  const [integer = "0", decimals = ""] = mantissa.split(".");
  const power = Number(exponent) - decimals.length;
  const digits = BigInt(integer + decimals);
  return power >= 0
    ? { over: digits * 10n ** BigInt(power), under: 1n }
    : { over: digits, under: 10n ** BigInt(-power) };
}

/**
 * The decimal that a JavaScript number prints as, exactly: 0.1 is one tenth. A number that came from a decimal of at
 * most 15 significant digits prints as that decimal again.
 */
export function exactly(figure: number): Fraction {
  return plainDecimal(figure) ?? printedDecimal(figure);
}

/** The sum a + b. */
export function plus(a: Fraction, b: Fraction): Fraction {
  return { over: a.over * b.under + b.over * a.under, under: a.under * b.under };
}

/** The difference a − b. */
export function minus(a: Fraction, b: Fraction): Fraction {
  return { over: a.over * b.under - b.over * a.under, under: a.under * b.under };
}

/** The product a × b. */
export function times(a: Fraction, b: Fraction): Fraction {
  return { over: a.over * b.over, under: a.under * b.under };
}

/** The quotient a ÷ b; b must not be 0. */
export function dividedBy(a: Fraction, b: Fraction): Fraction {
  const sign = b.over < 0n ? -1n : 1n;
  return { over: a.over * b.under * sign, under: a.under * b.over * sign };
}

/** Below, at or above 0 as a is less than, equal to or more than b. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = a.over * b.under - b.over * a.under;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The larger of two. */
export function larger(a: Fraction, b: Fraction): Fraction {
  return compare(a, b) >= 0 ? a : b;
}

/** The smaller of two. */
export function smaller(a: Fraction, b: Fraction): Fraction {
  return compare(a, b) <= 0 ? a : b;
}

/** The nearest whole number; halves go away from zero, as Excel's ROUND does. */
export function nearestWhole({ over, under }: Fraction): bigint {
  const size = over < 0n ? -over : over;
  const rounded = (2n * size + under) / (2n * under);
  return over < 0n ? -rounded : rounded;
}

/** `over/under` in lowest terms. */
export function lowestTerms({ over, under }: Fraction): string {
  let [a, b] = [over < 0n ? -over : over, under];
  while (b !== 0n) [a, b] = [b, a % b];
  const divisor = a === 0n ? 1n : a;
  return `${String(over / divisor)}/${String(under / divisor)}`;
}
