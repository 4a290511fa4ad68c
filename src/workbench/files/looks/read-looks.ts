import { type ZipPackage } from "../../../hosts/xlsx/package/read-zip";
import { isBuiltInDate, isDateCode } from "../../../hosts/values/date-formats";
import { type XmlScanner } from "../../../hosts/xlsx/xml/scan-xml";
import { eachChild, readXmlPart } from "../../../hosts/xlsx/xml/walk-xml";
import { type LeftOutCode } from "../../../i18n/workbench/left-out";
import { type CellStyle } from "../../../workbook/plan/cell-style";
import { type FileProblem } from "../../../workbook/plan/file-problem";
import { said, whenTrue } from "../said";
import { isStated, statedIndex, statedText } from "../stated";
import { type Change, readChange } from "./change";
import { isOddFormat, numberFormatOf } from "./number-formats";
import { type PlannedAlignment, readAlignment, USUAL_ALIGNMENT } from "./stated-alignment";
import {
  isOddFill,
  plannedEdges,
  plannedFill,
  readBorder,
  readFill,
  type StatedBorder,
  type StatedFill,
} from "./stated-box";
import { type Palette, readColor, USUAL_INDEXED } from "./stated-color";
import { plannedFont, readFont, type StatedFont } from "./stated-font";

/** How cells of one style look. */
export interface ReadLook {
  /** Undefined for that of an untouched cell. */
  readonly style: CellStyle | undefined;
  /** What of it plans lack. */
  readonly lost: readonly LeftOutCode[];
  /** True when numbers are shown as days or times. */
  readonly isDate: boolean;
}

/** The looks of a workbook. */
export interface ReadLooks {
  /** By the number that cells state. */
  readonly cells: readonly ReadLook[];
  /** By the number that conditional formats state. */
  readonly changes: readonly Change[];
  readonly palette: Palette;
}

interface StatedLook {
  readonly format: number;
  readonly font: number;
  readonly fill: number;
  readonly border: number;
  alignment: PlannedAlignment;
  unlocked: boolean;
  hidesFormula: boolean;
}

interface StatedLooks {
  readonly formats: Map<number, string>;
  readonly fonts: StatedFont[];
  readonly fills: StatedFill[];
  readonly borders: StatedBorder[];
  readonly looks: StatedLook[];
  readonly changes: ((palette: Palette) => Change)[];
  readonly indexed: string[];
}

function readLook(scanner: XmlScanner): StatedLook {
  const look: StatedLook = {
    format: statedIndex(scanner, "numFmtId") ?? 0,
    font: statedIndex(scanner, "fontId") ?? 0,
    fill: statedIndex(scanner, "fillId") ?? 0,
    border: statedIndex(scanner, "borderId") ?? 0,
    alignment: USUAL_ALIGNMENT,
    unlocked: false,
    hidesFormula: false,
  };
  eachChild(scanner, (name) => {
    if (name === "alignment") look.alignment = readAlignment(scanner);
    if (name !== "protection") return;
    look.unlocked = !isStated(scanner, "locked", true);
    look.hidesFormula = isStated(scanner, "hidden");
  });
  return look;
}

/** What stands in each list of the part, by the name of the list and of its items. */
const ITEMS: Readonly<Record<string, (scanner: XmlScanner, stated: StatedLooks) => void>> = {
  "numFmts numFmt": (scanner, { formats }) => {
    formats.set(statedIndex(scanner, "numFmtId") ?? 0, statedText(scanner, "formatCode"));
  },
  "fonts font": (scanner, { fonts }) => fonts.push(readFont(scanner)),
  "fills fill": (scanner, { fills }) => fills.push(readFill(scanner)),
  "borders border": (scanner, { borders }) => borders.push(readBorder(scanner)),
  "cellXfs xf": (scanner, { looks }) => looks.push(readLook(scanner)),
  "dxfs dxf": (scanner, { changes }) => changes.push(readChange(scanner)),
  "colors indexedColors": (scanner, { indexed }) => {
    eachChild(scanner, () => indexed.push(readColor(scanner).rgb ?? "000000"));
  },
};

/** Bottom-aligned and nothing else: as programs show a cell that nobody touched. */
function isUntouched(style: CellStyle): boolean {
  return Object.keys(style).length === 1 && style.vertical === "bottom";
}

function lostOf(odd: Readonly<Partial<Record<LeftOutCode, boolean>>>): readonly LeftOutCode[] {
  return (Object.keys(odd) as LeftOutCode[]).filter((code) => odd[code] === true);
}

function isDate(id: number, own: ReadonlyMap<number, string>): boolean {
  const code = own.get(id);
  return code === undefined ? isBuiltInDate(id) : isDateCode(code);
}

function plannedLook(look: StatedLook, stated: StatedLooks, palette: Palette): ReadLook {
  const [font, fill] = [stated.fonts[look.font], stated.fills[look.fill]];
  const { edges, odd } = plannedEdges(stated.borders[look.border] ?? new Map(), palette);
  const planned = font && plannedFont(font, palette);
  const color = fill && plannedFill(fill, palette);
  const numberFormat = numberFormatOf(look.format, stated.formats);
  const style: CellStyle = said({
    font: planned,
    fill: color,
    edges: edges === "none" ? undefined : edges,
    ...look.alignment.style,
    numberFormat,
    unlocked: whenTrue(look.unlocked),
  });
  return {
    style: isUntouched(style) ? undefined : style,
    lost: lostOf({
      fonts: font?.odd === true,
      fills: fill !== undefined && isOddFill(fill),
      lines: odd,
      alignments: look.alignment.odd,
      numberFormats: isOddFormat(stated.formats.get(look.format)),
      protections: look.hidesFormula,
    }),
    isDate: isDate(look.format, stated.formats),
  };
}

/** Reads the part of styles; without one, all cells look untouched. */
export function readLooks(
  zip: ZipPackage,
  part: string | undefined,
  theme: readonly string[],
): { readonly looks: ReadLooks; readonly problems: readonly FileProblem[] } {
  const stated: StatedLooks = {
    formats: new Map(),
    fonts: [],
    fills: [],
    borders: [],
    looks: [],
    changes: [],
    indexed: [],
  };
  const visit = (scanner: XmlScanner): void => {
    eachChild(scanner, (list) => {
      eachChild(scanner, (item) => ITEMS[`${list} ${item}`]?.(scanner, stated));
    });
  };
  const problems = part === undefined ? [] : readXmlPart(zip, part, visit);
  const palette = { theme, indexed: stated.indexed.length > 0 ? stated.indexed : USUAL_INDEXED };
  const cells = stated.looks.map((look) => plannedLook(look, stated, palette));
  const changes = stated.changes.map((change) => change(palette));
  return { looks: { cells, changes, palette }, problems };
}
