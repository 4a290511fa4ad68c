import { type GridValue } from "../../../workbook/plan/grid";
import { dayOfSerial, readIsoDate } from "../../values/serial-date";
import { shownNumber } from "../../values/shown-number";
import { unescapeText } from "./text-escapes";

/** A cell as its element states it. */
export interface StatedCell {
  /** How the value is written: `n`, `s`, `str`, `inlineStr`, `b`, `e`, `d`. */
  readonly type: string;
  /** Its number, as written. */
  readonly style: string;
  /** What stands in `v`; undefined when there is no `v`. */
  readonly value: string | undefined;
  /** What stands in `is`. */
  readonly inline: string | undefined;
  readonly computed: boolean;
}

/** What the cells of all sheets refer to. */
export interface CellContext {
  readonly texts: readonly string[];
  readonly dateStyles: ReadonlySet<number>;
  readonly date1904: boolean;
}

/** Nothing in the cell, or something that no program reads in one certain way. */
export type CellReading = GridValue | "absent" | "contradiction";

type Reader = (stated: string, cell: StatedCell, context: CellContext) => CellReading;

const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;
const ZERO = 48;

/** A number of at most 15 digits in a cell of this style. */
export function readNumber(
  number: number,
  style: number,
  { dateStyles, date1904 }: CellContext,
): GridValue {
  const shown = number + 0;
  const date = dateStyles.has(style) ? dayOfSerial(shown, date1904) : undefined;
  return date === undefined
    ? { kind: "number", number: shown }
    : { kind: "date", date, number: shown };
}

const readStatedNumber: Reader = (stated, { style }, context) => {
  const number = shownNumber(NUMBER.test(stated) ? Number(stated) : Number.NaN);
  return Number.isFinite(number) ? readNumber(number, Number(style), context) : "contradiction";
};

const readYesNo: Reader = (stated) => {
  if (stated === "1" || stated === "true") return { kind: "yesNo", yes: true };
  return stated === "0" || stated === "false" ? { kind: "yesNo", yes: false } : "contradiction";
};

const readWrittenDate: Reader = (stated, _, { date1904 }) => {
  const day = readIsoDate(stated, date1904);
  return day === undefined
    ? "contradiction"
    : { kind: "date", date: day.date, number: shownNumber(day.number) };
};

/** A text, of which the empty one is none. */
export function readText(text: string | undefined): CellReading {
  return text === undefined || text === "" ? "absent" : { kind: "text", text };
}

/** The whole number that digits alone spell; -1 for anything else. */
function spelled(digits: string): number {
  let number = 0;
  for (let at = 0; at < digits.length; at += 1) {
    const digit = digits.charCodeAt(at) - ZERO;
    if (!(digit >= 0 && digit <= 9)) return -1;
    number = number * 10 + digit;
  }
  return number;
}

const readSharedText: Reader = (stated, _, { texts }) => {
  const text = texts[spelled(stated)];
  return text === undefined ? "contradiction" : readText(text);
};

const READERS: ReadonlyMap<string, Reader> = new Map([
  ["n", readStatedNumber],
  ["s", readSharedText],
  ["b", readYesNo],
  ["d", readWrittenDate],
  ["e", (error) => ({ kind: "error", error })],
]);

/** A formula whose result is the empty text states an empty `v` and says that it is text; any other empty `v` is no result. */
function isUncalculated({ computed, type, value }: StatedCell): boolean {
  return computed && (value === undefined || (value.trim() === "" && type !== "str"));
}

/**
 * What stands in a cell. `absent`: no value, or the empty text. `contradiction`: a number that is none, a text number
 * the file does not hold, an unknown way of writing.
 */
export function readCellValue(cell: StatedCell, context: CellContext): CellReading {
  if (isUncalculated(cell)) return { kind: "uncalculated" };
  if (cell.type === "inlineStr") return readText(cell.inline);
  if (cell.type === "str") return readText(unescapeText(cell.value ?? ""));
  const reader = READERS.get(cell.type);
  const stated = (cell.value ?? "").trim();
  if (reader === undefined) return "contradiction";
  return stated === "" ? "absent" : reader(stated, cell, context);
}
