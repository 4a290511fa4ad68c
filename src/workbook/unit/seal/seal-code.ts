/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
export type Digest = (text: string) => string;

/**
 * Digits and capitals without those that people take for each other: no 0 and O, no 1, I and L, no Z beside the 2, no
 * S beside the 5. There are 29, a prime, on which the check character rests.
 */
const ALPHABET = "23456789ABCDEFGHJKMNPQRTUVWXY";
const BASE = BigInt(ALPHABET.length);

/** Characters that carry the digest; one more checks them. */
const CARRYING = 11;
/** `HR8A-8KUB-K24M`. */
const GROUP = /.{4}(?=.)/g;

/**
 * The check character of so many digits: their sum, each times its place counted from 1, modulo 29. No two places
 * weigh the same, nor the check character itself (-1) like any of them, so that one wrong character and any two that
 * change places are always seen.
 */
function checkDigit(digits: readonly number[]): number {
  return digits.reduce((sum, digit, index) => sum + digit * (index + 1), 0) % ALPHABET.length;
}

/**
 * The short form of a digest: the digest as one number modulo 29 to the 11th power, in eleven digits of base 29, the
 * highest first, and a check character, in groups of four.
 *
 * There are 1.2 × 10^16 codes: another content has the same one by chance once in as many times, and among a million
 * forms any two share a code once in 24 000 such years. Somebody who wants to deceive and can try that many contents
 * finds one; a seal shows mistakes and careless changes, it is no signature.
 *
 * @param digest hexadecimal digits.
 */
export function sealCode(digest: string): string {
  const digits: number[] = [];
  let rest = BigInt(`0x${digest}`);
  for (let count = 0; count < CARRYING; count += 1) {
    digits.unshift(Number(rest % BASE));
    rest /= BASE;
  }
  const letters = [...digits, checkDigit(digits)].map((digit) => ALPHABET.charAt(digit));
  return letters.join("").replace(GROUP, "$&-");
}

/**
 * A seal as somebody typed it, in small letters or with other spaces or dashes, the way it is printed; undefined where
 * it cannot be one: a character too many or too few, one that no seal has, or a check character that does not fit.
 */
export function readSealCode(typed: string): string | undefined {
  const letters = Array.from(typed.toUpperCase().replace(/[\s\p{Pd}]/gu, ""));
  const digits = letters.map((letter) => ALPHABET.indexOf(letter));
  if (digits.length !== CARRYING + 1 || digits.includes(-1)) return undefined;
  const fits = checkDigit(digits.slice(0, CARRYING)) === digits[CARRYING];
  return fits ? letters.join("").replace(GROUP, "$&-") : undefined;
}
