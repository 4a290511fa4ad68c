import { type WorkbookPlan } from "../../../workbook/plan/sheet-plan";
import { type SlotTexts } from "../../../workbook/plan/slots";
import { applicationXml, coreXml, customXml } from "./document-properties-xml";
import { type DrawnSheets } from "./drawn-sheets";
import { PACKAGE_RELATIONSHIPS, RELATIONSHIP } from "./namespaces";
import { contentTypesXml, relationshipId, relationshipsXml } from "./package-xml";
import { type SheetPart } from "./sheet/sheet-xml";
import { themeXml } from "./style/theme-xml";
import { workbookXml } from "./workbook-xml";

const DOCUMENT = "application/vnd.openxmlformats-officedocument";
const CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml";

/** A part of the package, and the relation in which the part above refers to it. */
interface Part {
  /** Within the folder of the part above. */
  readonly path: string;
  readonly contentType: string;
  readonly relation: string;
  /** One or more pieces. */
  readonly xml: readonly string[];
}

function spreadsheetPart(path: string, kind: string, xml: string | readonly string[]): Part {
  const contentType = `${DOCUMENT}.spreadsheetml.${kind}+xml`;
  return { path, contentType, relation: `${RELATIONSHIP}/${kind}`, xml: [xml].flat() };
}

function propertiesPart(path: string, kind: string, xml: string): Part {
  return {
    path,
    contentType: `${DOCUMENT}.${kind}+xml`,
    relation: `${RELATIONSHIP}/${kind}`,
    xml: [xml],
  };
}

/** The parts that the package itself refers to. */
function topParts(plan: WorkbookPlan): readonly Part[] {
  const workbook = spreadsheetPart("xl/workbook.xml", "sheet.main", workbookXml(plan));
  const core = {
    path: "docProps/core.xml",
    contentType: CORE_TYPE,
    relation: `${PACKAGE_RELATIONSHIPS}/metadata/core-properties`,
    xml: [coreXml(plan.title)],
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
function workbookParts(drawn: DrawnSheets, slots: SlotTexts): readonly Part[] {
  const theme = { contentType: `${DOCUMENT}.theme+xml`, relation: `${RELATIONSHIP}/theme` };
  return [
    ...drawn.parts.map(({ xml }, at) => spreadsheetPart(sheetPath(at), "worksheet", xml)),
    { ...theme, path: "theme/theme1.xml", xml: [themeXml()] },
    spreadsheetPart("styles.xml", "styles", drawn.styles),
    spreadsheetPart("sharedStrings.xml", "sharedStrings", drawn.strings(slots)),
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

/** All parts of a workbook's package, by path, in the order in which they are stored, each in one or more pieces. */
export function packageParts(
  plan: WorkbookPlan,
  drawn: DrawnSheets,
): ReadonlyMap<string, readonly string[]> {
  const top = topParts(plan);
  const below = workbookParts(drawn, plan.slots ?? new Map());
  const parts = [...top, ...below.map((part) => ({ ...part, path: `xl/${part.path}` }))];
  const types = new Map(parts.map(({ path, contentType }) => [path, contentType]));
  const relations = [
    ["_rels/.rels", relationsTo(top)],
    ["xl/_rels/workbook.xml.rels", relationsTo(below)],
    ...sheetRelations(drawn.parts),
  ] as const;
  return new Map([
    ["[Content_Types].xml", [contentTypesXml(types)]],
    ...relations.map(([path, xml]) => [path, [xml]] as const),
    ...parts.map(({ path, xml }) => [path, xml] as const),
  ]);
}
