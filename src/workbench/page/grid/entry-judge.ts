import {
  DataValidationType,
  ICommandService,
  type Injector,
  type ISheetDataValidationRule,
  IUndoRedoService,
  LocaleService,
  type Nullable,
  sequenceExecute,
} from "@univerjs/core";
import {
  Button,
  IDialogService,
  IEditorBridgeService,
  type ISheetLocation,
  SheetInterceptorService,
  VALIDATE_CELL,
} from "@univerjs/preset-sheets-core";
import {
  DataValidatorRegistryService,
  getCellValueOrigin,
  SheetDataValidationModel,
} from "@univerjs/preset-sheets-data-validation";
import { createElement } from "react";
import { judgedEntry, type Verdict } from "../../model/rules/validity";
import { type UniverStore } from "../../stores/univer/univer-store";

const DIALOG = "entry-refused";

/** Before the grid's own judge, who has to wait for formulas. */
const FIRST = 1;

type Rule = Nullable<ISheetDataValidationRule>;

function verdictOn(store: UniverStore, { subUnitId, row, col }: ISheetLocation): Verdict {
  const sheet = store.sheets().find(({ id }) => id === subUnitId);
  return sheet === undefined ? "kept" : judgedEntry(store, sheet, [row, col]);
}

/** The rule of a cell, and what can be asked of the grid about it. */
function ruleDesk(injector: Injector) {
  const ruleAt = ({ unitId, subUnitId, row, col }: ISheetLocation): Rule =>
    injector.get(SheetDataValidationModel).getRuleByLocation(unitId, subUnitId, row, col);
  const validatorOf = (rule: Rule) =>
    injector
      .get(DataValidatorRegistryService)
      .getValidatorItem(rule?.type ?? DataValidationType.NONE);
  return {
    /** Judged with its formulas, which have been computed. */
    isKept: async (place: ISheetLocation): Promise<boolean> => {
      const rule = ruleAt(place);
      const validator = validatorOf(rule);
      if (!rule || validator === undefined) return true;
      const { row, col: column, worksheet } = place;
      const value = getCellValueOrigin(worksheet.getCellRaw(row, column));
      const { unitId, subUnitId, workbook } = place;
      const home = { unitId, subUnitId, workbook, worksheet, row, column };
      return validator.validator({ ...home, value, interceptValue: value, t: null }, rule);
    },
    /** Says why an entry was refused, in the words of its rule. */
    sayWhy: (place: ISheetLocation): void => {
      const rule = ruleAt(place);
      const dialogs = injector.get(IDialogService);
      const locale = injector.get(LocaleService);
      const close = (): void => {
        dialogs.close(DIALOG);
      };
      const usual = locale.t("sheets-data-validation-ui.alert.title");
      const ok = locale.t("sheets-data-validation-ui.alert.ok");
      dialogs.open({
        id: DIALOG,
        width: 368,
        title: { title: rule?.errorTitle || usual },
        children: { title: rule ? validatorOf(rule)?.getRuleFinalError(rule, place) : "" },
        footer: { title: createElement(Button, { variant: "primary", onClick: close }, ok) },
        onClose: close,
      });
    },
  };
}

/**
 * Judges what a person enters at once, so that the selection goes on before the next key comes. The grid itself
 * (0.25.1) waits for its formulas first: what is typed meanwhile goes into the cell before, or is lost when the selection
 * moves on late. Where only a formula can tell, the entry stands until it is computed and is taken back then.
 *
 * @param storeOf the workbook that the grid knows by an id.
 */
export function judgeEntries(
  injector: Injector,
  storeOf: (unitId: string) => UniverStore | undefined,
): void {
  const { isKept, sayWhy } = ruleDesk(injector);
  const undoing = injector.get(IUndoRedoService);

  const judgeLater = async (store: UniverStore, place: ISheetLocation): Promise<void> => {
    const entered = undoing.pitchTopUndoElement();
    const { unitId, subUnitId, worksheet, row, col } = place;
    const content = (): string => JSON.stringify(worksheet.getCellRaw(row, col));
    const before = content();
    await store.settle();
    const told = verdictOn(store, place);
    const stays = told === "unknown" ? await isKept(place) : told === "kept";
    if (stays || content() !== before || !entered) return;
    if (undoing.pitchTopUndoElement() === entered && entered.id !== undefined)
      undoing.rollback(entered.id, unitId);
    else sequenceExecute(entered.undoMutations, injector.get(ICommandService));
    sayWhy(place);
    // Somebody who types elsewhere by now is left there.
    const isTyping = injector.get(IEditorBridgeService).isVisible().visible;
    if (!isTyping && store.activeSheet().id === subUnitId)
      store.select({ top: row, left: col, bottom: row, right: col });
  };

  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(VALIDATE_CELL, {
    priority: FIRST,
    handler: (_, place) => {
      const store = storeOf(place.unitId);
      const verdict = store === undefined ? "kept" : verdictOn(store, place);
      if (verdict === "broken") sayWhy(place);
      if (verdict === "unknown" && store !== undefined) void judgeLater(store, place);
      return Promise.resolve(verdict !== "broken");
    },
  });
}
