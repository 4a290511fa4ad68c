import { type CellValue } from "../../../workbook/plan/sheet-plan";
import { excelFault } from "../../protocol/excel-fault";
import { type StoredValidation } from "../../stores/store";

type Compare = (value: number, from: number, to: number) => boolean;

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

/** Bounds that are formulas would need an engine. */
function bound(given: unknown): number {
  const number = Number(given ?? 0);
  if (Number.isNaN(number))
    throw excelFault("EmulatorNotImplemented", "DataValidation.valid", String(given));
  return number;
}

function passes(
  kind: string,
  members: Readonly<Record<string, unknown>>,
  value: CellValue,
): boolean {
  if (kind === "list") {
    const source = String(members["source"]);
    if (source.startsWith("="))
      throw excelFault("EmulatorNotImplemented", "DataValidation.valid", source);
    return source.split(",").some((choice) => choice.trim() === String(value));
  }
  const compare = OPERATORS[String(members["operator"])];
  if (compare === undefined)
    throw excelFault("EmulatorNotImplemented", "DataValidation.valid", kind);
  const measured = kind === "textLength" ? String(value).length : value;
  if (typeof measured !== "number" || (kind === "wholeNumber" && !Number.isInteger(measured)))
    return false;
  return compare(measured, bound(members["formula1"]), bound(members["formula2"]));
}

/**
 * True when a value breaks a rule whose bounds are literals.
 *
 * @throws ExcelFault EmulatorNotImplemented where a formula would have to be computed.
 */
export function isInvalid(
  value: CellValue,
  { rule, ignoreBlanks }: Pick<StoredValidation, "rule" | "ignoreBlanks">,
): boolean {
  const [entry] = Object.entries(rule);
  if (entry === undefined || (value === "" && ignoreBlanks)) return false;
  return !passes(entry[0], entry[1], value);
}
