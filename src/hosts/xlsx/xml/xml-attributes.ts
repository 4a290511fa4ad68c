import {
  afterPlainValue,
  afterSpace,
  APOSTROPHE,
  behindStop,
  EQUALS,
  GREATER_THAN,
  nameEnd,
  QUOTATION_MARK,
  LESS_THAN,
  SLASH,
  writtenText,
} from "./xml-bytes";
import { resolveReferences } from "./xml-references";
import { wholeNumber } from "./written-number";

/** Where one attribute stands in the source; the value's ends leave its quotes out. */
interface AttributePlace {
  nameFrom: number;
  nameTo: number;
  from: number;
  to: number;
}

/** The attributes of one element in their order. Places are used again for the next element, so only `count` of them hold. */
export interface XmlAttributes {
  count: number;
  readonly places: AttributePlace[];
}

/** More attributes than this are compared through a set, so that a crowd of them costs no more than its length. */
const FEW = 24;

/** In a value that is not simply what is written there. */
const ODD = /[&\t\r\n]/;

/** White space in an attribute counts as blanks (XML 1.0, 3.3.3). */
function valueOf(source: Uint8Array, { from, to }: AttributePlace): string {
  const raw = writtenText(source, from, to);
  return ODD.test(raw) ? resolveReferences(raw.replace(/\r\n|[\t\r\n]/g, " ")) : raw;
}

function placeAt({ places }: XmlAttributes, index: number): AttributePlace {
  const known = places[index];
  if (known !== undefined) return known;
  const place = { nameFrom: 0, nameTo: 0, from: 0, to: 0 };
  places.push(place);
  return place;
}

/** Reads the value that begins at `at`, its opening quote, and gives the offset behind it; -1 when it is none. */
function readValue(source: Uint8Array, at: number, into: AttributePlace): number {
  const quote = source[at];
  if (quote !== QUOTATION_MARK && quote !== APOSTROPHE) return -1;
  into.from = at + 1;
  let to = afterPlainValue(source, at + 1);
  while (source[to] !== quote) {
    const byte = source[to];
    if (byte === undefined || byte === LESS_THAN) return -1;
    if (byte === QUOTATION_MARK || byte === APOSTROPHE) to += 1;
    else {
      to = behindStop(source, to);
      if (to < 0) return -1;
    }
    to = afterPlainValue(source, to);
  }
  into.to = to;
  return to + 1;
}

/** Reads one attribute and gives the offset behind it; -1 when it is none. */
function readAttribute(source: Uint8Array, at: number, into: AttributePlace): number {
  into.nameFrom = at;
  into.nameTo = nameEnd(source, at);
  const equals = afterSpace(source, into.nameTo);
  if (into.nameTo === at || source[equals] !== EQUALS) return -1;
  return readValue(source, afterSpace(source, equals + 1), into);
}

/** The number of the attribute of this name, as written with any prefix; -1 where there is none. */
function indexOf(source: Uint8Array, { count, places }: XmlAttributes, name: string): number {
  for (let index = 0; index < count; index += 1) {
    const { nameFrom = 0, nameTo = 0 } = places[index] ?? {};
    let at = nameTo - nameFrom === name.length ? 0 : -1;
    while (at >= 0 && at < name.length)
      at = source[nameFrom + at] === name.charCodeAt(at) ? at + 1 : -1;
    if (at === name.length) return index;
  }
  return -1;
}

/** True for equal names; most differ in their first letter already. */
function isSameName(source: Uint8Array, one: AttributePlace, other: AttributePlace): boolean {
  if (source[one.nameFrom] !== source[other.nameFrom]) return false;
  if (one.nameTo - one.nameFrom !== other.nameTo - other.nameFrom) return false;
  for (let at = one.nameFrom, there = other.nameFrom; at < one.nameTo; at += 1, there += 1)
    if (source[at] !== source[there]) return false;
  return true;
}

/** True when the last attribute read is named as one before it. */
function lastRepeats(source: Uint8Array, { count, places }: XmlAttributes): boolean {
  const last = places[count - 1];
  for (let before = 0; before < count - 1; before += 1) {
    const place = places[before];
    if (last !== undefined && place !== undefined && isSameName(source, last, place)) return true;
  }
  return false;
}

function manyRepeat(source: Uint8Array, { count, places }: XmlAttributes): boolean {
  if (count <= FEW) return false;
  const names = places
    .slice(0, count)
    .map(({ nameFrom, nameTo }) => writtenText(source, nameFrom, nameTo));
  return new Set(names).size < count;
}

/**
 * Reads the attributes that follow an element's name into `into`, whose former content goes, and gives the offset of
 * the `>` or `/` behind them; -1 for anything that is no attribute, an unquoted or unfinished one, or one that repeats a
 * name.
 */
export function readAttributes(source: Uint8Array, from: number, into: XmlAttributes): number {
  into.count = 0;
  let at = from;
  for (;;) {
    const next = afterSpace(source, at);
    const mark = source[next];
    if (mark === GREATER_THAN || mark === SLASH) return manyRepeat(source, into) ? -1 : next;
    if (next === at) return -1;
    at = readAttribute(source, next, placeAt(into, into.count));
    if (at < 0) return -1;
    into.count += 1;
    if (into.count > 1 && into.count <= FEW && lastRepeats(source, into)) return -1;
  }
}

/** The value of the attribute of this ASCII name, as written with any prefix; undefined where there is none. */
export function findValue(
  source: Uint8Array,
  attributes: XmlAttributes,
  name: string,
): string | undefined {
  const place = attributes.places[indexOf(source, attributes, name)];
  return place === undefined ? undefined : valueOf(source, place);
}

/** The whole number that the attribute of this ASCII name spells, as `wholeNumber` reads it; NaN where there is none. */
export function findNumber(source: Uint8Array, attributes: XmlAttributes, name: string): number {
  const place = attributes.places[indexOf(source, attributes, name)];
  return place === undefined ? Number.NaN : wholeNumber(source, place.from, place.to);
}

/** All attributes as [name, value], names as written with any prefix. */
export function listAttributes(
  source: Uint8Array,
  { count, places }: XmlAttributes,
): readonly (readonly [name: string, value: string])[] {
  return places
    .slice(0, count)
    .map((place) => [writtenText(source, place.nameFrom, place.nameTo), valueOf(source, place)]);
}
