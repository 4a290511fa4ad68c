import { type ZipPackage } from "../../../hosts/xlsx/package/read-zip";
import { type FoundSheet } from "../../../hosts/xlsx/read/find-workbook";
import { type XmlScanner } from "../../../hosts/xlsx/xml/scan-xml";
import { attribute, eachChild, readXmlPart } from "../../../hosts/xlsx/xml/walk-xml";
import { type FileProblem } from "../../../workbook/plan/file-problem";
import {
  type CellRange,
  type ColumnPlan,
  type SheetPlan,
  type ValidationPlan,
} from "../../../workbook/plan/sheet-plan";
import { noteFloatingParts } from "../book/floating-parts";
import { readReferences, type Reference } from "../book/part-references";
import {
  type FormatContext,
  type RankedFormat,
  readConditionalFormats,
} from "../rules/read-conditional-formats";
import { readValidations } from "../rules/read-validations";
import { startRuleRoom } from "../rules/stated-rule";
import { rangeIn } from "../stated-ranges";
import { readColumns, readUsualWidth } from "./read-columns";
import { type PlacedLink, readLinks, withLinks } from "./read-links";
import {
  type PageReading,
  plannedPage,
  readBreaks,
  readHeadersAndFooters,
  readMargins,
  readSetup,
  startPage,
} from "./read-page";
import { readRows, type RowsReading } from "./read-rows";
import { readProtection, readTabColor, readView } from "./read-view";
import { type SheetContext } from "./sheet-context";
import { apart, apartValidations } from "./apart";

/** A sheet while its part is being read. */
interface Reading {
  readonly context: SheetContext;
  readonly formats: FormatContext;
  readonly references: ReadonlyMap<string, Reference>;
  readonly page: PageReading;
  usualWidth: number | undefined;
  settings: Partial<SheetPlan>;
  content: RowsReading;
  columns: readonly ColumnPlan[];
  links: readonly PlacedLink[];
  readonly merges: CellRange[];
  readonly validations: ValidationPlan[];
  readonly conditionalFormats: RankedFormat[];
}

type Visit = (scanner: XmlScanner, reading: Reading) => void;

const readFilter: Visit = (scanner, reading) => {
  const filter = rangeIn(attribute(scanner, "ref") ?? "");
  if (filter !== undefined) reading.settings = { ...reading.settings, filter };
  eachChild(scanner, () => {
    reading.context.note("filters");
  });
};

const readMerges: Visit = (scanner, { merges }) => {
  eachChild(scanner, () => {
    const range = rangeIn(attribute(scanner, "ref") ?? "");
    if (range !== undefined) merges.push(range);
  });
};

/** What came to the format later stands in extensions, in the words of the main part. */
const readExtensions: Visit = (scanner, reading) => {
  const { formats, context, validations, conditionalFormats } = reading;
  eachChild(scanner, () => {
    eachChild(scanner, (list) => {
      if (list === "dataValidations")
        validations.push(...readValidations(scanner, formats.room, context.note));
      if (list !== "conditionalFormattings") return;
      eachChild(scanner, () => {
        conditionalFormats.push(...readConditionalFormats(scanner, formats, true));
      });
    });
  });
};

const VISITS: Readonly<Record<string, Visit>> = {
  sheetPr: (scanner, reading) => {
    reading.settings = { ...reading.settings, ...readTabColor(scanner, reading.context) };
  },
  sheetViews: (scanner, reading) => {
    reading.settings = { ...reading.settings, ...readView(scanner, reading.context) };
  },
  sheetFormatPr: (scanner, reading) => {
    reading.usualWidth = readUsualWidth(scanner);
  },
  cols: (scanner, reading) => {
    reading.columns = readColumns(scanner, reading.usualWidth, reading.context);
  },
  sheetData: (scanner, reading) => {
    reading.content = readRows(scanner, reading.context);
  },
  sheetProtection: (scanner, reading) => {
    const protection = readProtection(scanner, reading.context);
    if (protection !== undefined) reading.settings = { ...reading.settings, protection };
  },
  autoFilter: readFilter,
  mergeCells: readMerges,
  conditionalFormatting: (scanner, { formats, conditionalFormats }) => {
    conditionalFormats.push(...readConditionalFormats(scanner, formats));
  },
  dataValidations: (scanner, { formats, context, validations }) => {
    validations.push(...readValidations(scanner, formats.room, context.note));
  },
  hyperlinks: (scanner, reading) => {
    reading.links = readLinks(scanner, reading.references, reading.context.note);
  },
  pageMargins: (scanner, { page }) => {
    readMargins(scanner, page);
  },
  pageSetup: (scanner, { page, context }) => {
    readSetup(scanner, page, context.note);
  },
  headerFooter: (scanner, { page, context }) => {
    readHeadersAndFooters(scanner, page, context.note);
  },
  rowBreaks: (scanner, { page }) => {
    readBreaks(scanner, page);
  },
  colBreaks: (_, { context }) => {
    context.note("pages");
  },
  extLst: readExtensions,
};

function startReading(context: SheetContext, references: ReadonlyMap<string, Reference>): Reading {
  const { looks, note } = context;
  return {
    context,
    formats: { looks, note, room: startRuleRoom() },
    references,
    page: startPage(),
    usualWidth: undefined,
    settings: {},
    content: { cells: [], rows: new Map() },
    columns: [],
    links: [],
    merges: [],
    validations: [],
    conditionalFormats: [],
  };
}

/** References that the workbook keeps for a sheet's pages. */
export interface PageReferences {
  readonly area: string | undefined;
  readonly titles: string | undefined;
}

function planOf(sheet: FoundSheet, reading: Reading, pages: PageReferences): SheetPlan {
  const { content, columns, links, merges, validations, conditionalFormats, context } = reading;
  const print = plannedPage(reading.page, pages, context.note);
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    cells: withLinks(content.cells, links),
    columns,
    rows: content.rows,
    merges: apart(merges, context.note),
    validations: apartValidations(validations, context.note),
    conditionalFormats: [...conditionalFormats]
      .sort((one, other) => one.priority - other.priority)
      .map(({ plan }) => plan),
    ...reading.settings,
    ...(print === undefined ? {} : { print }),
  };
}

/** Reads one sheet whole. Problems are those of its parts; `fileInflatesTooFar` when it has more cells than there is room for. */
export function readSheet(
  zip: ZipPackage,
  sheet: FoundSheet,
  pages: PageReferences,
  context: SheetContext,
): { readonly plan: SheetPlan; readonly problems: readonly FileProblem[] } {
  const { references, problems: broken } = readReferences(zip, sheet.part);
  const reading = startReading(context, references);
  const problems = readXmlPart(zip, sheet.part, (scanner) => {
    eachChild(scanner, (name) => VISITS[name]?.(scanner, reading));
  });
  noteFloatingParts(zip, references.values(), context.note);
  const tooMany: FileProblem = { code: "fileInflatesTooFar", part: sheet.part };
  return {
    plan: planOf(sheet, reading, pages),
    problems: context.room.cells < 0 ? [tooMany] : [...broken, ...problems],
  };
}
