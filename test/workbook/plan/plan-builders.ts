import { type SheetPlan, type WorkbookPlan } from "../../../src/workbook/plan/sheet-plan";

/** A visible sheet with nothing on it but what is given. */
export function sheetPlan(given: Partial<SheetPlan> = {}): SheetPlan {
  return {
    name: "Phiếu",
    visibility: "visible",
    cells: [],
    columns: [],
    rows: new Map(),
    merges: [],
    validations: [],
    conditionalFormats: [],
    ...given,
  };
}

/** A workbook of the given sheets and nothing else but what is given. */
export function workbookPlan(
  sheets: readonly SheetPlan[],
  given: Partial<WorkbookPlan> = {},
): WorkbookPlan {
  return {
    title: "Sổ khối",
    sheets,
    names: [],
    properties: new Map(),
    structureLocked: false,
    ...given,
  };
}
