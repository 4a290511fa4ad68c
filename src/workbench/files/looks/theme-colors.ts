import { type ZipPackage } from "../../../hosts/xlsx/package/read-zip";
import { attribute, eachChild, readXmlPart } from "../../../hosts/xlsx/xml/walk-xml";
import { type FileProblem } from "../../../workbook/plan/file-problem";

/** In the order in which cells count a theme's colours. */
const NAMES = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
] as const;
/** Those of Office, for workbooks without a theme of their own. */
const USUAL =
  "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(" ");
const COLOR = /^[0-9A-F]{6}$/i;

/** The colours of a workbook's theme, in the order of their numbers. */
export function readThemeColors(
  zip: ZipPackage,
  part: string | undefined,
): { readonly colors: readonly string[]; readonly problems: readonly FileProblem[] } {
  if (part === undefined) return { colors: USUAL, problems: [] };
  const stated = new Map<string, string>();
  const problems = readXmlPart(zip, part, (scanner) => {
    const readScheme = (scheme: string): void => {
      if (scheme !== "clrScheme") return;
      eachChild(scanner, (name) => {
        eachChild(scanner, () => {
          const color = attribute(scanner, "lastClr") ?? attribute(scanner, "val") ?? "";
          if (COLOR.test(color)) stated.set(name, color.toUpperCase());
        });
      });
    };
    eachChild(scanner, (name) => {
      if (name === "themeElements") eachChild(scanner, readScheme);
    });
  });
  return { colors: NAMES.map((name, at) => stated.get(name) ?? USUAL[at] ?? "000000"), problems };
}
