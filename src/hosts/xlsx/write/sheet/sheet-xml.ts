import { rangeName } from "../../../../workbook/plan/cell-address";
import {
  type CellRange,
  type ProtectionPlan,
  type SheetPlan,
} from "../../../../workbook/plan/sheet-plan";
import { RELATIONSHIP, SPREADSHEET } from "../namespaces";
import { type Relationship } from "../package-xml";
import { collection, element, XML_HEAD } from "../xml-text";
import { columnsXml, sheetFormatXml } from "./columns-xml";
import { barExtensionsXml, conditionalFormatsXml } from "./conditional-formats-xml";
import { hyperlinksOf } from "./hyperlinks-xml";
import { ignoredErrorsXml } from "./ignored-errors-xml";
import { printXml } from "./print-xml";
import { type SharedTables, sheetDataXml } from "./sheet-data-xml";
import { validationsXml } from "./validations-xml";
import { dimensionXml, sheetPropertiesXml, viewXml } from "./view-xml";

/** A sheet's part and what it refers to outside of itself. */
export interface SheetPart {
  readonly xml: string;
  readonly relationships: readonly Relationship[];
}

/** In the file 1 means that an action is locked. Cells may always be selected, so that people can read and copy. */
function protectionXml(allowed: ProtectionPlan | undefined): string {
  if (allowed === undefined) return "";
  return element("sheetProtection", {
    sheet: true,
    objects: true,
    scenarios: true,
    formatColumns: allowed.formatColumns ? false : undefined,
    formatRows: allowed.formatRows ? false : undefined,
    sort: allowed.sort ? false : undefined,
    autoFilter: allowed.filter ? false : undefined,
  });
}

function filterXml(filter: CellRange | undefined): string {
  return filter === undefined ? "" : element("autoFilter", { ref: rangeName(filter) });
}

function mergesXml(merges: readonly CellRange[]): string {
  return collection(
    "mergeCells",
    merges.map((range) => element("mergeCell", { ref: rangeName(range) })),
  );
}

/** A sheet as a part; the order of its pieces is the schema's (ECMA-376, part 1, 18.3.1.99). */
export function sheetPart(sheet: SheetPlan, tables: SharedTables, shown: boolean): SheetPart {
  const links = hyperlinksOf(sheet.cells);
  const pieces = [
    sheetPropertiesXml(sheet),
    dimensionXml(sheet),
    viewXml(sheet, shown),
    sheetFormatXml(sheet),
    columnsXml(sheet.columns),
    sheetDataXml(sheet, tables),
    protectionXml(sheet.protection),
    filterXml(sheet.filter),
    mergesXml(sheet.merges),
    conditionalFormatsXml(sheet.conditionalFormats, tables.styles),
    validationsXml(sheet.validations),
    links.xml,
    printXml(sheet.print),
    ignoredErrorsXml(sheet.cells),
    barExtensionsXml(sheet.conditionalFormats),
  ];
  const names = { xmlns: SPREADSHEET, "xmlns:r": RELATIONSHIP };
  return {
    xml: XML_HEAD + element("worksheet", names, pieces.join("")),
    relationships: links.relationships,
  };
}
