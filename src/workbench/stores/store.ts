import { type CellRange, type CellValue } from "../../workbook/plan/sheet-plan";
import { type Look, type LookValue } from "./look";

/** The link of a cell, in Excel's words. */
export interface StoredLink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
}

/** A cell that holds something or has a look of its own. */
export interface StoredCell {
  /** "" when blank; of a formula its result. */
  readonly value: CellValue;
  /** With its equals sign. */
  readonly formula?: string;
  readonly look: Look;
  readonly link?: StoredLink;
}

/** What is put into a cell. A value of "" empties it. */
export type CellContent = { readonly value: CellValue } | { readonly formula: string };

/** Rows of contents; undefined leaves a cell as it is. */
export type ContentRows = readonly (readonly (CellContent | undefined)[])[];

/** Width of a column or height of a row in points, absent where the default holds. */
export interface StoredSize {
  readonly size?: number | undefined;
  readonly hidden?: boolean;
  /** Columns only, 1 to 7: the depth of the outline group. */
  readonly outline?: number;
  /** Columns only: the group that ends before this one is folded. */
  readonly collapsed?: boolean;
}

/**
 * A rule of `Range.dataValidation` with its messages, in the form of the Office.js types. Formulas stand as they would
 * read if the cell they belong to were A1: so equal rules of different cells are equal data.
 */
export interface StoredValidation {
  readonly ranges: readonly CellRange[];
  readonly rule: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly prompt?: Readonly<Record<string, unknown>>;
  readonly errorAlert?: Readonly<Record<string, unknown>>;
  readonly ignoreBlanks: boolean;
}

/** A conditional format; the first of a sheet has the highest priority. */
export interface StoredConditionalFormat {
  readonly id: string;
  /** `Custom`, `DataBar`. */
  readonly type: string;
  readonly ranges: readonly CellRange[];
  readonly stopIfTrue: boolean;
  /** Members by their path on the wire: `Custom/Rule/Formula`, `DataBar/PositiveFormat/FillColor`. */
  readonly members: Readonly<Record<string, unknown>>;
}

/** What a sheet says of itself as a whole. */
export interface SheetSettings {
  readonly name: string;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
  /** `#RRGGBB`, or "" for none. */
  readonly tabColor: string;
  readonly showGridlines: boolean;
  readonly showHeadings: boolean;
  /** Options of `Worksheet.protection.protect`; undefined while the sheet is unprotected. */
  readonly protection: Readonly<Record<string, unknown>> | undefined;
  readonly password: string | undefined;
  /** How many rows and columns stay put. */
  readonly freeze: { readonly rows: number; readonly columns: number } | undefined;
  readonly filter: CellRange | undefined;
  /** Members of `Worksheet.pageLayout` that were set, by their path; `PrintArea` and `PrintTitleRows` are ranges. */
  readonly page: Readonly<Record<string, unknown>>;
  /** Rows before which a page begins, ascending. */
  readonly pageBreaks: readonly number[];
  /** Points. */
  readonly standardWidth: number;
  /** Points. */
  readonly standardHeight: number;
  /** Percent; no member of Office.js shows it. */
  readonly zoom: number | undefined;
}

/** One sheet. What it returns is never changed afterwards. */
export interface SheetStore {
  /** Stays the same when the sheet is renamed or moved. */
  readonly id: string;
  readonly settings: () => SheetSettings;
  readonly changeSettings: (change: Partial<SheetSettings>) => void;
  /** Undefined for a cell that nobody touched. */
  readonly cell: (row: number, column: number) => StoredCell | undefined;
  /** All touched cells, by row and column, ascending. */
  readonly cells: () => Iterable<readonly [row: number, column: number, cell: StoredCell]>;
  /** The smallest rectangle around the cells that hold something or, unless `valuesOnly`, have a look of their own. */
  readonly usedRange: (valuesOnly: boolean) => CellRange | undefined;
  readonly write: (top: number, left: number, rows: ContentRows) => void;
  readonly setLink: (range: CellRange, link: StoredLink | undefined) => void;
  /** The look of any cell, touched or not. */
  readonly look: (row: number, column: number) => Look;
  /** The looks of a range's cells, each once, whole rows and columns included. */
  readonly looksIn: (range: CellRange) => ReadonlySet<Look>;
  /** Sets one member of the looks of all cells of a range, or takes it away. */
  readonly paint: (range: CellRange, path: string, value: LookValue | undefined) => void;
  readonly clear: (range: CellRange, what: "contents" | "looks" | "both") => void;
  readonly columns: () => ReadonlyMap<number, StoredSize>;
  readonly rows: () => ReadonlyMap<number, StoredSize>;
  /** Changes the sizes of columns or rows, both ends included. */
  readonly resize: (
    axis: "columns" | "rows",
    from: number,
    to: number,
    change: Partial<StoredSize>,
  ) => void;
  /** Inserts (or with a negative count deletes) whole rows at `row`. References in formulas are left as they are. */
  readonly shiftRows: (row: number, count: number) => void;
  readonly merges: () => readonly CellRange[];
  readonly setMerges: (merges: readonly CellRange[]) => void;
  readonly validations: () => readonly StoredValidation[];
  readonly setValidations: (validations: readonly StoredValidation[]) => void;
  readonly conditionalFormats: () => readonly StoredConditionalFormat[];
  readonly setConditionalFormats: (formats: readonly StoredConditionalFormat[]) => void;
}

/** A name seen from the whole workbook. */
export interface StoredName {
  readonly name: string;
  /** With its equals sign: `='Dữ liệu'!$A$1`. */
  readonly formula: string;
  readonly visible: boolean;
  readonly comment: string;
}

/** What a person does in the window of the workbook, not an add-in. */
export type UserAct =
  | {
      readonly kind: "edited";
      readonly sheet: string;
      readonly range: CellRange;
      /** Of a single cell. */
      readonly before?: CellValue;
    }
  | { readonly kind: "selected"; readonly sheet: string; readonly range: CellRange }
  | { readonly kind: "activated" | "added" | "removed"; readonly sheet: string };

/**
 * Everything that one workbook holds. The store knows nothing of Office.js objects, protection or errors: the model asks
 * it only for what is allowed.
 *
 * A store that draws a grid or computes formulas may wrap another one: it passes each write on to its grid as well, and
 * brings the results back before `settle` ends.
 */
export interface Store {
  /** In the order of their tabs. */
  readonly sheets: () => readonly SheetStore[];
  /** Adds an empty sheet behind the others. */
  readonly addSheet: (name: string) => SheetStore;
  readonly removeSheet: (id: string) => void;
  readonly moveSheet: (id: string, position: number) => void;
  readonly title: () => string;
  readonly setTitle: (title: string) => void;
  /** By name in small letters. */
  readonly names: () => ReadonlyMap<string, StoredName>;
  readonly setName: (name: StoredName) => void;
  readonly removeName: (name: string) => void;
  /** Custom document properties. */
  readonly properties: () => ReadonlyMap<string, CellValue>;
  readonly setProperty: (key: string, value: CellValue | undefined) => void;
  readonly structureLocked: () => boolean;
  readonly lockStructure: (locked: boolean) => void;
  /** The sheet that the window shows. */
  readonly activeSheet: () => SheetStore;
  readonly activate: (id: string) => void;
  /** What is selected on the active sheet. */
  readonly selection: () => CellRange;
  readonly select: (range: CellRange) => void;
  /** Ends when the results of formulas fit what was written; awaited before results are read. */
  readonly settle: () => Promise<void>;
  /** Tells what a person did; returns what ends the telling. */
  readonly watch: (listener: (act: UserAct) => void) => () => void;
}
