import { excelFault } from "../../protocol/excel-fault";
import { type SheetSettings } from "../../stores/store";
import { splitReference } from "../address";
import { givenArea } from "../find-range";
import { tellActivation, tellSheet } from "../happenings";
import { mayRestructure, needsFocus } from "../permission";
import { rangeByIndexes } from "../range/range-shape";
import {
  areasThing,
  type Kind,
  type OnSheet,
  rangeThing,
  rectangleOf,
  type Thing,
} from "../things";
import { checkedSheetName } from "./sheet-name";

type Visibility = SheetSettings["visibility"];

const VISIBILITIES: readonly Visibility[] = ["Visible", "Hidden", "VeryHidden"];

/** Areas that are named with commas between them; commas in quoted sheet names are none. */
const AREAS = /(?:'(?:[^']|'')*'|[^,'])+/g;

function isLastVisible({ book, sheet }: OnSheet): boolean {
  return book.store
    .sheets()
    .every((each) => each.id === sheet.id || each.settings().visibility !== "Visible");
}

/** Another sheet comes to the front when the one in front goes. */
function leave({ book, sheet }: OnSheet): void {
  if (book.store.activeSheet().id !== sheet.id) return;
  const next = book.store
    .sheets()
    .find((each) => each.id !== sheet.id && each.settings().visibility === "Visible");
  if (next === undefined) return;
  book.store.activate(next.id);
  tellActivation(book, sheet.id, next.id);
}

function setVisibility(on: OnSheet, given: unknown): void {
  const location = "Worksheet.visibility";
  mayRestructure(on.book, location);
  const visibility = VISIBILITIES.find((each) => each === given);
  if (visibility === undefined) throw excelFault("InvalidArgument", location, String(given));
  if (visibility !== "Visible") {
    if (isLastVisible(on)) throw excelFault("InvalidOperation", location, "the last visible sheet");
    leave(on);
  }
  on.sheet.changeSettings({ visibility });
}

function remove(on: OnSheet): void {
  const location = "Worksheet.delete";
  mayRestructure(on.book, location);
  needsFocus(on.book, "GeneralException", location);
  const { visibility } = on.sheet.settings();
  if (visibility === "VeryHidden")
    throw excelFault("GeneralException", location, "a very hidden sheet");
  if (visibility === "Visible" && isLastVisible(on))
    throw excelFault("InvalidOperation", location, "the last visible sheet");
  leave(on);
  on.book.store.removeSheet(on.sheet.id);
  tellSheet(on.book, "DeletedEvent", on.sheet.id);
}

function activate({ book, sheet }: OnSheet): void {
  const location = "Worksheet.activate";
  needsFocus(book, "GeneralException", location);
  if (sheet.settings().visibility !== "Visible")
    throw excelFault("InvalidOperation", location, "a hidden sheet");
  const before = book.store.activeSheet().id;
  book.store.activate(sheet.id);
  tellActivation(book, before, sheet.id);
}

function usedRange(on: OnSheet, valuesOnly: unknown): Thing | null {
  const used = on.sheet.usedRange(valuesOnly === true);
  return used === undefined ? null : rangeThing(on, used);
}

function areasIn(on: OnSheet, given: unknown): Thing {
  const location = "Worksheet.getRanges";
  const addresses = typeof given === "string" && given !== "" ? (given.match(AREAS) ?? []) : [];
  if (addresses.some((each) => splitReference(each).cells === ""))
    throw excelFault("InvalidArgument", location);
  const found = addresses.map((each) => givenArea(on, each.trim(), location));
  const whole = addresses.length === 0 ? [givenArea(on, "", location)] : found;
  return areasThing(on, whole.map(rectangleOf));
}

function setPosition({ book, sheet }: OnSheet, given: unknown): void {
  const location = "Worksheet.position";
  mayRestructure(book, location);
  const isFit = Number.isInteger(given) && Number(given) >= 0;
  if (!isFit || Number(given) >= book.store.sheets().length)
    throw excelFault("InvalidArgument", location, String(given));
  book.store.moveSheet(sheet.id, Number(given));
}

function setTabColor({ book, sheet }: OnSheet, given: unknown): void {
  mayRestructure(book, "Worksheet.tabColor");
  const isFit = typeof given === "string" && /^(?:|#[0-9a-f]{6})$/i.test(given);
  if (!isFit) throw excelFault("InvalidArgument", "Worksheet.tabColor", String(given));
  sheet.changeSettings({ tabColor: given.toUpperCase() });
}

/** One sheet. */
export const WORKSHEET: Kind<OnSheet> = {
  id: ({ sheet }) => sheet.id,
  reads: {
    Id: ({ sheet }) => sheet.id,
    Name: ({ sheet }) => sheet.settings().name,
    Position: ({ book, sheet }) => book.store.sheets().findIndex(({ id }) => id === sheet.id),
    Visibility: ({ sheet }) => sheet.settings().visibility,
    TabColor: ({ sheet }) => sheet.settings().tabColor,
    Gridlines: ({ sheet }) => sheet.settings().showGridlines,
    Headings: ({ sheet }) => sheet.settings().showHeadings,
    ShowGridlines: ({ sheet }) => sheet.settings().showGridlines,
    ShowHeadings: ({ sheet }) => sheet.settings().showHeadings,
    StandardWidth: ({ sheet }) => sheet.settings().standardWidth,
    StandardHeight: ({ sheet }) => sheet.settings().standardHeight,
  },
  writes: {
    Name: ({ book, sheet }, given) => {
      mayRestructure(book, "Worksheet.name");
      sheet.changeSettings({ name: checkedSheetName(book, given, sheet, "Worksheet.name") });
    },
    Position: setPosition,
    Visibility: setVisibility,
    TabColor: setTabColor,
    // The client sets these two by other names than it reads them.
    Gridlines: ({ sheet }, given) => {
      sheet.changeSettings({ showGridlines: given === true });
    },
    Headings: ({ sheet }, given) => {
      sheet.changeSettings({ showHeadings: given === true });
    },
    StandardWidth: ({ sheet }, given) => {
      sheet.changeSettings({ standardWidth: Number(given) });
    },
  },
  parts: {
    AutoFilter: (state) => ({ type: "AutoFilter", state }),
    Charts: (state) => ({ type: "ChartCollection", state }),
    Shapes: (state) => ({ type: "ShapeCollection", state }),
    FreezePanes: (state) => ({ type: "WorksheetFreezePanes", state }),
    HorizontalPageBreaks: (state) => ({
      type: "PageBreakCollection",
      state: { ...state, axis: "rows" },
    }),
    PageLayout: (state) => ({ type: "PageLayout", state }),
    Protection: (state) => ({ type: "WorksheetProtection", state }),
    Names: ({ book, sheet }) => {
      needsFocus(book, "InvalidSelection", "Worksheet.names");
      return { type: "NamedItemCollection", state: { book, sheet } };
    },
  },
  calls: {
    Activate: activate,
    Delete: remove,
    Calculate: () => undefined,
    GetRange: (on, [address]) => {
      const { book, sheet, ranges } = givenArea(on, address, "Worksheet.getRange");
      return { type: "Range", state: { book, sheet, ranges } };
    },
    GetRanges: (on, [address]) => areasIn(on, address),
    GetCell: (on, [row, column]) => rangeByIndexes(on, [row, column, 1, 1], "Worksheet.getCell"),
    GetRangeByIndexes: (on, args) => rangeByIndexes(on, args, "Worksheet.getRangeByIndexes"),
    GetUsedRange: (on, [valuesOnly]) =>
      usedRange(on, valuesOnly) ?? rangeByIndexes(on, [0, 0, 1, 1], "Worksheet.getUsedRange"),
    GetUsedRangeOrNullObject: (on, [valuesOnly]) => usedRange(on, valuesOnly),
  },
};
