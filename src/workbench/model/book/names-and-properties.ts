import { absoluteRangeName } from "../../../workbook/plan/cell-address";
import { excelFault } from "../../protocol/excel-fault";
import { isHostObject } from "../../protocol/object-model";
import { type StoredName } from "../../stores/store";
import { parseRange, sheetPrefix } from "../address";
import { areaAt, givenArea } from "../find-range";
import { type Book, type Kind, type States, type Thing } from "../things";

type Names = States["NamedItemCollection"];
type NamedItem = States["NamedItem"];

const NAME = /^[\p{L}_\\][\p{L}\p{N}\p{M}_.?\\]{0,254}$/u;

function checkedName(book: Book, given: unknown): string {
  const location = "NamedItemCollection.add";
  const name = String(given);
  if (!NAME.test(name) || parseRange(name) !== undefined)
    throw excelFault("InvalidArgument", location, name);
  if (book.store.names().has(name.toLowerCase()))
    throw excelFault("ItemAlreadyExists", location, name);
  return name;
}

function formulaOf(book: Book, given: unknown): string {
  if (typeof given === "number") return `=${given}`;
  if (!isHostObject(given))
    return String(given).startsWith("=") ? String(given) : `="${String(given)}"`;
  const { sheet, ranges } = givenArea(
    { book, sheet: book.store.activeSheet() },
    given,
    "Names.add",
  );
  const prefix = sheetPrefix(sheet.settings().name);
  return `=${ranges.map((range) => prefix + absoluteRangeName(range)).join(",")}`;
}

/** Names of single sheets are not kept here: the product must do without them. */
function ofWorkbook({ book, sheet }: Names): Book {
  if (sheet !== undefined) throw excelFault("EmulatorNotImplemented", "Worksheet.names");
  return book;
}

function thingOf(book: Book, name: string): Thing | null {
  return book.store.names().has(name.toLowerCase())
    ? { type: "NamedItem", state: { book, name } }
    : null;
}

/** `Workbook.names`. */
export const NAMES: Kind<Names> = {
  items: (names) =>
    [...ofWorkbook(names).store.names().values()].flatMap(
      ({ name }) => thingOf(names.book, name) ?? [],
    ),
  calls: {
    Add: (names, [given, reference, comment]) => {
      const book = ofWorkbook(names);
      const name = checkedName(book, given);
      const formula = formulaOf(book, reference);
      book.store.setName({
        name,
        formula,
        visible: true,
        comment: typeof comment === "string" ? comment : "",
      });
      return thingOf(book, name);
    },
    GetItem: (names, [name]) => {
      const found = thingOf(ofWorkbook(names), String(name));
      if (found === null) throw excelFault("ItemNotFound", "NamedItemCollection.getItem");
      return found;
    },
    GetItemOrNullObject: (names, [name]) => thingOf(ofWorkbook(names), String(name)),
    GetCount: (names) => ofWorkbook(names).store.names().size,
  },
};

function stored({ book, name }: NamedItem): StoredName {
  const found = book.store.names().get(name.toLowerCase());
  if (found === undefined) throw excelFault("ItemNotFound", "NamedItem", name);
  return found;
}

function rangeOf(item: NamedItem): Thing | null {
  const state = areaAt({ book: item.book }, stored(item).formula);
  return state === undefined ? null : { type: "Range", state };
}

/** One name of the workbook. */
export const NAMED_ITEM: Kind<NamedItem> = {
  reads: {
    Name: (item) => stored(item).name,
    Formula: (item) => stored(item).formula,
    Value: (item) => stored(item).formula,
    Visible: (item) => stored(item).visible,
    Comment: (item) => stored(item).comment,
    Scope: () => "Workbook",
    Type: (item) => (rangeOf(item) === null ? "String" : "Range"),
  },
  writes: {
    Visible: (item, given) => {
      item.book.store.setName({ ...stored(item), visible: given === true });
    },
    Comment: (item, given) => {
      item.book.store.setName({ ...stored(item), comment: String(given) });
    },
    Formula: (item, given) => {
      item.book.store.setName({ ...stored(item), formula: String(given) });
    },
  },
  calls: {
    GetRange: (item) => {
      const range = rangeOf(item);
      if (range === null) throw excelFault("ItemNotFound", "NamedItem.getRange", item.name);
      return range;
    },
    GetRangeOrNullObject: rangeOf,
    Delete: (item) => {
      item.book.store.removeName(stored(item).name);
    },
  },
};

/** `Workbook.properties`. */
export const DOCUMENT_PROPERTIES: Kind<Book> = {
  reads: { Title: ({ store }) => store.title() },
  writes: {
    Title: ({ store }, given) => {
      store.setTitle(String(given));
    },
  },
  parts: { Custom: (state) => ({ type: "CustomPropertyCollection", state }) },
};

const LONGEST_PROPERTY = 255;

function propertyThing(book: Book, given: unknown): Thing | null {
  const wanted = String(given).toLowerCase();
  const key = [...book.store.properties().keys()].find((each) => each.toLowerCase() === wanted);
  return key === undefined ? null : { type: "CustomProperty", state: { book, key } };
}

/** `Workbook.properties.custom`. */
export const CUSTOM_PROPERTIES: Kind<Book> = {
  items: (book) =>
    [...book.store.properties().keys()].flatMap((key) => propertyThing(book, key) ?? []),
  calls: {
    Add: (book, [key, value]) => {
      const isFit = typeof value !== "string" || value.length <= LONGEST_PROPERTY;
      if (!isFit || String(key) === "")
        throw excelFault("InvalidArgument", "CustomPropertyCollection.add");
      book.store.setProperty(String(key), value as string | number | boolean);
      return propertyThing(book, key);
    },
    GetItem: (book, [key]) => {
      const found = propertyThing(book, key);
      if (found === null) throw excelFault("ItemNotFound", "CustomPropertyCollection.getItem");
      return found;
    },
    GetItemOrNullObject: (book, [key]) => propertyThing(book, key),
    GetCount: ({ store }) => store.properties().size,
    DeleteAll: ({ store }) => {
      for (const key of [...store.properties().keys()]) store.setProperty(key, undefined);
    },
  },
};

/** One custom property. */
export const CUSTOM_PROPERTY: Kind<States["CustomProperty"]> = {
  reads: {
    Key: ({ key }) => key,
    Value: ({ book, key }) => book.store.properties().get(key) ?? null,
    Type: ({ book, key }) =>
      ({ string: "String", number: "Number", boolean: "Boolean" })[
        typeof book.store.properties().get(key) as "string" | "number" | "boolean"
      ],
  },
  writes: {
    Value: ({ book, key }, given) => {
      book.store.setProperty(key, given as string | number | boolean);
    },
  },
  calls: {
    Delete: ({ book, key }) => {
      book.store.setProperty(key, undefined);
    },
  },
};
