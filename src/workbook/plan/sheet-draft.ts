import { type CellStyle } from "./cell-style";
import {
  type CellPlan,
  type CellRange,
  type CellValue,
  type ColumnPlan,
  type ConditionalFormatPlan,
  type RowPlan,
  type SheetPlan,
  type ValidationPlan,
} from "./sheet-plan";

/** A formula and what our own engine computed for it. */
export interface Formula {
  readonly formula: string;
  readonly value: CellValue;
}

/** A place for a text that each copy of the workbook fills in for itself. */
export interface Slot {
  readonly slot: string;
}

/** A sheet while it is being described; rows and columns count from 0. */
export interface SheetDraft {
  /** Puts a value, a formula, a slot or only a look into a cell; undefined leaves it blank but styled. */
  readonly put: (
    row: number,
    column: number,
    content: CellValue | Formula | Slot | undefined,
    style?: CellStyle,
  ) => void;
  readonly height: (row: number, points: number) => void;
  readonly hideRow: (row: number) => void;
  readonly merge: (range: CellRange) => void;
  readonly validate: (validation: ValidationPlan) => void;
  readonly highlight: (format: ConditionalFormatPlan) => void;
  /** The finished plan, with the settings that concern the sheet as a whole. */
  readonly finish: (settings: SheetSettings) => SheetPlan;
}

/** What a plan states once for the whole sheet. */
export type SheetSettings = Omit<
  SheetPlan,
  "name" | "cells" | "rows" | "merges" | "validations" | "conditionalFormats" | "columns"
> & { readonly columns: readonly ColumnPlan[] };

/** Begins the description of a sheet. */
export function draftSheet(name: string): SheetDraft {
  const cells: CellPlan[] = [];
  const rows = new Map<number, RowPlan>();
  const merges: CellRange[] = [];
  const validations: ValidationPlan[] = [];
  const conditionalFormats: ConditionalFormatPlan[] = [];
  return {
    put: (row, column, content, style) => {
      const filled =
        content === undefined ? {} : typeof content === "object" ? content : { value: content };
      cells.push({ row, column, ...filled, ...(style === undefined ? {} : { style }) });
    },
    height: (row, points) => rows.set(row, { ...rows.get(row), height: points }),
    hideRow: (row) => rows.set(row, { ...rows.get(row), hidden: true }),
    merge: (range) => merges.push(range),
    validate: (validation) => validations.push(validation),
    highlight: (format) => conditionalFormats.push(format),
    finish: (settings) => ({
      name,
      cells,
      rows,
      merges,
      validations,
      conditionalFormats,
      ...settings,
    }),
  };
}
