import { failure, type Result, success } from "../../basics/result";
import { rangeName } from "../../workbook/plan/cell-address";
import { type HostProblem } from "../../workbook/plan/host-problem";
import { type CellRange } from "../../workbook/plan/sheet-plan";
import { askExcel, changeExcel, tellEvents } from "./run-excel";

async function findSheet(
  context: Excel.RequestContext,
  name: string,
): Promise<Result<void, HostProblem>> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load("visibility");
  await context.sync();
  if (sheet.isNullObject) return failure([{ code: "hostSheetGone", sheet: name }]);
  return sheet.visibility === "Visible" ? success(undefined) : failure([{ code: "hostUnable" }]);
}

function activate(name: string, range: CellRange | undefined): Promise<Result<void, HostProblem>> {
  return changeExcel(
    async (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      sheet.activate();
      if (range !== undefined) sheet.getRange(rangeName(range)).select();
      tellEvents(context);
      await context.sync();
    },
    (_, problem) => Promise.resolve([problem]),
    { code: "hostElsewhere" },
  );
}

function isElsewhere<Value>(result: Result<Value, HostProblem>): boolean {
  return !result.ok && result.problems.some(({ code }) => code === "hostElsewhere");
}

/** Shows a sheet that can be seen, and selects a range on it. What another workbook hinders is tried once more. */
export async function showCells(
  sheet: string,
  range: CellRange | undefined,
): Promise<Result<void, HostProblem>> {
  const found = await askExcel((context) => findSheet(context, sheet));
  if (!found.ok) return found;
  const shown = await activate(sheet, range);
  return isElsewhere(shown) ? activate(sheet, range) : shown;
}
