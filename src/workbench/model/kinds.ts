import {
  APPLICATION,
  CULTURE_INFO,
  NUMBER_FORMAT_INFO,
  RUNTIME,
  WORKBOOK,
  WORKBOOK_CREATED,
} from "./book/workbook";
import {
  CUSTOM_PROPERTIES,
  CUSTOM_PROPERTY,
  DOCUMENT_PROPERTIES,
  NAMED_ITEM,
  NAMES,
} from "./book/names-and-properties";
import { RANGE_ACTS } from "./range/range-acts";
import { AREA_PARTS, RANGE_AREAS, RANGE_COLLECTION } from "./range/range-areas";
import { RANGE_CELLS } from "./range/range-cells";
import {
  FORMAT_PROTECTION,
  RANGE_BORDER,
  RANGE_BORDERS,
  RANGE_FILL,
  RANGE_FONT,
  RANGE_FORMAT,
} from "./range/range-format";
import { RANGE_LINKS } from "./range/range-links";
import { RANGE_SHAPE } from "./range/range-shape";
import { RANGE_SIZES } from "./range/range-sizes";
import { CONDITIONAL_FORMAT_PARTS } from "./rules/conditional-format-parts";
import { CONDITIONAL_FORMAT, CONDITIONAL_FORMATS } from "./rules/conditional-formats";
import { DATA_VALIDATION } from "./rules/data-validation";
import { AUTO_FILTER, FREEZE_PANES } from "./sheet/freeze-and-filter";
import {
  HEADER_FOOTER,
  HEADERS_FOOTERS,
  PAGE_BREAK,
  PAGE_BREAKS,
  PAGE_LAYOUT,
} from "./sheet/page-layout";
import { SHEET_PROTECTION, WORKBOOK_PROTECTION } from "./sheet/sheet-protection";
import { NOTHING_FLOATS } from "./sheet/floating";
import { WORKSHEET } from "./sheet/worksheet";
import { WORKSHEETS } from "./sheet/worksheets";
import { type Area, type Kind, type Kinds } from "./things";

const RANGE_SIDES: readonly Kind<Area>[] = [
  RANGE_CELLS,
  RANGE_SHAPE,
  RANGE_ACTS,
  RANGE_SIZES,
  RANGE_LINKS,
  AREA_PARTS,
];

/** One kind out of several sides of it. */
function united(sides: readonly Kind<Area>[]): Kind<Area> {
  return sides.reduce((whole, side) => ({
    reads: { ...whole.reads, ...side.reads },
    writes: { ...whole.writes, ...side.writes },
    parts: { ...whole.parts, ...side.parts },
    calls: { ...whole.calls, ...side.calls },
  }));
}

/** All classes that behave; the client knows more, which are refused loudly. */
export const KINDS: Kinds = {
  Workbook: WORKBOOK,
  WorksheetCollection: WORKSHEETS,
  WorkbookProtection: WORKBOOK_PROTECTION,
  WorkbookCreated: WORKBOOK_CREATED,
  Application: APPLICATION,
  CultureInfo: CULTURE_INFO,
  NumberFormatInfo: NUMBER_FORMAT_INFO,
  Runtime: RUNTIME,
  DocumentProperties: DOCUMENT_PROPERTIES,
  CustomPropertyCollection: CUSTOM_PROPERTIES,
  CustomProperty: CUSTOM_PROPERTY,
  NamedItemCollection: NAMES,
  NamedItem: NAMED_ITEM,
  Worksheet: WORKSHEET,
  WorksheetProtection: SHEET_PROTECTION,
  WorksheetFreezePanes: FREEZE_PANES,
  AutoFilter: AUTO_FILTER,
  ChartCollection: NOTHING_FLOATS,
  ShapeCollection: NOTHING_FLOATS,
  PageLayout: PAGE_LAYOUT,
  HeaderFooterGroup: HEADERS_FOOTERS,
  HeaderFooter: HEADER_FOOTER,
  PageBreakCollection: PAGE_BREAKS,
  PageBreak: PAGE_BREAK,
  Range: united(RANGE_SIDES),
  RangeAreas: RANGE_AREAS,
  RangeCollection: RANGE_COLLECTION,
  RangeFormat: RANGE_FORMAT,
  RangeFill: RANGE_FILL,
  RangeFont: RANGE_FONT,
  FormatProtection: FORMAT_PROTECTION,
  RangeBorderCollection: RANGE_BORDERS,
  RangeBorder: RANGE_BORDER,
  DataValidation: DATA_VALIDATION,
  ConditionalFormatCollection: CONDITIONAL_FORMATS,
  ConditionalFormat: CONDITIONAL_FORMAT,
  ...CONDITIONAL_FORMAT_PARTS,
};
