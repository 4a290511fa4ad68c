import { absoluteRowsName, cellName, rangeName } from "../../../workbook/plan/cell-address";
import { type PrintPlan } from "../../../workbook/plan/sheet-plan";
import { smallStep, type Step } from "../send-steps";
import { FONT_NAME } from "./paints";

const POINTS_PER_MILLIMETRE = 72 / 25.4;
/** Points (NĐ 30/2020/NĐ-CP, annex I: the page number in size 13 or 14). */
const PAGE_NUMBER_SIZE = 13;
const FONT_CODE = `&"${FONT_NAME},Regular"`;

function points(millimetres: number): number {
  return Number((millimetres * POINTS_PER_MILLIMETRE).toFixed(2));
}

/** Header and footer stand in the middle of their margins. */
function setMargins(
  layout: Excel.PageLayout,
  { top, bottom, left, right }: PrintPlan["margins"],
): void {
  layout.topMargin = points(top);
  layout.bottomMargin = points(bottom);
  layout.leftMargin = points(left);
  layout.rightMargin = points(right);
  layout.headerMargin = points(top / 2);
  layout.footerMargin = points(bottom / 2);
}

/** A plain text as a section of a footer, in the sheets' own font. */
function footText(text: string): string {
  return text === "" ? "" : `${FONT_CODE}${text.replaceAll("&", "&&")}`;
}

/** The kinds of pages that a sheet tells apart, by the state of its headers and footers. */
const PAGES: Readonly<
  Record<string, readonly ("defaultForAllPages" | "firstPage" | "oddPages" | "evenPages")[]>
> = {
  Default: ["defaultForAllPages"],
  FirstAndDefault: ["defaultForAllPages", "firstPage"],
  OddAndEven: ["oddPages", "evenPages"],
  FirstOddAndEven: ["firstPage", "oddPages", "evenPages"],
};

/** Prints a plain text at the foot of every page of a sheet, on the left; what else stands at its edges stays. */
export function setLeftFoot(
  headersFooters: Excel.HeaderFooterGroup,
  state: string,
  text: string,
): void {
  for (const pages of PAGES[state] ?? []) headersFooters[pages].leftFooter = footText(text);
}

/** Pages count from 1 on each sheet, and the first one shows no number: each is a document of its own. */
function setHeaders(layout: Excel.PageLayout, { pageNumbers, footer = "" }: PrintPlan): void {
  const { headersFooters } = layout;
  const state = pageNumbers ? "FirstAndDefault" : "Default";
  headersFooters.state = state;
  headersFooters.defaultForAllPages.centerHeader = pageNumbers
    ? `${FONT_CODE}&${PAGE_NUMBER_SIZE}&P`
    : "";
  setLeftFoot(headersFooters, state, footer);
  if (pageNumbers) layout.firstPageNumber = 1;
}

/** How the sheet is printed: A4, centred, as wide as the paper and as long as it gets. */
export function printSteps(sheet: Excel.Worksheet, print: PrintPlan | undefined): readonly Step[] {
  if (print === undefined) return [];
  const { titleRows, area, pageBreaks = [] } = print;
  return [
    smallStep(() => {
      const layout = sheet.pageLayout;
      layout.orientation = print.landscape ? "Landscape" : "Portrait";
      layout.paperSize = "A4";
      layout.centerHorizontally = true;
      layout.zoom = { horizontalFitToPages: 1 };
      setMargins(layout, print.margins);
      setHeaders(layout, print);
      if (titleRows !== undefined)
        layout.setPrintTitleRows(absoluteRowsName(titleRows.from, titleRows.to));
      if (area !== undefined) layout.setPrintArea(rangeName(area));
    }),
    ...[...new Set(pageBreaks)].map((row) =>
      smallStep(() => {
        sheet.horizontalPageBreaks.add(cellName(row, 0));
      }),
    ),
  ];
}
