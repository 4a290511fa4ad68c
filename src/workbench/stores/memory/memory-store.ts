import { assert, present } from "../../../basics/assert";
import { type CellRange, type CellValue } from "../../../workbook/plan/sheet-plan";
import { createLooks, type Looks } from "../look";
import { type Store, type StoredName, type UserAct } from "../store";
import { createMemorySheet, type MemorySheet } from "./memory-sheet";

/** A workbook in memory, without a window and without an engine for formulas. */
export interface MemoryStore extends Omit<Store, "sheets" | "addSheet" | "activeSheet"> {
  readonly sheets: () => readonly MemorySheet[];
  readonly addSheet: (name: string) => MemorySheet;
  readonly activeSheet: () => MemorySheet;
  readonly looks: Looks;
  /** The sheet of that name, in any case of letters. */
  readonly sheet: (name: string) => MemorySheet;
  /** Does what a person would do, and tells those who watch. */
  readonly act: (act: UserAct) => void;
}

const A1: CellRange = { top: 0, left: 0, bottom: 0, right: 0 };

type Sheets = Pick<
  MemoryStore,
  "sheets" | "addSheet" | "removeSheet" | "moveSheet" | "sheet" | "activeSheet" | "activate"
>;

function createSheets(looks: Looks): Sheets {
  let sheets: readonly MemorySheet[] = [];
  let active = "";
  let count = 0;
  const find = (id: string): MemorySheet | undefined => sheets.find((each) => each.id === id);
  return {
    sheets: () => sheets,
    addSheet: (name) => {
      count += 1;
      const sheet = createMemorySheet(`{${String(count).padStart(8, "0")}}`, name, looks);
      sheets = [...sheets, sheet];
      if (active === "") active = sheet.id;
      return sheet;
    },
    removeSheet: (id) => {
      sheets = sheets.filter((each) => each.id !== id);
      if (active === id) active = sheets[0]?.id ?? "";
    },
    moveSheet: (id, position) => {
      const others = sheets.filter((each) => each.id !== id);
      sheets = [
        ...others.slice(0, position),
        ...sheets.filter((each) => each.id === id),
        ...others.slice(position),
      ];
    },
    sheet: (name) =>
      present(
        sheets.find((each) => each.settings().name.toLowerCase() === name.toLowerCase()),
        `sheet ${name}`,
      ),
    activeSheet: () => present(find(active), "an active sheet"),
    activate: (id) => {
      assert(find(id) !== undefined, "a sheet of this workbook becomes active");
      active = id;
    },
  };
}

type Facts = Pick<
  MemoryStore,
  | "title"
  | "setTitle"
  | "names"
  | "setName"
  | "removeName"
  | "properties"
  | "setProperty"
  | "structureLocked"
  | "lockStructure"
>;

function createFacts(): Facts {
  const names = new Map<string, StoredName>();
  const properties = new Map<string, CellValue>();
  let title = "";
  let locked = false;
  return {
    title: () => title,
    setTitle: (next) => {
      title = next;
    },
    names: () => names,
    setName: (name) => names.set(name.name.toLowerCase(), name),
    removeName: (name) => names.delete(name.toLowerCase()),
    properties: () => properties,
    setProperty: (key, value) => {
      if (value === undefined) properties.delete(key);
      else properties.set(key, value);
    },
    structureLocked: () => locked,
    lockStructure: (next) => {
      locked = next;
    },
  };
}

/** An empty workbook; it needs a sheet before anything is asked of it. */
export function createMemoryStore(): MemoryStore {
  const looks = createLooks();
  const sheets = createSheets(looks);
  const selections = new Map<string, CellRange>();
  const listeners = new Set<(act: UserAct) => void>();
  return {
    looks,
    ...sheets,
    ...createFacts(),
    selection: () => selections.get(sheets.activeSheet().id) ?? A1,
    select: (range) => selections.set(sheets.activeSheet().id, range),
    settle: () => Promise.resolve(),
    watch: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    act: (act) => {
      if (act.kind === "activated") sheets.activate(act.sheet);
      if (act.kind === "selected") selections.set(act.sheet, act.range);
      for (const listener of listeners) listener(act);
    },
  };
}
