import { CellValueType, type Injector } from "@univerjs/core";
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  SheetInterceptorService,
  SheetsNumfmtCellContentController,
} from "@univerjs/preset-sheets-core";
import { type Language } from "../../../basics/language";
import { vietnameseEntry, vietnameseMarks } from "./vietnamese-entry";

/** Before the grid reads what was typed, and after it has said what is to be edited. */
const [FIRST, LAST] = [1, -0.5];

/**
 * Reads and shows numbers and days with the marks of the language, as an Excel on a computer set to it does; the grid
 * by itself knows the English ones alone.
 *
 * @returns to be called whenever the language is another one.
 */
export function keepMarksOf(injector: Injector, start: Language): (language: Language) => void {
  let language = start;
  const { writeCellInterceptor } = injector.get(SheetInterceptorService);
  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: LAST,
    handler: (cell, _, next) => {
      const { v, f, t } = cell ?? {};
      if (language !== "vi" || v === undefined || v === null || f) return next(cell);
      const isNumber = t === CellValueType.NUMBER;
      return next(
        isNumber ? { ...cell, v: vietnameseMarks(String(v)), t: CellValueType.STRING } : cell,
      );
    },
  });
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, _, next) => {
      const { v, f, t } = cell ?? {};
      const isTyped = typeof v === "string" && !f && (t === undefined || t === null);
      if (language !== "vi" || !isTyped) return next(cell);
      const entry = vietnameseEntry(v);
      if (entry.kind === "text") return { ...cell, t: CellValueType.FORCE_STRING };
      return next(entry.kind === "reads" ? { ...cell, v: entry.text } : cell);
    },
  });
  const show = (next: Language): void => {
    language = next;
    injector.get(SheetsNumfmtCellContentController).setNumfmtLocal(next);
  };
  show(start);
  return show;
}
