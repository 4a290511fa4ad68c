import { type CellStyle } from "../cell-style";
import { brokenOf } from "./fault-list";

const COLOR = /^[0-9A-F]{6}$/i;
const LONGEST_NUMBER_FORMAT = 255;
const DEEPEST_INDENT = 250;
const FONT_SIZES = { smallest: 1, largest: 409 };

/** Whether a text is a colour as plans write it: six hexadecimal digits, no hash sign. */
export function isColor(text: string | undefined): boolean {
  return text === undefined || COLOR.test(text);
}

function isFontSize(size: number): boolean {
  return size >= FONT_SIZES.smallest && size <= FONT_SIZES.largest;
}

function isIndent(indent: number): boolean {
  return Number.isInteger(indent) && indent >= 0 && indent <= DEEPEST_INDENT;
}

function isNumberFormat(format: string): boolean {
  return format.length > 0 && format.length <= LONGEST_NUMBER_FORMAT;
}

/** What no host can draw of a style. */
export function styleFaults(style: CellStyle): readonly string[] {
  const { font = {}, fill, horizontal = "left", indent = 0, numberFormat = "General" } = style;
  return brokenOf([
    [!isColor(font.color) || !isColor(fill), "a colour that is not six hexadecimal digits"],
    [!isFontSize(font.size ?? FONT_SIZES.smallest), `a font size of ${String(font.size)}`],
    [!isIndent(indent), `an indentation of ${indent}`],
    [indent > 0 && horizontal !== "left", "an indentation of text that is not left-aligned"],
    [!isNumberFormat(numberFormat), "a number format that is empty or too long"],
  ]);
}
