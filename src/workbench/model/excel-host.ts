import { excelFault } from "../protocol/excel-fault";
import { interpret } from "../protocol/interpret";
import { type Surface } from "../protocol/surface";
import { type WireMessage, type WireRequest, type WireResponse } from "../protocol/wire";
import { type Store } from "../stores/store";
import { createEventDesk } from "./event-desk";
import { createExcelModel } from "./excel-model";
import { tellUserAct } from "./happenings";
import { type Book } from "./things";

/** One workbook of the running Excel. */
export interface OpenWorkbook {
  readonly store: Store;
  /** Does a batch; batches come one after the other. */
  readonly answer: (request: WireRequest) => Promise<WireResponse>;
  /** Delivers events from now on, always after the batch that caused them. */
  readonly listen: (deliver: (messages: readonly WireMessage[]) => void) => void;
  /** Ends when no batch is under way and all events have been delivered. */
  readonly idle: () => Promise<void>;
}

/** An Excel that runs, with the workbooks that are open in it. */
export interface ExcelHost {
  /** The workbook opened last has the focus. */
  readonly open: (store: Store) => OpenWorkbook;
  readonly focus: (workbook: OpenWorkbook) => void;
  /** While a person types into a cell, every request is refused. */
  readonly setCellEditing: (editing: boolean) => void;
}

/** What becomes of a file that an add-in opens in a window of its own. */
export type FileOpened = (base64: string) => void;

const laterOn = (act: () => void): Promise<void> =>
  new Promise((done) => {
    setTimeout(() => {
      act();
      done();
    }, 0);
  });

/** Starts Excel without a workbook. */
export function startExcelHost(
  surface: Surface,
  fileOpened: FileOpened = () => undefined,
): ExcelHost {
  let focused: Store | undefined;
  let isEditing = false;
  const begin = (): void => {
    if (isEditing) throw excelFault("InvalidOperationInCellEditMode", "RequestContext.sync");
  };

  const open = (store: Store): OpenWorkbook => {
    focused = store;
    const book: Book = {
      store,
      events: createEventDesk(),
      hasFocus: () => focused === store,
      openFile: fileOpened,
      switches: { calculationMode: "Automatic" },
      references: new Map(),
    };
    let deliver: (messages: readonly WireMessage[]) => void = () => undefined;
    let underWay: Promise<unknown> = Promise.resolve();
    let telling: Promise<unknown> = Promise.resolve();
    const tell = (): void => {
      const messages = book.events.take();
      if (messages.length === 0) return;
      telling = Promise.all([
        telling,
        laterOn(() => {
          deliver(messages);
        }),
      ]);
    };
    const model = createExcelModel(book, surface, begin, tell);
    store.watch((act) => {
      tellUserAct(book, act);
      tell();
    });
    return {
      store,
      answer: (request) => {
        const answered = underWay.then(() => interpret(model, request));
        underWay = answered;
        return answered;
      },
      listen: (listener) => {
        deliver = listener;
      },
      idle: async () => {
        await underWay;
        await telling;
      },
    };
  };
  return {
    open,
    focus: ({ store }) => {
      focused = store;
    },
    setCellEditing: (editing) => {
      isEditing = editing;
    },
  };
}
