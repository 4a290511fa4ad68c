import { excelFault } from "../protocol/excel-fault";
import { type SheetStore, type Store } from "../stores/store";
import { parseRange, splitReference, WHOLE_SHEET } from "./address";
import { type Area, type Book, type OnSheet } from "./things";

/** The sheet with that id or name, in any case of letters. */
export function findSheet(store: Store, key: unknown): SheetStore | undefined {
  const wanted = String(key).toLowerCase();
  return store
    .sheets()
    .find(({ id, settings }) => id === String(key) || settings().name.toLowerCase() === wanted);
}

function namedArea(book: Book, name: string): Area | undefined {
  const found = book.store.names().get(name.toLowerCase());
  return found === undefined ? undefined : areaAt({ book }, found.formula);
}

/** The cells that a reference means, seen from a sheet, by address or by name; undefined when it means none. */
export function areaAt(
  { book, sheet }: { readonly book: Book; readonly sheet?: SheetStore },
  reference: string,
): Area | undefined {
  const parts = splitReference(reference);
  const home = parts.sheet === undefined ? sheet : findSheet(book.store, parts.sheet);
  const range = parseRange(parts.cells);
  if (range !== undefined && home !== undefined) return { book, sheet: home, ranges: [range] };
  return range === undefined ? namedArea(book, parts.cells) : undefined;
}

/**
 * What a method was given as a range: an object, an address, or nothing for the whole sheet.
 *
 * @throws ExcelFault InvalidArgument when no range is meant.
 */
export function givenArea(on: OnSheet, given: unknown, location: string): Area {
  if (given === undefined || given === null || given === "")
    return { ...on, ranges: [WHOLE_SHEET] };
  if (isArea(given)) return given.state;
  const found = typeof given === "string" ? areaAt(on, given) : undefined;
  if (found === undefined) throw excelFault("InvalidArgument", location, JSON.stringify(given));
  return found;
}

function isArea(given: unknown): given is { readonly state: Area } {
  return (
    typeof given === "object" &&
    given !== null &&
    "type" in given &&
    (given.type === "Range" || given.type === "RangeAreas")
  );
}
