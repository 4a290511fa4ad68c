import { type CellValue } from "../../workbook/plan/sheet-plan";
import { excelFault } from "../protocol/excel-fault";

const MILLISECONDS_PER_DAY = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);
const GENERAL_DIGITS = 10;

function grouped(digits: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/g, ",");
}

/** A format of digits in parts: before the point, behind it, and whether it counts in hundredths. */
interface DigitFormat {
  readonly whole: string;
  readonly decimals: string;
  readonly isPercent: boolean;
}

const DIGITS = /^([#,]*0[#,0]*)(?:\.([0#]+))?(%?)$/;

function digitFormat(format: string): DigitFormat | undefined {
  const [, whole, decimals = "", percent] = DIGITS.exec(format) ?? [];
  return whole === undefined ? undefined : { whole, decimals, isPercent: percent === "%" };
}

/** Decimals that a format only asks for when they say something are left out from the end. */
function keptDecimals(fraction: string, decimals: string): string {
  const least = decimals.replace(/#+$/, "").length;
  return fraction.slice(0, least) + fraction.slice(least).replace(/0+$/, "");
}

/** Draws a number by a format of digits: `0.00`, `#,##0.0#`, `0%`. A point without decimals stays, as in Excel. */
function numberShown(value: number, { whole, decimals, isPercent }: DigitFormat): string {
  const scaled = isPercent ? value * 100 : value;
  const fixed = Math.abs(scaled).toFixed(decimals.length);
  const [integer = "", fraction = ""] = fixed.split(".");
  const padded = integer.padStart(whole.replace(/[^0]/g, "").length, "0");
  const drawn = whole.includes(",") ? grouped(padded) : padded;
  const behind = decimals === "" ? "" : `.${keptDecimals(fraction, decimals)}`;
  const sign = scaled < 0 && Number(fixed) !== 0 ? "-" : "";
  return sign + drawn + behind + (isPercent ? "%" : "");
}

function dateShown(value: number, format: string): string {
  const date = new Date(DAY_ZERO + value * MILLISECONDS_PER_DAY);
  const pieces: Readonly<Record<string, string>> = {
    yyyy: String(date.getUTCFullYear()),
    mm: String(date.getUTCMonth() + 1).padStart(2, "0"),
    m: String(date.getUTCMonth() + 1),
    dd: String(date.getUTCDate()).padStart(2, "0"),
    d: String(date.getUTCDate()),
  };
  return format.replace(/yyyy|mm?|dd?/g, (piece) => pieces[piece] ?? piece);
}

/**
 * The text that a cell shows.
 *
 * @throws ExcelFault EmulatorNotImplemented for a number in a format that is not drawn here.
 */
export function shownText(value: CellValue, format: string): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return format === ";;;" ? "" : value;
  if (format === "General" || format === "@")
    return String(Number(value.toPrecision(GENERAL_DIGITS)));
  if (format === ";;;") return "";
  const digits = digitFormat(format);
  if (digits !== undefined) return numberShown(value, digits);
  if (/^[dmy]+(?:[-/.]?[dmy]+)*$/.test(format)) return dateShown(value, format);
  throw excelFault("EmulatorNotImplemented", "Range.text", `the number format ${format}`);
}
