import { characterOf, isAllowed, resolveReferences } from "./xml-references";

/** The bytes that markup is made of. */
export const [LESS_THAN, GREATER_THAN, SLASH, EQUALS] = [0x3c, 0x3e, 0x2f, 0x3d];
export const [QUOTATION_MARK, APOSTROPHE] = [0x22, 0x27];
const [AMPERSAND, SEMICOLON, BRACKET] = [0x26, 0x3b, 0x5d];
const [TAB, LINE_FEED, RETURN, BLANK] = [0x09, 0x0a, 0x0d, 0x20];

/** With this byte begin U+FFFE and U+FFFF, which are no characters, among others that are. */
const RARE = 0xef;
/** From here on a byte is part of a character beyond ASCII, and names may hold all of them. */
const BEYOND_ASCII = 0x80;

/** What a byte may be: one bit for each answer. */
const [BEGINS_NAME, IN_NAME, SPACE, STOPS_TEXT, STOPS_VALUE] = [1, 2, 4, 8, 16];

function kindOf(byte: number): number {
  if (byte === RARE) return STOPS_TEXT | STOPS_VALUE;
  if (byte >= BEYOND_ASCII) return BEGINS_NAME | IN_NAME;
  const character = String.fromCharCode(byte);
  const begins = /[A-Za-z_:]/.test(character) ? BEGINS_NAME | IN_NAME : 0;
  const inside = /[0-9.-]/.test(character) ? IN_NAME : 0;
  const space = /[ \t\r\n]/.test(character) ? SPACE : 0;
  const text = byte < BLANK || /[<&\]]/.test(character) ? STOPS_TEXT : 0;
  const value = byte < BLANK || /[<&"']/.test(character) ? STOPS_VALUE : 0;
  return begins | inside | space | text | value;
}

const KINDS = Uint8Array.from({ length: 256 }, (_, byte) => kindOf(byte));

/** Behind the end there is what no text goes on with. */
function isAt(source: Uint8Array, at: number, kind: number): boolean {
  return ((KINDS[source[at] ?? 0] ?? 0) & kind) !== 0;
}

/** The first offset from `at` on that is not white space. */
export function afterSpace(source: Uint8Array, at: number): number {
  let next = at;
  while (isAt(source, next, SPACE)) next += 1;
  return next;
}

/** The first offset from `at` on where a text ends or holds something that is to be looked at. */
function afterPlainText(source: Uint8Array, at: number): number {
  let next = at;
  while (!isAt(source, next, STOPS_TEXT)) next += 1;
  return next;
}

/** The same for the value of an attribute, which may end with either quote. */
export function afterPlainValue(source: Uint8Array, at: number): number {
  let next = at;
  while (!isAt(source, next, STOPS_VALUE)) next += 1;
  return next;
}

function isNoCharacter(source: Uint8Array, at: number): boolean {
  return source[at + 1] === 0xbf && (source[at + 2] ?? 0) >= 0xbe;
}

/** The offset behind the XML name that begins at `at`; `at` itself when none does. */
export function nameEnd(source: Uint8Array, at: number): number {
  let end = at;
  let wanted = BEGINS_NAME;
  for (;;) {
    if (isAt(source, end, wanted)) end += 1;
    else if (source[end] === RARE && !isNoCharacter(source, end)) end += 1;
    else return end;
    wanted = IN_NAME;
  }
}

/** True when these bytes stand at an offset. */
export function standsAt(source: Uint8Array, at: number, written: Uint8Array): boolean {
  for (let index = 0; index < written.length; index += 1)
    if (source[at + index] !== written[index]) return false;
  return true;
}

/** The bytes of a text. */
export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

const DECODER = new TextDecoder("utf-8", { ignoreBOM: true });

/** What is written between two offsets. */
export function writtenText(source: Uint8Array, from: number, to: number): string {
  return DECODER.decode(source.subarray(from, to));
}

/** Where these bytes stand first from `at` on; -1 when they do not. */
export function findBytes(source: Uint8Array, at: number, written: Uint8Array): number {
  const [first = 0] = written;
  let next = source.indexOf(first, at);
  while (next >= 0 && !standsAt(source, next, written)) next = source.indexOf(first, next + 1);
  return next;
}

/** True when all that is written between two offsets may stand in a text of XML 1.0. */
export function isAllowedBetween(source: Uint8Array, from: number, to: number): boolean {
  return isAllowed(writtenText(source, from, to));
}

/** The references that nearly all are. */
const FREQUENT = ["&gt;", "&lt;", "&amp;", "&quot;"].map(bytesOf);
const SECTION_END = bytesOf("]]>");

/** Bytes between `&` and `;`: the longest is `#x10FFFF`, with room for leading zeros. */
const LONGEST = 15;

function behindReference(source: Uint8Array, at: number): number {
  for (const written of FREQUENT) if (standsAt(source, at, written)) return at + written.length;
  const end = source.subarray(at, at + LONGEST + 2).indexOf(SEMICOLON);
  if (end < 0 || characterOf(writtenText(source, at + 1, at + end)) === undefined) return -1;
  return at + end + 1;
}

/**
 * The offset behind what stopped a text or a value: a reference, white space other than blanks, a bracket, a rare
 * character. -1 for what neither may hold: a bare `&`, a control character, U+FFFE and U+FFFF, `]]>`.
 */
export function behindStop(source: Uint8Array, at: number): number {
  const byte = source[at];
  if (byte === AMPERSAND) return behindReference(source, at);
  if (byte === RARE) return isNoCharacter(source, at) ? -1 : at + 1;
  if (byte === BRACKET) return standsAt(source, at, SECTION_END) ? -1 : at + 1;
  return byte === TAB || byte === LINE_FEED || byte === RETURN ? at + 1 : -1;
}

/** The offset where the text that begins at `at` ends, at the next `<`; -1 when it holds what no text may. */
export function textEnd(source: Uint8Array, at: number): number {
  let to = afterPlainText(source, at);
  while (to >= 0 && to < source.length && source[to] !== LESS_THAN) {
    to = behindStop(source, to);
    if (to >= 0) to = afterPlainText(source, to);
  }
  return to;
}

/** Line ends written as such become line feeds (XML 1.0, 2.11). */
export function unifyLines(raw: string): string {
  return raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw;
}

/** The text between two offsets with its references resolved. */
export function textBetween(source: Uint8Array, from: number, to: number): string {
  return resolveReferences(unifyLines(writtenText(source, from, to)));
}
