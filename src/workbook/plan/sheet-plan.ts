import { type CellStyle } from "./cell-style";

/** What a cell shows. A text is always a text: no host may turn one into a formula or a number. */
export type CellValue = string | number | boolean;

/**
 * One cell. With a `formula` (English names, comma separators, no leading equals sign) the `value` is what our own
 * engine computed for it and is stored as the cached result; every formula has one.
 */
export interface CellPlan {
  /** Zero-based. */
  readonly row: number;
  /** Zero-based. */
  readonly column: number;
  readonly value?: CellValue;
  /** In the place of a value and a formula: the name of the workbook's slot whose text the cell shows. */
  readonly slot?: string;
  readonly formula?: string;
  readonly style?: CellStyle;
  /** An address (https, mailto) or a place in the same workbook (`'Sheet'!A1`). */
  readonly link?: { readonly address: string } | { readonly place: string };
}

/** A rectangle of cells, zero-based, both ends included. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface ColumnPlan {
  /** Characters of the default font's digit width, as Excel shows it. */
  readonly width: number;
  readonly hidden?: boolean;
  /** 1 to 7: the column belongs to an outline group. */
  readonly outline?: number;
  /** The group that ends at the column before this one is folded; its columns are hidden as well. */
  readonly collapsed?: boolean;
}

export interface RowPlan {
  /** Points; the host's default when absent. */
  readonly height?: number;
  readonly hidden?: boolean;
}

/** The comparison of a numeric rule. */
export type Comparison =
  | { readonly operator: "between"; readonly from: string; readonly to: string }
  | { readonly operator: "atLeast"; readonly from: string };

/** What may be typed. Bounds are English formulas or literals without the equals sign. */
export type ValidationRule =
  | { readonly kind: "decimal"; readonly comparison: Comparison }
  | { readonly kind: "whole"; readonly comparison: Comparison }
  | { readonly kind: "date"; readonly comparison: Comparison }
  | { readonly kind: "textLength"; readonly comparison: Comparison }
  /** Choices that contain no comma and come to at most 255 characters, else a range. */
  | { readonly kind: "list"; readonly choices: readonly string[] }
  | { readonly kind: "listRange"; readonly formula: string }
  | { readonly kind: "custom"; readonly formula: string };

export interface ValidationPlan {
  readonly ranges: readonly CellRange[];
  readonly rule: ValidationRule;
  /** Title at most 32 characters, text at most 255 (Excel's limits; hosts refuse more). */
  readonly prompt?: { readonly title: string; readonly text: string };
  /** Title at most 32 characters, text at most 225. Typing something else is stopped. */
  readonly error?: { readonly title: string; readonly text: string };
  /** True: the rule only offers what to choose from, and anything else may be typed as well. */
  readonly open?: true;
}

/** A look that appears while a formula (relative to the range's first cell) is true, or a bar as long as the value. */
export type ConditionalFormatPlan =
  | {
      readonly kind: "formula";
      readonly ranges: readonly CellRange[];
      readonly formula: string;
      readonly style: Pick<CellStyle, "font" | "fill">;
    }
  | { readonly kind: "bar"; readonly ranges: readonly CellRange[]; readonly color: string };

export interface PrintPlan {
  readonly landscape: boolean;
  /** Rows repeated on each page, zero-based, both included. */
  readonly titleRows?: { readonly from: number; readonly to: number };
  readonly area?: CellRange;
  /** Millimetres. */
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
  /** Page number centred in the top margin, hidden on the first page (NĐ 30/2020/NĐ-CP, annex I). */
  readonly pageNumbers: boolean;
  /** Plain text at the foot of each page, left side. */
  readonly footer?: string;
  /** Rows before which a new page begins, zero-based. */
  readonly pageBreaks?: readonly number[];
}

/** What stays allowed on a protected sheet beside typing into unlocked cells. */
export interface ProtectionPlan {
  readonly formatColumns: boolean;
  readonly formatRows: boolean;
  readonly sort: boolean;
  readonly filter: boolean;
}

/** A sheet described once, as data; each host draws it in its own way. */
export interface SheetPlan {
  /** At most 31 characters, none of `[]:*?/\`, no apostrophe at either end. */
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly tabColor?: string;
  readonly cells: readonly CellPlan[];
  readonly columns: readonly ColumnPlan[];
  /** By zero-based row. */
  readonly rows: ReadonlyMap<number, RowPlan>;
  readonly merges: readonly CellRange[];
  /** The first row and column that scroll. */
  readonly freeze?: { readonly row: number; readonly column: number };
  readonly filter?: CellRange;
  readonly validations: readonly ValidationPlan[];
  readonly conditionalFormats: readonly ConditionalFormatPlan[];
  readonly protection?: ProtectionPlan;
  readonly print?: PrintPlan;
  /** Percent; 100 when absent. */
  readonly zoom?: number;
}

/** A name for a cell or range, seen from the whole workbook. */
export interface DefinedNamePlan {
  readonly name: string;
  /** A reference such as `'_khoi'!$B$3`, without the equals sign. */
  readonly refersTo: string;
  readonly hidden?: boolean;
}

/** A whole workbook: the first visible sheet is the one shown when it is opened. */
export interface WorkbookPlan {
  readonly title: string;
  readonly sheets: readonly SheetPlan[];
  readonly names: readonly DefinedNamePlan[];
  /** Custom document properties, all texts. */
  readonly properties: ReadonlyMap<string, string>;
  /** Slot → text, never empty. Workbooks that differ in such texts alone share their sheets, and so are written together. */
  readonly slots?: ReadonlyMap<string, string>;
  /** True: sheets can be neither added, removed, renamed nor unhidden without lifting the protection. */
  readonly structureLocked: boolean;
}
