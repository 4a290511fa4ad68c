import { exactly } from "./fraction";
import { type Language } from "./language";

/**
 * Whole part with its sign, and decimals ("" for none): never in powers of ten, as JavaScript prints 1e-7. What is beyond
 * all numbers, which no sheet holds but a grid may, has its name for a whole part.
 */
function parts(figure: number): readonly [string, string] {
  if (!Number.isFinite(figure)) return [String(figure), ""];
  const { over, under } = exactly(figure);
  const places = String(under).length - 1;
  const digits = String(over < 0n ? -over : over).padStart(places + 1, "0");
  const cut = digits.length - places;
  return [(over < 0n ? "-" : "") + digits.slice(0, cut), digits.slice(cut)];
}

/** A number as a decimal with a dot, never in powers of ten; no decimals are added or dropped. */
export function plainDecimal(figure: number): string {
  const [integer, decimals] = parts(figure);
  return decimals === "" ? integer : `${integer}.${decimals}`;
}

/**
 * A number as people of a language write it: decimal comma and dots between thousands in Vietnamese, the reverse in
 * English. No decimals are dropped, and zeros are added up to `places` decimals. For showing only, never for reading back.
 */
export function numberText(figure: number, language: Language, places = 0): string {
  const [integer, exact] = parts(figure);
  const decimals = exact.padEnd(places, "0");
  const [thousandsMark, decimalMark] = language === "vi" ? [".", ","] : [",", "."];
  const grouped = integer.replace(/\B(?=(\d{3})+$)/g, thousandsMark);
  return decimals === "" ? grouped : grouped + decimalMark + decimals;
}
