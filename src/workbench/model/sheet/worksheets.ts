import { excelFault } from "../../protocol/excel-fault";
import { freeSheetName } from "../../stores/free-sheet-name";
import { type SheetStore } from "../../stores/store";
import { WHOLE_WORKBOOK } from "../event-desk";
import { findSheet } from "../find-range";
import { tellSheet } from "../happenings";
import { mayRestructure, needsFocus } from "../permission";
import { type Book, type Kind, type Thing } from "../things";
import { checkedSheetName } from "./sheet-name";

const thingOf = (book: Book, sheet: SheetStore): Thing => ({
  type: "Worksheet",
  state: { book, sheet },
});

function add(book: Book, [given]: readonly unknown[]): Thing {
  const location = "WorksheetCollection.add";
  mayRestructure(book, location);
  needsFocus(book, "GeneralException", location);
  const name = checkedSheetName(book, given ?? freeSheetName(book.store), undefined, location);
  const sheet = book.store.addSheet(name);
  tellSheet(book, "AddedEvent", sheet.id);
  return thingOf(book, sheet);
}

function shown(book: Book, visibleOnly: unknown): readonly SheetStore[] {
  const sheets = book.store.sheets();
  return visibleOnly === true
    ? sheets.filter(({ settings }) => settings().visibility === "Visible")
    : sheets;
}

function itemOf(book: Book, key: unknown): Thing | null {
  const found = findSheet(book.store, key);
  return found === undefined ? null : thingOf(book, found);
}

function required(thing: Thing | null, location: string): Thing {
  if (thing === null) throw excelFault("ItemNotFound", location);
  return thing;
}

/** `Workbook.worksheets`. */
export const WORKSHEETS: Kind<Book> = {
  id: () => WHOLE_WORKBOOK,
  items: (book) => book.store.sheets().map((sheet) => thingOf(book, sheet)),
  calls: {
    Add: add,
    GetItem: (book, [key]) => required(itemOf(book, key), "WorksheetCollection.getItem"),
    GetItemOrNullObject: (book, [key]) => itemOf(book, key),
    GetCount: (book, [visibleOnly]) => shown(book, visibleOnly).length,
    GetActiveWorksheet: (book) => {
      needsFocus(book, "InvalidSelection", "WorksheetCollection.getActiveWorksheet");
      return thingOf(book, book.store.activeSheet());
    },
    GetFirst: (book, [visibleOnly]) => {
      const [first] = shown(book, visibleOnly);
      return first === undefined ? null : thingOf(book, first);
    },
    GetLast: (book, [visibleOnly]) => {
      const last = shown(book, visibleOnly).at(-1);
      return last === undefined ? null : thingOf(book, last);
    },
  },
};
