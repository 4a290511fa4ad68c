import { dayNumber, dayOfNumber } from "../../basics/date-text";
import { normaliseDocument } from "../normalise-document";
import { afterBlanks, afterDigits, afterWord, isDigit } from "./characters";

/** What stands between day and month, and between month and year. */
const FORMS: readonly (readonly [string, string])[] = [
  ["/", "/"],
  [".", "."],
  ["-", "-"],
  ["tháng", "năm"],
  ["tháng", ","],
  ["tháng", "/"],
];

/** A date as it stands in a text. */
export interface DateSpan {
  readonly end: number;
  /** The calendar day; null for one that is blank, not whole, or in no calendar. */
  readonly date: string | null;
}

function afterSign(text: string, at: number, sign: string): number | undefined {
  const start = afterBlanks(text, at);
  const end = /^\p{L}/u.test(sign)
    ? afterWord(text, start, sign)
    : normaliseDocument(text.charAt(start)) === sign
      ? start + 1
      : undefined;
  return end === undefined ? undefined : afterBlanks(text, end);
}

function calendarDay(year: string, month: string, day: string): string | null {
  const written = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const number = dayNumber(written);
  return number !== undefined && dayOfNumber(number) === written ? written : null;
}

/** The end of one part of a date after the sign before it. */
function afterField(text: string, at: number | undefined, digits: number): number | undefined {
  return at === undefined ? undefined : afterDigits(text, at, digits);
}

function readForm(
  text: string,
  at: number,
  [first, second]: readonly [string, string],
): DateSpan | undefined {
  const day = afterDigits(text, at, 2);
  const monthStart = day === undefined ? undefined : afterSign(text, day, first);
  const month = afterField(text, monthStart, 2);
  const yearStart = month === undefined ? undefined : afterSign(text, month, second);
  const end = afterField(text, yearStart, 4);
  if (end === undefined || end !== (yearStart ?? 0) + 4 || isDigit(text, end)) return undefined;
  const date = calendarDay(
    text.slice(yearStart, end),
    text.slice(monthStart, month),
    text.slice(at, day),
  );
  return { end, date };
}

/** Reads a whole date, as in `05/12/2018` or `19 tháng 01 năm 2018`, that begins with its day at a place. */
export function readDay(text: string, at: number): DateSpan | undefined {
  for (const form of FORMS) {
    const span = readForm(text, at, form);
    if (span !== undefined) return span;
  }
  return undefined;
}

/** What a date that was left blank in part may still hold. */
const REMAINS = /[\d.…_/]/u;
const LONGEST_BLANK = 60;

/** The end of a date that is not whole: `   tháng 5 năm 2023`. */
function afterRemains(text: string, at: number): number {
  let end = at;
  while (end - at < LONGEST_BLANK) {
    const next = afterBlanks(text, end);
    const word = afterWord(text, next, "tháng") ?? afterWord(text, next, "năm");
    if (word === undefined && !REMAINS.test(text.charAt(next))) return end;
    end = word ?? next + 1;
  }
  return end;
}

/**
 * Reads `ngày` and the date after it; the date is null where it was left blank in part. Undefined where `ngày` is not
 * there.
 */
export function readDated(text: string, at: number): DateSpan | undefined {
  const word = afterWord(text, at, "ngày");
  if (word === undefined) return undefined;
  return readDay(text, afterBlanks(text, word)) ?? { end: afterRemains(text, word), date: null };
}
