import { type CellStyle } from "../../../../workbook/plan/cell-style";
import { createDistinctList, type DistinctList } from "../distinct-list";
import { SPREADSHEET } from "../namespaces";
import { alignmentXml, borderXml, differentialXml, fillXml, fontXml } from "./style-xml";
import { collection, element, XML_HEAD } from "../xml-text";

/** All looks of a workbook, each stored once. */
export interface StyleTable {
  /** The number of a cell's look; `guarded` keeps a text a text when somebody edits it in Excel. */
  readonly cellStyle: (style: CellStyle | undefined, guarded: boolean) => number;
  /** The number of a look that conditional formats use. */
  readonly differential: (style: Pick<CellStyle, "font" | "fill">) => number;
  /** The part, once every sheet was written. */
  readonly xml: () => string;
}

interface Pieces {
  readonly fonts: DistinctList;
  readonly fills: DistinctList;
  readonly borders: DistinctList;
  readonly formats: DistinctList;
}

/** Formats that every program knows by number. Locale-dependent ones are not used. */
const BUILT_IN_FORMATS: ReadonlyMap<string, number> = new Map([
  ["General", 0],
  ["0", 1],
  ["0.00", 2],
  ["#,##0", 3],
  ["#,##0.00", 4],
  ["0%", 9],
  ["0.00%", 10],
  ["@", 49],
]);
const FIRST_OWN_FORMAT = 164;

/** Readers expect a grey pattern as the second fill, used or not. */
const GREY_FILL = element("fill", {}, element("patternFill", { patternType: "gray125" }));
const PLAIN = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };
/** Of a cell whose plan says nothing, as programs show it. */
const BARE_STYLE: CellStyle = { vertical: "bottom" };

function startPieces(): Pieces {
  return {
    fonts: createDistinctList([fontXml({})]),
    fills: createDistinctList([fillXml(undefined), GREY_FILL]),
    borders: createDistinctList([borderXml("none")]),
    formats: createDistinctList([]),
  };
}

function formatNumber(formats: DistinctList, format: string): number {
  return BUILT_IN_FORMATS.get(format) ?? FIRST_OWN_FORMAT + formats.positionOf(format);
}

function whenTrue(condition: boolean): true | undefined {
  return condition ? true : undefined;
}

function lookXml(pieces: Pieces, style: CellStyle, guarded: boolean): string {
  const ids = {
    numFmtId: formatNumber(pieces.formats, style.numberFormat ?? "General"),
    fontId: pieces.fonts.positionOf(fontXml(style.font ?? {})),
    fillId: pieces.fills.positionOf(fillXml(style.fill)),
    borderId: pieces.borders.positionOf(borderXml(style.edges ?? "none")),
  };
  const unlocked = style.unlocked === true;
  const applied = {
    quotePrefix: whenTrue(guarded),
    applyNumberFormat: whenTrue(ids.numFmtId > 0),
    applyFont: whenTrue(ids.fontId > 0),
    applyFill: whenTrue(ids.fillId > 0),
    applyBorder: whenTrue(ids.borderId > 0),
    applyAlignment: true,
    applyProtection: whenTrue(unlocked),
  };
  const protection = unlocked ? element("protection", { locked: false }) : "";
  return element("xf", { ...ids, xfId: 0, ...applied }, alignmentXml(style) + protection);
}

function stylesXml(
  pieces: Pieces,
  looks: readonly string[],
  differentials: readonly string[],
): string {
  const formats = pieces.formats
    .values()
    .map((formatCode, at) => element("numFmt", { numFmtId: FIRST_OWN_FORMAT + at, formatCode }));
  const parts = [
    collection("numFmts", formats),
    collection("fonts", pieces.fonts.values()),
    collection("fills", pieces.fills.values()),
    collection("borders", pieces.borders.values()),
    collection("cellStyleXfs", [element("xf", PLAIN)]),
    collection("cellXfs", looks),
    collection("cellStyles", [element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })]),
    element("dxfs", { count: differentials.length }, differentials.join("")),
    element("tableStyles", { count: 0 }),
  ];
  return XML_HEAD + element("styleSheet", { xmlns: SPREADSHEET }, parts.join(""));
}

/** Numbers styles by what they say; one that came before as the same object is not read again. */
function numberedOnce(numberOf: (style: CellStyle) => number): (style: CellStyle) => number {
  const byObject = new Map<CellStyle, number>();
  const byContent = new Map<string, number>();
  return (style) => {
    const seen = byObject.get(style);
    if (seen !== undefined) return seen;
    const content = JSON.stringify(style);
    const number = byContent.get(content) ?? numberOf(style);
    byObject.set(style, number);
    byContent.set(content, number);
    return number;
  };
}

/** A table that holds the default look: Times New Roman 12. */
export function createStyleTable(): StyleTable {
  const pieces = startPieces();
  const looks = createDistinctList([element("xf", { ...PLAIN, xfId: 0 })]);
  const differentials = createDistinctList([]);
  const plain = numberedOnce((style) => looks.positionOf(lookXml(pieces, style, false)));
  const guarded = numberedOnce((style) => looks.positionOf(lookXml(pieces, style, true)));
  return {
    cellStyle: (style, isGuarded) => {
      if (style === undefined && !isGuarded) return 0;
      return (isGuarded ? guarded : plain)(style ?? BARE_STYLE);
    },
    differential: (style) => differentials.positionOf(differentialXml(style)),
    xml: () => stylesXml(pieces, looks.values(), differentials.values()),
  };
}
