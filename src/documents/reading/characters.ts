/** Blanks within a line, a tab left out: in a table it ends the cell. */
const SPACE = /[^\S\t\n\r]|\p{Cf}/u;
const BLANK = /\s|\p{Cf}/u;
const LETTER = /[\p{L}\p{M}]/u;
const SLASHES = "/\u2044\u2215";
const HYPHENS = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212";

/** More blanks than this between two parts are a gap, not a loose way of writing. */
const LONGEST_GAP = 8;

/** True for a digit 0 to 9 at a place; false beyond the text. */
export function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

/** True for a letter, or a mark over one, at a place. */
export function isLetter(text: string, at: number): boolean {
  return LETTER.test(text.charAt(at));
}

/** True for any blank, line ends included, at a place. */
export function isBlank(text: string, at: number): boolean {
  return BLANK.test(text.charAt(at));
}

/** True for a slash, in any of its shapes, at a place. */
export function isSlash(text: string, at: number): boolean {
  return at >= 0 && at < text.length && SLASHES.includes(text.charAt(at));
}

/** True for a hyphen or dash, in any of its shapes, at a place. */
export function isHyphen(text: string, at: number): boolean {
  return at >= 0 && at < text.length && HYPHENS.includes(text.charAt(at));
}

/** The place after the blanks of this line, at most eight. */
export function afterSpaces(text: string, at: number): number {
  let end = at;
  while (end - at < LONGEST_GAP && SPACE.test(text.charAt(end))) end += 1;
  return end;
}

/** The place after all blanks, at most eight, a line's end included. */
export function afterBlanks(text: string, at: number): number {
  let end = at;
  while (end - at < LONGEST_GAP && isBlank(text, end)) end += 1;
  return end;
}

/** The place after a run of digits; undefined for none, or for more than `most`. */
export function afterDigits(text: string, at: number, most: number): number | undefined {
  let end = at;
  while (end - at <= most && isDigit(text, end)) end += 1;
  return end > at && end - at <= most ? end : undefined;
}

/** The place after a word that stands here, whatever its case and composition; undefined where another stands. */
export function afterWord(text: string, at: number, word: string): number | undefined {
  let end = at;
  while (end - at <= 2 * word.length && isLetter(text, end)) end += 1;
  return text.slice(at, end).normalize("NFC").toLowerCase() === word ? end : undefined;
}
