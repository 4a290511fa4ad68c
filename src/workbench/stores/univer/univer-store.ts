import { type CellRange } from "../../../workbook/plan/sheet-plan";
import { type MemorySheet } from "../memory/memory-sheet";
import { type MemoryStore } from "../memory/memory-store";
import { type SheetStore, type Store, type UserAct } from "../store";
import { takeCommand } from "./acts/grid-acts";
import { holdEdits } from "./acts/held-edits";
import { gridRange } from "./drawing/grid-range";
import { type GridProgram } from "./grid-program";
import { openBook } from "./sync/book-sync";
import { type PendingCells } from "./sync/pending-cells";

/** A workbook that the grid shows and computes. */
export interface UniverStore extends Store {
  readonly unitId: string;
  /** Computes every formula anew; awaited by `settle`. */
  readonly recalculate: () => void;
  /** Tells those who watch what a person did. */
  readonly act: (act: UserAct) => void;
  /** Takes the workbook out of the grid. */
  readonly close: () => void;
}

const around = (top: number, left: number, rows: readonly (readonly unknown[])[]): CellRange => ({
  top,
  left,
  bottom: top + rows.length - 1,
  right: left + Math.max(0, ...rows.map(({ length }) => length)) - 1,
});

/** The sheet, noting what the grid does not show yet. */
function notedSheet(sheet: MemorySheet, pending: PendingCells, changed: () => void): SheetStore {
  const noting =
    <Arguments extends readonly unknown[]>(change: (...args: Arguments) => void) =>
    (...args: Arguments): void => {
      change(...args);
      changed();
    };
  return {
    ...sheet,
    changeSettings: noting(sheet.changeSettings),
    resize: noting(sheet.resize),
    setMerges: noting(sheet.setMerges),
    setValidations: noting(sheet.setValidations),
    setConditionalFormats: noting(sheet.setConditionalFormats),
    write: noting((top, left, rows) => {
      sheet.write(top, left, rows);
      pending.note(around(top, left, rows), "contents");
    }),
    paint: noting((range, path, value) => {
      sheet.paint(range, path, value);
      pending.note(range, "looks");
    }),
    clear: noting((range, what) => {
      sheet.clear(range, what);
      if (what !== "looks") pending.note(range, "contents");
      if (what !== "contents") pending.note(range, "looks");
    }),
    shiftRows: noting((row, count) => {
      const before = sheet.usedRange(false);
      sheet.shiftRows(row, count);
      const bottom = Math.max(before?.bottom ?? row, row) + Math.abs(count);
      const moved = { top: row, left: 0, bottom, right: before?.right ?? 0 };
      pending.note(moved, "contents");
      pending.note(moved, "looks");
    }),
  };
}

const hasFormulas = (store: Store): boolean =>
  store
    .sheets()
    .some((sheet) => [...sheet.cells()].some(([, , { formula }]) => formula !== undefined));

/**
 * A workbook in memory that the grid shows and computes. Writes reach the grid at the latest when the caller has come to
 * rest; what a person does in the grid, and the results of formulas, come back by themselves.
 */
export function createUniverStore(
  memory: MemoryStore,
  program: GridProgram,
  unitId: string,
): UniverStore {
  const sync = openBook(program, unitId, memory);
  const noted = new Map<string, SheetStore>();
  let calculation: Promise<void> | undefined;
  let bringing: ReturnType<typeof setTimeout> | undefined;
  const becomeStale = (): void => {
    if (hasFormulas(memory)) calculation = program.calculated();
  };
  const calculated = async (): Promise<void> => {
    while (calculation !== undefined) {
      const awaited = calculation;
      await awaited;
      if (awaited === calculation) calculation = undefined;
    }
  };
  const edited = holdEdits(memory, calculated, memory.act);
  const bring = (): void => {
    clearTimeout(bringing);
    bringing = undefined;
    if (sync.bring()) becomeStale();
  };
  const changed = (): void => {
    bringing ??= setTimeout(bring, 0);
  };
  const wrapped = (sheet: MemorySheet): SheetStore => {
    const found = noted.get(sheet.id) ?? notedSheet(sheet, sync.pending(sheet.id), changed);
    noted.set(sheet.id, found);
    return found;
  };
  const thenBring =
    <Arguments extends readonly unknown[]>(change: (...args: Arguments) => void) =>
    (...args: Arguments): void => {
      change(...args);
      changed();
    };
  const stopWatching = program.watch((command) => {
    const { acts, stale } = takeCommand({ program, unitId, store: memory, sync }, command);
    if (stale) becomeStale();
    for (const act of acts)
      if (act.kind === "edited") edited(act);
      else memory.act(act);
  });
  const showSelection = (range: CellRange): void => {
    const subUnitId = memory.activeSheet().id;
    const place = { ...gridRange(range), startRow: range.top, startColumn: range.left };
    const primary = {
      ...gridRange({ ...range, bottom: range.top, right: range.left }),
      actualRow: range.top,
      actualColumn: range.left,
      isMerged: false,
      isMergedMainCell: false,
    };
    const selections = [{ range: place, primary, style: null }];
    program.execute("sheet.operation.set-selections", { unitId, subUnitId, selections, type: 2 });
  };
  return {
    ...memory,
    unitId,
    sheets: () => memory.sheets().map(wrapped),
    activeSheet: () => wrapped(memory.activeSheet()),
    addSheet: (name) => {
      const sheet = wrapped(memory.addSheet(name));
      changed();
      return sheet;
    },
    removeSheet: thenBring((id) => {
      memory.removeSheet(id);
      // What was done there cannot be undone any more, and nothing else may be undone in its place.
      program.forget(unitId);
    }),
    moveSheet: thenBring(memory.moveSheet),
    setName: thenBring(memory.setName),
    removeName: thenBring(memory.removeName),
    activate: (id) => {
      program.finishEditing();
      memory.activate(id);
      bring();
      program.execute("sheet.operation.set-worksheet-active", { unitId, subUnitId: id });
    },
    select: (range) => {
      program.finishEditing();
      memory.select(range);
      bring();
      showSelection(range);
    },
    settle: async () => {
      bring();
      await calculated();
    },
    recalculate: () => {
      bring();
      calculation = program.calculated();
      program.recalculate();
    },
    close: () => {
      clearTimeout(bringing);
      stopWatching();
      program.close(unitId);
    },
  };
}
