/** A quotient of whole numbers; the divisor is above 0. */
export interface Rational {
  readonly top: bigint;
  readonly bottom: bigint;
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));

/** top / bottom in lowest terms. */
export function ratio(top: bigint, bottom: bigint): Rational {
  if (bottom === 0n) throw new Error("A quotient by zero was asked for.");
  const size = top < 0n ? -top : top;
  const common = gcd(size, bottom < 0n ? -bottom : bottom) * (bottom < 0n ? -1n : 1n);
  return { top: top / common, bottom: bottom / common };
}

export const ZERO = ratio(0n, 1n);
export const ONE = ratio(1n, 1n);
export const HALF = ratio(1n, 2n);
export const HUNDRED = ratio(100n, 1n);

export const add = (a: Rational, b: Rational): Rational =>
  ratio(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);
export const minus = (a: Rational, b: Rational): Rational =>
  ratio(a.top * b.bottom - b.top * a.bottom, a.bottom * b.bottom);
export const times = (a: Rational, b: Rational): Rational =>
  ratio(a.top * b.top, a.bottom * b.bottom);
export const over = (a: Rational, b: Rational): Rational =>
  ratio(a.top * b.bottom, a.bottom * b.top);

/** Below 0 where a < b, 0 where they are the same, above 0 where a > b. */
export function order(a: Rational, b: Rational): number {
  const difference = minus(a, b).top;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export const least = (a: Rational, b: Rational): Rational => (order(a, b) <= 0 ? a : b);
export const greatest = (a: Rational, b: Rational): Rational => (order(a, b) >= 0 ? a : b);
export const sum = (all: readonly Rational[]): Rational => all.reduce(add, ZERO);
export const largest = (all: readonly Rational[]): Rational => all.reduce(greatest, ZERO);

/** The exact value of a number as JSON prints it: "-1.25", "1e-7". */
export function exactly(number: number): Rational {
  const [, sign, whole = "", decimals = "", power = "0"] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/.exec(String(number)) ?? [];
  const digits = BigInt(`${sign ?? ""}${whole}${decimals}`);
  const shift = decimals.length - Number(power);
  return shift >= 0
    ? ratio(digits, 10n ** BigInt(shift))
    : ratio(digits * 10n ** BigInt(-shift), 1n);
}

/** Half away from zero, to that many decimals. */
export function round(a: Rational, decimals: number): Rational {
  const unit = 10n ** BigInt(decimals);
  const size = (a.top < 0n ? -a.top : a.top) * unit;
  const whole = (2n * size + a.bottom) / (2n * a.bottom);
  return ratio(a.top < 0n ? -whole : whole, unit);
}

/** A decimal without trailing zeros; only for values that end. */
export function decimalText(a: Rational): string {
  let places = 0;
  while (10n ** BigInt(places) % a.bottom !== 0n) {
    places += 1;
    if (places > 12) throw new Error("Not a decimal that ends.");
  }
  const size = ((a.top < 0n ? -a.top : a.top) * 10n ** BigInt(places)) / a.bottom;
  const digits = size.toString().padStart(places + 1, "0");
  const whole = digits.slice(0, digits.length - places);
  return `${a.top < 0n ? "-" : ""}${whole}${places > 0 ? `.${digits.slice(-places)}` : ""}`;
}
