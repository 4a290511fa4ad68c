/** Which edges of a cell carry a line, and how heavy. */
export type Edges = "none" | "all" | "bottom" | "allDotted";

/**
 * How a cell looks and behaves, complete in itself: two cells with equal values share one style record in a file.
 * Colours are six hexadecimal digits (RRGGBB) without a hash sign.
 */
export interface CellStyle {
  readonly font?: {
    /** Points; 12 when absent. */
    readonly size?: number;
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly underline?: boolean;
    readonly color?: string;
  };
  readonly fill?: string;
  readonly edges?: Edges;
  readonly horizontal?: "left" | "center" | "right" | "justify";
  /** Middle when absent. */
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  /** Steps of indentation of left-aligned text. */
  readonly indent?: number;
  /** An Excel number format in its English form, such as `0.00` or `@`; General when absent. */
  readonly numberFormat?: string;
  /** True for a cell that stays editable while its sheet is protected. */
  readonly unlocked?: boolean;
}
