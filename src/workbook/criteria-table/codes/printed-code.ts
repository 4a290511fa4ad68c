import { foldedName } from "../../../basics/folded-name";
import { plain } from "../cells/table-cells";

export type CodeStyle =
  "roman" | "capital" | "number" | "path" | "letter" | "smallRoman" | "bullet";

/** One way to read a code. */
export interface PrintedCode {
  readonly style: CodeStyle;
  /** Pieces between dots: `I.1.a` has three, all others one; a bullet has none. */
  readonly parts: readonly string[];
  /** The place of the last piece among its like, from 1; 0 for a bullet. */
  readonly ordinal: number;
  /** What stands around it: `)` for `a)`. */
  readonly mark: string;
}

/** Vietnamese lists go a, b, c, d, đ, e; some leave out what the alphabet does not have, some do not. */
const LETTERS = Array.from("abcdđefghijklmnopqrstuvwxyz");
const ROMAN = /^(?=.)(XL|L?X{0,3})(IX|IV|V?I{0,3})$/u;
const ROMAN_VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

/** No code is longer, whatever stands around it. */
const LONGEST = 40;

const LEADING_WORD = /^(?:tiêu chí|nhóm|phần|mục|chương|tctp|tc)[\s.:]*(?=[\dIVXLA-Z])/iu;
const BARE = /^\(?((?:[\p{L}\d]{1,6})(?:\s?\.\s?[\p{L}\d]{1,5})*)\s*([.)\-–:/]*)$/u;
const BULLET = /^[-–—+*•●○▪➢✓]+$/u;

function romanValue(text: string): number {
  const values = Array.from(text, (letter) => ROMAN_VALUES[letter] ?? 0);
  return values.reduce(
    (sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value),
    0,
  );
}

interface OnePart {
  readonly style: Exclude<CodeStyle, "path" | "bullet">;
  readonly ordinal: number;
}

/** All ways to read one piece of a code, the likeliest first. */
function readPart(part: string): readonly OnePart[] {
  if (/^\d{1,3}$/u.test(part)) return [{ style: "number", ordinal: Number(part) }];
  const letter = LETTERS.indexOf(part.toLowerCase()) + 1;
  const isSmall = part === part.toLowerCase();
  const roman = ROMAN.test(part.toUpperCase()) ? romanValue(part.toUpperCase()) : 0;
  return [
    ...(roman > 0 && !isSmall ? [{ style: "roman", ordinal: roman } as const] : []),
    ...(letter > 0 ? [{ style: isSmall ? "letter" : "capital", ordinal: letter } as const] : []),
    ...(roman > 0 && isSmall ? [{ style: "smallRoman", ordinal: roman } as const] : []),
  ];
}

function withoutZeros(part: string): string {
  return part.replace(/^0+(?=\d)/u, "");
}

/** What stands behind a code: a bracket, anything else, or nothing. */
function markOf(end: string): string {
  if (end.endsWith(")")) return ")";
  return end === "" ? "" : ".";
}

function readParts(body: string, mark: string): readonly PrintedCode[] {
  const parts = body.split(".").map((part) => withoutZeros(part.trim()));
  const read = parts.map(readPart);
  const last = read.at(-1) ?? [];
  if (read.some(({ length }) => length === 0)) return [];
  if (parts.length > 1) return [{ style: "path", parts, ordinal: last[0]?.ordinal ?? 0, mark }];
  return last.map((each) => ({ ...each, parts, mark }));
}

/** All ways to read a code as it was printed, the likeliest first; none where it is no code. */
export function readPrintedCode(text: string): readonly PrintedCode[] {
  if (text.length > LONGEST) return [];
  const bare = plain(text).replace(LEADING_WORD, "");
  if (BULLET.test(bare)) return [{ style: "bullet", parts: [], ordinal: 0, mark: bare }];
  const [, body, end = ""] = BARE.exec(bare) ?? [];
  return body === undefined ? [] : readParts(body, markOf(end));
}

const IN_TITLE =
  /^((?:[IVXL]{1,6}|[A-Z]|\d{1,2})(?:\.\d{1,3})+[.)]?|(?:[IVXL]{1,6}|[A-ZĐ]|\d{1,2})\s*[.)]|[a-zđ]\)|[IVXL]{1,6}\s*[-–:](?=\s)|[-–+•▪]+)\s*(?=\S)/u;

/** A code at the beginning of a title and the title behind it; the whole title where there is none. */
export function splitTitle(title: string): { readonly code: string; readonly title: string } {
  const leading = LEADING_WORD.exec(title)?.[0] ?? "";
  const isWord = /^(?:nhóm|phần|mục|chương)/iu.test(leading);
  const rest = isWord ? title.slice(leading.length) : title;
  const [, code] = IN_TITLE.exec(rest) ?? [];
  const behind = code === undefined ? "" : rest.slice(code.length).replace(/^[\s.:\-–]+/u, "");
  if (code === undefined || behind === "" || readPrintedCode(code).length === 0)
    return { code: "", title };
  return { code, title: behind };
}

/** The capital letter at a place of a Vietnamese list, from 1; the number where the letters end. */
export function capitalLetter(ordinal: number): string {
  return LETTERS[ordinal - 1]?.toUpperCase() ?? String(ordinal);
}

/** A code without what stands around it: `1.10.` as 1.10, `đ)` as đ. */
export function bareCode({ parts }: PrintedCode): string {
  return parts.join(".");
}

/** True where two pieces of codes are the same. */
export function samePart(a: string, b: string): boolean {
  return foldedName(a) === foldedName(b);
}
