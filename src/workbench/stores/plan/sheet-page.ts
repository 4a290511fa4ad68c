import { LAST_COLUMN } from "../../../workbook/plan/cell-address";
import { type CellRange, type PrintPlan } from "../../../workbook/plan/sheet-plan";
import { type SheetSettings } from "../store";

type Page = SheetSettings["page"];

const POINTS_PER_MILLIMETRE = 72 / 25.4;
const FONT = '&"Times New Roman,Regular"';
const PAGE_NUMBER = `${FONT}&13&P`;
const SIDES = ["top", "bottom", "left", "right"] as const;

const memberOf = (side: (typeof SIDES)[number]): string =>
  `${side.charAt(0).toUpperCase()}${side.slice(1)}Margin`;

function marginMembers(margins: PrintPlan["margins"]): Page {
  const members = SIDES.map((side) => [memberOf(side), margins[side] * POINTS_PER_MILLIMETRE]);
  return {
    ...(Object.fromEntries(members) as Page),
    HeaderMargin: (margins.top / 2) * POINTS_PER_MILLIMETRE,
    FooterMargin: (margins.bottom / 2) * POINTS_PER_MILLIMETRE,
  };
}

function edgeTexts({ pageNumbers, footer = "" }: PrintPlan): Page {
  const foot = `${FONT}${footer.replaceAll("&", "&&")}`;
  return {
    ...(pageNumbers
      ? {
          "HeadersFooters/State": "FirstAndDefault",
          "DefaultForAllPages/CenterHeader": PAGE_NUMBER,
        }
      : {}),
    ...(footer === "" ? {} : { "DefaultForAllPages/LeftFooter": foot }),
    ...(footer === "" || !pageNumbers ? {} : { "FirstPage/LeftFooter": foot }),
  };
}

/** How a planned sheet is printed, in the words of `Worksheet.pageLayout`. */
export function pageOf(print: PrintPlan): Page {
  const { landscape, area, titleRows, margins } = print;
  return {
    Orientation: landscape ? "Landscape" : "Portrait",
    PaperSize: "A4",
    CenterHorizontally: true,
    Zoom: { horizontalFitToPages: 1 },
    ...marginMembers(margins),
    ...edgeTexts(print),
    ...(area === undefined ? {} : { PrintArea: [area] }),
    ...(titleRows === undefined
      ? {}
      : {
          PrintTitleRows: [
            { top: titleRows.from, bottom: titleRows.to, left: 0, right: LAST_COLUMN },
          ],
        }),
  };
}

/** Hundredths of a millimetre: points carry no more. */
const rounded = (millimetres: number): number => Math.round(millimetres * 100) / 100;

function marginsOf(page: Page): PrintPlan["margins"] {
  const side = (each: (typeof SIDES)[number]): number =>
    rounded(Number(page[memberOf(each)] ?? 0) / POINTS_PER_MILLIMETRE);
  return { top: side("top"), bottom: side("bottom"), left: side("left"), right: side("right") };
}

function firstRange(page: Page, name: string): CellRange | undefined {
  return (page[name] as readonly CellRange[] | undefined)?.[0];
}

function textOf(page: Page, name: string): string {
  const text = page[name];
  return typeof text === "string" ? text : "";
}

/** A text without the codes of font and size in front of it. */
function plainText(section: string): string {
  return section.replace(/^(?:&"[^"]*"|&\d+)*/, "").replaceAll("&&", "&");
}

/** The plan of a sheet's page; undefined while nobody set anything of it. */
export function printOf({ page, pageBreaks }: SheetSettings): PrintPlan | undefined {
  if (Object.keys(page).length === 0) return undefined;
  const area = firstRange(page, "PrintArea");
  const titles = firstRange(page, "PrintTitleRows");
  const footer = plainText(textOf(page, "DefaultForAllPages/LeftFooter"));
  return {
    landscape: page["Orientation"] === "Landscape",
    ...(titles === undefined ? {} : { titleRows: { from: titles.top, to: titles.bottom } }),
    ...(area === undefined ? {} : { area }),
    margins: marginsOf(page),
    pageNumbers: textOf(page, "DefaultForAllPages/CenterHeader").includes("&P"),
    ...(footer === "" ? {} : { footer }),
    ...(pageBreaks.length === 0 ? {} : { pageBreaks }),
  };
}
