import { foldedName } from "../../basics/folded-name";
import { endsWithWords } from "../document-types";
import { type NumberContext } from "./read-context";
import { type DateSpan, readDated } from "./read-date";
import { afterBlanks } from "./characters";

/** How far from its number the date of a letter stands, and from the beginning of a sentence the document in it. */
const REACH = 200;

/** Place and comma before the date in the head of a letter: `Cao Bằng, ngày …`. */
const PLACE = /^[\s*_|]*\p{Lu}[^\d,;:\n]{1,40},/u;

/** Words with which somebody issues what follows. */
const ISSUING: readonly string[] = ["có", "ban hành", "gửi", "ký", "ra", "phát hành"].map(
  foldedName,
);

function placeAndDate(text: string): DateSpan | undefined {
  const place = PLACE.exec(text);
  return place === null ? undefined : readDated(text, afterBlanks(text, place[0].length));
}

/** The lines of a stretch, and what stands beside each other in one line as lines of their own. */
function columns(text: string): readonly string[] {
  return text.split(/[\n\r\t|]|\s{2,}(?=\p{Lu})/u).filter((each) => each !== "");
}

/**
 * The date in the head of a letter, which stands beside its number or a line away with the place before it.
 *
 * @param start where `số` begins.
 * @param end where number and symbol end.
 */
export function dateOfLetter(text: string, start: number, end: number): string | null {
  const after = columns(text.slice(end, end + REACH)).slice(0, 3);
  const before = columns(text.slice(Math.max(0, start - REACH), start)).slice(-2);
  const dates = [...after, ...before].flatMap((each) => placeAndDate(each) ?? []);
  return dates[0]?.date ?? null;
}

/** What has been said of the sentence in which a place lies; undefined where the sentence begins too far back. */
function sentenceBefore(text: string, at: number): string | undefined {
  const start = Math.max(0, at - REACH);
  const sentences = text
    .slice(start, at)
    .normalize("NFC")
    .split(/[.;:](?=\s)|[\n\r]/u);
  return start === 0 || sentences.length > 1 ? sentences.at(-1) : undefined;
}

/**
 * The date with which a sentence opens that says who issued the document: `Ngày 23/01/2018, Sở đã có Công văn số …`.
 *
 * @param at where the number begins.
 */
export function dateOfIssuing(
  text: string,
  at: number,
  { type, before }: NumberContext,
): string | null {
  if (type === undefined || !ISSUING.some((each) => endsWithWords(before, each))) return null;
  const sentence = sentenceBefore(text, at);
  if (sentence === undefined) return null;
  const opening = readDated(sentence, /^[-+*•\s]*/u.exec(sentence)?.[0].length ?? 0);
  if (opening === undefined || /ngày/iu.test(sentence.slice(opening.end))) return null;
  return opening.date;
}
