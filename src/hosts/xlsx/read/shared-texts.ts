import { type FileProblem } from "../../../workbook/plan/file-problem";
import { type ZipPackage } from "../package/read-zip";
import { type XmlScanner } from "../xml/scan-xml";
import { eachChild, readXmlPart, textInside } from "../xml/walk-xml";
import { unescapeText } from "./text-escapes";

/**
 * The text of a string item (`si`, `is`) just opened: its own `t`, or those of its differently formatted runs joined.
 * Reading aids (`rPh`) are no part of it. Blanks and the composition of letters stay as they are.
 */
export function readRichText(scanner: XmlScanner): string {
  let text = "";
  const addText = (name: string): void => {
    if (name === "t") text += textInside(scanner);
  };
  eachChild(scanner, (name) => {
    if (name === "r") eachChild(scanner, addText);
    else addText(name);
  });
  return unescapeText(text);
}

/** The texts that cells of any sheet refer to by number, from the part of shared strings; none without such a part. */
export function readSharedTexts(
  zip: ZipPackage,
  part: string | undefined,
): { readonly texts: readonly string[]; readonly problems: readonly FileProblem[] } {
  const texts: string[] = [];
  if (part === undefined) return { texts, problems: [] };
  const problems = readXmlPart(zip, part, (scanner) => {
    eachChild(scanner, (name) => {
      if (name === "si") texts.push(readRichText(scanner));
    });
  });
  return { texts, problems };
}
