import { afterSpace, nameAt, readAttributes, type XmlAttributes } from "./xml-attributes";
import { resolveReferences } from "./xml-references";

/** Where a scanner stands. A closed element counts no more in `depth`; `end` and `fault` are final. */
export type XmlStep = "start" | "open" | "close" | "text" | "end" | "fault";

/**
 * A reader of one XML text, moved on by `nextStep`. All offsets count characters of `source`.
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
  /** Of the element opened, with its colon; empty when it has none. */
  prefix: string;
  /** Of a text step, references resolved. */
  text: string;
  /** Attributes of the element opened, names as written. */
  readonly attributes: XmlAttributes;
  /** Where the step begins, and where the next one will. */
  from: number;
  to: number;
  /** How many elements are open. */
  depth: number;
  readonly openNames: string[];
  /** True for `<c/>`, also while it is being closed. */
  selfClosed: boolean;
  rootSeen: boolean;
}

const DEEPEST = 100;
const NOT_SPACE = /[^ \t\r\n]/;
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;
/** A scanner before the first step. */
export function openXml(source: string): XmlScanner {
  const forbidden = source.search(FORBIDDEN);
  return {
    source,
    step: forbidden < 0 ? "start" : "fault",
    name: "",
    prefix: "",
    text: "",
    attributes: { names: [], values: [] },
    from: Math.max(0, forbidden),
    to: Math.max(0, forbidden),
    depth: 0,
    openNames: [],
    selfClosed: false,
    rootSeen: false,
  };
}

/** Stops a scanner for good at its present step: what stands there contradicts itself. */
export function refuseHere(scanner: XmlScanner): "fault" {
  scanner.step = "fault";
  return "fault";
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function readOpening(scanner: XmlScanner): XmlStep {
  const { source, openNames } = scanner;
  const name = nameAt(source, scanner.from + 1);
  const end = readAttributes(source, scanner.from + 1 + name.length, scanner.attributes);
  if (name === "" || end === undefined || openNames.length >= DEEPEST) return refuseHere(scanner);
  if (openNames.length === 0 && scanner.rootSeen) return refuseHere(scanner);
  scanner.rootSeen = true;
  scanner.selfClosed = source[end] === "/";
  if (scanner.selfClosed && source[end + 1] !== ">") return refuseHere(scanner);
  scanner.to = scanner.selfClosed ? end + 2 : end + 1;
  scanner.name = localName(name);
  scanner.prefix = name.slice(0, name.length - scanner.name.length);
  openNames.push(name);
  scanner.depth = openNames.length;
  return "open";
}

function readClosing(scanner: XmlScanner): XmlStep {
  const { source, openNames } = scanner;
  const name = openNames.at(-1);
  if (name === undefined || !source.startsWith(name, scanner.from + 2)) return refuseHere(scanner);
  const end = afterSpace(source, scanner.from + 2 + name.length);
  if (source[end] !== ">") return refuseHere(scanner);
  scanner.to = end + 1;
  return close(scanner, name);
}

function close(scanner: XmlScanner, name: string): XmlStep {
  scanner.openNames.pop();
  scanner.depth = scanner.openNames.length;
  scanner.name = localName(name);
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
    if (end < 0) return refuseHere(scanner);
    scanner.text = unifyLines(source.slice(from + 9, end));
    scanner.to = end + 3;
    return "text";
  }
  const isAside = source.startsWith("<!--", from) || source.startsWith("<?", from);
  const behind = isAside ? behindAside(source, from) : undefined;
  if (behind === undefined) return refuseHere(scanner);
  scanner.to = behind;
  return undefined;
}

/** Line ends written as such become line feeds (XML 1.0, 2.11). */
function unifyLines(raw: string): string {
  return raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw;
}

function readText(scanner: XmlScanner): XmlStep | undefined {
  const { source, from } = scanner;
  const next = source.indexOf("<", from);
  scanner.to = next < 0 ? source.length : next;
  const raw = source.slice(from, scanner.to);
  if (scanner.depth === 0) return NOT_SPACE.test(raw) ? refuseHere(scanner) : undefined;
  const text = raw.includes("]]>") ? undefined : resolveReferences(unifyLines(raw));
  if (text === undefined) return refuseHere(scanner);
  scanner.text = text;
  return "text";
}

/** One markup or text; undefined for one that says nothing (a comment, an instruction, space around the root). */
function readOne(scanner: XmlScanner): XmlStep | undefined {
  const { source, from } = scanner;
  if (source[from] !== "<") return readText(scanner);
  const mark = source[from + 1];
  if (mark === "/") return readClosing(scanner);
  return mark === "!" || mark === "?" ? readAside(scanner) : readOpening(scanner);
}

/** Moves on by one step and gives it. `<c/>` is opened and closed like any other element. */
export function nextStep(scanner: XmlScanner): XmlStep {
  if (scanner.step === "fault" || scanner.step === "end") return scanner.step;
  if (scanner.step === "open" && scanner.selfClosed) {
    scanner.step = close(scanner, scanner.openNames.at(-1) ?? "");
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

function endOf(scanner: XmlScanner): XmlStep {
  return scanner.depth === 0 && scanner.rootSeen ? "end" : refuseHere(scanner);
}
