import { type WorkbookPlan } from "../../../workbook/plan/sheet-plan";
import { isRefusedAccess } from "../excel-problem";
import { type Repair } from "../run-excel";
import { sameSheetName, type SheetFacts, type Survey, survey } from "../survey";

/** A workbook as it is before sheets are drawn in it. */
export interface Ground extends Survey {
  /** Sheets with nothing in them that go: those of a new workbook, and those whose names are needed. */
  readonly blank: readonly SheetFacts[];
  /** Sheets that have served and go at the very end. */
  readonly spent: readonly SheetFacts[];
}

/** Sheets of the plan's names that were not there before. A sheet must be in sight to be removed. */
function removeSheets(
  { workbook }: Excel.RequestContext,
  { sheets: planned }: WorkbookPlan,
  before: Ground,
  now: Survey,
): void {
  const made = now.sheets.filter(
    ({ id, name }) =>
      !before.sheets.some((sheet) => sheet.id === id) &&
      planned.some((sheet) => sameSheetName(sheet.name, name)),
  );
  for (const { id } of made) {
    const sheet = workbook.worksheets.getItem(id);
    sheet.visibility = "Visible";
    sheet.delete();
  }
}

function removeFacts(
  { workbook }: Excel.RequestContext,
  plan: WorkbookPlan,
  properties: readonly Excel.CustomProperty[],
  now: Survey,
): void {
  const names = now.names.map((name) => name.toLowerCase());
  for (const { name } of plan.names)
    if (names.includes(name.toLowerCase())) workbook.names.getItem(name).delete();
  for (const property of properties) if (plan.properties.has(property.key)) property.delete();
}

/** Removes what was made so far of a plan, and gives blank sheets their names back. */
export function undrawn(plan: WorkbookPlan, before: Ground): Repair {
  return async (context, problem) => {
    const now = await survey(context);
    const { worksheets, properties, protection } = context.workbook;
    if (isRefusedAccess(problem) && before.structureProtected && now.structureProtected)
      return [{ code: "hostStructureProtected" }];
    properties.custom.load("items/key");
    await context.sync();
    removeSheets(context, plan, before, now);
    for (const { id, name } of before.blank) worksheets.getItem(id).name = name;
    removeFacts(context, plan, properties.custom.items, now);
    if (before.structureProtected) protection.protect();
    await context.sync();
    return [problem];
  };
}
