import { readCellValue, type StatedCell } from "../../../hosts/xlsx/read/cell-value";
import { readRichText } from "../../../hosts/xlsx/read/shared-texts";
import { type XmlScanner } from "../../../hosts/xlsx/xml/scan-xml";
import { attribute, eachChild, textInside } from "../../../hosts/xlsx/xml/walk-xml";
import { LONGEST_TEXT } from "../../../workbook/plan/faults/cell-faults";
import { type GridValue } from "../../../workbook/plan/grid";
import { type CellPlan, type CellValue } from "../../../workbook/plan/sheet-plan";
import { statedIndex } from "../stated";
import { rangeIn } from "../stated-ranges";

/** The formula of a cell as the file states it. */
export interface StatedFormula {
  readonly kind: "normal" | "shared" | "array" | "table";
  /** "" for one that shares the text of another. */
  readonly text: string;
  /** Of a shared one. */
  readonly group: number | undefined;
  /** True when it fills more than its own cell. */
  readonly spills: boolean;
}

/** A cell as it stands in its sheet. */
export interface CellReading {
  readonly cell: StatedCell;
  readonly style: number;
  readonly formula: StatedFormula | undefined;
}

const KINDS = new Map([
  ["shared", "shared"],
  ["array", "array"],
  ["dataTable", "table"],
] as const);
/** Days by which the count from 1904 is behind. */
const BEHIND = 1_462;

function readFormula(scanner: XmlScanner): StatedFormula {
  const kind = KINDS.get((attribute(scanner, "t") ?? "") as "shared") ?? "normal";
  const range = rangeIn(attribute(scanner, "ref") ?? "");
  const spills = range !== undefined && (range.top < range.bottom || range.left < range.right);
  const group = statedIndex(scanner, "si");
  return { kind, group, spills, text: textInside(scanner) };
}

/** Reads the cell just opened. */
export function readStatedCell(scanner: XmlScanner): CellReading {
  const type = attribute(scanner, "t") ?? "n";
  const style = statedIndex(scanner, "s") ?? 0;
  let value: string | undefined;
  let inline: string | undefined;
  let formula: StatedFormula | undefined;
  eachChild(scanner, (name) => {
    if (name === "v") value = textInside(scanner);
    else if (name === "is") inline = readRichText(scanner);
    else if (name === "f") formula = readFormula(scanner);
  });
  const computed = formula !== undefined;
  return { cell: { type, style: "0", value, inline, computed }, style, formula };
}

/** What the cells of all sheets refer to. */
export interface ValueContext {
  readonly texts: readonly string[];
  readonly date1904: boolean;
}

/** Which styles show days is asked of the looks. */
const NO_STYLES: ReadonlySet<number> = new Set();

/** Numbers keep all their digits, where the readers of answers keep fifteen. */
function plannedValue(reading: GridValue, stated: string): CellValue {
  switch (reading.kind) {
    case "text":
      return reading.text.slice(0, LONGEST_TEXT);
    case "yesNo":
      return reading.yes;
    case "error":
      return reading.error;
    case "uncalculated":
      return "";
    case "date":
      return reading.number;
    case "number":
      return Number(stated) + 0;
  }
}

/**
 * What a cell shows: an error by its name, the empty text for a formula that nobody calculated, nothing for a blank cell.
 * Undefined for what no program reads in one certain way. Days are counted from 1900 always.
 */
export function shownValue(
  cell: StatedCell,
  context: ValueContext,
  isDate: boolean,
): Pick<CellPlan, "value"> | undefined {
  const reading = readCellValue(cell, { ...context, dateStyles: NO_STYLES });
  if (reading === "absent") return cell.computed ? { value: "" } : {};
  if (reading === "contradiction") return undefined;
  const value = plannedValue(reading, cell.value?.trim() ?? "");
  const isDay = reading.kind === "date" || isDate;
  const behind = context.date1904 && isDay ? BEHIND : 0;
  return { value: typeof value === "number" ? value + behind : value };
}
