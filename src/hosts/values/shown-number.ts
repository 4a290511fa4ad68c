const SIGNIFICANT_DIGITS = 15;
const EXACT_WHOLE = 1e15;

/** What spreadsheets show of a number: 15 significant digits, and no negative zero. */
export function shownNumber(number: number): number {
  if (Number.isInteger(number) && Math.abs(number) < EXACT_WHOLE) return number + 0;
  return Number(number.toPrecision(SIGNIFICANT_DIGITS));
}
