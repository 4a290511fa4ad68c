import { type CellRange } from "../../workbook/plan/sheet-plan";
import { type SheetStore, type Store } from "../stores/store";
import { type EventDesk } from "./event-desk";

/** One open workbook. */
export interface Book {
  readonly store: Store;
  readonly events: EventDesk;
  /** False while the person works in another workbook. */
  readonly hasFocus: () => boolean;
  /** Opens a file in a window of its own. */
  readonly openFile: (base64: string) => void;
  /** What an add-in may switch. */
  readonly switches: { calculationMode: string; structurePassword?: string | undefined };
  /** Ranges that events and tracked objects are found by. */
  readonly references: Map<string, Thing>;
}

/** A sheet of a workbook. */
export interface OnSheet {
  readonly book: Book;
  readonly sheet: SheetStore;
}

/** Cells of a sheet: of a Range one rectangle, of RangeAreas one or more. */
export interface Area extends OnSheet {
  readonly ranges: readonly CellRange[];
}

/** A conditional format, or a part of it by its path on the wire (`Custom/Format/Font`, "" for itself). */
export interface FormatPart extends OnSheet {
  readonly format: string;
  readonly path: string;
}

/** What the model knows of an object, by the object's class in the client. */
export interface States {
  Workbook: Book;
  WorksheetCollection: Book;
  WorkbookProtection: Book;
  WorkbookCreated: { readonly book: Book; readonly base64: string };
  Application: Book;
  CultureInfo: Book;
  NumberFormatInfo: Book;
  Runtime: Book;
  DocumentProperties: Book;
  CustomPropertyCollection: Book;
  CustomProperty: { readonly book: Book; readonly key: string };
  NamedItemCollection: { readonly book: Book; readonly sheet: SheetStore | undefined };
  NamedItem: { readonly book: Book; readonly name: string };
  Worksheet: OnSheet;
  WorksheetProtection: OnSheet;
  WorksheetFreezePanes: OnSheet;
  AutoFilter: OnSheet;
  ChartCollection: OnSheet;
  ShapeCollection: OnSheet;
  PageLayout: OnSheet;
  HeaderFooterGroup: OnSheet;
  HeaderFooter: OnSheet & { readonly pages: string };
  PageBreakCollection: OnSheet & { readonly axis: "rows" | "columns" };
  PageBreak: OnSheet & { readonly row: number };
  Range: Area;
  RangeAreas: Area;
  RangeCollection: Area;
  RangeFormat: Area;
  RangeFill: Area;
  RangeFont: Area;
  FormatProtection: Area;
  RangeBorderCollection: Area;
  RangeBorder: Area & { readonly edge: string };
  DataValidation: Area;
  ConditionalFormatCollection: Area;
  ConditionalFormat: FormatPart;
  CustomConditionalFormat: FormatPart;
  ConditionalFormatRule: FormatPart;
  ConditionalRangeFormat: FormatPart;
  ConditionalRangeFont: FormatPart;
  ConditionalRangeFill: FormatPart;
  DataBarConditionalFormat: FormatPart;
  ConditionalDataBarPositiveFormat: FormatPart;
  ConditionalDataBarNegativeFormat: FormatPart;
}

/** An object of the model: plain data, found anew with each request. */
export type Thing = {
  readonly [Type in keyof States]: { readonly type: Type; readonly state: States[Type] };
}[keyof States];

/** How objects of one class behave; members by their names on the wire. */
export interface Kind<State> {
  readonly reads?: Readonly<Record<string, (state: State) => unknown>>;
  readonly writes?: Readonly<Record<string, (state: State, value: unknown) => void>>;
  readonly parts?: Readonly<Record<string, (state: State) => Thing | null>>;
  /** What a method answers: a plain value, nothing, an object, or null for the null object. */
  readonly calls?: Readonly<Record<string, (state: State, args: readonly unknown[]) => unknown>>;
  readonly items?: (state: State) => readonly Thing[];
  /** By which the client finds the object again. */
  readonly id?: (state: State) => string;
}

/** The behaviour of all classes. */
export type Kinds = { readonly [Type in keyof States]: Kind<States[Type]> };

/** A range of one rectangle. */
export function rangeThing({ book, sheet }: OnSheet, range: CellRange): Thing {
  return { type: "Range", state: { book, sheet, ranges: [range] } };
}

/** Rectangles as one object. */
export function areasThing({ book, sheet }: OnSheet, ranges: readonly CellRange[]): Thing {
  return { type: "RangeAreas", state: { book, sheet, ranges } };
}

/** The one rectangle of a Range. */
export function rectangleOf({ ranges }: Area): CellRange {
  const [range] = ranges;
  return range ?? { top: 0, left: 0, bottom: 0, right: 0 };
}
