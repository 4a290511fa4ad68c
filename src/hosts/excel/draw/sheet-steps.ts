import { rangeName } from "../../../workbook/plan/cell-address";
import { type SheetPlan } from "../../../workbook/plan/sheet-plan";
import { smallStep, type Step } from "../send-steps";
import { conditionalSteps } from "./conditional-steps";
import { contentSteps } from "./content-steps";
import { lookSteps } from "./look-steps";
import { FONT_NAME, FONT_SIZE } from "./paints";
import { printSteps } from "./print-steps";
import { columnSteps, rowSteps } from "./size-steps";
import { validationSteps } from "./validation-steps";

function fontStep(sheet: Excel.Worksheet): Step {
  return smallStep(() => {
    const all = sheet.getRange();
    all.format.font.name = FONT_NAME;
    all.format.font.size = FONT_SIZE;
    all.untrack();
  });
}

function mergeSteps(sheet: Excel.Worksheet, { merges }: SheetPlan): readonly Step[] {
  return merges.map((merge) =>
    smallStep(() => {
      const range = sheet.getRange(rangeName(merge));
      range.merge(false);
      range.untrack();
    }),
  );
}

function freeze({ freezePanes }: Excel.Worksheet, at: NonNullable<SheetPlan["freeze"]>): void {
  const { row, column } = at;
  if (row > 0 && column > 0)
    freezePanes.freezeAt(rangeName({ top: 0, left: 0, bottom: row - 1, right: column - 1 }));
  else if (row > 0) freezePanes.freezeRows(row);
  else if (column > 0) freezePanes.freezeColumns(column);
}

function settingSteps(sheet: Excel.Worksheet, plan: SheetPlan): readonly Step[] {
  return [
    smallStep(() => {
      if (plan.filter !== undefined) sheet.autoFilter.apply(rangeName(plan.filter));
      if (plan.freeze !== undefined) freeze(sheet, plan.freeze);
      if (plan.tabColor !== undefined) sheet.tabColor = `#${plan.tabColor}`;
    }),
  ];
}

/** What stays allowed on a protected sheet, in Excel's words; cells may always be selected. */
function protect({ protection }: Excel.Worksheet, allowed: SheetPlan["protection"]): void {
  if (allowed === undefined) return;
  protection.protect({
    allowFormatColumns: allowed.formatColumns,
    allowFormatRows: allowed.formatRows,
    allowSort: allowed.sort,
    allowAutoFilter: allowed.filter,
    allowEditObjects: false,
    allowEditScenarios: false,
    selectionMode: "Normal",
  });
}

/**
 * Draws a plan on an empty sheet, but for its visibility; protection comes last. A plan's zoom is left out: below
 * ExcelApi 1.20 nothing sets it.
 */
export function sheetSteps(sheet: Excel.Worksheet, plan: SheetPlan): readonly Step[] {
  return [
    fontStep(sheet),
    ...contentSteps(sheet, plan.cells),
    ...lookSteps(sheet, plan.cells),
    ...mergeSteps(sheet, plan),
    ...columnSteps(sheet, plan.columns),
    ...rowSteps(sheet, plan.rows),
    ...validationSteps(sheet, plan.validations),
    ...conditionalSteps(sheet, plan.conditionalFormats),
    ...printSteps(sheet, plan.print),
    ...settingSteps(sheet, plan),
    smallStep(() => {
      protect(sheet, plan.protection);
    }),
  ];
}
