import { type Result, success } from "../../../basics/result";
import { type HostProblem } from "../../../workbook/plan/host-problem";
import { type SelectedCells } from "../../../workbook/plan/open-workbook";
import { type CellRange } from "../../../workbook/plan/sheet-plan";
import { readAddress } from "../areas/read-address";
import { gridOf, loadGrid } from "../content/range-grid";
import { askExcel } from "../run-excel";

async function readSelection(context: Excel.RequestContext): Promise<SelectedCells> {
  const selected = context.workbook.getSelectedRange();
  const used = selected.getUsedRangeOrNullObject(true);
  const merged = selected.getMergedAreasOrNullObject();
  selected.load("rowIndex,columnIndex");
  selected.worksheet.load("name,visibility");
  merged.load("address");
  loadGrid(used);
  await context.sync();
  const { rowIndex, columnIndex, worksheet } = selected;
  const first: CellRange = {
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex,
    right: columnIndex,
  };
  return {
    grid: gridOf(worksheet, used.isNullObject ? [] : [used]),
    range: used.isNullObject ? first : rangeOf(used),
    merges: merged.isNullObject ? [] : readAddress(merged.address),
  };
}

function rangeOf({ rowIndex, columnIndex, values }: Excel.Range): CellRange {
  return {
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + values.length - 1,
    right: columnIndex + (values[0]?.length ?? 1) - 1,
  };
}

/** Another workbook in front looks like a selection that is none, and often is over a moment later. */
const MAY_PASS: readonly HostProblem["code"][] = ["hostSelection", "hostElsewhere"];

/**
 * Reads what is selected, in one round trip; whole columns are cut down to what is in use. What looks as if another
 * workbook were in front is tried once more.
 */
export async function readSelected(): Promise<Result<SelectedCells, HostProblem>> {
  const read = (): Promise<Result<SelectedCells, HostProblem>> =>
    askExcel(async (context) => success(await readSelection(context)));
  const first = await read();
  const mayPass = !first.ok && first.problems.some(({ code }) => MAY_PASS.includes(code));
  return mayPass ? read() : first;
}
