import { type FileProblem } from "../../../workbook/plan/file-problem";
import { decodeXml } from "./decode-xml";
import { readPart, type ZipPackage } from "../package/read-zip";
import { nameOf, nextStep, openXml, textOf, type XmlScanner } from "./scan-xml";
import { findNumber, findValue, listAttributes } from "./xml-attributes";
import { writtenText } from "./xml-bytes";

/** The value of an attribute without a prefix of the element just opened. */
export function attribute(scanner: XmlScanner, name: string): string | undefined {
  return findValue(scanner.source, scanner.attributes, name);
}

/** The whole number that an attribute without a prefix spells with up to 9 digits; NaN for another or none. */
export function numberAttribute(scanner: XmlScanner, name: string): number {
  return findNumber(scanner.source, scanner.attributes, name);
}

/** The value of an attribute with any prefix, such as `id` for `r:id`; declarations of prefixes do not count. */
export function prefixedAttribute(scanner: XmlScanner, name: string): string | undefined {
  return attributesOf(scanner).find(
    ([each]) => each.endsWith(`:${name}`) && !each.startsWith("xmlns:"),
  )?.[1];
}

/** All attributes of the element just opened as [name, value], names as written with any prefix. */
export function attributesOf({
  source,
  attributes,
}: XmlScanner): readonly (readonly [name: string, value: string])[] {
  return listAttributes(source, attributes);
}

/** True while a scanner can still move on. */
function isReading(scanner: XmlScanner): boolean {
  return scanner.step !== "fault" && scanner.step !== "end";
}

/** Moves on until no more than `depth` elements are open. */
function leave(scanner: XmlScanner, depth: number): void {
  while (isReading(scanner) && scanner.depth > depth) nextStep(scanner);
}

/**
 * Visits each child element of the element just opened and ends behind its closing tag. A visit may read its child in
 * whole, in part or not at all; the rest of it is passed over.
 */
export function eachChild(scanner: XmlScanner, visit: (name: string) => void): void {
  const parent = scanner.depth;
  while (isReading(scanner)) {
    const step = nextStep(scanner);
    if (step === "close" && scanner.depth < parent) return;
    if (step !== "open") continue;
    visit(nameOf(scanner));
    leave(scanner, parent);
  }
}

/** The text that stands directly in the element just opened, up to its closing tag; child elements are passed over. */
export function textInside(scanner: XmlScanner): string {
  const own = scanner.depth;
  let text = "";
  while (isReading(scanner)) {
    const step = nextStep(scanner);
    if (step === "text" && scanner.depth === own) text += textOf(scanner);
    if (step === "close" && scanner.depth < own) return text;
  }
  return text;
}

/**
 * Reads a part of a package as XML to its very end; `visit` is called at the opened root element with its name.
 * The problems are those of the part (missing, damaged) or `fileBadXml` with the character where reading stopped.
 */
export function readXmlPart(
  zip: ZipPackage,
  part: string,
  visit: (scanner: XmlScanner, root: string) => void,
): readonly FileProblem[] {
  const content = readPart(zip, part);
  if (!content.ok) return content.problems;
  const source = decodeXml(content.value, zip.packing.isUtf8);
  if (source === undefined) return [{ code: "fileBadXml", part, offset: 0 }];
  const scanner = openXml(source);
  if (nextStep(scanner) === "open") visit(scanner, nameOf(scanner));
  leave(scanner, 0);
  while (isReading(scanner)) nextStep(scanner);
  if (scanner.step === "end") return [];
  const offset = writtenText(source, 0, scanner.from).length;
  return [{ code: "fileBadXml", part, offset }];
}
