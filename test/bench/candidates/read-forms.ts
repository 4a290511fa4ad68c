import { closeSync, openSync, readFileSync, readSync } from "node:fs";
import { zlibPacking } from "../../../src/hosts/node/zlib-packing";
import { type Packing, portablePacking } from "../../../src/hosts/xlsx/package/packing";
import { readWorkbook } from "../../../src/hosts/xlsx/read/read-workbook";
import { enSheets } from "../../../src/i18n/sheets/en";
import { viSheets } from "../../../src/i18n/sheets/vi";
import { type WorkbookGrids } from "../../../src/workbook/plan/grid";
import { readUnitWorkbook } from "../../../src/workbook/unit/read-unit-workbook";
import { type Candidate } from "./candidate";
import { type ExcelJs, type ExcelValue, library, type SheetJs } from "./libraries";
import { createStopwatch } from "./stopwatch";

const FORM = viSheets.form.sheet;

/** Hands over the files of a corpus, a few at a time, so that no more than these are ever in memory. */
async function eachFile(
  corpus: string,
  items: number,
  visit: (files: readonly Uint8Array[]) => void | Promise<void>,
): Promise<void> {
  const lengths = JSON.parse(readFileSync(`${corpus}.json`, "utf8")) as readonly number[];
  const file = openSync(`${corpus}.bin`, "r");
  let at = 0;
  let some: Uint8Array[] = [];
  for (const length of lengths.slice(0, items)) {
    const bytes = new Uint8Array(length);
    readSync(file, bytes, 0, length, at);
    at += length;
    some.push(bytes);
    if (some.length < 25) continue;
    await visit(some);
    some = [];
  }
  await visit(some);
  closeSync(file);
}

/** The sum of all numbers in the self-assessment sheet. */
function sumIn({ sheets }: WorkbookGrids): number {
  let sum = 0;
  for (const [, row] of sheets.find(({ name }) => name === FORM)?.rows ?? [])
    for (const [, { value }] of row) if (value.kind === "number") sum += value.number;
  return sum;
}

function ours(packing: Packing): Candidate {
  return async ({ corpus, items }, { time }) => {
    let check = 0;
    await eachFile(corpus, items, (files) => {
      check += time(() => {
        let sum = 0;
        for (const file of files) {
          const read = readWorkbook(file, undefined, packing);
          if (!read.ok) throw new Error(JSON.stringify(read.problems));
          sum += sumIn(read.value);
        }
        return sum;
      });
    });
    return check;
  };
}

/** After so many forms nothing is left to compile. */
const COMPILED_AFTER = 1000;

/** The same after the engine has compiled everything that is used. */
function compiled(candidate: Candidate): Candidate {
  return async (job, stopwatch) => {
    const items = Math.min(job.items, COMPILED_AFTER);
    for (let read = 0; read < COMPILED_AFTER; read += items)
      await candidate({ ...job, items }, createStopwatch());
    return candidate(job, stopwatch);
  };
}

/** What the reader inflates of each file, and nothing else. */
function floor(packing: Packing): Candidate {
  return async ({ corpus, items }, { time }) => {
    await eachFile(corpus, items, (files) => {
      const streams: (readonly [Uint8Array, number])[] = [];
      const inflate: Packing["inflate"] = (packed, size) => {
        streams.push([packed, size]);
        return zlibPacking.inflate(packed, size);
      };
      for (const file of files) readWorkbook(file, undefined, { ...zlibPacking, inflate });
      time(() => {
        for (const [packed, size] of streams) packing.inflate(packed, size);
      });
    });
    return 0;
  };
}

/** Reading and everything that is said about a form before it is taken in. */
const understood: Candidate = async ({ corpus, items }, { time }) => {
  await eachFile(corpus, items, (files) => {
    time(() => {
      for (const file of files) {
        const read = readWorkbook(file, undefined, zlibPacking);
        const form = read.ok ? readUnitWorkbook(read.value, [viSheets, enSheets]) : read;
        if (!form.ok) throw new Error(JSON.stringify(form.problems));
      }
    });
  });
  return 0;
};

function numberIn(value: ExcelValue): number {
  const shown = typeof value === "object" ? value?.result : value;
  return typeof shown === "number" ? shown : 0;
}

const exceljs: Candidate = async ({ corpus, items }, { timeLater }) => {
  const { Workbook } = library("exceljs") as ExcelJs;
  let check = 0;
  await eachFile(corpus, items, (files) =>
    timeLater(async () => {
      for (const file of files) {
        const book = new Workbook();
        await book.xlsx.load(file);
        book.eachSheet((sheet) => {
          sheet.eachRow((row) => {
            row.eachCell(({ value }) => {
              check += sheet.name === FORM ? numberIn(value) : 0;
            });
          });
        });
      }
    }),
  );
  return check;
};

const sheetjs: Candidate = async ({ corpus, items }, { time }) => {
  const { read } = library("@e965/xlsx") as SheetJs;
  let check = 0;
  const options = { type: "array", dense: true, cellText: false, cellHTML: false };
  await eachFile(corpus, items, (files) => {
    time(() => {
      for (const file of files)
        for (const row of read(file, options).Sheets[FORM]?.["!data"] ?? [])
          for (const cell of row ?? []) if (typeof cell?.v === "number") check += cell.v;
    });
  });
  return check;
};

/** Reading returned forms, every sheet of them. */
export const READING_FORMS: Readonly<Record<string, Candidate>> = {
  floorZlib: floor(zlibPacking),
  floorFflate: floor(portablePacking),
  zlib: ours(zlibPacking),
  fflate: ours(portablePacking),
  zlibWarm: compiled(ours(zlibPacking)),
  fflateWarm: compiled(ours(portablePacking)),
  understood,
  exceljs,
  sheetjs,
};
