import { type Language } from "./language";

/**
 * A number as people of a language write it: decimal comma and dots between thousands in Vietnamese, the reverse in
 * English. No decimals are added or dropped. For showing only, never for reading back.
 */
export function numberText(figure: number, language: Language): string {
  const [integer = "0", decimals] = String(figure).split(".");
  const [thousandsMark, decimalMark] = language === "vi" ? [".", ","] : [",", "."];
  const grouped = integer.replace(/\B(?=(\d{3})+$)/g, thousandsMark);
  return decimals === undefined ? grouped : grouped + decimalMark + decimals;
}
