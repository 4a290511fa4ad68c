import { type WorkbookPlan } from "../../../workbook/plan/sheet-plan";
import { applicationXml, coreXml, customXml } from "./document-properties-xml";
import { PACKAGE_RELATIONSHIPS, RELATIONSHIP } from "./namespaces";
import { contentTypesXml, relationshipId, relationshipsXml } from "./package-xml";
import { createSharedStrings } from "./shared-strings";
import { type SheetPart, sheetPart } from "./sheet/sheet-xml";
import { createStyleTable } from "./style/style-table";
import { themeXml } from "./style/theme-xml";
import { shownSheet, workbookXml } from "./workbook-xml";

const DOCUMENT = "application/vnd.openxmlformats-officedocument";
const CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml";

/** A part of the package, and the relation in which the part above refers to it. */
interface Part {
  /** Within the folder of the part above. */
  readonly path: string;
  readonly contentType: string;
  readonly relation: string;
  readonly xml: string;
}

function spreadsheetPart(path: string, kind: string, xml: string): Part {
  const contentType = `${DOCUMENT}.spreadsheetml.${kind}+xml`;
  return { path, contentType, relation: `${RELATIONSHIP}/${kind}`, xml };
}

function propertiesPart(path: string, kind: string, xml: string): Part {
  return {
    path,
    contentType: `${DOCUMENT}.${kind}+xml`,
    relation: `${RELATIONSHIP}/${kind}`,
    xml,
  };
}

/** The parts that the package itself refers to. */
function topParts(plan: WorkbookPlan): readonly Part[] {
  const workbook = spreadsheetPart("xl/workbook.xml", "sheet.main", workbookXml(plan));
  const core = {
    path: "docProps/core.xml",
    contentType: CORE_TYPE,
    relation: `${PACKAGE_RELATIONSHIPS}/metadata/core-properties`,
    xml: coreXml(plan.title),
  };
  const custom = propertiesPart(
    "docProps/custom.xml",
    "custom-properties",
    customXml(plan.properties),
  );
  return [
    { ...workbook, relation: `${RELATIONSHIP}/officeDocument` },
    core,
    propertiesPart("docProps/app.xml", "extended-properties", applicationXml()),
    ...(plan.properties.size === 0 ? [] : [custom]),
  ];
}

/** The parts that the workbook refers to, its sheets first. */
function workbookParts(
  sheets: readonly string[],
  styles: string,
  strings: string,
): readonly Part[] {
  const theme = { contentType: `${DOCUMENT}.theme+xml`, relation: `${RELATIONSHIP}/theme` };
  return [
    ...sheets.map((xml, at) => spreadsheetPart(sheetPath(at), "worksheet", xml)),
    { ...theme, path: "theme/theme1.xml", xml: themeXml() },
    spreadsheetPart("styles.xml", "styles", styles),
    spreadsheetPart("sharedStrings.xml", "sharedStrings", strings),
  ];
}

function sheetPath(at: number, folder = ""): string {
  return `worksheets/${folder}sheet${at + 1}.xml`;
}

function relationsTo(parts: readonly Part[]): string {
  return relationshipsXml(
    parts.map(({ path, relation }, at) => ({
      id: relationshipId(at),
      type: relation,
      target: path,
    })),
  );
}

function sheetRelations(sheets: readonly SheetPart[]): readonly (readonly [string, string])[] {
  return sheets.flatMap(({ relationships }, at) =>
    relationships.length === 0
      ? []
      : [[`xl/${sheetPath(at, "_rels/")}.rels`, relationshipsXml(relationships)] as const],
  );
}

/** All parts of a workbook's package, by path, in the order in which they are stored. */
export function packageParts(plan: WorkbookPlan): ReadonlyMap<string, string> {
  const tables = { strings: createSharedStrings(), styles: createStyleTable() };
  const shown = shownSheet(plan.sheets);
  const sheets = plan.sheets.map((sheet, at) => sheetPart(sheet, tables, at === shown));
  const top = topParts(plan);
  const below = workbookParts(
    sheets.map(({ xml }) => xml),
    tables.styles.xml(),
    tables.strings.xml(),
  );
  const parts = [...top, ...below.map((part) => ({ ...part, path: `xl/${part.path}` }))];
  return new Map([
    [
      "[Content_Types].xml",
      contentTypesXml(new Map(parts.map(({ path, contentType }) => [path, contentType]))),
    ],
    ["_rels/.rels", relationsTo(top)],
    ["xl/_rels/workbook.xml.rels", relationsTo(below)],
    ...sheetRelations(sheets),
    ...parts.map(({ path, xml }) => [path, xml] as const),
  ]);
}
