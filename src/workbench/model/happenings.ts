import { type CellRange, type CellValue } from "../../workbook/plan/sheet-plan";
import { type SheetStore, type UserAct } from "../stores/store";
import { rangeAddress } from "./address";
import { findSheet } from "./find-range";
import { type Book, rangeThing } from "./things";

/** Who changed cells, and what a single cell held before. */
export interface Change {
  /** `ThisLocalAddin` for requests, `Unknown` for what a person does. */
  readonly source: "ThisLocalAddin" | "Unknown";
  readonly type?: "RangeEdited" | "RowInserted" | "RowDeleted";
  readonly before?: CellValue | undefined;
}

function typeOf(value: CellValue): string {
  if (value === "") return "Empty";
  return { string: "String", number: "Double", boolean: "Boolean" }[
    typeof value as "string" | "number" | "boolean"
  ];
}

function detailsOf(
  sheet: SheetStore,
  { top, left, bottom, right }: CellRange,
  before: CellValue | undefined,
): Readonly<Record<string, unknown>> {
  if (top !== bottom || left !== right || before === undefined) return {};
  const after = sheet.cell(top, left)?.value ?? "";
  return {
    valueBefore: before,
    valueAfter: after,
    valueTypeBefore: typeOf(before),
    valueTypeAfter: typeOf(after),
  };
}

let ranges = 0;

/** Tells that cells changed. */
export function tellChange(book: Book, sheet: SheetStore, range: CellRange, change: Change): void {
  if (!book.events.enabled()) return;
  ranges += 1;
  const referenceId = `changed-${ranges}`;
  book.references.set(referenceId, rangeThing({ book, sheet }, range));
  book.events.happened("DataChangedEvent", sheet.id, {
    worksheetId: sheet.id,
    address: rangeAddress(range),
    changeType: change.type ?? "RangeEdited",
    source: "Local",
    triggerSource: change.source,
    shiftDirection: "None",
    referenceId,
    ...detailsOf(sheet, range, change.before),
  });
}

/** Tells that another sheet is shown now. */
export function tellActivation(book: Book, before: string, now: string): void {
  if (before === now) return;
  book.events.happened("DeactivatedEvent", before, { worksheetId: before });
  book.events.happened("ActivatedEvent", now, { worksheetId: now });
}

/** Tells that other cells are selected now. */
export function tellSelection(book: Book, sheet: string, range: CellRange): void {
  book.events.happened("SelectionChangedEvent", sheet, {
    worksheetId: sheet,
    address: rangeAddress(range),
  });
}

/** Tells that a sheet came or went. */
export function tellSheet(book: Book, event: "AddedEvent" | "DeletedEvent", sheet: string): void {
  book.events.happened(event, sheet, { worksheetId: sheet, source: "Local" });
}

/** Tells what a person did in the window. */
export function tellUserAct(book: Book, act: UserAct): void {
  if (act.kind === "added") tellSheet(book, "AddedEvent", act.sheet);
  if (act.kind === "removed") tellSheet(book, "DeletedEvent", act.sheet);
  const sheet = findSheet(book.store, act.sheet);
  if (sheet === undefined) return;
  if (act.kind === "edited")
    tellChange(book, sheet, act.range, { source: "Unknown", before: act.before });
  else if (act.kind === "selected") tellSelection(book, act.sheet, act.range);
  else if (act.kind === "activated") tellActivation(book, "", act.sheet);
}
