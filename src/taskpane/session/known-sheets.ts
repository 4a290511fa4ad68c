import { type Language } from "../../basics/language";
import { enSheets } from "../../i18n/sheets/en";
import { viSheets } from "../../i18n/sheets/vi";
import { type SheetWords } from "../../workbook/look/sheet-words";

/** The words of sheets in each language. */
export const SHEETS: Readonly<Record<Language, SheetWords>> = { vi: viSheets, en: enSheets };

/** The languages in which workbooks of ours are written. */
export const KNOWN_SHEETS: readonly SheetWords[] = [viSheets, enSheets];
