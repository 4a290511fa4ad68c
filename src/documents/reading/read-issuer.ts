import { foldedName } from "../../basics/folded-name";
import { afterBlanks, afterWord } from "./characters";
import { typeAtEnd } from "../document-types";
import { endsName, isCommaOfName } from "../issuers";

/** The longest names of offices end well within these. */
const REACH = 160;
const MOST_WORDS = 16;

/** What ends a name right behind one of its words, and what begins something else than a word. */
const CLOSING = /[,;.:)\]"”*!?…]/u;
const OPENING = /^[([{"“*]/u;

const NUMBER_WORD = foldedName("số");

/** The name of an office as it stands in a text. */
export interface IssuerSpan {
  readonly end: number;
  readonly issuer: string;
}

interface Word {
  readonly text: string;
  /** Where the word ends in the whole text, what closes the name left off. */
  readonly end: number;
  readonly isLast: boolean;
}

interface Stretch {
  readonly words: readonly Word[];
  /** True where nothing of the paragraph is left after these words. */
  readonly isWhole: boolean;
}

/** The words from a place to the end of the paragraph, or as far as a name may reach. */
function wordsFrom(text: string, at: number): Stretch {
  const window = text.slice(at, at + REACH).split(/\n[^\S\n]*\n/u, 1)[0] ?? "";
  const words = [...window.matchAll(/\S+/gu)].map((match): Word => {
    const closing = match[0].search(CLOSING);
    const end = at + match.index + (closing < 0 ? match[0].length : closing);
    return { text: match[0].normalize("NFC"), end, isLast: closing >= 0 };
  });
  const isWhole = window.length < REACH && words.length <= MOST_WORDS;
  return { words: words.slice(0, MOST_WORDS), isWhole };
}

/** Whether another document is named here, as in `của Bộ Chính trị và Kế hoạch số …`. */
function startsDocument(words: readonly Word[]): boolean {
  const ahead = words.slice(0, 5).map(({ text }) => foldedName(text));
  const number = ahead.indexOf(NUMBER_WORD);
  return number > 0 && typeAtEnd(ahead.slice(0, number).join(" ")) !== undefined;
}

/** Whether the name is over before the first of these words. */
function isOver(words: readonly Word[]): boolean {
  const [word = "", next = ""] = words.map(({ text }) => text);
  if (OPENING.test(word) || endsName(word, next)) return true;
  return foldedName(word) === "và" && startsDocument(words.slice(1));
}

/** How many of the words make a name; 0 where they make none, or it does not end within sight. */
function nameLength({ words, isWhole }: Stretch): number {
  for (const [index, { text, isLast }] of words.entries()) {
    if (isOver(words.slice(index, index + 6))) return index;
    if (isLast && !isCommaOfName(text, words[index + 1]?.text ?? "")) return index + 1;
  }
  return isWhole ? words.length : 0;
}

/**
 * Reads `của` and the office named after it, composed and with single blanks; undefined where none is named, or its name
 * does not come to an end.
 */
export function readIssuer(text: string, at: number): IssuerSpan | undefined {
  const start = afterWord(text, afterBlanks(text, at), "của");
  if (start === undefined) return undefined;
  const stretch = wordsFrom(text, start);
  const last = stretch.words[nameLength(stretch) - 1];
  if (last === undefined) return undefined;
  const issuer = text.slice(start, last.end).normalize("NFC").replace(/\s+/gu, " ").trim();
  return /^\p{Lu}/u.test(issuer) ? { end: last.end, issuer } : undefined;
}
