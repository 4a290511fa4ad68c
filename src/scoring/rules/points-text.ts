import { type Language } from "../../basics/language";
import { numberText } from "../../basics/number-text";
import { type Points, toNumber } from "../points/points";

/** Points as a rule's wording names them: `2,5 điểm`, `2.5 points`, `1 point`. */
export function pointsText(points: Points, language: Language): string {
  const figure = numberText(toNumber(points), language);
  if (language === "vi") return `${figure} điểm`;
  return points === 1000 ? `${figure} point` : `${figure} points`;
}
