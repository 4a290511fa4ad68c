import { type CellValue } from "../../../workbook/plan/sheet-plan";
import { holds } from "../../stores/rectangles";
import { type SheetStore, type Store, type StoredValidation } from "../../stores/store";
import { parseRange, splitReference } from "../address";
import { findSheet } from "../find-range";

type Compare = (value: number, from: number, to: number) => boolean;

type Members = Readonly<Record<string, unknown>>;

const OPERATORS: Readonly<Record<string, Compare>> = {
  Between: (value, from, to) => value >= from && value <= to,
  NotBetween: (value, from, to) => value < from || value > to,
  EqualTo: (value, from) => value === from,
  NotEqualTo: (value, from) => value !== from,
  GreaterThan: (value, from) => value > from,
  LessThan: (value, from) => value < from,
  GreaterThanOrEqualTo: (value, from) => value >= from,
  LessThanOrEqualTo: (value, from) => value <= from,
};

/** Whether a value keeps a rule; `unknown` where a formula would have to be computed first. */
export type Verdict = "kept" | "broken" | "unknown";

const verdict = (isKept: boolean): Verdict => (isKept ? "kept" : "broken");

/** Bounds that are formulas would need an engine; NaN for those. */
function bound(given: unknown): number {
  return typeof given === "string" ? Number(given.replace(/^=/, "")) : Number(given ?? 0);
}

/** What stands in the cells that a list is taken from, in small letters; undefined where it names no cells. */
function listedIn(store: Store, own: SheetStore, source: string): ReadonlySet<string> | undefined {
  const reference = splitReference(source);
  const range = parseRange(reference.cells);
  const sheet = reference.sheet === undefined ? own : findSheet(store, reference.sheet);
  if (range === undefined || sheet === undefined) return undefined;
  const cells = [...sheet.cells()].filter(([row, column]) => holds(range, row, column));
  return new Set(cells.map(([, , { value }]) => String(value).toLowerCase()));
}

/** Excel compares the letters of a list that stands in the rule, and not their case where it stands in cells. */
function inList(store: Store, sheet: SheetStore, { source }: Members, value: CellValue): Verdict {
  const text = String(source);
  if (!text.startsWith("="))
    return verdict(text.split(",").some((choice) => choice.trim() === String(value)));
  const listed = listedIn(store, sheet, text);
  return listed === undefined ? "unknown" : verdict(listed.has(String(value).toLowerCase()));
}

function withinBounds(kind: string, members: Members, value: CellValue): Verdict {
  const compare = OPERATORS[String(members["operator"])];
  const [from, to] = [bound(members["formula1"]), bound(members["formula2"])];
  if (compare === undefined || Number.isNaN(from) || Number.isNaN(to)) return "unknown";
  const measured = kind === "textLength" ? String(value).length : value;
  if (typeof measured !== "number" || (kind === "wholeNumber" && !Number.isInteger(measured)))
    return "broken";
  return verdict(compare(measured, from, to));
}

/** Whether what would stand in a cell of a sheet keeps a rule of that sheet. */
export function judgedValue(
  { store, sheet }: { readonly store: Store; readonly sheet: SheetStore },
  value: CellValue,
  { rule, ignoreBlanks }: Pick<StoredValidation, "rule" | "ignoreBlanks">,
): Verdict {
  const [entry] = Object.entries(rule);
  if (entry === undefined || (value === "" && ignoreBlanks)) return "kept";
  const [kind, members] = entry;
  return kind === "list"
    ? inList(store, sheet, members, value)
    : withinBounds(kind, members, value);
}

/** The validation that stops what it does not allow in a cell; one that only warns, or says nothing, stops nothing. */
function stoppingAt(sheet: SheetStore, row: number, column: number): StoredValidation | undefined {
  const found = sheet
    .validations()
    .find(({ ranges }) => ranges.some((range) => holds(range, row, column)));
  const { showAlert = true, style = "Stop" } = found?.errorAlert ?? {};
  return showAlert === false || style !== "Stop" ? undefined : found;
}

/** Whether a person may leave in a cell what was just entered there; as in Excel, a cell may always be emptied. */
export function judgedEntry(
  store: Store,
  sheet: SheetStore,
  [row, column]: readonly [row: number, column: number],
): Verdict {
  const validation = stoppingAt(sheet, row, column);
  const { value = "", formula } = sheet.cell(row, column) ?? {};
  if (validation === undefined || value === "") return "kept";
  return formula === undefined ? judgedValue({ store, sheet }, value, validation) : "unknown";
}
