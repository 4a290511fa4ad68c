import { readCustomProperties } from "../../../hosts/xlsx/read/custom-properties";
import { type ZipPackage } from "../../../hosts/xlsx/package/read-zip";
import { eachChild, readXmlPart, textInside } from "../../../hosts/xlsx/xml/walk-xml";
import { type FileProblem } from "../../../workbook/plan/file-problem";
import { type NoteLeftOut } from "../left-out-list";

/** What stands in the properties of a document. */
export interface DocumentTexts {
  /** "" for none. */
  readonly title: string;
  readonly properties: ReadonlyMap<string, string>;
}

/** Office cuts names and texts that are longer. */
const LONGEST_PROPERTY = 255;

function readTitle(
  zip: ZipPackage,
  part: string | undefined,
): { readonly title: string; readonly problems: readonly FileProblem[] } {
  let title = "";
  if (part === undefined) return { title, problems: [] };
  const problems = readXmlPart(zip, part, (scanner) => {
    eachChild(scanner, (name) => {
      if (name === "title") title = textInside(scanner);
    });
  });
  return { title, problems };
}

function countProperties(zip: ZipPackage, part: string | undefined): number {
  let count = 0;
  if (part !== undefined)
    readXmlPart(zip, part, (scanner) => {
      eachChild(scanner, () => {
        count += 1;
      });
    });
  return count;
}

/** Reads the title and the custom properties that are texts. */
export function readDocumentTexts(
  zip: ZipPackage,
  parts: { readonly core: string | undefined; readonly custom: string | undefined },
  note: NoteLeftOut,
): { readonly texts: DocumentTexts; readonly problems: readonly FileProblem[] } {
  const { title, problems } = readTitle(zip, parts.core);
  const custom = readCustomProperties(zip, parts.custom);
  const fitting = [...custom.properties].filter(
    ([name, text]) => name !== "" && Math.max(name.length, text.length) <= LONGEST_PROPERTY,
  );
  if (fitting.length < countProperties(zip, parts.custom)) note("properties");
  return {
    texts: { title, properties: new Map(fitting) },
    problems: [...problems, ...custom.problems],
  };
}
