import { afterDigits, afterSpaces, isDigit, isHyphen, isLetter, isSlash } from "./characters";
import { normaliseDocument } from "../normalise-document";
import { readSymbol, type SymbolSpan } from "./read-symbol";

const MOST_DIGITS = 6;
const YEAR = /^(?:19|20)\d\d$/u;

/** A number and its symbol as they stand in a text, before anything around them was looked at. */
export interface NumberSpan {
  readonly start: number;
  readonly end: number;
  readonly number: string | null;
  readonly year: number | null;
  readonly symbol: string | null;
  /** The abbreviations of the symbol in order; none for a number alone. */
  readonly parts: readonly string[];
  /** Party documents have a hyphen after the number and a slash before the issuer: `34-CT/TW`. */
  readonly isOfParty: boolean;
}

/** The end of a number, with its dot between thousands and the letter of `12a`; undefined for none. */
export function afterNumber(text: string, at: number): number | undefined {
  const digits = afterDigits(text, at, MOST_DIGITS);
  if (digits === undefined) return undefined;
  const dotted = text.charAt(digits) === "." ? afterDigits(text, digits + 1, 3) : undefined;
  const isThousands = digits - at <= 3 && dotted === digits + 4;
  const end = isThousands ? dotted : digits;
  return isLetter(text, end) && !isLetter(text, end + 1) ? end + 1 : end;
}

interface YearSpan {
  readonly year: number | null;
  readonly end: number;
}

/** A year and the slash after it; where none stands, the place itself. */
function readYear(text: string, at: number): YearSpan {
  const digits = afterDigits(text, at, 4) ?? at;
  const slash = afterSpaces(text, digits);
  const printed = text.slice(at, digits);
  return YEAR.test(printed) && isSlash(text, slash)
    ? { year: Number(printed), end: afterSpaces(text, slash + 1) }
    : { year: null, end: at };
}

interface Rest {
  readonly year: number | null;
  readonly span: SymbolSpan;
  readonly symbolStart: number;
}

function readParty(text: string, at: number): Rest | undefined {
  const span = readSymbol(text, at);
  if (span === undefined) return undefined;
  const isSlashed = /^[^-/]+\//u.test(normaliseDocument(text.slice(at, span.end)));
  if (isSlashed) return { year: null, span, symbolStart: at };
  const slash = afterSpaces(text, span.end);
  if (span.parts.length > 1 || !isSlash(text, slash)) return undefined;
  const issuer = readSymbol(text, afterSpaces(text, slash + 1));
  if (issuer === undefined) return undefined;
  const parts = [...span.parts, ...issuer.parts];
  return { year: null, span: { end: issuer.end, parts }, symbolStart: at };
}

function readState(text: string, at: number): Rest | undefined {
  const { year, end } = readYear(text, at);
  const span = readSymbol(text, end);
  return span === undefined ? undefined : { year, span, symbolStart: end };
}

/**
 * Reads what may be a document's number with its symbol: the number from `start` to `end`, an empty stretch where it was
 * left blank, and the rest from there. Undefined where no symbol follows.
 */
export function readNumbered(text: string, start: number, end: number): NumberSpan | undefined {
  const joint = afterSpaces(text, end);
  const isOfParty = isHyphen(text, joint);
  if (!isOfParty && !isSlash(text, joint)) return undefined;
  const rest = (isOfParty ? readParty : readState)(text, afterSpaces(text, joint + 1));
  if (rest === undefined) return undefined;
  const { year, span, symbolStart } = rest;
  return {
    start,
    end: span.end,
    number: end > start ? text.slice(start, end).replace(".", "") : null,
    year,
    symbol: normaliseDocument(text.slice(symbolStart, span.end)),
    parts: span.parts,
    isOfParty,
  };
}

/** True where a number may begin: not within another number, a date, a fraction, a standard's year or an address. */
export function mayBegin(text: string, at: number): boolean {
  const followsDigit = isDigit(text, at - 2);
  if (isSlash(text, at - 1) || isHyphen(text, at - 1))
    return !followsDigit && !isLetter(text, at - 2);
  return !isDigit(text, at - 1) && !(followsDigit && ".:".includes(text.charAt(at - 1)));
}
