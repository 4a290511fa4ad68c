/** Blanks and signs without width, which word processors leave behind. */
const UNSEEN = /[\s\p{Cf}]/gu;

/** Signs that are printed as a hyphen or a slash, and the letter of other alphabets printed as Đ. */
const LOOKALIKES: readonly (readonly [RegExp, string])[] = [
  [/[\u2010-\u2015\u2212]/gu, "-"],
  [/[\u2044\u2215]/gu, "/"],
  [/[\u00D0\u0189]/gu, "Đ"],
];

/** A dot between thousands, which some write in long numbers. */
const THOUSANDS = /^(\d{1,3})\.(\d{3})(?=[-/])/u;

/**
 * A document's number and symbol as they compare: without blanks, composed (NFC), with plain hyphens and slashes and
 * without a dot between thousands. Nothing is added, corrected or changed in case: leading zeros and `&` stay. Done
 * twice it is the same as done once.
 */
export function normaliseDocument(text: string): string {
  const seen = text.replace(UNSEEN, "");
  const plain = LOOKALIKES.reduce((current, [sign, meant]) => current.replace(sign, meant), seen);
  return plain.normalize("NFC").replace(THOUSANDS, "$1$2");
}
