import { afterBlanks, afterSpaces, isHyphen, isSlash } from "./characters";
import { typeOfAbbreviation } from "../document-types";
import { normaliseDocument } from "../normalise-document";

const CAPITAL = /\p{Lu}/u;
const SMALL = /\p{Ll}/u;
const DIGIT_OR_MARK = /[\d\p{M}]/u;

/** No abbreviation of an office is longer, none has more parts. */
const LONGEST_PART = 24;
const MOST_PARTS = 6;

/** The one abbreviation of a single letter: `Lệnh`. */
const SINGLE = "L";

/** Whether an abbreviation goes on at a place after its first letter: the `g` in `TTg` does, the rest of a word does not. */
function goesOn(text: string, at: number): boolean {
  const sign = text.charAt(at);
  if (CAPITAL.test(sign) || DIGIT_OR_MARK.test(sign)) return true;
  const next = text.charAt(at + 1);
  if (sign === "&") return CAPITAL.test(next);
  const isAlone = !SMALL.test(next) && !SMALL.test(text.charAt(at - 1));
  return sign >= "a" && sign <= "z" && isAlone;
}

/** The end of the abbreviation that begins at a place; undefined where none does. */
function afterPart(text: string, at: number): number | undefined {
  if (!CAPITAL.test(text.charAt(at))) return undefined;
  let end = at + 1;
  while (end - at <= LONGEST_PART && goesOn(text, end)) end += 1;
  const part = text.slice(at, end);
  const letters = part.match(/[\p{Lu}\d]/gu) ?? [];
  return end - at <= LONGEST_PART && (letters.length > 1 || part === SINGLE) ? end : undefined;
}

/**
 * Where the next part would begin, if what stands after a part joins one to it. The first two parts belong together
 * however loosely they are written; later, a dash with blanks around it begins something else.
 */
function afterJoint(text: string, end: number, first: string | undefined): number | undefined {
  const joint = afterSpaces(text, end);
  const isTight = joint === end;
  if (text.charAt(end) === "." && first !== undefined)
    return typeOfAbbreviation(first) === undefined ? undefined : end + 1;
  if (!isHyphen(text, joint) && !(isSlash(text, joint) && isTight)) return undefined;
  if (first !== undefined)
    return isTight ? afterBlanks(text, joint + 1) : afterSpaces(text, joint + 1);
  return isTight ? afterSpaces(text, joint + 1) : joint + 1;
}

/** A symbol, or the rest of one, as it stands in a text. */
export interface SymbolSpan {
  readonly end: number;
  /** Its abbreviations in order, without blanks. */
  readonly parts: readonly string[];
}

/**
 * Reads the symbol that begins at a place: abbreviations of capitals joined by hyphens, as in `QĐ-UBND` or
 * `SKH&CN-QLCN&TTCN`, blanks around the first hyphen allowed. Undefined where none begins.
 */
export function readSymbol(text: string, at: number): SymbolSpan | undefined {
  const parts: string[] = [];
  let [start, end] = [at, at];
  while (parts.length < MOST_PARTS) {
    const after = afterPart(text, start);
    if (after === undefined) break;
    parts.push(normaliseDocument(text.slice(start, after)));
    end = after;
    const next = afterJoint(text, end, parts.length === 1 ? parts[0] : undefined);
    if (next === undefined) break;
    start = next;
  }
  return parts.length === 0 ? undefined : { end, parts };
}
