import { type Language } from "../../basics/language";
import { numberText } from "../../basics/number-text";
import { type Points, toNumber } from "../../scoring/points/points";
import { type Template } from "../../scoring/template/template";

/** A total as the sheets print it, with as many decimals as the template counts: `87,30`. */
export function totalText(
  total: Points,
  { precision }: Pick<Template, "precision">,
  language: Language,
): string {
  return numberText(toNumber(total), language, precision);
}
