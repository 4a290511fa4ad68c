import { deflateRawSync } from "node:zlib";
import { zlibPacking } from "../../../src/hosts/node/zlib-packing";
import { type Packing, portablePacking } from "../../../src/hosts/xlsx/package/packing";
import { createWriter } from "../../../src/hosts/xlsx/write/write-workbook";
import { viSheets } from "../../../src/i18n/sheets/vi";
import { scoreBloc } from "../../../src/scoring/summary/score-bloc";
import { planBlocWorkbook } from "../../../src/workbook/bloc/bloc-workbook";
import { columnName } from "../../../src/workbook/plan/cell-address";
import { type CellStyle } from "../../../src/workbook/plan/cell-style";
import {
  type CellPlan,
  type SheetPlan,
  type WorkbookPlan,
} from "../../../src/workbook/plan/sheet-plan";
import { type Job } from "../job";
import { wideBloc } from "../members";
import { type Candidate } from "./candidate";
import { type ExcelJs, library } from "./libraries";

function planned({ items, leaves }: Job): WorkbookPlan {
  const { template, bloc } = wideBloc(items, leaves);
  const result = scoreBloc(template, bloc);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return planBlocWorkbook({ template, bloc, result: result.value, received: new Map() }, viSheets);
}

function ours(packing: Packing): Candidate {
  return (job, { time }) => {
    const plan = planned(job);
    time(() => createWriter(packing)(plan));
    return 0;
  };
}

const planning: Candidate = (job, { time }) => {
  time(() => planned(job));
  return 0;
};

/** A cell with its numbers looked up, nothing escaped and nothing checked. */
function bareCell({ row, column, value, formula }: CellPlan, style: number, text: number): string {
  const head = `<c r="${columnName(column)}${String(row + 1)}" s="${String(style)}"`;
  if (formula !== undefined) return `${head} t="str"><f>${formula}</f><v>${String(value)}</v></c>`;
  if (value === undefined) return `${head}/>`;
  return typeof value === "string"
    ? `${head} t="s"><v>${String(text)}</v></c>`
    : `${head}><v>${String(value)}</v></c>`;
}

/** The numbers by which cells refer to looks and texts; they are looked up before the clock starts. */
function numbersOf(sheets: readonly SheetPlan[]): {
  readonly texts: readonly string[];
  readonly cells: readonly { readonly styles: Uint32Array; readonly texts: Uint32Array }[];
} {
  const styles = new Map<string, number>();
  const texts = new Map<string, number>();
  const numberOf = (map: Map<string, number>, key: string): number => {
    const known = map.get(key) ?? map.size;
    map.set(key, known);
    return known;
  };
  const cells = sheets.map((sheet) => ({
    styles: Uint32Array.from(sheet.cells, ({ style }) =>
      numberOf(styles, JSON.stringify(style ?? {})),
    ),
    texts: Uint32Array.from(sheet.cells, ({ value, formula }) =>
      typeof value === "string" && formula === undefined ? numberOf(texts, value) : 0,
    ),
  }));
  return { texts: [...texts.keys()], cells };
}

/** Puts the cells of all sheets one behind the other as text, and deflates it. */
const floor: Candidate = (job, { time }) => {
  const { sheets } = planned(job);
  const numbers = numbersOf(sheets);
  time(() => {
    const encoder = new TextEncoder();
    sheets.forEach(({ cells }, at) => {
      const { styles, texts } = numbers.cells[at]!;
      const written = cells.map((cell, index) => bareCell(cell, styles[index]!, texts[index]!));
      deflateRawSync(encoder.encode(written.join("")), { level: 6 });
    });
    const items = numbers.texts.map((text) => `<si><t>${text}</t></si>`);
    deflateRawSync(encoder.encode(items.join("")), { level: 6 });
  });
  return 0;
};

function excelColor(color: string): { readonly argb: string } {
  return { argb: `FF${color}` };
}

/** The look of a cell in the words of ExcelJS. */
function excelStyle(style: CellStyle): Readonly<Record<string, unknown>> {
  const { font = {}, fill, edges = "none", horizontal, vertical = "middle", wrap } = style;
  const line = { style: "thin" };
  const color = font.color === undefined ? {} : { color: excelColor(font.color) };
  return {
    font: { name: "Times New Roman", size: 12, ...font, ...color },
    alignment: { horizontal, vertical, wrapText: wrap },
    numFmt: style.numberFormat ?? "General",
    protection: { locked: style.unlocked !== true },
    ...(edges === "all" ? { border: { left: line, right: line, top: line, bottom: line } } : {}),
    ...(fill === undefined
      ? {}
      : { fill: { type: "pattern", pattern: "solid", fgColor: excelColor(fill) } }),
  };
}

const exceljs: Candidate = async (job, { timeLater }) => {
  const { Workbook } = library("exceljs") as ExcelJs;
  const { sheets } = planned(job);
  await timeLater(async () => {
    const book = new Workbook();
    const styles = new Map<CellStyle, unknown>();
    for (const { name, cells, columns } of sheets) {
      const sheet = book.addWorksheet(name);
      columns.forEach(({ width }, at) => {
        sheet.getColumn(at + 1).width = width;
      });
      for (const { row, column, value, formula, style } of cells) {
        const cell = sheet.getCell(row + 1, column + 1);
        if (value !== undefined)
          cell.value = formula === undefined ? value : { formula, result: value };
        if (style === undefined) continue;
        const known = styles.get(style) ?? excelStyle(style);
        styles.set(style, known);
        cell.style = known;
      }
    }
    await book.xlsx.writeBuffer();
  });
  return 0;
};

/** Writing the leader's workbook from a finished plan. */
export const WRITING_BOOK: Readonly<Record<string, Candidate>> = {
  floor,
  planning,
  zlib: ours(zlibPacking),
  fflate: ours(portablePacking),
  exceljs,
};
