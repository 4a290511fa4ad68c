import { failure, type Result } from "../../basics/result";
import { type HostProblem } from "../../workbook/plan/host-problem";
import { type OpenWorkbook, type SheetChange } from "../../workbook/plan/open-workbook";
import { neededChanges } from "../../workbook/unit/entering/cell-changes";
import { type CellsChangedSince } from "../../workbook/unit/entering/form-hindrance";

/** Makes written cells what they were, unless one of them is no longer what was written. */
export async function takeBackCells(
  workbook: OpenWorkbook,
  {
    before,
    after,
  }: { readonly before: readonly SheetChange[]; readonly after: readonly SheetChange[] },
): Promise<Result<void, HostProblem | CellsChangedSince>> {
  const grids = await workbook.read();
  if (!grids.ok) return grids;
  if (neededChanges(grids.value, after).length > 0) return failure([{ code: "cellsChangedSince" }]);
  return workbook.write(before);
}
