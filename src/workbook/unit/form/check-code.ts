import { type Fraction, exactly, nearestWhole, times, whole } from "../../../basics/fraction";
import { added, allOf, quoted } from "../../../basics/formula-text";
import { type Points } from "../../../scoring/points/points";
import { type InputField } from "../../../scoring/rules/rule";
import { type FormColumn, type Marks } from "../../look/sheet-words";
import { type GridValue } from "../../plan/grid";
import { type FormRow, rowId } from "./form-layout";

/**
 * The check code: a checksum over the figures of a form, how many rows are filled in, and the total in thousandths, as
 * `482913-36-64500`. Definition, formula and computation stand side by side here, so that a sheet and a program cannot
 * come to different codes; `docs/workbook-layout.md` says the same for other programs.
 *
 * One changed cell always changes the code, except a figure that changes by a multiple of the prime in its last counted
 * decimal. Of changes to several cells one in a million goes unseen; whoever wants to deceive can find such changes.
 */

/** The largest prime of six digits. */
const PRIME = 999_983;
/** The weight of input cell number k, counted from 1, is this to the power of k. */
const GENERATOR = 314_159;
/** What stands for a value that a cell does not ask for. */
const OTHER = 500_001;
/** What tells a figure below 0 from the same above it. */
const BELOW_ZERO = 271_828;

/** Figures below `under` count in units of one over `scale`, larger ones more coarsely, so that no program rounds. */
const SCALES = [
  { under: 1e8, scale: 1_000_000 },
  { under: 1e11, scale: 1000 },
  { under: 1e14, scale: 1 },
] as const;

/** An input cell that the code covers. */
export interface CheckedInput {
  readonly key: FormColumn;
  /** What may be chosen there, in order; undefined for a figure. */
  readonly choices: readonly string[] | undefined;
  readonly weight: number;
}

function choicesOf(field: InputField, { yes, no }: Marks): readonly string[] | undefined {
  if (field.shape === "choice") return field.options.map(({ label }) => label);
  return field.shape === "yesNo" ? [yes, no] : undefined;
}

function cellsOf(row: FormRow, marks: Marks): readonly Omit<CheckedInput, "weight">[] {
  if (row.kind === "group" || row.kind === "how" || row.criterion.scorer !== "unit") return [];
  if (row.kind === "item") return [{ key: "result", choices: [marks.yes, marks.no] }];
  const { rule, na } = row.criterion;
  const typed = (place: "target" | "result"): readonly Omit<CheckedInput, "weight">[] =>
    rule.fields
      .filter((field) => field.place === place && field.shape !== "ticks")
      .map((field) => ({ key: place, choices: choicesOf(field, marks) }));
  const mark = na ? [{ key: "na", choices: [marks.tick] } as const] : [];
  return [...typed("target"), ...typed("result"), ...mark];
}

/** The input cells that the code covers, by row id; weighted in the order of the form, row by row. */
export function checkedInputs(
  rows: readonly FormRow[],
  marks: Marks,
): ReadonlyMap<string, readonly CheckedInput[]> {
  const inputs = new Map<string, readonly CheckedInput[]>();
  let weight = 1;
  for (const row of rows) {
    const weighted = cellsOf(row, marks).map((cell) => {
      weight = (weight * GENERATOR) % PRIME;
      return { ...cell, weight };
    });
    const id = rowId(row);
    if (id !== undefined && weighted.length > 0) inputs.set(id, weighted);
  }
  return inputs;
}

function figureFormula(cell: string): string {
  const size = `ABS(${cell})`;
  const counted = SCALES.reduceRight((larger, { under, scale }, order) => {
    const most = larger === "" ? `MIN(${size},${String(under)})` : size;
    const units = added([
      `ROUND(${most}*${String(scale)},0)`,
      ...(order > 0 ? [String(order)] : []),
    ]);
    return larger === "" ? units : `IF(${size}<${String(under)},${units},${larger})`;
  }, "");
  return `MOD(${counted},${String(PRIME)})+IF(${cell}<0,${String(BELOW_ZERO + 1)},1)`;
}

/** 0 for a blank, 1 and more for anything else. */
function figureNumber(figure: number): number {
  const size = Math.abs(figure);
  const found = SCALES.findIndex(({ under }) => size < under);
  const order = found < 0 ? SCALES.length - 1 : found;
  const { scale = 1, under = 0 } = SCALES[order] ?? {};
  const most: Fraction = exactly(found < 0 ? under : size);
  const units = nearestWhole(times(most, whole(scale))) + BigInt(order);
  return Number(units % BigInt(PRIME)) + (figure < 0 ? BELOW_ZERO + 1 : 1);
}

function cellFormula(cell: string, { choices }: CheckedInput): string {
  const other = String(OTHER);
  const read =
    choices === undefined
      ? `IF(ISNUMBER(${cell}),${figureFormula(cell)},${other})`
      : choices.reduceRight(
          (otherwise, choice, order) =>
            `IF(${cell}=${quoted(choice)},${String(order + 1)},${otherwise})`,
          other,
        );
  return `IF(${cell}="",0,${read})`;
}

/** Texts are equal in upper and lower case, as a formula compares them. */
function sameText(a: string, b: string): boolean {
  return a.normalize("NFC").toLowerCase() === b.normalize("NFC").toLowerCase();
}

function cellNumber(value: GridValue | undefined, { choices }: CheckedInput): number {
  if (value === undefined) return 0;
  if (choices === undefined)
    return value.kind === "number" || value.kind === "date" ? figureNumber(value.number) : OTHER;
  const order =
    value.kind === "text" ? choices.findIndex((choice) => sameText(choice, value.text)) : -1;
  return order < 0 ? OTHER : order + 1;
}

/** The number of one row: blank where nothing is filled in. An error in an input stands for the whole row. */
export function rowFormula(
  inputs: readonly CheckedInput[],
  cellOf: (key: FormColumn) => string,
): string {
  const blank = allOf(inputs.map(({ key }) => `${cellOf(key)}=""`));
  const terms = inputs.map(
    (each) => `${String(each.weight)}*(${cellFormula(cellOf(each.key), each)})`,
  );
  const number = `MOD(${added(terms)},${String(PRIME)})`;
  return `IFERROR(IF(${blank},"",${number}),${String(OTHER)})`;
}

/** What `rowFormula` comes to; undefined where an input is a formula without a result. */
export function rowNumber(
  inputs: readonly CheckedInput[],
  valueOf: (key: FormColumn) => GridValue | undefined,
): number | "" | undefined {
  const values = inputs.map(({ key }) => valueOf(key));
  if (values.some((value) => value?.kind === "uncalculated")) return undefined;
  if (values.every((value) => value === undefined)) return "";
  if (values.some((value) => value?.kind === "error")) return OTHER;
  const sum = inputs.reduce((all, each, order) => {
    return all + each.weight * cellNumber(values[order], each);
  }, 0);
  return sum % PRIME;
}

/** The code as a formula over the rows' numbers and the cell with the total. */
export function checkCodeFormula(numbers: string, total: string): string {
  const sum = `TEXT(MOD(SUM(${numbers}),${String(PRIME)}),"000000")`;
  return `${sum}&"-"&COUNT(${numbers})&"-"&ROUND(${total}*1000,0)`;
}

/** The code over the rows' numbers and the total. */
export function checkCode(numbers: readonly (number | "")[], total: Points): string {
  const filled = numbers.filter((number) => number !== "");
  const sum = filled.reduce((all, number) => all + number, 0) % PRIME;
  return `${String(sum).padStart(6, "0")}-${String(filled.length)}-${String(total)}`;
}
