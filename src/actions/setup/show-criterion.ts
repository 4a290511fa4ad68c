import { type Result, success } from "../../basics/result";
import { criterionPlace } from "../../workbook/bloc/criteria/criterion-place";
import { type HostProblem } from "../../workbook/plan/host-problem";
import { type OpenWorkbook } from "../../workbook/plan/open-workbook";

/** Shows a criterion on its sheet in the leader's workbook; nothing happens where it is gone. */
export async function showCriterion(
  workbook: OpenWorkbook,
  id: string,
): Promise<Result<void, HostProblem>> {
  const grids = await workbook.read();
  if (!grids.ok) return grids;
  const place = criterionPlace(grids.value, id);
  return place === undefined ? success(undefined) : workbook.show(place.sheet, place.range);
}
