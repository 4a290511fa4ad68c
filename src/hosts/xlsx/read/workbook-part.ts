import { type FileProblem } from "../../../workbook/plan/file-problem";
import { type Grid } from "../../../workbook/plan/grid";
import { type ZipPackage } from "../package/read-zip";
import { refuseHere, type XmlScanner } from "../xml/scan-xml";
import { attribute, eachChild, prefixedAttribute, readXmlPart, textInside } from "../xml/walk-xml";
import { unescapeText } from "./text-escapes";

/** A sheet as the workbook lists it; `relationship` leads to its part. */
export interface ListedSheet {
  readonly name: string;
  readonly visibility: Grid["visibility"];
  readonly relationship: string;
}

/** What the workbook's own part says. */
export interface WorkbookPart {
  /** In the order of the tabs. */
  readonly sheets: readonly ListedSheet[];
  /** Workbook-wide names only. */
  readonly names: ReadonlyMap<string, string>;
  /** True when day 0 is 1 January 1904. */
  readonly date1904: boolean;
  /** False when the root element shows another kind of document. */
  readonly isWorkbook: boolean;
}

/** How booleans are written in attributes. */
function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

function visibilityOf(state: string | undefined): Grid["visibility"] {
  return state === "hidden" || state === "veryHidden" ? state : "visible";
}

/** Sheets: two of one name, or two names for one part, would let one file show two contents. */
function readSheets(scanner: XmlScanner): readonly ListedSheet[] {
  const sheets: ListedSheet[] = [];
  const taken = new Set<string>();
  eachChild(scanner, (name) => {
    if (name !== "sheet") return;
    const sheetName = unescapeText(attribute(scanner, "name") ?? "");
    const relationship = prefixedAttribute(scanner, "id") ?? "";
    const keys = [`name ${sheetName.toLowerCase()}`, `part ${relationship}`];
    if (keys.some((key) => taken.has(key))) refuseHere(scanner);
    keys.forEach((key) => taken.add(key));
    const visibility = visibilityOf(attribute(scanner, "state"));
    sheets.push({ name: sheetName, visibility, relationship });
  });
  return sheets;
}

function readNames(scanner: XmlScanner, names: Map<string, string>): void {
  eachChild(scanner, (element) => {
    const name = attribute(scanner, "name");
    if (element !== "definedName" || name === undefined) return;
    if (attribute(scanner, "localSheetId") !== undefined) return;
    if (names.has(name)) refuseHere(scanner);
    names.set(name, unescapeText(textInside(scanner)));
  });
}

/** Reads the list of sheets, the names and the date system from the workbook's own part. */
export function readWorkbookPart(
  zip: ZipPackage,
  part: string,
): { readonly workbook: WorkbookPart; readonly problems: readonly FileProblem[] } {
  let sheets: readonly ListedSheet[] = [];
  let date1904 = false;
  let isWorkbook = false;
  const names = new Map<string, string>();
  const problems = readXmlPart(zip, part, (scanner, root) => {
    isWorkbook = root === "workbook";
    eachChild(scanner, (name) => {
      if (name === "workbookPr") date1904 = isTrue(attribute(scanner, "date1904"));
      else if (name === "sheets") sheets = readSheets(scanner);
      else if (name === "definedNames") readNames(scanner, names);
    });
  });
  return { workbook: { sheets, names, date1904, isWorkbook }, problems };
}
