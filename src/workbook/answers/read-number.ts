import { type Reading } from "./answer-note";
import { numberFromText } from "./number-from-text";
import { type Typed } from "./read-typed";

/** A figure, a count or points: a number as it is, a text by the rules of `numberFromText`. */
export function readNumber(typed: Typed, text: string, unit: string): Reading<number> {
  if (typed.kind === "number") return { kind: "read", value: typed.number, repairs: [] };
  const found =
    typed.kind === "text" ? numberFromText(text, unit) : { kind: "unreadable" as const };
  if (found.kind === "number") {
    const { number } = found;
    const repairs = [{ code: "numberFromText", given: text, read: number } as const];
    return { kind: "read", value: number, repairs };
  }
  const code = found.kind === "ambiguous" ? "numberAmbiguous" : "numberUnreadable";
  return { kind: "problem", problem: { code, given: text } };
}
