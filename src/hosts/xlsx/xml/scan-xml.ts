import { readAttributes, type XmlAttributes } from "./xml-attributes";
import {
  afterSpace,
  bytesOf,
  findBytes,
  GREATER_THAN,
  isAllowedBetween,
  LESS_THAN,
  nameEnd,
  SLASH,
  standsAt,
  textBetween,
  textEnd,
  unifyLines,
  writtenText,
} from "./xml-bytes";

/** Where a scanner stands. A closed element counts no more in `depth`; `end` and `fault` are final. */
export type XmlStep = "start" | "open" | "close" | "text" | "end" | "fault";

/**
 * A reader of one XML text in UTF-8, moved on by `nextStep`. All offsets count bytes of `source`; names, texts and values
 * are copied out of it only when they are asked for, since most of a sheet is looks without content.
 *
 * The rule for what is well-formed: one root element and nothing but white space, comments and instructions around it;
 * every element closed in its order, at most 100 deep; attributes quoted, without `<`, each name once; only characters
 * of XML 1.0; only the five named references and numeric ones. A DOCTYPE is refused whatever it says. Prefixes are
 * taken off and not resolved: the parts we read use no two vocabularies with the same local names in one place.
 */
export interface XmlScanner {
  readonly source: Uint8Array;
  step: XmlStep;
  /** Of the element opened. */
  readonly attributes: XmlAttributes;
  /** Where the step begins, and where the next one will. */
  from: number;
  to: number;
  /** Of a text step: where the text is, and whether nothing in it is markup (CDATA). */
  textFrom: number;
  textTo: number;
  inSection: boolean;
  /** How many elements are open. */
  depth: number;
  /** Of the elements open, and the one just closed: where their whole names stand. */
  readonly openFrom: number[];
  readonly openTo: number[];
  /** By depth: the last name that was asked for, without its prefix, and where the whole one stands. */
  readonly named: { readonly name: string; readonly from: number; readonly to: number }[];
  /** True for `<c/>`, also while it is being closed. */
  selfClosed: boolean;
  rootSeen: boolean;
}

const DEEPEST = 100;

const [EXCLAMATION, QUESTION] = [0x21, 0x3f];
const COMMENT = bytesOf("<!--");
const DASHES = bytesOf("--");
const INSTRUCTION_END = bytesOf("?>");
const SECTION = bytesOf("<![CDATA[");
const SECTION_END = bytesOf("]]>");

/** A scanner before the first step. */
export function openXml(source: Uint8Array): XmlScanner {
  return {
    source,
    step: "start",
    attributes: { count: 0, places: [] },
    from: 0,
    to: 0,
    textFrom: 0,
    textTo: 0,
    inSection: false,
    depth: 0,
    openFrom: [],
    openTo: [],
    named: [],
    selfClosed: false,
    rootSeen: false,
  };
}

/** Stops a scanner for good at its present step: what stands there contradicts itself. */
export function refuseHere(scanner: XmlScanner): "fault" {
  scanner.step = "fault";
  return "fault";
}

/** True when the same is written in two places. */
function isSame(
  source: Uint8Array,
  { from, to }: { readonly from: number; readonly to: number },
  at: number,
): boolean {
  for (let there = from; there < to; there += 1)
    if (source[there] !== source[at + there - from]) return false;
  return true;
}

/** The name of the element just opened or closed, without its prefix. */
export function nameOf({ source, step, depth, openFrom, openTo, named }: XmlScanner): string {
  const at = step === "close" ? depth : depth - 1;
  const [from = 0, to = 0] = [openFrom[at], openTo[at]];
  const before = named[at];
  if (before !== undefined && before.to - before.from === to - from && isSame(source, before, from))
    return before.name;
  const whole = writtenText(source, from, to);
  const name = whole.slice(whole.indexOf(":") + 1);
  named[at] = { name, from, to };
  return name;
}

/** What stands before the name of the element just opened, with its colon; empty when nothing does. */
export function openedPrefix(scanner: XmlScanner): string {
  const { source, from } = scanner;
  const whole = writtenText(source, from + 1, nameEnd(source, from + 1));
  return whole.slice(0, whole.length - nameOf(scanner).length);
}

function readOpening(scanner: XmlScanner): XmlStep {
  const { source, from, depth, attributes } = scanner;
  const nameTo = nameEnd(source, from + 1);
  const end = readAttributes(source, nameTo, attributes);
  if (nameTo === from + 1 || end < 0 || depth >= DEEPEST) return refuseHere(scanner);
  if (depth === 0 && scanner.rootSeen) return refuseHere(scanner);
  scanner.rootSeen = true;
  scanner.selfClosed = source[end] === SLASH;
  scanner.to = scanner.selfClosed ? end + 2 : end + 1;
  if (source[scanner.to - 1] !== GREATER_THAN) return refuseHere(scanner);
  scanner.openFrom[depth] = from + 1;
  scanner.openTo[depth] = nameTo;
  scanner.depth = depth + 1;
  return "open";
}

function readClosing(scanner: XmlScanner): XmlStep {
  const { source, depth, openFrom, openTo } = scanner;
  const at = scanner.from + 2;
  const [from = 0, to = 0] = [openFrom[depth - 1], openTo[depth - 1]];
  if (depth === 0 || !isSame(source, { from, to }, at)) return refuseHere(scanner);
  const end = afterSpace(source, at + to - from);
  if (source[end] !== GREATER_THAN) return refuseHere(scanner);
  scanner.to = end + 1;
  return close(scanner);
}

function close(scanner: XmlScanner): XmlStep {
  scanner.depth -= 1;
  return "close";
}

/** Gives the offset behind a comment or an instruction; -1 when it has no end or may not stand here. */
function behindAside(source: Uint8Array, from: number): number {
  if (standsAt(source, from, COMMENT)) {
    const end = findBytes(source, from + COMMENT.length, DASHES);
    return end >= 0 && source[end + 2] === GREATER_THAN ? end + 3 : -1;
  }
  const declares = /^<\?xml[ \t\r\n]/i.test(writtenText(source, from, from + 6));
  const end = findBytes(source, from + 2, INSTRUCTION_END);
  return end < 0 || (declares && from > 0) ? -1 : end + 2;
}

/** A section of text in which nothing is markup. */
function readSection(scanner: XmlScanner): XmlStep {
  const { source, from, depth } = scanner;
  const textFrom = from + SECTION.length;
  const end = depth > 0 ? findBytes(source, textFrom, SECTION_END) : -1;
  if (end < 0 || !isAllowedBetween(source, textFrom, end)) return refuseHere(scanner);
  scanner.textFrom = textFrom;
  scanner.textTo = end;
  scanner.inSection = true;
  scanner.to = end + SECTION_END.length;
  return "text";
}

function readAside(scanner: XmlScanner): XmlStep | undefined {
  const { source, from } = scanner;
  if (standsAt(source, from, SECTION)) return readSection(scanner);
  const isAside = standsAt(source, from, COMMENT) || source[from + 1] === QUESTION;
  const behind = isAside ? behindAside(source, from) : -1;
  if (behind < 0 || !isAllowedBetween(source, from, behind)) return refuseHere(scanner);
  scanner.to = behind;
  return undefined;
}

function readText(scanner: XmlScanner): XmlStep | undefined {
  const { source, from } = scanner;
  if (scanner.depth === 0) {
    scanner.to = afterSpace(source, from);
    const isOver = scanner.to === source.length || source[scanner.to] === LESS_THAN;
    return isOver ? undefined : refuseHere(scanner);
  }
  const end = textEnd(source, from);
  if (end < 0) return refuseHere(scanner);
  scanner.textFrom = from;
  scanner.textTo = end;
  scanner.inSection = false;
  scanner.to = end;
  return "text";
}

/** The text of a text step, references resolved. */
export function textOf({ source, textFrom, textTo, inSection }: XmlScanner): string {
  return inSection
    ? unifyLines(writtenText(source, textFrom, textTo))
    : textBetween(source, textFrom, textTo);
}

/** One markup or text; undefined for one that says nothing (a comment, an instruction, space around the root). */
function readOne(scanner: XmlScanner): XmlStep | undefined {
  const { source, from } = scanner;
  if (source[from] !== LESS_THAN) return readText(scanner);
  const mark = source[from + 1];
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
