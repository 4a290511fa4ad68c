import { dayNumber, dayOfNumber } from "../../basics/date-text";

const DAY_FIRST = /^(\d{1,2})\s*[/.\-\s]\s*(\d{1,2})(?:\s*[/.\-\s]\s*(\d{2}|\d{4}))?$/u;
const YEAR_FIRST = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u;

/** A year in two digits is one of this century. */
const CENTURY = "20";

function calendarDay(year: string, month: string, day: string): string | undefined {
  const written = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const number = dayNumber(written);
  return number !== undefined && dayOfNumber(number) === written ? written : undefined;
}

/**
 * A calendar day as people here type it, the day first: `5/12/2026`, `05.12.26`, `5-12`, and also `2026-12-05`. Undefined
 * for what is no day.
 *
 * @param year the year of a day that is typed without one.
 */
export function typedDay(text: string, year: number): string | undefined {
  const plain = text.normalize("NFKC").trim().replace(YEAR_FIRST, "$3/$2/$1");
  const found = DAY_FIRST.exec(plain);
  if (found === null) return undefined;
  const [, day = "", month = "", typed = String(year)] = found;
  return calendarDay(typed.length === 2 ? CENTURY + typed : typed, month, day);
}
