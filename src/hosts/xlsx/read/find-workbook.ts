import { failure, success, type Result } from "../../../basics/result";
import { type FileProblem } from "../../../workbook/plan/file-problem";
import { partKey } from "../package/part-name";
import { type ZipPackage } from "../package/read-zip";
import { partOfKind, readRelationships, type Relationship } from "./relationships";
import { readWorkbookPart, type ListedSheet, type WorkbookPart } from "./workbook-part";

/** A listed sheet and the part that holds its cells. */
export interface FoundSheet extends ListedSheet {
  readonly part: string;
}

/** Where everything of a workbook stands in its package. */
export interface FoundWorkbook {
  readonly part: string;
  readonly workbook: WorkbookPart;
  readonly relationships: ReadonlyMap<string, Relationship>;
  readonly sheets: readonly FoundSheet[];
  /** The custom properties, where there are any. */
  readonly propertiesPart: string | undefined;
}

const CONTENT_TYPES = "[Content_Types].xml";
const PACKAGE_RELATIONSHIPS = "_rels/.rels";

/** Kinds of relationship that lead to programs: modules, and the macro sheets of Excel 4. */
const MACRO_KINDS = new Set(["vbaproject", "xlmacrosheet", "xlintlmacrosheet"]);

function holdsMacros(zip: ZipPackage): boolean {
  return zip.entries.some(({ name }) => /(^|\/)vbaproject[^/]*\.bin$/i.test(name));
}

/** A zip that is not even an Office package: some other program's file with a false ending. */
function isOtherZip(zip: ZipPackage): boolean {
  return !zip.byKey.has(partKey(CONTENT_TYPES)) && !zip.byKey.has(PACKAGE_RELATIONSHIPS);
}

/** The sheets with cells, each with a part of its own: one part shown under two names would count twice. */
function findSheets(
  part: string,
  workbook: WorkbookPart,
  relationships: ReadonlyMap<string, Relationship>,
): Result<readonly FoundSheet[], FileProblem> {
  const sheets: FoundSheet[] = [];
  const problems: FileProblem[] = [];
  const taken = new Set<string>();
  for (const sheet of workbook.sheets) {
    const target = relationships.get(sheet.relationship);
    if (target === undefined) problems.push({ code: "fileMissingPart", part: sheet.name });
    if (target?.kind !== "worksheet") continue;
    if (taken.has(partKey(target.part))) problems.push({ code: "fileBadXml", part, offset: 0 });
    taken.add(partKey(target.part));
    sheets.push({ ...sheet, part: target.part });
  }
  return problems.length === 0 ? success(sheets) : failure(problems);
}

/** Finds the workbook's own part through the package's relationships. */
function findWorkbookPart(
  zip: ZipPackage,
): Result<{ readonly part: string; readonly propertiesPart: string | undefined }, FileProblem> {
  const { byId, problems } = readRelationships(zip, "");
  if (problems.length > 0) return failure(problems);
  const part = partOfKind(byId, "officedocument");
  if (part === undefined) return failure([{ code: "fileNotXlsx" }]);
  return success({ part, propertiesPart: partOfKind(byId, "customproperties") });
}

/**
 * Finds the workbook in an opened package, and the part of each sheet. Problems: `fileNotXlsx` for another kind of
 * document (a text, a binary workbook), `fileHasMacros`, and those of the parts on the way.
 */
export function findWorkbook(zip: ZipPackage): Result<FoundWorkbook, FileProblem> {
  if (isOtherZip(zip)) return failure([{ code: "fileNotXlsx" }]);
  if (holdsMacros(zip)) return failure([{ code: "fileHasMacros" }]);
  const found = findWorkbookPart(zip);
  if (!found.ok) return found;
  const { part, propertiesPart } = found.value;
  if (/\.bin$/i.test(part)) return failure([{ code: "fileNotXlsx" }]);
  const { workbook, problems } = readWorkbookPart(zip, part);
  if (problems.length > 0) return failure(problems);
  if (!workbook.isWorkbook) return failure([{ code: "fileNotXlsx" }]);
  const { byId: relationships, problems: broken } = readRelationships(zip, part);
  if (broken.length > 0) return failure(broken);
  if ([...relationships.values()].some(({ kind }) => MACRO_KINDS.has(kind)))
    return failure([{ code: "fileHasMacros" }]);
  const sheets = findSheets(part, workbook, relationships);
  if (!sheets.ok) return sheets;
  return success({ part, workbook, relationships, sheets: sheets.value, propertiesPart });
}
