import { type Criterion } from "../../../scoring/template/criterion";
import { inPoints, LOOKS } from "../../look/cell-looks";
import { type SheetWords } from "../../look/sheet-words";
import { rowHeight } from "../../look/text-height";
import { type CellStyle } from "../../plan/cell-style";
import { type SheetDraft } from "../../plan/sheet-draft";
import { type ColumnFormulas } from "./detail-formulas";
import { DETAIL_COLUMNS, type DetailLayout } from "./detail-layout";
import { type OutsideCells } from "./detail-rows";
import { type DetailFigures } from "./detail-values";

/** What a detail sheet is drawn from. */
export interface DetailDrawing {
  readonly layout: DetailLayout;
  readonly figures: DetailFigures;
  readonly words: SheetWords;
  readonly title: string;
  readonly outside: (
    unit: string,
    column: number,
  ) => OutsideCells & {
    /** The looked-up score of a leaf. */
    readonly score: (leaf: Criterion) => string;
  };
}

/** Widths of the columns in characters. */
export const WIDTHS = { id: 12, code: 8, title: 46, max: 9, unit: 13, extra: 11 };

/** What the formulas of the unit at a place in the list are made from. */
export function columnOf({ layout, figures, words }: DetailDrawing, index: number): ColumnFormulas {
  const column = DETAIL_COLUMNS.firstUnit + index;
  return { layout, template: figures.template, marks: words.marks, column };
}

/** How the cells of one row look. */
export interface RowLook {
  readonly look: (look: CellStyle) => CellStyle;
  readonly precision: number;
}

/** Draws the fixed columns of a row: id, code, title and points. */
export function labelCells(
  draft: SheetDraft,
  row: number,
  texts: {
    readonly id: string;
    readonly code?: string;
    readonly title: string;
    readonly max?: number;
  },
  { look, precision }: RowLook,
): void {
  draft.put(row, DETAIL_COLUMNS.id, texts.id, LOOKS.key);
  draft.put(row, DETAIL_COLUMNS.code, texts.code, look(LOOKS.code));
  draft.put(row, DETAIL_COLUMNS.title, texts.title, look(LOOKS.text));
  draft.put(row, DETAIL_COLUMNS.max, texts.max, look(inPoints(LOOKS.number, precision)));
  draft.height(row, rowHeight([{ text: texts.title, width: WIDTHS.title, size: 11, bold: true }]));
}
