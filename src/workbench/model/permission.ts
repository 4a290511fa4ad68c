import { excelFault } from "../protocol/excel-fault";
import { lookValue } from "../stores/look";
import { type Area, type Book, type OnSheet } from "./things";

function protectionOf({ sheet }: OnSheet): Readonly<Record<string, unknown>> | undefined {
  return sheet.settings().protection;
}

/**
 * Lets through what changes the contents of cells: on a protected sheet all of them must be unlocked.
 *
 * @throws ExcelFault AccessDenied.
 */
export function mayEdit(area: Area, location: string): void {
  if (protectionOf(area) === undefined) return;
  const isLocked = area.ranges.some((range) =>
    [...area.sheet.looksIn(range)].some((look) => lookValue(look, "Protection/Locked") !== false),
  );
  if (isLocked) throw excelFault("AccessDenied", location);
}

/**
 * Lets through what a protected sheet allows only by an option of its protection, such as `allowFormatCells`; without an
 * option, nothing.
 *
 * @throws ExcelFault AccessDenied.
 */
export function mayChange(on: OnSheet, option: string | undefined, location: string): void {
  const protection = protectionOf(on);
  if (protection === undefined) return;
  if (option === undefined || protection[option] !== true)
    throw excelFault("AccessDenied", location);
}

/**
 * Lets through what adds, removes, moves, renames or shows sheets.
 *
 * @throws ExcelFault AccessDenied while the structure is locked.
 */
export function mayRestructure(book: Book, location: string): void {
  if (book.store.structureLocked()) throw excelFault("AccessDenied", location);
}

/**
 * Lets through what Excel does only in the workbook that the person is in.
 *
 * @throws ExcelFault InvalidSelection or GeneralException while it is another one.
 */
export function needsFocus(
  book: Book,
  code: "InvalidSelection" | "GeneralException",
  location: string,
): void {
  if (!book.hasFocus()) throw excelFault(code, location, "another workbook has the focus");
}
