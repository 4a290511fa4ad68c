import { type XmlScanner } from "../../../hosts/xlsx/xml/scan-xml";
import { attribute, eachChild } from "../../../hosts/xlsx/xml/walk-xml";
import { type CellStyle } from "../../../workbook/plan/cell-style";
import { said, whenTrue } from "../said";
import { isStated, statedNumber, statedText } from "../stated";
import { colorOf, type Palette, readColor, type StatedColor } from "./stated-color";

type Font = NonNullable<CellStyle["font"]>;

/** A font as a file states it. */
export interface StatedFont {
  size: number | undefined;
  color: StatedColor | undefined;
  bold: boolean;
  italic: boolean;
  underline: boolean;
  /** True when it says something that plans lack, such as another typeface or a line through. */
  odd: boolean;
}

const PLAN_FONT = "Times New Roman";
const PLAN_SIZE = 12;
const [SMALLEST, LARGEST] = [1, 409];

type Visit = (scanner: XmlScanner, font: StatedFont) => void;

const notPlanned: Visit = (scanner, font) => {
  font.odd ||= isStated(scanner, "val", true);
};

const VISITS: Readonly<Record<string, Visit>> = {
  b: (scanner, font) => {
    font.bold = isStated(scanner, "val", true);
  },
  i: (scanner, font) => {
    font.italic = isStated(scanner, "val", true);
  },
  u: (scanner, font) => {
    const line = attribute(scanner, "val") ?? "single";
    font.underline = line !== "none";
    font.odd ||= font.underline && line !== "single";
  },
  sz: (scanner, font) => {
    font.size = statedNumber(scanner, "val");
  },
  color: (scanner, font) => {
    font.color = readColor(scanner);
  },
  name: (scanner, font) => {
    font.odd ||= statedText(scanner, "val") !== PLAN_FONT;
  },
  strike: notPlanned,
  outline: notPlanned,
  shadow: notPlanned,
  vertAlign: (scanner, font) => {
    font.odd ||= attribute(scanner, "val") !== "baseline";
  },
};

/** Reads the font just opened. */
export function readFont(scanner: XmlScanner): StatedFont {
  const font: StatedFont = {
    size: undefined,
    color: undefined,
    bold: false,
    italic: false,
    underline: false,
    odd: false,
  };
  eachChild(scanner, (name) => {
    VISITS[name]?.(scanner, font);
  });
  return font;
}

/** What a font says beyond the font of plans; undefined when it says nothing. */
export function plannedFont(stated: StatedFont, palette: Palette): Font | undefined {
  const { size = PLAN_SIZE, bold, italic, underline } = stated;
  const color = colorOf(stated.color, palette);
  const font: Font = said({
    size: size === PLAN_SIZE ? undefined : Math.max(SMALLEST, Math.min(LARGEST, size)),
    bold: whenTrue(bold),
    italic: whenTrue(italic),
    underline: whenTrue(underline),
    color: color === "000000" ? undefined : color,
  });
  return Object.keys(font).length === 0 ? undefined : font;
}

/** What the font of a conditional format changes: never the size. */
export function plannedChange(stated: StatedFont, palette: Palette): Font | undefined {
  const { bold, italic, underline } = plannedFont(stated, palette) ?? {};
  const change = said({ bold, italic, underline, color: colorOf(stated.color, palette) });
  return Object.keys(change).length === 0 ? undefined : change;
}
