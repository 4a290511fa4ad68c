import { ICommandService, type Injector } from "@univerjs/core";
import {
  IAutoFillService,
  ISheetClipboardService,
  PREDEFINED_HOOK_NAME_PASTE as WAYS,
} from "@univerjs/preset-sheets-core";

type PasteHook = ReturnType<ISheetClipboardService["getClipboardHooks"]>[number];
type PasteCells = NonNullable<PasteHook["onPasteCells"]>;

/** Parts of the grid that copy their rules along with cells. */
const RULES = ["SHEET_DATA_VALIDATION_PLUGIN", "SHEET_CONDITIONAL_FORMATTING_PLUGIN"];

const NO_RULES = { undos: [], redos: [] };

const COPYING = /paste|fill/i;

/** From another program come values alone; the cells keep their looks, as Excel's do when texts are pasted. */
function keepLooks(usual: PasteCells, values: PasteCells): PasteCells {
  return (from, ...rest) => (from === null ? values(from, ...rest) : usual(from, ...rest));
}

/**
 * Lets cells be pasted and filled without the rules of the cells they come from: those of a form belong to its cells,
 * and its protection would refuse the whole paste for their sake.
 */
export function pasteWithoutRules(injector: Injector): void {
  const changed = new WeakSet<PasteHook>();
  const change = (hooks: readonly PasteHook[]): void => {
    const special = hooks.find(({ id }) => id === WAYS.SPECIAL_PASTE_VALUE);
    const values = special?.onPasteCells?.bind(special);
    for (const hook of hooks) {
      if (changed.has(hook)) continue;
      changed.add(hook);
      if (RULES.includes(hook.id)) hook.onPasteCells = () => NO_RULES;
      if (hook.id === WAYS.DEFAULT_PASTE && hook.onPasteCells !== undefined && values !== undefined)
        hook.onPasteCells = keepLooks(hook.onPasteCells.bind(hook), values);
    }
  };
  injector.get(ICommandService).beforeCommandExecuted(({ id }) => {
    if (!COPYING.test(id)) return;
    // Not before now: the grid makes them with its first workbook.
    change(injector.get(ISheetClipboardService).getClipboardHooks());
    for (const hook of injector.get(IAutoFillService).getAllHooks())
      if (RULES.includes(hook.id)) hook.onFillData = () => NO_RULES;
  });
}
