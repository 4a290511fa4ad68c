import { type FileProblem } from "../../../workbook/plan/file-problem";
import { type ZipPackage } from "../package/read-zip";
import { refuseHere } from "../xml/scan-xml";
import { attribute, eachChild, readXmlPart, textInside } from "../xml/walk-xml";

/** Names of the variant types that hold a text. */
const TEXTS = new Set(["lpwstr", "lpstr", "bstr"]);

/** The custom document properties that are texts, by name; none without such a part. Two of one name are refused. */
export function readCustomProperties(
  zip: ZipPackage,
  part: string | undefined,
): { readonly properties: ReadonlyMap<string, string>; readonly problems: readonly FileProblem[] } {
  const properties = new Map<string, string>();
  if (part === undefined) return { properties, problems: [] };
  const problems = readXmlPart(zip, part, (scanner) => {
    eachChild(scanner, (element) => {
      const name = attribute(scanner, "name");
      if (element !== "property" || name === undefined) return;
      eachChild(scanner, (type) => {
        if (!TEXTS.has(type)) return;
        if (properties.has(name)) refuseHere(scanner);
        properties.set(name, textInside(scanner));
      });
    });
  });
  return { properties, problems };
}
