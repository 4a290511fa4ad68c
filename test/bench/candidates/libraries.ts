import { createRequire } from "node:module";
import { join } from "node:path";

/** The part of ExcelJS that is measured. */
export interface ExcelJs {
  readonly Workbook: new () => ExcelBook;
}

/** What ExcelJS shows of a cell's value, as far as numbers go. */
export type ExcelValue = number | string | boolean | null | { readonly result?: unknown };

export interface ExcelCell {
  value: unknown;
  style: unknown;
}

export interface ExcelSheet {
  readonly name: string;
  readonly getCell: (row: number, column: number) => ExcelCell;
  readonly getColumn: (column: number) => { width: number };
  readonly eachRow: (
    visit: (row: {
      readonly eachCell: (visit: (cell: { readonly value: ExcelValue }) => void) => void;
    }) => void,
  ) => void;
}

export interface ExcelBook {
  readonly xlsx: {
    readonly load: (bytes: Uint8Array) => Promise<unknown>;
    readonly writeBuffer: () => Promise<{ readonly byteLength: number }>;
  };
  readonly addWorksheet: (name: string) => ExcelSheet;
  readonly getWorksheet: (name: string) => ExcelSheet;
  readonly eachSheet: (visit: (sheet: ExcelSheet) => void) => void;
}

/** The part of SheetJS that is measured. */
export interface SheetJs {
  readonly read: (
    bytes: Uint8Array,
    options: Readonly<Record<string, unknown>>,
  ) => {
    readonly Sheets: Readonly<
      Record<
        string,
        {
          readonly "!data"?: readonly (
            readonly ({ readonly v?: unknown } | undefined)[] | undefined
          )[];
        }
      >
    >;
  };
}

/** A library from the bench's own folder. */
export function library(name: string): unknown {
  const own = createRequire(join(process.cwd(), "test", "bench", "package.json"));
  return own(name);
}
