import { strToU8, zipSync } from "fflate";
import { assert } from "../../../basics/assert";
import { planFaults } from "../../../workbook/plan/faults/plan-faults";
import { type WorkbookPlan } from "../../../workbook/plan/sheet-plan";
import { packageParts } from "./package-parts";

/** Entries carry the first day that a zip file can name: equal plans give equal bytes, whenever and wherever. */
const ENTRY_TIME = new Date(1980, 0, 1, 12);

/**
 * A workbook as the bytes of an .xlsx file.
 *
 * @throws Error naming every fault when the plan is one that a spreadsheet program would refuse or change.
 */
export function writeWorkbook(plan: WorkbookPlan): Uint8Array {
  const faults = planFaults(plan);
  assert(faults.length === 0, `a plan that can be written\n${faults.join("\n")}`);
  const entries = [...packageParts(plan)].map(([path, text]) => [path, strToU8(text)] as const);
  return zipSync(Object.fromEntries(entries), { mtime: ENTRY_TIME });
}
