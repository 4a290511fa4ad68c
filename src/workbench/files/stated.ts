import { unescapeText } from "../../hosts/xlsx/read/text-escapes";
import { type XmlScanner } from "../../hosts/xlsx/xml/scan-xml";
import { attribute } from "../../hosts/xlsx/xml/walk-xml";

const DECIMAL = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d{1,3})?$/;

/** Whether an attribute of the element just opened says yes; `otherwise` when it is not there. */
export function isStated(scanner: XmlScanner, name: string, otherwise = false): boolean {
  const value = attribute(scanner, name);
  return value === undefined ? otherwise : value === "1" || value === "true" || value === "on";
}

/** The number that an attribute of the element just opened states; undefined for none and for anything else. */
export function statedNumber(scanner: XmlScanner, name: string): number | undefined {
  const value = attribute(scanner, name)?.trim() ?? "";
  const number = DECIMAL.test(value) ? Number(value) : Number.NaN;
  return Number.isFinite(number) ? number : undefined;
}

/** The same for a whole number from 0 to `most`, such as a row or the number of a style. */
export function statedIndex(
  scanner: XmlScanner,
  name: string,
  most = 1_048_576,
): number | undefined {
  const number = statedNumber(scanner, name);
  return number !== undefined && Number.isInteger(number) && number >= 0 && number <= most
    ? number
    : undefined;
}

/** The text of an attribute of the element just opened, with characters that XML cannot hold; "" for none. */
export function statedText(scanner: XmlScanner, name: string): string {
  return unescapeText(attribute(scanner, name) ?? "");
}
