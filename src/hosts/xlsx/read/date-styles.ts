import { type FileProblem } from "../../../workbook/plan/file-problem";
import { type ZipPackage } from "../package/read-zip";
import { attribute, eachChild, readXmlPart } from "../xml/walk-xml";
import { isBuiltInDate, isDateCode } from "../../values/date-formats";

/**
 * Which cell styles (by the number that cells state) show their number as a date, from the part of styles; none without
 * such a part.
 */
export function readDateStyles(
  zip: ZipPackage,
  part: string | undefined,
): { readonly dateStyles: ReadonlySet<number>; readonly problems: readonly FileProblem[] } {
  if (part === undefined) return { dateStyles: new Set(), problems: [] };
  const codes = new Map<number, string>();
  const formats: number[] = [];
  const problems = readXmlPart(zip, part, (scanner) => {
    const readCode = (name: string): void => {
      if (name !== "numFmt") return;
      codes.set(Number(attribute(scanner, "numFmtId")), attribute(scanner, "formatCode") ?? "");
    };
    const readFormat = (name: string): void => {
      if (name === "xf") formats.push(Number(attribute(scanner, "numFmtId") ?? 0));
    };
    eachChild(scanner, (name) => {
      if (name === "numFmts") eachChild(scanner, readCode);
      else if (name === "cellXfs") eachChild(scanner, readFormat);
    });
  });
  const dates = new Map([...codes].map(([id, code]) => [id, isDateCode(code)]));
  const dateStyles = new Set<number>();
  formats.forEach((id, style) => {
    if (dates.get(id) ?? isBuiltInDate(id)) dateStyles.add(style);
  });
  return { dateStyles, problems };
}
