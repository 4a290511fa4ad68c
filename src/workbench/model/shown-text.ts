import { type CellValue } from "../../workbook/plan/sheet-plan";
import { excelFault } from "../protocol/excel-fault";

const MILLISECONDS_PER_DAY = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);
const GENERAL_DIGITS = 10;

function grouped(digits: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/g, ",");
}

/** Draws a number by a format of digits: `0.00`, `#,##0.0#`, `0%`. */
function numberShown(value: number, format: string): string {
  const [, whole = "", decimals = "", percent = ""] =
    /^([#,0]*0)(?:\.([0#]+))?(%?)$/.exec(format) ?? [];
  const scaled = percent === "" ? value : value * 100;
  const fixed = Math.abs(scaled).toFixed(decimals.length);
  const [integer = "", fraction = ""] = fixed.split(".");
  const optional = /#*$/.exec(decimals)?.[0].length ?? 0;
  const least = decimals.length - optional;
  const kept = fraction.slice(0, least) + fraction.slice(least).replace(/0+$/, "");
  const places = whole.replace(/[^0]/g, "").length;
  const padded = integer.padStart(places, "0");
  const drawn = whole.includes(",") ? grouped(padded) : padded;
  const point = decimals === "" ? "" : kept === "" ? "." : `.${kept}`;
  return `${scaled < 0 && Number(fixed) !== 0 ? "-" : ""}${drawn}${point}${percent}`;
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
  if (/^[#,0]*0(?:\.[0#]+)?%?$/.test(format)) return numberShown(value, format);
  if (/^[dmy]+(?:[-/.]?[dmy]+)*$/.test(format)) return dateShown(value, format);
  throw excelFault("EmulatorNotImplemented", "Range.text", `the number format ${format}`);
}
