import { leftFoot } from "../write/sheet/print-xml";
import { cellText } from "../write/xml-text";
import { nextStep, openedPrefix, openXml, type XmlScanner } from "../xml/scan-xml";
import { attribute, eachChild, textInside } from "../xml/walk-xml";
import { writtenText } from "../xml/xml-bytes";
import { type Splice } from "./splice";

const HOLDER = "headerFooter";

/** What a sheet's headers and footers may hold, in the schema's order (ECMA-376 part 1, 18.3.1.46). */
const TEXTS = [
  "oddHeader",
  "oddFooter",
  "evenHeader",
  "evenFooter",
  "firstHeader",
  "firstFooter",
] as const;

type TextName = (typeof TEXTS)[number];

/** What follows them in a sheet (18.3.1.99). */
const FOLLOWING: ReadonlySet<string> = new Set([
  "rowBreaks",
  "colBreaks",
  "customProperties",
  "cellWatches",
  "ignoredErrors",
  "smartTags",
  "drawing",
  "legacyDrawing",
  "legacyDrawingHF",
  "drawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "tableParts",
  "extLst",
]);

/** Marks of sections, and codes whose letters are none: a doubled ampersand, the name of a font. */
const PIECES = /&&|&"[^"]*"|&[LCR]|[^&]+|&/gs;

/** A footer with another left section; what stands in the middle and on the right stays. */
function withLeft(footer: string, left: string): string {
  const sections = new Map([
    ["&C", ""],
    ["&R", ""],
  ]);
  let mark = "&C";
  for (const piece of footer.match(PIECES) ?? []) {
    if (/^&[LCR]$/.test(piece)) mark = piece;
    else if (sections.has(mark)) sections.set(mark, (sections.get(mark) ?? "") + piece);
  }
  const others = [...sections].map(([section, text]) => (text === "" ? "" : section + text));
  return left + others.join("");
}

function isOn(scanner: XmlScanner, name: string): boolean {
  const value = attribute(scanner, name);
  return value === "1" || value === "true";
}

/** The element just opened, with the text at the foot of every kind of page that it tells apart. */
function footed(scanner: XmlScanner, foot: string): Splice {
  const { source, from, to, selfClosed } = scanner;
  const prefix = openedPrefix(scanner);
  const opening = `${writtenText(source, from, selfClosed ? to - 2 : to - 1)}>`;
  const feet = new Set<TextName>(["oddFooter"]);
  if (isOn(scanner, "differentFirst")) feet.add("firstFooter");
  if (isOn(scanner, "differentOddEven")) feet.add("evenFooter");
  const texts = new Map<string, string>();
  eachChild(scanner, (name) => texts.set(name, textInside(scanner)));
  const content = TEXTS.flatMap((name) => {
    const text = texts.get(name);
    const shown = feet.has(name) ? withLeft(text ?? "", foot) : text;
    return shown === undefined ? [] : [`<${prefix}${name}>${cellText(shown)}</${prefix}${name}>`];
  });
  return { from, to: scanner.to, text: `${opening}${content.join("")}</${prefix}${HOLDER}>` };
}

/**
 * The splice that prints a plain text at the foot of every page of a sheet, on the left, in place of what stood there;
 * headers and the rest of the footers stay.
 *
 * @param source the sheet's part, in UTF-8.
 */
export function footSplices(source: Uint8Array, text: string): readonly Splice[] {
  const scanner = openXml(source);
  if (nextStep(scanner) !== "open") return [];
  const prefix = openedPrefix(scanner);
  const foot = leftFoot(text);
  let replaced: Splice | undefined;
  let following: number | undefined;
  eachChild(scanner, (name) => {
    if (name === HOLDER) replaced = footed(scanner, foot);
    else if (FOLLOWING.has(name)) following ??= scanner.from;
  });
  if (replaced !== undefined) return [replaced];
  const at = following ?? scanner.from;
  const footer = `<${prefix}oddFooter>${cellText(foot)}</${prefix}oddFooter>`;
  return [{ from: at, to: at, text: `<${prefix}${HOLDER}>${footer}</${prefix}${HOLDER}>` }];
}
