import { type WorkbookPlan } from "../../../workbook/plan/sheet-plan";
import { applicationXml, coreXml, customXml } from "./document-properties-xml";
import { type DrawnSheets } from "./drawn-sheets";
import { PACKAGE_RELATIONSHIPS, RELATIONSHIP } from "./namespaces";
import { contentTypesXml, relationshipId, relationshipsXml } from "./package-xml";
import { type SheetPart } from "./sheet/sheet-xml";
import { themeXml } from "./style/theme-xml";
import { workbookXml } from "./workbook-xml";

/** The parts of a package by path, each in one or more pieces. */
export type PartTexts = ReadonlyMap<string, readonly string[]>;

const DOCUMENT = "application/vnd.openxmlformats-officedocument";
const CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml";

const WORKBOOK = "xl/workbook.xml";
const CORE = "docProps/core.xml";
const APPLICATION = "docProps/app.xml";
const CUSTOM = "docProps/custom.xml";
/** Within the folder of the workbook, as those of sheets. */
const FOLDER = "xl/";
const THEME = "theme/theme1.xml";
const STYLES = "styles.xml";
const STRINGS = "sharedStrings.xml";

/** What a part is, and the relation in which the part above refers to it. */
interface PartKind {
  /** Within the folder of the part above. */
  readonly path: string;
  readonly contentType: string;
  readonly relation: string;
}

function spreadsheetPart(path: string, kind: string): PartKind {
  const contentType = `${DOCUMENT}.spreadsheetml.${kind}+xml`;
  return { path, contentType, relation: `${RELATIONSHIP}/${kind}` };
}

function documentPart(path: string, kind: string): PartKind {
  const contentType = `${DOCUMENT}.${kind}+xml`;
  return { path, contentType, relation: `${RELATIONSHIP}/${kind}` };
}

/** The parts that the package itself refers to. */
function topParts(hasProperties: boolean): readonly PartKind[] {
  const workbook = spreadsheetPart(WORKBOOK, "sheet.main");
  const core = { path: CORE, contentType: CORE_TYPE };
  return [
    { ...workbook, relation: `${RELATIONSHIP}/officeDocument` },
    { ...core, relation: `${PACKAGE_RELATIONSHIPS}/metadata/core-properties` },
    documentPart(APPLICATION, "extended-properties"),
    ...(hasProperties ? [documentPart(CUSTOM, "custom-properties")] : []),
  ];
}

/** The parts that the workbook refers to, its sheets first. */
function workbookParts(sheets: number): readonly PartKind[] {
  return [
    ...Array.from({ length: sheets }, (_, at) => spreadsheetPart(sheetPath(at), "worksheet")),
    documentPart(THEME, "theme"),
    spreadsheetPart(STYLES, "styles"),
    spreadsheetPart(STRINGS, "sharedStrings"),
  ];
}

function sheetPath(at: number, folder = ""): string {
  return `worksheets/${folder}sheet${at + 1}.xml`;
}

function relationsTo(parts: readonly PartKind[]): string {
  return relationshipsXml(
    parts.map(({ path, relation }, at) => ({
      id: relationshipId(at),
      type: relation,
      target: path,
    })),
  );
}

function sheetRelations(
  sheets: readonly SheetPart[],
): readonly (readonly [string, readonly string[]])[] {
  return sheets.flatMap(({ relationships }, at) =>
    relationships.length === 0
      ? []
      : [[`${FOLDER}${sheetPath(at, "_rels/")}.rels`, [relationshipsXml(relationships)]] as const],
  );
}

/** The parts that are the same in all workbooks with these sheets, the list of all content types first. */
export function commonParts(
  { properties }: WorkbookPlan,
  { parts, styles }: DrawnSheets,
): PartTexts {
  const top = topParts(properties.size > 0);
  const below = workbookParts(parts.length);
  const all = [...top, ...below.map((part) => ({ ...part, path: `${FOLDER}${part.path}` }))];
  const types = new Map(all.map(({ path, contentType }) => [path, contentType]));
  return new Map([
    ["[Content_Types].xml", [contentTypesXml(types)]],
    ["_rels/.rels", [relationsTo(top)]],
    [`${FOLDER}_rels/workbook.xml.rels`, [relationsTo(below)]],
    ...sheetRelations(parts),
    [APPLICATION, [applicationXml()]],
    ...parts.map(({ xml }, at) => [`${FOLDER}${sheetPath(at)}`, [xml]] as const),
    [`${FOLDER}${THEME}`, [themeXml()]],
    [`${FOLDER}${STYLES}`, [styles]],
  ]);
}

/** The parts that say whose workbook it is, and the texts of its cells. */
export function ownParts(plan: WorkbookPlan, { strings }: DrawnSheets): PartTexts {
  const { properties, slots = new Map<string, string>() } = plan;
  return new Map([
    [WORKBOOK, [workbookXml(plan)]],
    [CORE, [coreXml(plan.title)]],
    ...(properties.size === 0 ? [] : [[CUSTOM, [customXml(properties)]] as const]),
    [`${FOLDER}${STRINGS}`, strings(slots)],
  ]);
}
