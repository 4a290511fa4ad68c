import { resolveReferences } from "./xml-references";

/** The attributes of one element in their order, names as written with any prefix. */
export interface XmlAttributes {
  readonly names: string[];
  readonly values: string[];
}

/** For each ASCII code: 2 where it may begin a name, 1 where it may only go on with one. Beyond ASCII anything may. */
const NAME_CODES = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[A-Za-z_:]/.test(character)) return 2;
  return /[0-9.-]/.test(character) ? 1 : 0;
});
const BEGINS = 2;
/** More attributes than this are compared through a set, so that a crowd of them costs no more than its length. */
const FEW = 8;

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

/** The first offset from `at` on that is not white space. */
export function afterSpace(source: string, at: number): number {
  let next = at;
  while (isSpace(source.charCodeAt(next))) next += 1;
  return next;
}

/** The XML name that begins at `at`; empty when none does. */
export function nameAt(source: string, at: number): string {
  const first = source.charCodeAt(at);
  if (Number.isNaN(first) || (NAME_CODES[first] ?? BEGINS) < BEGINS) return "";
  let end = at + 1;
  while (end < source.length && (NAME_CODES[source.charCodeAt(end)] ?? BEGINS) > 0) end += 1;
  return source.slice(at, end);
}

/** White space in an attribute counts as blanks (XML 1.0, 3.3.3). */
function attributeValue(raw: string): string | undefined {
  if (raw.includes("<")) return undefined;
  return resolveReferences(/[\t\r\n]/.test(raw) ? raw.replace(/\r\n|[\t\r\n]/g, " ") : raw);
}

function namesRepeat(names: readonly string[]): boolean {
  if (names.length > FEW) return new Set(names).size < names.length;
  return names.some((name, at) => names.indexOf(name) < at);
}

/** Reads one attribute and gives the offset behind it; undefined when it is none. */
function readAttribute(source: string, at: number, into: XmlAttributes): number | undefined {
  const name = nameAt(source, at);
  const equals = afterSpace(source, at + name.length);
  if (name === "" || source[equals] !== "=") return undefined;
  const open = afterSpace(source, equals + 1);
  const quote = source[open];
  if (quote !== '"' && quote !== "'") return undefined;
  const close = source.indexOf(quote, open + 1);
  const value = close < 0 ? undefined : attributeValue(source.slice(open + 1, close));
  if (value === undefined) return undefined;
  into.names.push(name);
  into.values.push(value);
  return close + 1;
}

/**
 * Reads the attributes that follow an element's name into `into`, whose former content goes, and gives the offset of
 * the `>` or `/` behind them. Undefined for anything that is no attribute, an unquoted or unfinished one, or one that
 * repeats a name.
 */
export function readAttributes(
  source: string,
  from: number,
  into: XmlAttributes,
): number | undefined {
  into.names.length = 0;
  into.values.length = 0;
  let at = from;
  for (;;) {
    const next = afterSpace(source, at);
    const mark = source[next];
    if (mark === ">" || mark === "/") return namesRepeat(into.names) ? undefined : next;
    if (next === at) return undefined;
    const behind = readAttribute(source, next, into);
    if (behind === undefined) return undefined;
    at = behind;
  }
}
