const DAY = 86_400_000;
/** 31 December 9999 in the count from 1900. */
const LAST_SERIAL = 2_958_465;
/** 29 February 1900, which the count from 1900 has and the calendar has not. */
const PHANTOM_DAY = 60;
/** Days by which the count from 1904 is behind. */
const BEHIND = 1_462;

const BASE = Date.UTC(1899, 11, 30);

/**
 * The calendar day (`yyyy-mm-dd`) of a spreadsheet's day number, a time of day left off. Undefined for what no calendar
 * has: numbers below the first day (times alone), 29 February 1900, and anything after the year 9999.
 */
export function dayOfSerial(serial: number, date1904: boolean): string | undefined {
  const whole = Math.floor(serial) + (date1904 ? BEHIND : 0);
  if (whole < (date1904 ? BEHIND : 1) || whole > LAST_SERIAL || whole === PHANTOM_DAY)
    return undefined;
  const days = whole < PHANTOM_DAY ? whole + 1 : whole;
  return new Date(BASE + days * DAY).toISOString().slice(0, 10);
}

const ISO =
  /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d{1,9})?))?)?(?:Z|[+-]\d\d:\d\d)?$/;

/**
 * A date written out, such as `2025-12-31` or `2025-12-31T17:30:00`, with its day number in the workbook's own count.
 * Undefined for anything else, for days that do not exist and for days before 1 March 1900.
 */
export function readIsoDate(
  text: string,
  date1904: boolean,
): { readonly date: string; readonly number: number } | undefined {
  const parts = ISO.exec(text);
  if (parts === null) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts
    .slice(1)
    .map((part) => Number((part as string | undefined) ?? 0));
  const days = (Date.UTC(year, month - 1, day) - BASE) / DAY - (date1904 ? BEHIND : 0);
  const date = dayOfSerial(days, date1904);
  if (date !== text.slice(0, 10)) return undefined;
  return { date, number: days + (hour * 3600 + minute * 60 + second) / 86_400 };
}
