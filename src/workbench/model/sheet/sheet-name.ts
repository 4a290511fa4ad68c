import { excelFault } from "../../protocol/excel-fault";
import { type SheetStore } from "../../stores/store";
import { type Book } from "../things";

const LONGEST_NAME = 31;
const FORBIDDEN = /[[\]:*?/\\]/;

/**
 * A name that a sheet may take.
 *
 * @param own the sheet that is renamed; it may keep its name.
 * @throws ExcelFault InvalidArgument, or ItemAlreadyExists when another sheet has the name in any case of letters.
 */
export function checkedSheetName(
  book: Book,
  given: unknown,
  own: SheetStore | undefined,
  location: string,
): string {
  const name = typeof given === "string" ? given : "";
  const isFit =
    name !== "" &&
    name.length <= LONGEST_NAME &&
    !FORBIDDEN.test(name) &&
    !/^'|'$/.test(name) &&
    name.toLowerCase() !== "history";
  if (!isFit) throw excelFault("InvalidArgument", location, name);
  const other = book.store
    .sheets()
    .find(
      (each) => each.id !== own?.id && each.settings().name.toLowerCase() === name.toLowerCase(),
    );
  if (other !== undefined) throw excelFault("ItemAlreadyExists", location, name);
  return name;
}
