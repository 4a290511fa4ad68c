import { type SheetFacts } from "../survey";
import { smallStep, type Step } from "../send-steps";

/**
 * Makes a sheet as empty as a new one, but for outline groups and what floats above the cells. It stays the same sheet,
 * so formulas elsewhere still refer to it. Rules are cleared by name: that clearing cells takes them along is nowhere
 * promised.
 */
export function clearSteps(
  sheet: Excel.Worksheet,
  { filtered }: Pick<SheetFacts, "filtered">,
): readonly Step[] {
  return [
    smallStep(() => {
      if (filtered) sheet.autoFilter.remove();
      sheet.freezePanes.unfreeze();
      sheet.horizontalPageBreaks.removePageBreaks();
      const all = sheet.getRange();
      all.unmerge();
      all.rowHidden = false;
      all.columnHidden = false;
      all.conditionalFormats.clearAll();
      all.dataValidation.clear();
      all.clear("All");
      all.format.useStandardWidth = true;
      all.format.useStandardHeight = true;
      all.untrack();
    }),
  ];
}
