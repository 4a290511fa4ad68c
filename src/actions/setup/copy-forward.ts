import { type Result, success } from "../../basics/result";
import { type EvidenceWindow } from "../../scoring/distribution/renewed-window";
import { type Template } from "../../scoring/template/template";
import { type BlocBookRefusal } from "../../workbook/bloc/returned/bloc-book-refusal";
import { readBlocWorkbook } from "../../workbook/bloc/returned/read-bloc-workbook";
import { type SheetWords } from "../../workbook/look/sheet-words";
import { type WorkbookGrids } from "../../workbook/plan/grid";

/** What an earlier year's workbook of a bloc hands on. */
export interface LastYear extends EvidenceWindow {
  readonly template: Template;
}

/** Takes the template and the evidence window out of an earlier year's leader's workbook, as its file was read. */
export function copyForward(
  grids: WorkbookGrids,
  known: readonly SheetWords[],
): Result<LastYear, BlocBookRefusal> {
  const book = readBlocWorkbook(grids, known);
  if (!book.ok) return book;
  const { template, bloc } = book.value;
  const { year, evidenceFrom, evidenceTo } = bloc;
  return success({ template, year, evidenceFrom, evidenceTo });
}
