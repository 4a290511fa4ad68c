import { LAST_COLUMN } from "../../../../workbook/plan/cell-address";
import { type PrintPlan } from "../../../../workbook/plan/sheet-plan";
import { FONT_NAME } from "../style/style-xml";
import { cellText, element } from "../xml-text";

const MILLIMETRES_PER_INCH = 25.4;
const A4 = 9;
/** Points (NĐ 30/2020/NĐ-CP, annex I: the page number in size 13 or 14). */
const PAGE_NUMBER_SIZE = 13;
const FONT_CODE = `&"${FONT_NAME},Regular"`;

function inches(millimetres: number): number {
  return Number((millimetres / MILLIMETRES_PER_INCH).toFixed(4));
}

/** Header and footer stand in the middle of their margins. */
function marginsXml({ top, bottom, left, right }: PrintPlan["margins"]): string {
  return element("pageMargins", {
    left: inches(left),
    right: inches(right),
    top: inches(top),
    bottom: inches(bottom),
    header: inches(top / 2),
    footer: inches(bottom / 2),
  });
}

/** Pages count from 1 on each sheet: each is a document of its own. */
function setupXml({ landscape, pageNumbers }: PrintPlan): string {
  return element("pageSetup", {
    paperSize: A4,
    firstPageNumber: pageNumbers ? 1 : undefined,
    fitToWidth: 1,
    fitToHeight: 0,
    orientation: landscape ? "landscape" : "portrait",
    useFirstPageNumber: pageNumbers ? true : undefined,
  });
}

/** A plain text as the left section of a footer, in the sheets' own font. */
export function leftFoot(text: string): string {
  return `&L${FONT_CODE}${text.replaceAll("&", "&&")}`;
}

function headerFooterXml({ pageNumbers, footer = "" }: PrintPlan): string {
  const header = `&C${FONT_CODE}&${PAGE_NUMBER_SIZE}&P`;
  const foot = footer === "" ? "" : cellText(leftFoot(footer));
  const parts = [
    pageNumbers ? element("oddHeader", {}, cellText(header)) : "",
    foot === "" ? "" : element("oddFooter", {}, foot),
    pageNumbers && foot !== "" ? element("firstFooter", {}, foot) : "",
  ].join("");
  const attributes = { differentFirst: pageNumbers ? true : undefined };
  return parts === "" ? "" : element("headerFooter", attributes, parts);
}

function breaksXml(rows: readonly number[]): string {
  if (rows.length === 0) return "";
  const ordered = [...new Set(rows)].sort((one, other) => one - other);
  const breaks = ordered.map((id) => element("brk", { id, max: LAST_COLUMN, man: true }));
  const attributes = { count: breaks.length, manualBreakCount: breaks.length };
  return element("rowBreaks", attributes, breaks.join(""));
}

/** How the sheet is printed: A4, centred, as wide as the paper and as long as it gets. */
export function printXml(print: PrintPlan | undefined): string {
  if (print === undefined) return "";
  return [
    element("printOptions", { horizontalCentered: true }),
    marginsXml(print.margins),
    setupXml(print),
    headerFooterXml(print),
    breaksXml(print.pageBreaks ?? []),
  ].join("");
}
