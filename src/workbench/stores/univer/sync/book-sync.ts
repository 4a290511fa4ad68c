import { BooleanNumber, LocaleType, mergeWorksheetSnapshotWithDefault } from "@univerjs/core";
import { LAST_COLUMN, LAST_ROW } from "../../../../workbook/plan/cell-address";
import { PLAIN_SHEET } from "../../plain-sheet";
import { type SheetStore, type Store, type StoredName } from "../../store";
import { drawnFreeze, drawnSheet } from "../drawing/sheet-drawing";
import { drawnName, drawnWorkbook } from "../drawing/workbook-drawing";
import { type GridProgram } from "../grid-program";
import { createPendingCells, type PendingCells } from "./pending-cells";
import { bringSheet, type GridPlace, type ShownSheet, shownSheet } from "./sheet-sync";

/** A workbook of the grid that follows a store. */
export interface BookSync {
  /** What of a sheet's cells waits to be shown. */
  readonly pending: (sheet: string) => PendingCells;
  /** Shows everything that changed. True when something was written that formulas may depend on. */
  readonly bring: () => boolean;
  /** What the grid shows of a sheet is what the store holds: a person did it there. */
  readonly shown: (sheet: SheetStore) => void;
  readonly nameShown: (name: string) => void;
}

const NOTHING_SHOWN = {
  columns: new Map(),
  rows: new Map(),
  merges: [],
  validations: [],
  ruleIds: [],
  formats: [],
};

function orderSheets(program: GridProgram, unitId: string, sheets: readonly SheetStore[]): void {
  sheets.forEach(({ id: subUnitId }, toOrder) => {
    const order = program.book(unitId).getSheetOrders();
    const fromOrder = order.indexOf(subUnitId);
    if (fromOrder !== toOrder)
      program.execute("sheet.mutation.set-worksheet-order", {
        unitId,
        subUnitId,
        fromOrder,
        toOrder,
      });
  });
}

const NO_CONTENT = {
  hidden: BooleanNumber.FALSE,
  cellData: {},
  rowData: {},
  columnData: {},
  mergeData: [],
  tabColor: "",
  showGridlines: BooleanNumber.TRUE,
};

const EVERYWHERE = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

/** Puts an empty sheet into the grid, then everything that it holds. */
function insertSheet(place: GridPlace, sheet: SheetStore, index: number): ShownSheet {
  const { program, unitId } = place;
  const empty = { ...drawnSheet(sheet, () => ""), ...NO_CONTENT, freeze: drawnFreeze(undefined) };
  program.execute("sheet.mutation.insert-sheet", {
    unitId,
    index,
    sheet: mergeWorksheetSnapshotWithDefault(empty),
  });
  const { name: shownName, standardWidth, standardHeight } = sheet.settings();
  const settings = { ...PLAIN_SHEET, name: shownName, standardWidth, standardHeight };
  const before = { ...NOTHING_SHOWN, settings };
  return bringSheet(place, sheet, before, { contents: [EVERYWHERE], looks: [EVERYWHERE] });
}

/** Opens the store's workbook in the grid and keeps it in step. */
export function openBook(program: GridProgram, unitId: string, store: Store): BookSync {
  program.open(drawnWorkbook(store, unitId, LocaleType.EN_US));
  const shown = new Map(store.sheets().map((sheet) => [sheet.id, shownSheet(sheet)]));
  const pending = new Map<string, PendingCells>();
  let names = new Map<string, StoredName>(store.names());
  const pendingOf = (sheet: string): PendingCells => {
    const found = pending.get(sheet) ?? createPendingCells();
    pending.set(sheet, found);
    return found;
  };
  const bringNames = (): boolean => {
    const now = store.names();
    const changed = [...now].filter(([key, name]) => names.get(key) !== name);
    const gone = [...names].filter(([key]) => !now.has(key));
    const known = changed.flatMap(([key]) => names.get(key) ?? []);
    for (const name of [...gone.map(([, name]) => name), ...known])
      program.execute("formula.mutation.remove-defined-name", { unitId, ...drawnName(name) });
    for (const [, name] of changed)
      program.execute("formula.mutation.set-defined-name", { unitId, ...drawnName(name) });
    names = new Map(now);
    return changed.length + gone.length > 0;
  };
  const bringSheetAt = (sheet: SheetStore, index: number): boolean => {
    const place = { program, unitId, subUnitId: sheet.id };
    const before = shown.get(sheet.id);
    const changes = pendingOf(sheet.id).take();
    shown.set(
      sheet.id,
      before === undefined
        ? insertSheet(place, sheet, index)
        : bringSheet(place, sheet, before, changes),
    );
    return before === undefined || changes.contents.length > 0;
  };
  return {
    pending: pendingOf,
    bring: () => {
      const sheets = store.sheets();
      const written = sheets.map(bringSheetAt).includes(true);
      for (const id of [...shown.keys()].filter((id) => sheets.every((each) => each.id !== id))) {
        program.execute("sheet.mutation.remove-sheet", { unitId, subUnitId: id });
        shown.delete(id);
      }
      orderSheets(program, unitId, sheets);
      return bringNames() || written;
    },
    shown: (sheet) => shown.set(sheet.id, shownSheet(sheet)),
    nameShown: (name) => {
      const key = name.toLowerCase();
      const held = store.names().get(key);
      if (held === undefined) names.delete(key);
      else names.set(key, held);
    },
  };
}
