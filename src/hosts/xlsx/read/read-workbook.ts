import { failure, success, type Result } from "../../../basics/result";
import { type FileProblem } from "../../../workbook/plan/file-problem";
import { type Grid, type WorkbookGrids } from "../../../workbook/plan/grid";
import { type Packing, portablePacking } from "../package/packing";
import { openZip, type ZipPackage } from "../package/read-zip";
import { readCustomProperties } from "./custom-properties";
import { readDateStyles } from "./date-styles";
import { findWorkbook, type FoundSheet, type FoundWorkbook } from "./find-workbook";
import { partOfKind } from "./relationships";
import { readSharedTexts } from "./shared-texts";
import { readSheetCells, type SheetContext } from "./sheet-cells";

/** Cells with something in them, in all sheets read; they take about 100 MB. A whole bloc's book has some ten thousand. */
const MOST_CELLS = 500_000;

function readContext(
  zip: ZipPackage,
  { relationships, workbook }: FoundWorkbook,
): { readonly context: SheetContext; readonly problems: readonly FileProblem[] } {
  const shared = readSharedTexts(zip, partOfKind(relationships, "sharedstrings"));
  const styles = readDateStyles(zip, partOfKind(relationships, "styles"));
  const { texts } = shared;
  const { dateStyles } = styles;
  const { date1904 } = workbook;
  return {
    context: { texts, dateStyles, date1904, room: { cells: MOST_CELLS } },
    problems: [...shared.problems, ...styles.problems],
  };
}

function readSheets(
  zip: ZipPackage,
  sheets: readonly FoundSheet[],
  context: SheetContext,
): Result<readonly Grid[], FileProblem> {
  const grids: Grid[] = [];
  const problems: FileProblem[] = [];
  for (const { name, visibility, part } of sheets) {
    const cells = readSheetCells(zip, part, context);
    problems.push(...cells.problems);
    grids.push({ name, visibility, rows: cells.rows });
    if (context.room.cells < 0) break;
  }
  return problems.length === 0 ? success(grids) : failure(problems);
}

/**
 * Reads the values of a returned .xlsx: its sheets in the order of the tabs (only the `wanted` ones when asked for; charts
 * are no sheets here), the workbook-wide names and the custom properties that are texts. Only the parts needed for
 * that are unpacked; nothing outside the file is followed, no formula is computed. Numbers have at most 15
 * significant digits, texts are as they stand in the file. A file that is damaged, holds macros, goes beyond a limit or
 * contradicts itself is refused whole, with every problem found.
 */
export function readWorkbook(
  bytes: Uint8Array,
  wanted: (sheetName: string) => boolean = () => true,
  packing: Packing = portablePacking,
): Result<WorkbookGrids, FileProblem> {
  const zip = openZip(bytes, packing);
  if (!zip.ok) return zip;
  const found = findWorkbook(zip.value);
  if (!found.ok) return found;
  const { context, problems } = readContext(zip.value, found.value);
  const custom = readCustomProperties(zip.value, found.value.propertiesPart);
  const broken = [...problems, ...custom.problems];
  if (broken.length > 0) return failure(broken);
  const chosen = found.value.sheets.filter(({ name }) => wanted(name));
  const sheets = readSheets(zip.value, chosen, context);
  if (!sheets.ok) return sheets;
  const { names } = found.value.workbook;
  return success({ sheets: sheets.value, names, properties: custom.properties });
}
