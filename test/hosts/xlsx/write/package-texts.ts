import { strFromU8, unzipSync } from "fflate";
import { type SheetPlan, type WorkbookPlan } from "../../../../src/workbook/plan/sheet-plan";
import { createSharedStrings } from "../../../../src/hosts/xlsx/write/shared-strings";
import { sheetPart, type SheetPart } from "../../../../src/hosts/xlsx/write/sheet/sheet-xml";
import { createStyleTable } from "../../../../src/hosts/xlsx/write/style/style-table";
import { writeWorkbook } from "../../../../src/hosts/xlsx/write/write-workbook";
import { sheetPlan } from "../../../workbook/plan/plan-builders";

/** The parts of a written workbook, by path, as texts. */
export function textsOf(plan: WorkbookPlan): ReadonlyMap<string, string> {
  const parts = Object.entries(unzipSync(writeWorkbook(plan)));
  return new Map(parts.map(([path, bytes]) => [path, strFromU8(bytes)]));
}

/** A sheet as it is written when nothing else is in the workbook. */
export function writtenSheet(given: Partial<SheetPlan>): SheetPart {
  const tables = { strings: createSharedStrings(), styles: createStyleTable() };
  return sheetPart(sheetPlan(given), tables, false);
}

/** The text between the first `<name` and the matching end; the whole element when it closes itself; else nothing. */
export function elementOf(xml: string, name: string): string | undefined {
  const closed = new RegExp(`<${name}(?: [^>]*)?/>`).exec(xml);
  const open = new RegExp(`<${name}(?: [^>]*[^/>])?>.*?</${name}>`, "s").exec(xml);
  if (closed !== null && (open === null || closed.index <= open.index)) return closed[0];
  return open?.[0];
}
