import { dayNumber, dayOfNumber } from "../../../basics/date-text";

/** What a typed text is in a Vietnamese Excel: the text that the grid reads likewise, a mere text, or no matter of marks. */
export type VietnameseEntry =
  | { readonly kind: "reads"; readonly text: string }
  | { readonly kind: "text" }
  | { readonly kind: "same" };

/** Sign, digits with or without points between thousands, decimals after a comma, a sign of percent. */
const NUMBER = /^([-+]?)(\d+|\d{1,3}(?:\.\d{3})+)(?:,(\d*))?(%?)$/u;

/** Day, month and perhaps year. */
const DAY = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}))?$/u;

/** What would be a number with an English decimal point. */
const ENGLISH = /^[-+]?[\d,]*\.\d+%?$|^[-+]?\d{1,3}(?:,\d{3})+%?$/u;

const TEXT = { kind: "text" } as const;

function dayAsRead([, day = "", month = "", year]: RegExpExecArray): VietnameseEntry {
  // A year with a 29 February for what is written without one.
  const whole = `${year ?? "2000"}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  if (dayOfNumber(dayNumber(whole) ?? 0) !== whole) return TEXT;
  return { kind: "reads", text: year === undefined ? `${month}/${day}` : whole };
}

/** Reads what was typed as Excel does on a computer set to Vietnamese: `97,7` is a number, `97.7` a text. */
export function vietnameseEntry(typed: string): VietnameseEntry {
  const text = typed.trim();
  const day = DAY.exec(text);
  if (day !== null) return dayAsRead(day);
  const number = NUMBER.exec(text);
  if (number === null) return ENGLISH.test(text) ? TEXT : { kind: "same" };
  const [, sign = "", digits = "", decimals = "", percent = ""] = number;
  const fraction = decimals === "" ? "" : `.${decimals}`;
  return { kind: "reads", text: `${sign}${digits.replaceAll(".", "")}${fraction}${percent}` };
}

/** A number of the grid, or its percentage, as it stands in a cell that is being edited in Vietnamese. */
export function vietnameseMarks(shown: string): string {
  return /^-?\d*\.\d+%?$/u.test(shown) ? shown.replace(".", ",") : shown;
}
