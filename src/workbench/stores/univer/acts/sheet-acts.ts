import { type GridRefusal } from "../../../../i18n/workbench/workbench-words";
import { sheetNameFaults } from "../../../../workbook/plan/faults/name-faults";
import { freeSheetName } from "../../free-sheet-name";
import { type SheetStore, type Store } from "../../store";
import { type GridCommand } from "../grid-program";
import { type UniverStore } from "../univer-store";

const ADD = "sheet.command.insert-sheet";
const REMOVE = "sheet.command.remove-sheet";
/** Asks before it removes. */
const WISH_TO_REMOVE = "sheet.command.remove-sheet-confirm";
const RENAME = ["sheet.command.set-worksheet-name", "sheet.mutation.set-worksheet-name"];
const HIDE = ["sheet.command.set-worksheet-hidden", "sheet.mutation.set-worksheet-hidden"];
const SHOW = "sheet.command.set-worksheet-show";
/** However a sheet comes into the grid past its store: the store would not know what it holds. */
const COPY = ["sheet.command.copy-sheet", "sheet.mutation.insert-sheet"];

const STRUCTURE = [
  ADD,
  REMOVE,
  WISH_TO_REMOVE,
  SHOW,
  ...RENAME,
  ...HIDE,
  ...COPY,
  "sheet.mutation.remove-sheet",
  "sheet.command.set-worksheet-order",
  "sheet.mutation.set-worksheet-order",
];

const isVisible = (sheet: SheetStore): boolean => sheet.settings().visibility === "Visible";

/** What comes to the front when a sheet goes: its neighbour to the right, else to the left. */
function neighbour(store: Store, sheet: SheetStore): SheetStore | undefined {
  const sheets = store.sheets();
  const at = sheets.findIndex(({ id }) => id === sheet.id);
  return sheets.slice(at + 1).find(isVisible) ?? sheets.slice(0, at).reverse().find(isVisible);
}

function isFitName(store: Store, sheet: SheetStore, name: string): boolean {
  const isTaken = store
    .sheets()
    .some((each) => each.id !== sheet.id && sameLetters(each.settings().name, name));
  return sheetNameFaults(name).length === 0 && !isTaken;
}

const sameLetters = (one: string, other: string): boolean =>
  one.toLowerCase() === other.toLowerCase();

const shows = ({ id, params }: GridCommand): boolean =>
  id === SHOW || (HIDE.includes(id) && params["hidden"] === 0);

const takesAway = (command: GridCommand): boolean =>
  [REMOVE, WISH_TO_REMOVE, ...HIDE].includes(command.id) && !shows(command);

function refusalOn(command: GridCommand, store: Store, sheet: SheetStore): GridRefusal | undefined {
  const { id, params } = command;
  const { name, visibility } = sheet.settings();
  if (shows(command) && visibility === "VeryHidden")
    return { code: "sheetVeryHidden", sheet: name };
  if (takesAway(command) && isVisible(sheet) && neighbour(store, sheet) === undefined)
    return { code: "lastSheet", sheet: name };
  const next = String(params["name"]);
  if (RENAME.includes(id) && !isFitName(store, sheet, next))
    return { code: "sheetName", name: next };
  return undefined;
}

/**
 * Why a person may not do something with whole sheets; undefined where nothing speaks against it, or where the command is
 * about something else.
 *
 * @param sheet the one that the command is about.
 */
export function sheetActRefusal(
  command: GridCommand,
  store: Store,
  sheet: SheetStore | undefined,
): GridRefusal | undefined {
  if (!STRUCTURE.includes(command.id)) return undefined;
  if (store.structureLocked()) return { code: "structureLocked" };
  if (COPY.includes(command.id)) return { code: "sheetNotCopied" };
  return sheet === undefined ? undefined : refusalOn(command, store, sheet);
}

function bringToFront(store: UniverStore, sheet: string): void {
  store.activate(sheet);
  store.act({ kind: "activated", sheet });
}

function add(store: UniverStore): void {
  const active = store.activeSheet().id;
  const position = store.sheets().findIndex(({ id }) => id === active) + 1;
  const { id: sheet } = store.addSheet(freeSheetName(store));
  store.moveSheet(sheet, position);
  store.act({ kind: "added", sheet });
  bringToFront(store, sheet);
}

function remove(store: UniverStore, sheet: SheetStore): void {
  const next = neighbour(store, sheet);
  if (store.activeSheet().id === sheet.id && next !== undefined) bringToFront(store, next.id);
  store.removeSheet(sheet.id);
  store.act({ kind: "removed", sheet: sheet.id });
}

/**
 * Adds a sheet behind the active one, or removes one, as Excel does when a person asks for it. False for a command that
 * is about something else: the grid does it by itself, and the store takes it over.
 */
export function performSheetAct(
  { id }: GridCommand,
  store: UniverStore,
  sheet: SheetStore | undefined,
): boolean {
  if (id === ADD) add(store);
  else if (id === REMOVE && sheet !== undefined) remove(store, sheet);
  else return false;
  return true;
}
