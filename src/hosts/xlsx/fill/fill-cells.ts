import { failure, success, type Result } from "../../../basics/result";
import { type FileProblem } from "../../../workbook/plan/file-problem";
import { type Packing, portablePacking } from "../package/packing";
import { partKey, relationshipsPart, resolveTarget } from "../package/part-name";
import { openZip, type ZipPackage } from "../package/read-zip";
import { rewriteZip } from "../package/rewrite-zip";
import { attribute, eachChild } from "../xml/walk-xml";
import { findWorkbook, type FoundWorkbook } from "../read/find-workbook";
import { partOfKind } from "../read/relationships";
import { type CellChange } from "./cell-xml";
import { editPart, takenOut, withoutChildren } from "./edit-part";
import { footSplices } from "./foot-splices";
import { outlineSheet } from "./sheet-outline";
import { overwrittenFormulas, resultSplices, sheetSplices } from "./sheet-splices";
import { type Splice } from "./splice";

/** By sheet name. */
export type Changes = ReadonlyMap<string, readonly CellChange[]>;

/** Edited parts by `partKey`; undefined for one that goes. */
type Edits = Map<string, Uint8Array | undefined>;

export interface FillOptions {
  /** True when every result of a formula in a changed sheet is to be computed anew by whoever opens the file. */
  readonly recalculate?: boolean;
  /** Plain texts for the foot of every page, on the left, by sheet name. */
  readonly feet?: ReadonlyMap<string, string>;
  readonly packing?: Packing;
}

/** What is to be done to one sheet. */
interface SheetWish {
  readonly changes: readonly CellChange[];
  readonly recalculate: boolean;
  readonly foot: string | undefined;
}

/** Extent of a sheet's cells: a hint that additions would make untrue. */
const DIMENSION = "dimension";

function fillSheet(
  zip: ZipPackage,
  part: string,
  { changes, recalculate, foot }: SheetWish,
): Result<{ readonly content: Uint8Array; readonly overwrites: boolean }, FileProblem> {
  let overwrites = false;
  const content = editPart(zip, part, (scanner) => {
    const splices: Splice[] = foot === undefined ? [] : [...footSplices(scanner.source, foot)];
    eachChild(scanner, (name) => {
      if (name === DIMENSION) splices.push(takenOut(scanner));
      if (name !== "sheetData") return;
      const outline = outlineSheet(scanner);
      overwrites = overwrittenFormulas(outline, changes).length > 0;
      splices.push(...sheetSplices(outline, changes));
      if (recalculate) splices.push(...resultSplices(outline, changes));
    });
    return splices;
  });
  return content.ok ? success({ content: content.value, overwrites }) : content;
}

/**
 * The list of formulas in the order of computing has to go with the first overwritten formula: Excel calls a file
 * damaged whose list names a cell without one, and makes a new list by itself.
 */
function dropCalculationChain(zip: ZipPackage, found: FoundWorkbook): Result<Edits, FileProblem> {
  const chain = partOfKind(found.relationships, "calcchain");
  if (chain === undefined) return success(new Map());
  const relationships = relationshipsPart(found.part);
  const types = "[Content_Types].xml";
  const listed = withoutChildren(zip, relationships, (scanner) =>
    (attribute(scanner, "Type") ?? "").endsWith("/calcChain"),
  );
  if (!listed.ok) return listed;
  const typed = withoutChildren(zip, types, (scanner) => {
    const name = attribute(scanner, "PartName");
    return name !== undefined && partKey(resolveTarget("", name)) === partKey(chain);
  });
  if (!typed.ok) return typed;
  return success(
    new Map([
      [partKey(chain), undefined],
      [partKey(relationships), listed.value],
      [partKey(types), typed.value],
    ]),
  );
}

function fillSheets(
  zip: ZipPackage,
  found: FoundWorkbook,
  wishes: ReadonlyMap<string, SheetWish>,
): Result<Edits, FileProblem> {
  const edits: Edits = new Map();
  const problems: FileProblem[] = [];
  let overwrites = false;
  for (const [name, wish] of wishes) {
    const sheet = found.sheets.find((each) => each.name === name);
    if (sheet === undefined) {
      problems.push({ code: "fileMissingPart", part: name });
      continue;
    }
    const filled = fillSheet(zip, sheet.part, wish);
    if (!filled.ok) problems.push(...filled.problems);
    else {
      edits.set(partKey(sheet.part), filled.value.content);
      overwrites ||= filled.value.overwrites;
    }
  }
  if (problems.length > 0) return failure(problems);
  const chain = overwrites ? dropCalculationChain(zip, found) : success(new Map() as Edits);
  return chain.ok ? success(new Map([...edits, ...chain.value])) : chain;
}

/**
 * Sets the values of cells in an .xlsx and copies everything else as it is: styles, protection, other parts, and the
 * formulas with their stored results (unless `recalculate` takes those of the changed sheets away). Texts stay texts,
 * whatever they look like; null empties a cell; a formula in a changed cell is replaced. The first cell of a formula
 * shared by several may not be changed: the others would lose it. Problems: those of the file; `fileMissingPart` with
 * the name of a sheet that is not there.
 */
export function fillCells(
  bytes: Uint8Array,
  changes: Changes,
  { recalculate = false, feet = new Map(), packing = portablePacking }: FillOptions = {},
): Result<Uint8Array, FileProblem> {
  const zip = openZip(bytes, packing);
  if (!zip.ok) return zip;
  const found = findWorkbook(zip.value);
  if (!found.ok) return found;
  const wishes = new Map(
    [...changes.keys(), ...feet.keys()].map((name) => [
      name,
      { changes: changes.get(name) ?? [], recalculate, foot: feet.get(name) },
    ]),
  );
  const edits = fillSheets(zip.value, found.value, wishes);
  return edits.ok ? rewriteZip(zip.value, edits.value) : edits;
}
