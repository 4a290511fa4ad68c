/** Why new content cannot be written into the cells that there are: the workbook has to be drawn anew. */
export type RedrawReason =
  | { readonly code: "templateChanged" }
  /** The bloc's facts or its list of members. */
  | { readonly code: "setupChanged" }
  /** An entry has the points of more scorers than there are columns. */
  | {
      readonly code: "scorersTooMany";
      readonly unit: string;
      readonly criterion: string;
      readonly scorers: number;
    }
  /** The row in which something is to be written is gone; `criterion` is "" on the sheet of submissions. */
  | {
      readonly code: "rowGone";
      readonly sheet: string;
      readonly unit: string;
      readonly criterion: string;
    }
  /** Likewise the column; `column` is its key. */
  | { readonly code: "columnGone"; readonly sheet: string; readonly column: string }
  /** The list of evidence has to be drawn anew, and has rows of no unit that would be lost. */
  | { readonly code: "foreignRows"; readonly sheet: string; readonly count: number }
  /** The list of explanations has to be drawn anew, and somebody typed into so many of its cells. */
  | { readonly code: "foreignCells"; readonly sheet: string; readonly count: number };
