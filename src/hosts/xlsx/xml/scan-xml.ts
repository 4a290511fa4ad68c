import {
  afterSpace,
  isAllowed,
  isSuspect,
  nameEnd,
  readAttributes,
  type XmlAttributes,
} from "./xml-attributes";
import { resolveReferences } from "./xml-references";

/** Where a scanner stands. A closed element counts no more in `depth`; `end` and `fault` are final. */
export type XmlStep = "start" | "open" | "close" | "text" | "end" | "fault";

/**
 * A reader of one XML text, moved on by `nextStep`. All offsets count characters of `source`; texts and values are
 * copied out of it only when they are asked for, since most of a sheet is looks without content.
 *
 * The rule for what is well-formed: one root element and nothing but white space, comments and instructions around it;
 * every element closed in its order, at most 100 deep; attributes quoted, without `<`, each name once; only characters
 * of XML 1.0; only the five named references and numeric ones. A DOCTYPE is refused whatever it says. Prefixes are
 * taken off and not resolved: the parts we read use no two vocabularies with the same local names in one place.
 */
export interface XmlScanner {
  readonly source: string;
  step: XmlStep;
  /** Of the element opened or closed, without its prefix. */
  name: string;
  /** Of the element opened. */
  readonly attributes: XmlAttributes;
  /** Where the step begins, and where the next one will. */
  from: number;
  to: number;
  /** Of a text step: where the text is, or the text itself where it is not what is written there. */
  textFrom: number;
  textTo: number;
  resolved: string | undefined;
  /** How many elements are open. */
  depth: number;
  /** Of the elements open: their names without prefixes, and where the whole names stand. */
  readonly openNames: string[];
  readonly openFrom: number[];
  readonly openTo: number[];
  /** True for `<c/>`, also while it is being closed. */
  selfClosed: boolean;
  rootSeen: boolean;
}

const DEEPEST = 100;
const NOT_SPACE = /[^ \t\r\n]/;

const [LESS_THAN, GREATER_THAN, SLASH, COLON] = [0x3c, 0x3e, 0x2f, 0x3a];
const [EXCLAMATION, QUESTION, AMPERSAND, BRACKET] = [0x21, 0x3f, 0x26, 0x5d];

/** A scanner before the first step. */
export function openXml(source: string): XmlScanner {
  return {
    source,
    step: "start",
    name: "",
    attributes: { count: 0, places: [] },
    from: 0,
    to: 0,
    textFrom: 0,
    textTo: 0,
    resolved: undefined,
    depth: 0,
    openNames: [],
    openFrom: [],
    openTo: [],
    selfClosed: false,
    rootSeen: false,
  };
}

/** Stops a scanner for good at its present step: what stands there contradicts itself. */
export function refuseHere(scanner: XmlScanner): "fault" {
  scanner.step = "fault";
  return "fault";
}

/** Where the name without its prefix begins. */
function localStart(source: string, from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (source.charCodeAt(at) === COLON) return at + 1;
  return from;
}

/** What stands before the name of the element just opened, with its colon; empty when nothing does. */
export function openedPrefix({ source, from, name }: XmlScanner): string {
  return source.slice(from + 1, nameEnd(source, from + 1) - name.length);
}

function readOpening(scanner: XmlScanner): XmlStep {
  const { source, from, depth, attributes } = scanner;
  const nameTo = nameEnd(source, from + 1);
  const end = readAttributes(source, nameTo, attributes);
  if (nameTo === from + 1 || end < 0 || depth >= DEEPEST) return refuseHere(scanner);
  if (depth === 0 && scanner.rootSeen) return refuseHere(scanner);
  scanner.rootSeen = true;
  scanner.selfClosed = source.charCodeAt(end) === SLASH;
  scanner.to = scanner.selfClosed ? end + 2 : end + 1;
  if (source.charCodeAt(scanner.to - 1) !== GREATER_THAN) return refuseHere(scanner);
  scanner.name = source.slice(localStart(source, from + 1, nameTo), nameTo);
  scanner.openNames[depth] = scanner.name;
  scanner.openFrom[depth] = from + 1;
  scanner.openTo[depth] = nameTo;
  scanner.depth = depth + 1;
  return "open";
}

/** The offset behind the name of the element that is open, when the same stands at `at`; else -1. */
function behindSameName({ source, depth, openFrom, openTo }: XmlScanner, at: number): number {
  let here = at;
  const to = openTo[depth - 1] ?? 0;
  for (let there = openFrom[depth - 1] ?? 0; there < to; there += 1) {
    if (source.charCodeAt(there) !== source.charCodeAt(here)) return -1;
    here += 1;
  }
  return here;
}

function readClosing(scanner: XmlScanner): XmlStep {
  const { source, from, depth } = scanner;
  const behind = depth === 0 ? -1 : behindSameName(scanner, from + 2);
  if (behind < 0) return refuseHere(scanner);
  const end = afterSpace(source, behind);
  if (source.charCodeAt(end) !== GREATER_THAN) return refuseHere(scanner);
  scanner.to = end + 1;
  return close(scanner);
}

function close(scanner: XmlScanner): XmlStep {
  scanner.depth -= 1;
  scanner.name = scanner.openNames[scanner.depth] ?? "";
  return "close";
}

/** Gives the offset behind a comment or an instruction; undefined when it has no end or may not stand here. */
function behindAside(source: string, from: number): number | undefined {
  if (source.startsWith("<!--", from)) {
    const end = source.indexOf("--", from + 4);
    return end >= 0 && source[end + 2] === ">" ? end + 3 : undefined;
  }
  const declares = /^<\?xml[ \t\r\n]/i.test(source.slice(from, from + 6));
  const end = source.indexOf("?>", from + 2);
  return end < 0 || (declares && from > 0) ? undefined : end + 2;
}

function readAside(scanner: XmlScanner): XmlStep | undefined {
  const { source, from } = scanner;
  if (source.startsWith("<![CDATA[", from) && scanner.depth > 0) {
    const end = source.indexOf("]]>", from + 9);
    if (end < 0 || !isAllowed(source.slice(from, end))) return refuseHere(scanner);
    scanner.resolved = unifyLines(source.slice(from + 9, end));
    scanner.to = end + 3;
    return "text";
  }
  const isAside = source.startsWith("<!--", from) || source.startsWith("<?", from);
  const behind = isAside ? behindAside(source, from) : undefined;
  if (behind === undefined || !isAllowed(source.slice(from, behind))) return refuseHere(scanner);
  scanner.to = behind;
  return undefined;
}

/** Line ends written as such become line feeds (XML 1.0, 2.11). */
function unifyLines(raw: string): string {
  return raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw;
}

/** The text between two offsets; undefined when it holds what no text may. */
function resolvedText(source: string, from: number, to: number): string | undefined {
  const raw = source.slice(from, to);
  return raw.includes("]]>") || !isAllowed(raw) ? undefined : resolveReferences(unifyLines(raw));
}

/** Moves to the end of the text that begins here; true when it is what is written there. */
function passText(scanner: XmlScanner): boolean {
  const { source } = scanner;
  let to = scanner.from;
  let plain = true;
  for (let code = source.charCodeAt(to); code !== LESS_THAN; code = source.charCodeAt(to)) {
    if (to >= source.length) break;
    if (code === AMPERSAND || code === BRACKET || isSuspect(code)) plain = false;
    to += 1;
  }
  scanner.to = to;
  return plain;
}

function readText(scanner: XmlScanner): XmlStep | undefined {
  const plain = passText(scanner);
  const { source, from, to } = scanner;
  if (scanner.depth === 0)
    return NOT_SPACE.test(source.slice(from, to)) ? refuseHere(scanner) : undefined;
  scanner.textFrom = from;
  scanner.textTo = to;
  scanner.resolved = plain ? undefined : resolvedText(source, from, to);
  return plain || scanner.resolved !== undefined ? "text" : refuseHere(scanner);
}

/** The text of a text step, references resolved. */
export function textOf({ source, textFrom, textTo, resolved }: XmlScanner): string {
  return resolved ?? source.slice(textFrom, textTo);
}

/** One markup or text; undefined for one that says nothing (a comment, an instruction, space around the root). */
function readOne(scanner: XmlScanner): XmlStep | undefined {
  const { source, from } = scanner;
  if (source.charCodeAt(from) !== LESS_THAN) return readText(scanner);
  const mark = source.charCodeAt(from + 1);
  if (mark === SLASH) return readClosing(scanner);
  return mark === EXCLAMATION || mark === QUESTION ? readAside(scanner) : readOpening(scanner);
}

function endOf(scanner: XmlScanner): XmlStep {
  return scanner.depth === 0 && scanner.rootSeen ? "end" : refuseHere(scanner);
}

/** Moves on by one step and gives it. `<c/>` is opened and closed like any other element. */
export function nextStep(scanner: XmlScanner): XmlStep {
  if (scanner.step === "fault" || scanner.step === "end") return scanner.step;
  if (scanner.step === "open" && scanner.selfClosed) {
    scanner.step = close(scanner);
    return scanner.step;
  }
  let step: XmlStep | undefined;
  while (step === undefined) {
    scanner.from = scanner.to;
    const isOver = scanner.from >= scanner.source.length;
    step = isOver ? endOf(scanner) : readOne(scanner);
  }
  scanner.step = step;
  return step;
}
