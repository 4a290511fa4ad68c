import { assert } from "../../../basics/assert";
import { otherFaults, planFaults } from "../../../workbook/plan/faults/plan-faults";
import { type WorkbookPlan } from "../../../workbook/plan/sheet-plan";
import { type Packing, portablePacking } from "../package/packing";
import { zipFile } from "../package/zip-file";
import { type DrawnSheets, drawsAlike, drawSheets } from "./drawn-sheets";
import { commonParts, ownParts } from "./package-parts";
import { type PackedParts, packParts } from "./packed-parts";

/** A workbook that was written, with all that the next one may have in common with it. */
interface Written {
  readonly plan: WorkbookPlan;
  readonly drawn: DrawnSheets;
  readonly common: PackedParts;
  readonly own: PackedParts;
}

/**
 * A writer of workbooks as the bytes of .xlsx files. Of workbooks that share their sheets, written one after another,
 * only the first is made in full: of the others only the parts that say something else. Files do not depend on what was
 * written before.
 *
 * @throws Error, when writing, naming every fault if the plan is one that a spreadsheet program would refuse or change.
 */
export function createWriter(
  packing: Packing = portablePacking,
): (plan: WorkbookPlan) => Uint8Array {
  let last: Written | undefined;
  return (plan) => {
    const before = last !== undefined && drawsAlike(last.plan, plan) ? last : undefined;
    const faults = before === undefined ? planFaults(plan) : otherFaults(plan);
    assert(faults.length === 0, `a plan that can be written\n${faults.join("\n")}`);
    const drawn = before?.drawn ?? drawSheets(plan);
    const common = before?.common ?? packParts(commonParts(plan, drawn), packing);
    const own = packParts(ownParts(plan, drawn), packing, before?.own);
    last = plan.slots === undefined ? undefined : { plan, drawn, common, own };
    return zipFile([...common.values(), ...own.values()]);
  };
}

/**
 * A single workbook as the bytes of an .xlsx file.
 *
 * @throws Error naming every fault when the plan is one that a spreadsheet program would refuse or change.
 */
export function writeWorkbook(plan: WorkbookPlan): Uint8Array {
  return createWriter()(plan);
}
