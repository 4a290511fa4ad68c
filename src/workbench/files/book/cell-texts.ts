import { unescapeText } from "../../../hosts/xlsx/read/text-escapes";
import { type ZipPackage } from "../../../hosts/xlsx/package/read-zip";
import { type XmlScanner } from "../../../hosts/xlsx/xml/scan-xml";
import { eachChild, readXmlPart, textInside } from "../../../hosts/xlsx/xml/walk-xml";
import { type FileProblem } from "../../../workbook/plan/file-problem";
import { type NoteLeftOut } from "../left-out-list";

function readText(scanner: XmlScanner, note: NoteLeftOut): string {
  let text = "";
  const readPiece = (name: string): void => {
    if (name === "t") text += textInside(scanner);
    else if (name === "rPr") note("textFormats");
  };
  eachChild(scanner, (name) => {
    if (name === "r") eachChild(scanner, readPiece);
    else if (name === "t") readPiece(name);
  });
  return unescapeText(text);
}

/** The texts that cells refer to by number, each in one look. */
export function readCellTexts(
  zip: ZipPackage,
  part: string | undefined,
  note: NoteLeftOut,
): { readonly texts: readonly string[]; readonly problems: readonly FileProblem[] } {
  const texts: string[] = [];
  if (part === undefined) return { texts, problems: [] };
  const problems = readXmlPart(zip, part, (scanner) => {
    eachChild(scanner, (name) => {
      if (name === "si") texts.push(readText(scanner, note));
    });
  });
  return { texts, problems };
}
