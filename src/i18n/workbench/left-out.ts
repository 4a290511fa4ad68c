/** What an opened .xlsx holds that the workbench cannot show, or shows in a simpler way. */
export type LeftOutCode =
  | "charts"
  | "images"
  | "drawings"
  | "comments"
  | "tables"
  | "pivotTables"
  | "controls"
  | "chartSheets"
  /** Formulas that refer to tables or other files, or fill several cells: their results stay. */
  | "formulas"
  /** Formulas entered for a whole range. */
  | "arrayFormulas"
  /** Pieces of one text that look different. */
  | "textFormats"
  | "fonts"
  | "fills"
  | "lines"
  | "alignments"
  | "numberFormats"
  /** Looks of whole rows and columns. */
  | "wholeLooks"
  | "links"
  | "merges"
  | "validations"
  | "conditionalFormats"
  /** What a filter lets through. */
  | "filters"
  | "rowGroups"
  | "views"
  | "pages"
  | "headersAndFooters"
  /** Passwords and permissions of protected sheets. */
  | "protections"
  | "names"
  | "properties"
  /** Days counted from 1904. */
  | "dates1904"
  /** Something that keeps the workbook from being saved again. */
  | "unsavable";

/** One kind of thing that is left out or simplified. */
export interface LeftOut {
  readonly code: LeftOutCode;
  /** Names of the sheets where it is, in the order of the tabs; none where it concerns the whole workbook. */
  readonly sheets: readonly string[];
}

/** Each kind as a noun, in the plural. */
export type LeftOutWords = Readonly<Record<LeftOutCode, string>>;
