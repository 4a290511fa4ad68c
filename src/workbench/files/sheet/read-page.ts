import { type XmlScanner } from "../../../hosts/xlsx/xml/scan-xml";
import { attribute, eachChild, textInside } from "../../../hosts/xlsx/xml/walk-xml";
import { unescapeText } from "../../../hosts/xlsx/read/text-escapes";
import { LAST_ROW } from "../../../workbook/plan/cell-address";
import { type CellRange, type PrintPlan } from "../../../workbook/plan/sheet-plan";
import { type NoteLeftOut } from "../left-out-list";
import { said } from "../said";
import { statedIndex, statedNumber } from "../stated";
import { rangeIn, referencesIn } from "../stated-ranges";
import { holdsField, plainTextOf, sectionsOf, showsPageNumber } from "./page-texts";

/** What a sheet says of its pages, while it is being read. */
export interface PageReading {
  margins: PrintPlan["margins"];
  landscape: boolean;
  pageNumbers: boolean;
  footer: string;
  pageBreaks: number[];
  /** True once it says more than its margins, which every file states. */
  isSaid: boolean;
}

const MILLIMETRES_PER_INCH = 25.4;
const A4 = 9;
const ROWS = /\d:\$?\d+$/;
const MOST_BREAKS = 1023;
/** With ampersands doubled. */
const LONGEST_FOOTER = 200;

/** Those of Excel for a sheet that says nothing, in inches. */
const USUAL = { top: 0.75, bottom: 0.75, left: 0.7, right: 0.7 };

function millimetres(inches: number): number {
  return Math.round(Math.max(0, inches) * MILLIMETRES_PER_INCH * 100) / 100;
}

/** Nothing is said yet. */
export function startPage(): PageReading {
  return {
    margins: {
      top: millimetres(USUAL.top),
      bottom: millimetres(USUAL.bottom),
      left: millimetres(USUAL.left),
      right: millimetres(USUAL.right),
    },
    landscape: false,
    pageNumbers: false,
    footer: "",
    pageBreaks: [],
    isSaid: false,
  };
}

/** Reads the margins just opened. */
export function readMargins(scanner: XmlScanner, page: PageReading): void {
  const side = (name: keyof typeof USUAL): number =>
    millimetres(statedNumber(scanner, name) ?? USUAL[name]);
  page.margins = {
    top: side("top"),
    bottom: side("bottom"),
    left: side("left"),
    right: side("right"),
  };
}

/** Reads the set-up just opened. */
export function readSetup(scanner: XmlScanner, page: PageReading, note: NoteLeftOut): void {
  page.isSaid = true;
  page.landscape = attribute(scanner, "orientation") === "landscape";
  if ((statedIndex(scanner, "paperSize") ?? A4) !== A4) note("pages");
}

/** Reads the headers and footers just opened. */
export function readHeadersAndFooters(
  scanner: XmlScanner,
  page: PageReading,
  note: NoteLeftOut,
): void {
  const texts = new Map<string, string>();
  eachChild(scanner, (name) => {
    const text = unescapeText(textInside(scanner));
    if (text !== "") texts.set(name, text);
  });
  const head = sectionsOf(texts.get("oddHeader") ?? "");
  const foot = sectionsOf(texts.get("oddFooter") ?? "");
  const footer = plainTextOf(foot.left);
  page.isSaid ||= texts.size > 0;
  page.pageNumbers = showsPageNumber(head.center);
  page.footer = footer.replaceAll("&", "&&").length > LONGEST_FOOTER ? "" : footer;
  const others = [head.left, head.right, foot.center, foot.right, plainTextOf(head.center)];
  const isOdd =
    others.some((text) => text !== "") || holdsField(foot.left) || page.footer !== footer;
  if (isOdd || texts.has("evenHeader") || texts.has("evenFooter")) note("headersAndFooters");
}

/** Reads the breaks between rows just opened. */
export function readBreaks(scanner: XmlScanner, page: PageReading): void {
  eachChild(scanner, () => {
    const row = statedIndex(scanner, "id", LAST_ROW) ?? 0;
    if (row > 0 && page.pageBreaks.length < MOST_BREAKS) page.pageBreaks.push(row);
  });
  page.isSaid ||= page.pageBreaks.length > 0;
}

function titleRowsOf(list: string, note: NoteLeftOut): PrintPlan["titleRows"] {
  const references = referencesIn(list);
  const [rows] = references.flatMap((each) => (ROWS.test(each) ? (rangeIn(each) ?? []) : []));
  if (references.length > 1 || rows === undefined) note("pages");
  return rows && { from: rows.top, to: rows.bottom };
}

function areaOf(list: string, note: NoteLeftOut): CellRange | undefined {
  const references = referencesIn(list);
  const [first = ""] = references;
  if (references.length > 1) note("pages");
  return rangeIn(first);
}

/** The plan of a sheet's pages with the references that the workbook keeps for it; undefined when nothing is said. */
export function plannedPage(
  page: PageReading,
  { area, titles }: { readonly area: string | undefined; readonly titles: string | undefined },
  note: NoteLeftOut,
): PrintPlan | undefined {
  const printed = area === undefined ? undefined : areaOf(area, note);
  const titleRows = titles === undefined ? undefined : titleRowsOf(titles, note);
  if (!page.isSaid && (printed ?? titleRows) === undefined) return undefined;
  const { margins, landscape, pageNumbers, footer, pageBreaks } = page;
  return said({
    landscape,
    margins,
    pageNumbers,
    titleRows,
    area: printed,
    footer: footer === "" ? undefined : footer,
    pageBreaks: pageBreaks.length === 0 ? undefined : pageBreaks,
  });
}
