import { CanceledError } from "@univerjs/core";
import { type GridRefusal } from "../../../i18n/workbench/workbench-words";
import { cellName } from "../../../workbook/plan/cell-address";
import { lookValue } from "../look";
import { type SheetStore, type Store } from "../store";
import { performSheetAct, sheetActRefusal } from "./acts/sheet-acts";
import { type Place, placesIn } from "./acts/taken-cells";
import { type GridCommand, type GridProgram } from "./grid-program";
import { type UniverStore } from "./univer-store";

const CELLS = "sheet.mutation.set-range-values";

/** What the protection of a sheet rules out unless one of its options allows it. */
const RULED_OUT: Readonly<Record<string, string | undefined>> = {
  "sheet.mutation.insert-row": "allowInsertRows",
  "sheet.mutation.remove-rows": "allowDeleteRows",
  "sheet.mutation.insert-col": "allowInsertColumns",
  "sheet.mutation.remove-col": "allowDeleteColumns",
  "sheet.mutation.set-worksheet-row-height": "allowFormatRows",
  "sheet.mutation.set-row-hidden": "allowFormatRows",
  "sheet.mutation.set-row-visible": "allowFormatRows",
  "sheet.mutation.set-worksheet-col-width": "allowFormatColumns",
  "sheet.mutation.set-col-hidden": "allowFormatColumns",
  "sheet.mutation.set-col-visible": "allowFormatColumns",
  "sheet.mutation.set-filter-criteria": "allowAutoFilter",
  "sheet.mutation.add-worksheet-merge": undefined,
  "sheet.mutation.remove-worksheet-merge": undefined,
  "sheet.mutation.move-range": undefined,
  "sheet.mutation.move-rows": undefined,
  "sheet.mutation.move-columns": undefined,
  "sheet.mutation.reorder-range": undefined,
  "sheet.mutation.set-filter-range": undefined,
  "sheet.mutation.remove-filter": undefined,
  "data-validation.mutation.addRule": undefined,
  "data-validation.mutation.removeRule": undefined,
  "data-validation.mutation.updateRule": undefined,
  "sheet.mutation.add-conditional-rule": undefined,
  "sheet.mutation.delete-conditional-rule": undefined,
  "sheet.mutation.set-conditional-rule": undefined,
};

function lockedPlace(sheet: SheetStore, places: readonly Place[]): Place | undefined {
  return places.find(
    ([row, column]) => lookValue(sheet.look(row, column), "Protection/Locked") !== false,
  );
}

function lockedRefusal(sheet: SheetStore, places: readonly Place[]): GridRefusal | undefined {
  const locked = lockedPlace(sheet, places);
  const { name } = sheet.settings();
  return locked === undefined
    ? undefined
    : { code: "cellLocked", sheet: name, cell: cellName(...locked) };
}

/** The grid opens its editor on the cell that the selection began with. */
function editingPlace({ id, params }: GridCommand, store: Store): readonly Place[] {
  if (id !== "sheet.operation.set-cell-edit-visible" || params["visible"] !== true) return [];
  const { top, left } = store.selection();
  return [[top, left]];
}

function sheetRefusal(command: GridCommand, store: Store, sheet: SheetStore) {
  const { protection, name } = sheet.settings();
  if (protection === undefined) return undefined;
  const { id, params } = command;
  if (id === CELLS) return lockedRefusal(sheet, placesIn(params["cellValue"]));
  const editing = editingPlace(command, store);
  if (editing.length > 0) return lockedRefusal(sheet, editing);
  if (!(id in RULED_OUT)) return undefined;
  const option = RULED_OUT[id];
  if (option !== undefined && protection[option] === true) return undefined;
  return { code: "sheetProtected", sheet: name } as const;
}

/**
 * Lets a person do in the grid only what Excel would let them do: protection of sheets and of the structure holds there
 * as well. Sheets are added and removed by the store, whose grid follows.
 *
 * @param refused hears of everything that was stopped.
 */
export function guardGrid(
  program: GridProgram,
  unitId: string,
  store: UniverStore,
  refused: (refusal: GridRefusal) => void,
): () => void {
  return program.guard((command) => {
    const { params } = command;
    if ((params["unitId"] ?? program.current()) !== unitId) return;
    const sheets = store.sheets();
    const active = store.activeSheet();
    const subUnitId = params["subUnitId"] ?? active.id;
    const sheet = sheets.find(({ id }) => id === subUnitId);
    const refusal =
      sheetActRefusal(command, store, sheet) ??
      (sheet === undefined ? undefined : sheetRefusal(command, store, sheet));
    if (refusal !== undefined) refused(refusal);
    else if (!performSheetAct(command, store, sheet)) return;
    throw new CanceledError();
  });
}
