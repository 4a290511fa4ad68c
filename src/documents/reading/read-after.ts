import { afterBlanks, afterWord } from "./characters";
import { type DateSpan, readDated, readDay } from "./read-date";
import { readIssuer } from "./read-issuer";

/** What may stand before `ngày` where the date is that of the document. */
const SIGNING: readonly (readonly string[])[] = [
  ["ký"],
  ["đã", "ký"],
  ["đề"],
  ["ban", "hành"],
  ["được", "ban", "hành"],
];

/** What the words after a number and symbol say of the document. */
export interface Aftermath {
  readonly date: string | null;
  readonly issuer: string | null;
}

/** The place after blanks and one sign among `signs`, if it stands there. */
function afterSign(text: string, at: number, signs: string): number {
  const sign = afterBlanks(text, at);
  return sign < text.length && signs.includes(text.charAt(sign))
    ? afterBlanks(text, sign + 1)
    : sign;
}

function afterWords(text: string, at: number, words: readonly string[]): number | undefined {
  let end = at;
  for (const word of words) {
    const next = afterWord(text, end, word);
    if (next === undefined) return undefined;
    end = afterBlanks(text, next);
  }
  return end;
}

/** The date right after a number and symbol, with or without `ngày`. */
function readDirectDate(text: string, at: number): DateSpan | undefined {
  const start = afterSign(text, at, ",(*");
  const signed = SIGNING.flatMap((words) => afterWords(text, start, words) ?? [])[0];
  return signed === undefined
    ? (readDated(text, start) ?? readDay(text, start))
    : readDated(text, signed);
}

/** Reads date and issuer after the end of a number and symbol, in either order: `ngày … của …`, `của … ngày …`. */
export function readAfter(text: string, end: number): Aftermath {
  const direct = readDirectDate(text, end);
  const issued = readIssuer(text, afterSign(text, direct?.end ?? end, "),*"));
  const later =
    direct === undefined && issued !== undefined
      ? readDated(text, afterSign(text, issued.end, ",("))
      : undefined;
  return { date: (direct ?? later)?.date ?? null, issuer: issued?.issuer ?? null };
}
