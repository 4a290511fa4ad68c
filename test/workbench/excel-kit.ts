/**
 * Excel for tests: Microsoft's own client with an emulated Excel behind it. In three lines:
 *
 *     const excel = await openExcel();
 *     await excel.Excel.run(async (context) => { … await context.sync(); });
 *     expect(excel.store.sheet("Sheet1").cell(0, 0)?.value).toBe(…);
 *
 * While it is open, `Excel`, `Office` and `OfficeExtension` are also global, as the product's own code expects them.
 * A workbook that the product planned opens with `openExcel({ store: storeFromPlan(plan) })`.
 */
import {
  type ExcelHost,
  type OpenWorkbook,
  startExcelHost,
} from "../../src/workbench/model/excel-host";
import { attachClient } from "../../src/workbench/protocol/attach-client";
import {
  EXCEL_2021,
  officeInFront,
  type Surroundings,
} from "../../src/workbench/protocol/office-shim";
import { createTraffic, type RoundTrip } from "../../src/workbench/protocol/traffic";
import {
  createMemoryStore,
  type MemoryStore,
} from "../../src/workbench/stores/memory/memory-store";
import { type SheetStore, type Store, type UserAct } from "../../src/workbench/stores/store";
import { type ClientWindow, loadClient, loadSurface } from "./load-client";

/** A workbook whose sheets are found by name, and in which a person can be played. */
export interface KnownStore extends Store {
  readonly sheet: (name: string) => SheetStore;
  readonly act: (act: UserAct) => void;
}

/** A running Excel with one workbook beside the pane. */
export interface OpenedExcel<Kept extends Store = KnownStore> {
  /** The genuine namespaces of the client. */
  readonly Excel: typeof Excel;
  readonly OfficeExtension: ClientWindow["OfficeExtension"];
  /** What the workbook holds. */
  readonly store: Kept;
  readonly host: ExcelHost;
  readonly workbook: OpenWorkbook;
  /** Requests since the beginning or the last `resetRoundTrips`, without those that only clean up. */
  readonly roundTrips: () => readonly RoundTrip[];
  readonly resetRoundTrips: () => void;
  /** Files that were opened in windows of their own, in base64. */
  readonly openedFiles: readonly string[];
  /** Ends when all events have reached their handlers. */
  readonly eventsTold: () => Promise<void>;
}

/** A workbook with one empty sheet, as Excel begins. */
export function emptyWorkbook(): MemoryStore {
  const store = createMemoryStore();
  store.setTitle("Book1");
  store.addSheet("Sheet1");
  return store;
}

let page: ClientWindow | undefined;
let dressed: (store: MemoryStore) => KnownStore = (store) => store;

/** From now on workbooks that are opened without a store of their own lie in what this makes around one in memory. */
export function dressWorkbooks(dress: (store: MemoryStore) => KnownStore): void {
  dressed = dress;
}

interface Given {
  readonly surroundings?: Partial<Surroundings>;
}

/** Opens Excel with one workbook; what was open before is closed. */
export function openExcel(given?: Given): Promise<OpenedExcel>;
export function openExcel<Kept extends Store>(
  given: Given & { readonly store: Kept },
): Promise<OpenedExcel<Kept>>;
export function openExcel(
  given: Given & { readonly store?: Store } = {},
): Promise<OpenedExcel<Store>> {
  page ??= loadClient();
  const store = given.store ?? dressed(emptyWorkbook());
  const openedFiles: string[] = [];
  const host = startExcelHost(loadSurface(), (base64) => openedFiles.push(base64));
  const workbook = host.open(store);
  const traffic = createTraffic();
  attachClient(page.OfficeExtension, workbook, traffic);
  page.Office = officeInFront(page.Office, { ...EXCEL_2021, ...given.surroundings });
  const { Excel, OfficeExtension, Office } = page;
  Object.assign(globalThis, { Excel, OfficeExtension, Office });
  return Promise.resolve({
    Excel,
    OfficeExtension,
    store,
    host,
    workbook,
    roundTrips: traffic.roundTrips,
    resetRoundTrips: traffic.reset,
    openedFiles,
    eventsTold: workbook.idle,
  });
}
