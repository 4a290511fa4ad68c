/** As many digits a number can have and be sure to keep them all (IEEE 754, 5.12.2). */
const SAFE_DIGITS = 15;
/** As many digits has no row, no style and no number of a text. */
const MOST_DIGITS = 9;

const [ZERO, MINUS, POINT] = [0x30, 0x2d, 0x2e];
const POWERS = Float64Array.from({ length: SAFE_DIGITS + 1 }, (_, digits) => 10 ** digits);

/** What digits spell that follow those of another number; NaN when there is something else among them. */
function spelled(source: Uint8Array, from: number, to: number, before = 0): number {
  let number = before;
  for (let at = from; at < to; at += 1) {
    const digit = (source[at] ?? 0) - ZERO;
    if (digit < 0 || digit > 9) return Number.NaN;
    number = number * 10 + digit;
  }
  return number;
}

/** The whole number that 1 to 9 digits between two offsets spell, without a needless zero before them; NaN for another. */
export function wholeNumber(source: Uint8Array, from: number, to: number): number {
  const length = to - from;
  if (length < 1 || length > MOST_DIGITS || (length > 1 && source[from] === ZERO))
    return Number.NaN;
  return spelled(source, from, to);
}

/** Where the point stands between two offsets; the later of them where there is none. */
function pointBetween(source: Uint8Array, from: number, to: number): number {
  let at = from;
  while (at < to && source[at] !== POINT) at += 1;
  return at;
}

/**
 * The number that is written between two offsets as a minus sign or none, 1 to 15 digits, and a point among or behind
 * them or none. It is what `Number` makes of the same: the digits alone and the power of ten are exact, so that their
 * quotient is the number nearest to what is written. NaN for all that is written in another way.
 */
export function decimalNumber(source: Uint8Array, from: number, to: number): number {
  const start = source[from] === MINUS ? from + 1 : from;
  const point = pointBetween(source, start, to);
  const decimals = Math.max(0, to - point - 1);
  if (point === start || point - start + decimals > SAFE_DIGITS) return Number.NaN;
  const digits = spelled(source, point + 1, to, spelled(source, start, point));
  const number = digits / (POWERS[decimals] ?? 1);
  return start === from ? number : -number;
}
