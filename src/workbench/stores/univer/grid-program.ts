import {
  CommandType,
  ICommandService,
  IUndoRedoService,
  IUniverInstanceService,
  type IWorkbookData,
  type Univer,
  UniverInstanceType,
  type Workbook,
} from "@univerjs/core";
import { present } from "../../../basics/assert";

/** Something that the grid does, by its own name for it. */
export interface GridCommand {
  readonly id: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** What we asked for, as opposed to a person or the grid itself. */
  readonly own: boolean;
  /** The engine puts results into cells. */
  readonly isResult: boolean;
  /** Changes a workbook; others only begin something or move about. */
  readonly isMutation: boolean;
}

/** The grid, with its engine, seen from the store. */
export interface GridProgram {
  readonly open: (book: IWorkbookData) => void;
  readonly close: (id: string) => void;
  readonly book: (id: string) => Workbook;
  /** The workbook that is meant by commands that name none. */
  readonly current: () => string | undefined;
  /** Leaves nothing to be undone or done again in a workbook. */
  readonly forget: (id: string) => void;
  /** Takes over what a person is typing into a cell, as when they go on to another one. */
  readonly finishEditing: () => void;
  /** Left out where this grid has no part for it: one without a screen draws no conditional formats. */
  readonly execute: (id: string, params: object) => void;
  /** After each command. */
  readonly watch: (listener: (command: GridCommand) => void) => () => void;
  /** Before each command of a person; the listener may throw the grid's `CanceledError`. */
  readonly guard: (listener: (command: GridCommand) => void) => () => void;
  /** Ends when the results of all formulas have been put into cells. */
  readonly calculated: () => Promise<void>;
  /** Computes every formula anew. */
  readonly recalculate: () => void;
}

/** The part of the grid's own interface that waits for its engine. */
export interface FormulaEngine {
  readonly onCalculationResultApplied: () => Promise<void>;
  readonly executeCalculation: () => void;
}

/** Opens and closes the editor of a cell. */
const EDITOR = "sheet.operation.set-cell-edit-visible";

/** The grid's number for what comes from the keyboard. */
const BY_KEYBOARD = 4;

type Listener = Parameters<ICommandService["onCommandExecuted"]>[0];

/** Takes hold of a grid that was put together for the screen or for tests. */
export function gridProgram(univer: Univer, engine: () => FormulaEngine): GridProgram {
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const instances = injector.get(IUniverInstanceService);
  let depth = 0;
  let editing: string | undefined;
  commands.onCommandExecuted(({ id, params }) => {
    if (id !== EDITOR) return;
    const { visible, unitId } = { ...params } as Readonly<Record<string, unknown>>;
    editing = visible === true ? String(unitId) : undefined;
  });
  const told =
    (listener: (command: GridCommand) => void): Listener =>
    ({ id, type, params }, options) => {
      listener({
        id,
        params: { ...params },
        own: depth > 0,
        isResult: options?.["fromFormula"] === true,
        isMutation: type === CommandType.MUTATION,
      });
    };
  return {
    open: (book) => {
      univer.createUnit(UniverInstanceType.UNIVER_SHEET, book);
    },
    close: (id) => {
      instances.disposeUnit(id);
    },
    book: (id) =>
      present(
        instances.getUnit<Workbook>(id, UniverInstanceType.UNIVER_SHEET) ?? undefined,
        `workbook ${id} in the grid`,
      ),
    current: () =>
      instances.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET)?.getUnitId(),
    forget: (id) => {
      injector.get(IUndoRedoService).clearUndoRedo(id);
    },
    finishEditing: () => {
      if (editing === undefined) return;
      const told = { visible: false, eventType: BY_KEYBOARD, unitId: editing };
      commands.syncExecuteCommand(EDITOR, told);
    },
    execute: (id, params) => {
      if (!commands.hasCommand(id)) return;
      depth += 1;
      try {
        commands.syncExecuteCommand(id, params);
      } finally {
        depth -= 1;
      }
    },
    watch: (listener) => {
      const watching = commands.onCommandExecuted(told(listener));
      return () => {
        watching.dispose();
      };
    },
    guard: (listener) => {
      const guarding = commands.beforeCommandExecuted(
        told((command) => {
          if (!command.own && !command.isResult) listener(command);
        }),
      );
      return () => {
        guarding.dispose();
      };
    },
    calculated: () => engine().onCalculationResultApplied(),
    recalculate: () => {
      engine().executeCalculation();
    },
  };
}
