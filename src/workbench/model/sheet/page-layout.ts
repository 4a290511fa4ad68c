import { type CellRange } from "../../../workbook/plan/sheet-plan";
import { excelFault } from "../../protocol/excel-fault";
import { givenArea } from "../find-range";
import { type Area, areasThing, type Kind, type OnSheet, rangeThing, type Thing } from "../things";

const POINTS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

/** Members with what they hold as long as nobody set them; margins in points. */
const PAGE: Readonly<Record<string, unknown>> = {
  Orientation: "Portrait",
  PaperSize: "Letter",
  Zoom: { scale: 100 },
  CenterHorizontally: false,
  CenterVertically: false,
  LeftMargin: 50.4,
  RightMargin: 50.4,
  TopMargin: 54,
  BottomMargin: 54,
  HeaderMargin: 21.6,
  FooterMargin: 21.6,
  BlackAndWhite: false,
  DraftMode: false,
  FirstPageNumber: "",
  PrintGridlines: false,
  PrintHeadings: false,
  PrintOrder: "DownThenOver",
  PrintErrors: "AsDisplayed",
  PrintComments: "NoComments",
};

function setPage({ sheet }: OnSheet, members: Readonly<Record<string, unknown>>): void {
  sheet.changeSettings({ page: { ...sheet.settings().page, ...members } });
}

function checkedMember(name: string, given: unknown): unknown {
  const standard = PAGE[name];
  const isFit = name === "FirstPageNumber" || typeof given === typeof standard;
  if (!isFit || given === null) throw excelFault("InvalidArgument", `PageLayout.${name}`);
  return given;
}

function setMargins(on: OnSheet, [unit, given]: readonly unknown[]): void {
  const points = POINTS[String(unit)];
  if (points === undefined || typeof given !== "object" || given === null)
    throw excelFault("InvalidArgument", "PageLayout.setPrintMargins");
  const margins = Object.entries(given).map(([side, value]) => [
    `${side.charAt(0).toUpperCase()}${side.slice(1)}Margin`,
    Number(value) * points,
  ]);
  setPage(on, Object.fromEntries(margins) as Readonly<Record<string, unknown>>);
}

function keptRange({ sheet }: OnSheet, name: string): readonly CellRange[] | undefined {
  return sheet.settings().page[name] as readonly CellRange[] | undefined;
}

const given = (on: OnSheet, range: unknown, location: string): Area["ranges"] =>
  givenArea(on, range, location).ranges;

function titleRows(on: OnSheet): Thing | null {
  const [range] = keptRange(on, "PrintTitleRows") ?? [];
  return range === undefined ? null : rangeThing(on, range);
}

function printArea(on: OnSheet): Thing | null {
  const ranges = keptRange(on, "PrintArea");
  return ranges === undefined ? null : areasThing(on, ranges);
}

function required(thing: Thing | null, location: string): Thing {
  if (thing === null) throw excelFault("ItemNotFound", location);
  return thing;
}

/** `Worksheet.pageLayout`. */
export const PAGE_LAYOUT: Kind<OnSheet> = {
  reads: Object.fromEntries(
    Object.entries(PAGE).map(([name, standard]) => [
      name,
      ({ sheet }: OnSheet) => sheet.settings().page[name] ?? standard,
    ]),
  ),
  writes: Object.fromEntries(
    Object.keys(PAGE).map((name) => [
      name,
      (on: OnSheet, value: unknown) => {
        setPage(on, { [name]: checkedMember(name, value) });
      },
    ]),
  ),
  parts: { HeadersFooters: (state) => ({ type: "HeaderFooterGroup", state }) },
  calls: {
    SetPrintMargins: setMargins,
    SetPrintArea: (on, [range]) => {
      setPage(on, { PrintArea: given(on, range, "PageLayout.setPrintArea") });
    },
    SetPrintTitleRows: (on, [range]) => {
      setPage(on, { PrintTitleRows: given(on, range, "PageLayout.setPrintTitleRows") });
    },
    GetPrintAreaOrNullObject: printArea,
    GetPrintArea: (on) => required(printArea(on), "PageLayout.getPrintArea"),
    GetPrintTitleRowsOrNullObject: titleRows,
    GetPrintTitleRows: (on) => required(titleRows(on), "PageLayout.getPrintTitleRows"),
  },
};

const GROUP: Readonly<Record<string, unknown>> = {
  State: "Default",
  UseSheetMargins: true,
  UseSheetScale: true,
};
const PAGES = ["DefaultForAllPages", "EvenPages", "FirstPage", "OddPages"];
const CORNERS = [
  "LeftHeader",
  "CenterHeader",
  "RightHeader",
  "LeftFooter",
  "CenterFooter",
  "RightFooter",
];

/** `PageLayout.headersFooters`. */
export const HEADERS_FOOTERS: Kind<OnSheet> = {
  reads: Object.fromEntries(
    Object.entries(GROUP).map(([name, standard]) => [
      name,
      ({ sheet }: OnSheet) => sheet.settings().page[`HeadersFooters/${name}`] ?? standard,
    ]),
  ),
  writes: Object.fromEntries(
    Object.keys(GROUP).map((name) => [
      name,
      (on: OnSheet, value: unknown) => {
        setPage(on, { [`HeadersFooters/${name}`]: value });
      },
    ]),
  ),
  parts: Object.fromEntries(
    PAGES.map((pages) => [
      pages,
      (on: OnSheet): Thing => ({ type: "HeaderFooter", state: { ...on, pages } }),
    ]),
  ),
};

type OfPages = OnSheet & { readonly pages: string };

/** The headers and footers of some pages. */
export const HEADER_FOOTER: Kind<OfPages> = {
  reads: Object.fromEntries(
    CORNERS.map((corner) => [
      corner,
      ({ sheet, pages }: OfPages) => sheet.settings().page[`${pages}/${corner}`] ?? "",
    ]),
  ),
  writes: Object.fromEntries(
    CORNERS.map((corner) => [
      corner,
      ({ pages, ...on }: OfPages, value: unknown) => {
        setPage(on, { [`${pages}/${corner}`]: String(value) });
      },
    ]),
  ),
};

type Breaks = OnSheet & { readonly axis: "rows" | "columns" };

/** `Worksheet.horizontalPageBreaks`. */
export const PAGE_BREAKS: Kind<Breaks> = {
  items: ({ book, sheet }) =>
    sheet
      .settings()
      .pageBreaks.map((row): Thing => ({ type: "PageBreak", state: { book, sheet, row } })),
  calls: {
    Add: (on, [range]) => {
      const [{ top } = { top: 0 }] = given(on, range, "PageBreakCollection.add");
      const breaks = new Set([...on.sheet.settings().pageBreaks, top]);
      on.sheet.changeSettings({ pageBreaks: [...breaks].sort((one, other) => one - other) });
      return { type: "PageBreak", state: { book: on.book, sheet: on.sheet, row: top } };
    },
    GetCount: ({ sheet }) => sheet.settings().pageBreaks.length,
    RemovePageBreaks: ({ sheet }) => {
      sheet.changeSettings({ pageBreaks: [] });
    },
  },
};

/** One page break: before which row it stands. */
export const PAGE_BREAK: Kind<OnSheet & { readonly row: number }> = {
  reads: { RowIndex: ({ row }) => row, ColumnIndex: () => 0 },
  calls: {
    Delete: ({ sheet, row }) => {
      sheet.changeSettings({ pageBreaks: sheet.settings().pageBreaks.filter((at) => at !== row) });
    },
  },
};
