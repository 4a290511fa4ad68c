import { type ReadPlan } from "../../../src/workbench/files/read-workbook-plan";
import { cellName } from "../../../src/workbook/plan/cell-address";
import { type CellPlan, type SheetPlan } from "../../../src/workbook/plan/sheet-plan";
import { type OddWorkbook, packed, partsOf, type Parts } from "../../fixtures/odd-package";
import { openedPlan } from "./opened-plan";

/** A workbook with one sheet that is as odd as a test likes. */
export interface OddSheet extends Omit<OddWorkbook, "sheets"> {
  /** What stands before, in and behind the sheet data. */
  readonly head?: string;
  readonly data?: string;
  readonly foot?: string;
  readonly parts?: Parts;
}

const SHEET = "xl/worksheets/sheet1.xml";
const NAMES = [
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"',
  'xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"',
].join(" ");

/** The bytes of such a workbook. */
export function oddFile({
  head = "",
  data = "",
  foot = "",
  parts = {},
  ...rest
}: OddSheet): Uint8Array {
  const sheet = `<worksheet ${NAMES}>${head}<sheetData>${data}</sheetData>${foot}</worksheet>`;
  return packed({ ...partsOf(rest), [SHEET]: sheet, ...parts });
}

/** What it says when it is opened whole. */
export function oddPlan(odd: OddSheet): ReadPlan & { readonly sheet: SheetPlan } {
  const opened = openedPlan(oddFile(odd));
  const [sheet] = opened.plan.sheets;
  if (sheet === undefined) throw new Error("no sheet");
  return { ...opened, sheet };
}

/** Members of the cells that have them, by their places. */
export function cellsWith<Member extends keyof CellPlan>(
  { cells }: SheetPlan,
  member: Member,
): Readonly<Record<string, CellPlan[Member]>> {
  const found = cells.filter((cell) => cell[member] !== undefined);
  return Object.fromEntries(found.map((cell) => [cellName(cell.row, cell.column), cell[member]]));
}

/** Kinds of what is left out, with the number of sheets. */
export function codesOf({ leftOut }: ReadPlan): readonly string[] {
  return leftOut.map(({ code }) => code);
}
