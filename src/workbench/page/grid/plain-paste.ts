import { ICommandService, type Injector } from "@univerjs/core";
import { IAutoFillService, ISheetClipboardService } from "@univerjs/preset-sheets-core";

/** Parts of the grid that copy their rules along with cells. */
const RULES = ["SHEET_DATA_VALIDATION_PLUGIN", "SHEET_CONDITIONAL_FORMATTING_PLUGIN"];

const NO_RULES = { undos: [], redos: [] };

const COPYING = /paste|fill/i;

/**
 * Lets cells be pasted and filled without the rules of the cells they come from: those of a form belong to its cells,
 * and its protection would refuse the whole paste for their sake.
 */
export function pasteWithoutRules(injector: Injector): void {
  injector.get(ICommandService).beforeCommandExecuted(({ id }) => {
    if (!COPYING.test(id)) return;
    // Not before now: the grid makes them with its first workbook.
    for (const hook of injector.get(ISheetClipboardService).getClipboardHooks())
      if (RULES.includes(hook.id)) hook.onPasteCells = () => NO_RULES;
    for (const hook of injector.get(IAutoFillService).getAllHooks())
      if (RULES.includes(hook.id)) hook.onFillData = () => NO_RULES;
  });
}
