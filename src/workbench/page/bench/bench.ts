import { type Language } from "../../../basics/language";
import { createWriter } from "../../../hosts/xlsx/write/write-workbook";
import { type LeftOut } from "../../../i18n/workbench/left-out";
import { type GridRefusal } from "../../../i18n/workbench/workbench-words";
import { type FileProblem } from "../../../workbook/plan/file-problem";
import { planFaults } from "../../../workbook/plan/faults/plan-faults";
import { type WorkbookPlan } from "../../../workbook/plan/sheet-plan";
import { readWorkbookPlan } from "../../files/read-workbook-plan";
import { type ExcelHost, type OpenWorkbook, startExcelHost } from "../../model/excel-host";
import { attachClient, type ClientLibrary } from "../../protocol/attach-client";
import { EXCEL_2021, officeInFront } from "../../protocol/office-shim";
import { createTraffic, type Traffic } from "../../protocol/traffic";
import { planFromStore } from "../../stores/plan/plan-from-store";
import { storeFromPlan } from "../../stores/plan/store-from-plan";
import { guardGrid } from "../../stores/univer/guard";
import { createUniverStore, type UniverStore } from "../../stores/univer/univer-store";
import { type ScreenGrid } from "../grid/screen-grid";
import { type Download, watchDownloads } from "./downloads";
import { type CellPrompt, promptAt } from "./cell-prompt";
import { workbooksIn } from "./workbooks-in";
import { saveFile } from "./save-file";
import { loadSurface } from "./surface-frame";
import { unsavablePlaces } from "./unsavable-places";

/** A workbook that is open in the workbench. */
export interface BenchBook {
  readonly id: string;
  readonly title: string;
  readonly store: UniverStore;
  readonly workbook: OpenWorkbook;
}

/** Something that the person should read. */
export type BenchNotice =
  | { readonly kind: "refused"; readonly refusal: GridRefusal }
  | { readonly kind: "leftOut"; readonly file: string; readonly leftOut: readonly LeftOut[] }
  | { readonly kind: "unsaved"; readonly book: string; readonly places: readonly string[] }
  | { readonly kind: "file"; readonly file: string; readonly problem: FileProblem };

/** What the workbench shows. */
export interface BenchState {
  readonly books: readonly BenchBook[];
  /** Undefined while none is open. */
  readonly active: string | undefined;
  readonly received: readonly Download[];
  readonly notice: BenchNotice | undefined;
  /** What the selected cell asks for. */
  readonly prompt: CellPrompt | undefined;
}

/** How the window around the pane looks, asked when a pane loads. */
export interface BenchWindow {
  readonly dark: boolean;
  readonly language: Language;
}

/** The workbooks of the workbench, and what is done with them. */
export interface Bench {
  readonly state: () => BenchState;
  readonly subscribe: (changed: () => void) => () => void;
  /** Opens a workbook under a name that people know it by. */
  readonly openPlan: (plan: WorkbookPlan, title: string) => Promise<void>;
  readonly openFile: (file: Download) => Promise<void>;
  readonly show: (id: string) => void;
  readonly close: (id: string) => void;
  /** Of a workbook that Excel would not take as it is, only a notice says so, and where. */
  readonly save: (id: string) => Promise<void>;
  readonly dismissReceived: () => void;
  readonly dismissNotice: () => void;
  /** Lets the pane in a frame work with the workbook that the frame belongs to. */
  readonly attach: (pane: Window, looks: BenchWindow) => void;
  /** How often the pane of the workbook in front has asked Excel for something. */
  readonly roundTrips: () => number;
}

interface PaneGlobals {
  readonly OfficeExtension: ClientLibrary;
  Office: object;
}

/** A sheet that a new workbook begins with. */
const BLANK_SHEET = {
  visibility: "visible",
  cells: [],
  columns: [],
  rows: new Map<number, never>(),
  merges: [],
  validations: [],
  conditionalFormats: [],
} as const;

/** A workbook with one empty sheet. */
export function blankPlan(title: string): WorkbookPlan {
  return {
    title,
    sheets: [{ name: "Sheet1", ...BLANK_SHEET }],
    names: [],
    properties: new Map(),
    structureLocked: false,
  };
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}

const titleOf = (file: string, { title }: WorkbookPlan): string =>
  file === "" ? title : file.replace(/\.xlsx$/i, "");

/** Begins with no workbook; the grid and what the client can do are loaded with the first one. */
export function createBench(loadGrid: () => Promise<ScreenGrid>): Bench {
  let state: BenchState = {
    books: [],
    active: undefined,
    received: [],
    notice: undefined,
    prompt: undefined,
  };
  let grid: ScreenGrid | undefined;
  let loading: Promise<ScreenGrid> | undefined;
  let host: ExcelHost | undefined;
  let count = 0;
  const traffic = new Map<string, Traffic>();
  const listeners = new Set<() => void>();
  const change = (next: Partial<BenchState>): void => {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  };
  const bookOf = (id: string | undefined): BenchBook | undefined =>
    state.books.find((book) => book.id === id);
  const started = async (): Promise<{ readonly grid: ScreenGrid; readonly host: ExcelHost }> => {
    // One grid, even for two workbooks that are opened at once.
    loading ??= loadGrid();
    grid = await loading;
    const surface = host === undefined ? await loadSurface() : {};
    host ??= startExcelHost(surface, (base64) => {
      void openFile({ name: "", bytes: bytesOf(base64) });
    });
    return { grid, host };
  };
  const show = (id: string): void => {
    const book = bookOf(id);
    if (book === undefined) return;
    grid?.program.finishEditing();
    grid?.show(id);
    host?.focus(book.workbook);
    change({ active: id, notice: undefined, prompt: promptAt(book.store) });
  };
  const openPlan = async (plan: WorkbookPlan, title: string): Promise<void> => {
    const running = await started();
    running.grid.program.finishEditing();
    count += 1;
    const id = `book-${count}`;
    const store = createUniverStore(storeFromPlan(plan), running.grid.program, id);
    guardGrid(running.grid.program, id, store, (refusal) => {
      change({ notice: { kind: "refused", refusal } });
      // The editor has begun with what was typed: selecting the cell anew empties it.
      setTimeout(() => {
        store.select(store.selection());
      }, 0);
    });
    store.watch(({ kind }) => {
      change({ prompt: promptAt(store), ...(kind === "edited" ? { notice: undefined } : {}) });
    });
    const workbook = running.host.open({
      ...store,
      select: (range) => {
        store.select(range);
        change({ prompt: promptAt(store) });
      },
    });
    change({ books: [...state.books, { id, title, store, workbook }] });
    show(id);
  };
  const openFile = async (file: Download): Promise<void> => {
    const read = readWorkbookPlan(file.bytes);
    if (!read.ok) {
      const [problem] = read.problems;
      if (problem !== undefined) change({ notice: { kind: "file", file: file.name, problem } });
      return;
    }
    const { plan, leftOut } = read.value;
    await openPlan(plan, titleOf(file.name, plan));
    if (leftOut.length > 0) change({ notice: { kind: "leftOut", file: file.name, leftOut } });
  };
  const receive = (download: Download): void => {
    const files = workbooksIn(download);
    if (files.ok) change({ received: [...state.received, ...files.value] });
  };
  return {
    state: () => state,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    openPlan,
    openFile,
    show,
    close: (id) => {
      const book = bookOf(id);
      const books = state.books.filter((each) => each !== book);
      const next = state.active === id ? books.at(-1)?.id : state.active;
      change({ books, active: next });
      if (next !== undefined) show(next);
      book?.store.close();
    },
    save: async (id) => {
      const book = bookOf(id);
      if (book === undefined) return;
      grid?.program.finishEditing();
      await book.store.settle();
      const plan = planFromStore(book.store);
      const faults = planFaults(plan);
      if (faults.length === 0) {
        saveFile(book.title, createWriter()(plan));
        return;
      }
      const places = unsavablePlaces(faults);
      change({ notice: { kind: "unsaved", book: book.title, places } });
    },
    dismissReceived: () => {
      change({ received: [] });
    },
    dismissNotice: () => {
      change({ notice: undefined });
    },
    attach: (pane, { dark, language }) => {
      const book = bookOf(pane.frameElement?.getAttribute("data-book") ?? undefined);
      if (book === undefined) return;
      const globals = pane as Window & PaneGlobals;
      const counting = createTraffic();
      traffic.set(book.id, counting);
      attachClient(globals.OfficeExtension, book.workbook, counting);
      const displayLanguage = language === "vi" ? "vi-VN" : "en-US";
      const surroundings = { ...EXCEL_2021, isDark: dark, displayLanguage };
      globals.Office = officeInFront(globals.Office, surroundings);
      watchDownloads(pane, receive);
    },
    roundTrips: () => traffic.get(state.active ?? "")?.roundTrips().length ?? 0,
  };
}
