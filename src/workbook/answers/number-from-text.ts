import { foldedName } from "../../basics/folded-name";

/** What a text says as a number: one value, more than one, or none. */
export type NumberInText =
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "ambiguous" }
  | { readonly kind: "unreadable" };

const AMBIGUOUS: NumberInText = { kind: "ambiguous" };
const UNREADABLE: NumberInText = { kind: "unreadable" };

/** Words that may follow a number and say nothing about its size. */
const WORDS = ["đ", "điểm", "diem", "lần", "lan", "point", "points", "time", "times"].map(
  foldedName,
);

const INVISIBLE = /[\u200b-\u200f\u2060\ufeff]/gu;
const PIECES = /^([+\-\u2212]?)([\d.,\s]*)(.*)$/su;

const WHOLE = /^\d+$/;
/** One mark: `9,5`, `7.50`, `.5`. */
const ONE_MARK = /^(\d*)[.,](\d+)$/;
/** Groups of three parted by spaces, by dots or by commas, then decimals behind another mark. */
const GROUPED = [
  /^(\d{1,3}(?: \d{3})+)(?:[.,](\d+))?$/,
  /^(\d{1,3}(?:\.\d{3})+)(?:,(\d+))?$/,
  /^(\d{1,3}(?:,\d{3})+)(?:\.(\d+))?$/,
];

/** Digits beyond which a workbook no longer keeps a number. */
const MOST_DIGITS = 15;

function figure(sign: string, whole: string, decimals: string): NumberInText {
  const digits = whole.replace(/\D/g, "");
  if ((digits + decimals).replace(/^0+/, "").length > MOST_DIGITS) return UNREADABLE;
  const size = Number(`${digits === "" ? "0" : digits}.${decimals === "" ? "0" : decimals}`);
  return { kind: "number", number: sign === "" || sign === "+" || size === 0 ? size : -size };
}

function oneMark(sign: string, whole: string, decimals: string): NumberInText {
  const maybeThousands =
    decimals.length === 3 && whole !== "0" && whole.length >= 1 && whole.length <= 3;
  return maybeThousands ? AMBIGUOUS : figure(sign, whole, decimals);
}

function readDigits(sign: string, digits: string): NumberInText {
  if (WHOLE.test(digits)) return figure(sign, digits, "");
  const [, whole, decimals] = ONE_MARK.exec(digits) ?? [];
  if (whole !== undefined && decimals !== undefined) return oneMark(sign, whole, decimals);
  for (const pattern of GROUPED) {
    const found = pattern.exec(digits);
    if (found !== null) return figure(sign, found[1] ?? "", found[2] ?? "");
  }
  return UNREADABLE;
}

function saysNothing(suffix: string, unit: string): boolean {
  const word = foldedName(suffix.replace(/\.$/, ""));
  return word === "" || WORDS.includes(word) || `${foldedName(unit)} `.startsWith(`${word} `);
}

/**
 * Reads a number that was typed as a text. Rules, in order:
 *
 * - Spaces of any kind at the ends and leading zeros do not count: ` 02 ` is 2.
 * - After the number may stand `đ`, `điểm`, `lần`, the unit of the figure, or as much of it as whole words give. A
 *   per cent sign is such a unit where the figure is in per cent (`95%` is 95); elsewhere `95%` may mean 95 or 0.95
 *   and is ambiguous.
 * - One comma or dot is the decimal mark (`9,5`, `9.5`, `7,50`, `1234.567`), except before exactly three digits and
 *   after one to three others (`1.000`, `100,500`): that is one number in Hà Nội and another in London, so it is
 *   ambiguous. After a single 0 it can only be the decimal mark: `0,125`.
 * - Groups of three parted by spaces, or more than once by the same mark, or once and followed by the other mark, are
 *   thousands: `1 234 567`, `1.234.567`, `100.500,5`, `1,234.56`.
 * - Anything else is unreadable: `-`, `x`, `không`, `5-6`, `4/10`, `1.2.3`, more than 15 digits.
 *
 * @param unit what the figure is counted in, `%` for per cent; "" where nothing is known.
 */
export function numberFromText(text: string, unit: string): NumberInText {
  const plain = text.normalize("NFC").replace(INVISIBLE, "").replace(/\s/gu, " ").trim();
  const [, sign = "", digits = "", suffix = ""] = PIECES.exec(plain) ?? [];
  const read = readDigits(sign, digits.trimEnd());
  if (suffix === "%" && unit !== "%") return read.kind === "unreadable" ? UNREADABLE : AMBIGUOUS;
  return saysNothing(suffix, unit) ? read : UNREADABLE;
}
