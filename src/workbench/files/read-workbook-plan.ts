import { failure, success, type Result } from "../../basics/result";
import { openZip, type ZipPackage } from "../../hosts/xlsx/package/read-zip";
import { findWorkbook, type FoundWorkbook } from "../../hosts/xlsx/read/find-workbook";
import { partOfKind, readRelationships } from "../../hosts/xlsx/read/relationships";
import { type LeftOut } from "../../i18n/workbench/left-out";
import { planFaults } from "../../workbook/plan/faults/plan-faults";
import { type FileProblem } from "../../workbook/plan/file-problem";
import { type SheetPlan, type WorkbookPlan } from "../../workbook/plan/sheet-plan";
import { canonicalPlan } from "../stores/plan/canonical-plan";
import { type BookSettings, readBookSettings } from "./book/book-settings";
import { readCellTexts } from "./book/cell-texts";
import { readDocumentTexts } from "./book/document-texts";
import { createLeftOutList, type LeftOutList } from "./left-out-list";
import { readLooks } from "./looks/read-looks";
import { readThemeColors } from "./looks/theme-colors";
import { readSheet } from "./sheet/read-sheet";
import { type SheetContext } from "./sheet/sheet-context";

/** A workbook that was read from a file. */
export interface ReadPlan {
  /** In its canonical form. */
  readonly plan: WorkbookPlan;
  /** What the plan does not say, or says in a simpler way. */
  readonly leftOut: readonly LeftOut[];
}

/** Cells and rows of all sheets together, empty ones with a look included. */
const MOST_CELLS = 500_000;
/** Characters of all formulas that share their text with others; a whole bloc's book has some hundred thousand. */
const MOST_LETTERS = 20_000_000;

type SharedContext = Omit<SheetContext, "note">;

function readShared(
  zip: ZipPackage,
  { relationships, workbook }: FoundWorkbook,
  { note }: LeftOutList,
): { readonly shared: SharedContext; readonly problems: readonly FileProblem[] } {
  const theme = readThemeColors(zip, partOfKind(relationships, "theme"));
  const styles = readLooks(zip, partOfKind(relationships, "styles"), theme.colors);
  const strings = readCellTexts(zip, partOfKind(relationships, "sharedstrings"), note);
  const { date1904 } = workbook;
  if (date1904) note("dates1904");
  const room = { cells: MOST_CELLS, letters: MOST_LETTERS };
  return {
    shared: { texts: strings.texts, looks: styles.looks, date1904, room },
    problems: [...theme.problems, ...styles.problems, ...strings.problems],
  };
}

function readSheets(
  zip: ZipPackage,
  { sheets, workbook }: FoundWorkbook,
  { shared, settings }: { readonly shared: SharedContext; readonly settings: BookSettings },
  list: LeftOutList,
): Result<readonly SheetPlan[], FileProblem> {
  const plans: SheetPlan[] = [];
  const problems: FileProblem[] = [];
  if (sheets.length < workbook.sheets.length) list.note("chartSheets");
  for (const sheet of sheets) {
    const tab = workbook.sheets.findIndex(
      ({ relationship }) => relationship === sheet.relationship,
    );
    const pages = {
      area: settings.sheetNames.get(`Print_Area ${tab}`),
      titles: settings.sheetNames.get(`Print_Titles ${tab}`),
    };
    const context = { ...shared, note: list.noteOn(sheet.name) };
    const read = readSheet(zip, sheet, pages, context);
    plans.push(read.plan);
    problems.push(...read.problems);
    if (shared.room.cells < 0) break;
  }
  return problems.length === 0 ? success(plans) : failure(problems);
}

/** Reads all parts of a workbook that was found. */
function readFound(zip: ZipPackage, found: FoundWorkbook): Result<ReadPlan, FileProblem> {
  const list = createLeftOutList();
  const top = readRelationships(zip, "");
  const parts = { core: partOfKind(top.byId, "coreproperties"), custom: found.propertiesPart };
  const { texts, problems: ofTexts } = readDocumentTexts(zip, parts, list.note);
  const { settings, problems: ofBook } = readBookSettings(zip, found.part, list.note);
  const { shared, problems: ofShared } = readShared(zip, found, list);
  const problems = [...top.problems, ...ofTexts, ...ofBook, ...ofShared];
  if (problems.length > 0) return failure(problems);
  const sheets = readSheets(zip, found, { shared, settings }, list);
  if (!sheets.ok) return sheets;
  const { names, structureLocked } = settings;
  const plan = canonicalPlan({ ...texts, sheets: sheets.value, names, structureLocked });
  if (planFaults(plan).length > 0) list.note("unsavable");
  return success({ plan, leftOut: list.all() });
}

/**
 * Reads an .xlsx whole, as a plan: all that plans can say, in their canonical form, and a list of what they cannot.
 * Nothing outside the file is followed and no formula is computed; results are those that the file holds. A file that
 * is damaged, holds macros, goes beyond a limit or contradicts itself is refused with every problem found, as when
 * answers are read.
 */
export function readWorkbookPlan(bytes: Uint8Array): Result<ReadPlan, FileProblem> {
  const zip = openZip(bytes);
  if (!zip.ok) return zip;
  const found = findWorkbook(zip.value);
  return found.ok ? readFound(zip.value, found.value) : found;
}
