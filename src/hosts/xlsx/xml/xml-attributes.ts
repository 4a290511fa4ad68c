import { resolveReferences } from "./xml-references";

/** Where one attribute stands in the source; the value's ends leave its quotes out. */
interface AttributePlace {
  nameFrom: number;
  nameTo: number;
  from: number;
  to: number;
  /** True for a value that is what is written there: no reference, no white space but blanks. */
  plain: boolean;
}

/** The attributes of one element in their order. Places are used again for the next element, so only `count` of them hold. */
export interface XmlAttributes {
  count: number;
  readonly places: AttributePlace[];
}

/** For each ASCII code: 2 where it may begin a name, 1 where it may only go on with one. Beyond ASCII anything may. */
const NAME_CODES = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[A-Za-z_:]/.test(character)) return 2;
  return /[0-9.-]/.test(character) ? 1 : 0;
});
const BEGINS = 2;
/** From here on a UTF-16 unit is no character. */
const NO_CHARACTER = 0xfffe;
/** More attributes than this are compared through a set, so that a crowd of them costs no more than its length. */
const FEW = 8;

const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

const [BLANK, TAB, LINE_FEED, RETURN] = [0x20, 0x09, 0x0a, 0x0d];
const [LESS_THAN, AMPERSAND, GREATER_THAN, SLASH, EQUALS] = [0x3c, 0x26, 0x3e, 0x2f, 0x3d];
const [QUOTATION_MARK, APOSTROPHE] = [0x22, 0x27];

/** What the rules of XML do not let pass as it stands, whatever it is: control characters, line ends, tabs. */
export function isSuspect(code: number): boolean {
  return code < BLANK || code >= NO_CHARACTER;
}

/** True for a text without characters that XML 1.0 forbids. */
export function isAllowed(text: string): boolean {
  return !FORBIDDEN.test(text);
}

function isSpace(code: number): boolean {
  return code === BLANK || code === LINE_FEED || code === RETURN || code === TAB;
}

/** The first offset from `at` on that is not white space. */
export function afterSpace(source: string, at: number): number {
  let next = at;
  while (isSpace(source.charCodeAt(next))) next += 1;
  return next;
}

function kindOf(code: number): number {
  if (code < NAME_CODES.length) return NAME_CODES[code] ?? 0;
  return code < NO_CHARACTER ? BEGINS : 0;
}

/** The offset behind the XML name that begins at `at`; `at` itself when none does. */
export function nameEnd(source: string, at: number): number {
  if (kindOf(source.charCodeAt(at)) < BEGINS) return at;
  let end = at + 1;
  while (kindOf(source.charCodeAt(end)) > 0) end += 1;
  return end;
}

/** White space in an attribute counts as blanks (XML 1.0, 3.3.3). Undefined for a wrong reference or character. */
function resolvedValue(source: string, { from, to, plain }: AttributePlace): string | undefined {
  const raw = source.slice(from, to);
  if (plain) return raw;
  return isAllowed(raw) ? resolveReferences(raw.replace(/\r\n|[\t\r\n]/g, " ")) : undefined;
}

function placeAt({ places }: XmlAttributes, index: number): AttributePlace {
  const known = places[index];
  if (known !== undefined) return known;
  const place = { nameFrom: 0, nameTo: 0, from: 0, to: 0, plain: true };
  places.push(place);
  return place;
}

/** Reads the value that begins at `at`, its opening quote, and gives the offset behind it; -1 when it is none. */
function readValue(source: string, at: number, into: AttributePlace): number {
  const quote = source.charCodeAt(at);
  if (quote !== QUOTATION_MARK && quote !== APOSTROPHE) return -1;
  into.from = at + 1;
  into.plain = true;
  let to = at + 1;
  for (let code = source.charCodeAt(to); code !== quote; code = source.charCodeAt(to)) {
    if (code === LESS_THAN || to >= source.length) return -1;
    if (code === AMPERSAND || isSuspect(code)) into.plain = false;
    to += 1;
  }
  into.to = to;
  return into.plain || resolvedValue(source, into) !== undefined ? to + 1 : -1;
}

/** Reads one attribute and gives the offset behind it; -1 when it is none. */
function readAttribute(source: string, at: number, into: AttributePlace): number {
  into.nameFrom = at;
  into.nameTo = nameEnd(source, at);
  const equals = afterSpace(source, into.nameTo);
  if (into.nameTo === at || source.charCodeAt(equals) !== EQUALS) return -1;
  return readValue(source, afterSpace(source, equals + 1), into);
}

function isNamed(source: string, { nameFrom, nameTo }: AttributePlace, name: string): boolean {
  return nameTo - nameFrom === name.length && source.startsWith(name, nameFrom);
}

function isSameName(source: string, one: AttributePlace, other: AttributePlace): boolean {
  if (one.nameTo - one.nameFrom !== other.nameTo - other.nameFrom) return false;
  for (let at = one.nameFrom, there = other.nameFrom; at < one.nameTo; at += 1, there += 1)
    if (source.charCodeAt(at) !== source.charCodeAt(there)) return false;
  return true;
}

function fewRepeat(source: string, attributes: XmlAttributes): boolean {
  for (let index = 1; index < attributes.count; index += 1) {
    const place = placeAt(attributes, index);
    for (let before = 0; before < index; before += 1)
      if (isSameName(source, place, placeAt(attributes, before))) return true;
  }
  return false;
}

function namesRepeat(source: string, attributes: XmlAttributes): boolean {
  if (attributes.count <= FEW) return fewRepeat(source, attributes);
  const { count, places } = attributes;
  const names = places
    .slice(0, count)
    .map(({ nameFrom, nameTo }) => source.slice(nameFrom, nameTo));
  return new Set(names).size < count;
}

/**
 * Reads the attributes that follow an element's name into `into`, whose former content goes, and gives the offset of
 * the `>` or `/` behind them; -1 for anything that is no attribute, an unquoted or unfinished one, or one that repeats a
 * name.
 */
export function readAttributes(source: string, from: number, into: XmlAttributes): number {
  into.count = 0;
  let at = from;
  for (;;) {
    const next = afterSpace(source, at);
    const mark = source.charCodeAt(next);
    if (mark === GREATER_THAN || mark === SLASH) return namesRepeat(source, into) ? -1 : next;
    if (next === at) return -1;
    at = readAttribute(source, next, placeAt(into, into.count));
    if (at < 0) return -1;
    into.count += 1;
  }
}

/** The value of the attribute of this name, as written with any prefix; undefined where there is none. */
export function findValue(
  source: string,
  attributes: XmlAttributes,
  name: string,
): string | undefined {
  for (let index = 0; index < attributes.count; index += 1) {
    const place = placeAt(attributes, index);
    if (isNamed(source, place, name)) return resolvedValue(source, place);
  }
  return undefined;
}

/** All attributes as [name, value], names as written with any prefix. */
export function listAttributes(
  source: string,
  { count, places }: XmlAttributes,
): readonly (readonly [name: string, value: string])[] {
  return places
    .slice(0, count)
    .map((place) => [
      source.slice(place.nameFrom, place.nameTo),
      resolvedValue(source, place) ?? "",
    ]);
}
