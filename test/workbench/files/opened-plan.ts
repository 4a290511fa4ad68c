import { isDeepStrictEqual } from "node:util";
import { writeWorkbook } from "../../../src/hosts/xlsx/write/write-workbook";
import { readWorkbookPlan, type ReadPlan } from "../../../src/workbench/files/read-workbook-plan";
import { canonicalPlan } from "../../../src/workbench/stores/plan/canonical-plan";
import { escapeAddress } from "../../../src/workbook/plan/link-address";
import { type CellPlan, type WorkbookPlan } from "../../../src/workbook/plan/sheet-plan";

/** What a file says when it is opened whole; a problem fails the test with its name. */
export function openedPlan(bytes: Uint8Array): ReadPlan {
  const read = readWorkbookPlan(bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

/** Files hold addresses escaped. */
function linkedCell({ link, ...cell }: CellPlan): CellPlan {
  if (link === undefined) return cell;
  return { ...cell, link: "address" in link ? { address: escapeAddress(link.address) } : link };
}

/** The plan as it must come back from its own file. */
export function survivingPlan(plan: WorkbookPlan): WorkbookPlan {
  const canonical = canonicalPlan(plan);
  const sheets = canonical.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map(linkedCell),
  }));
  return { ...canonical, sheets };
}

/** Writes a plan and opens the file: the same must come back, and nothing be left out. */
export function expectSame(plan: WorkbookPlan): void {
  const opened = openedPlan(writeWorkbook(plan));
  const expected: ReadPlan = { plan: survivingPlan(plan), leftOut: [] };
  // Jest's own comparison of ten thousand cells takes a second; it is asked for the difference alone.
  if (!isDeepStrictEqual(opened, expected)) expect(opened).toEqual(expected);
}
