import { readWorkbook } from "../../../../src/hosts/xlsx/read/read-workbook";
import { viSheets } from "../../../../src/i18n/sheets/vi";
import { type Template } from "../../../../src/scoring/template/template";
import { leavesOf } from "../../../../src/scoring/template/criterion-tree";
import { DETAIL_COLUMNS, DETAIL_ROWS } from "../../../../src/workbook/bloc/detail/detail-layout";
import { type Grid } from "../../../../src/workbook/plan/grid";
import { expectedResult } from "../../../fixtures/reference-blocs";
import { readSummary, type SummaryLine } from "../../../fixtures/summary-lines";

type Shown = string | number;

interface ExpectedUnit {
  readonly total: string;
  readonly selfTotal: string;
  readonly rank: number;
  readonly band: string;
  readonly award: string | null;
  readonly leaves: Readonly<Record<string, string>>;
}

/** What the sheets of a leader's workbook say, its members in their order. */
export interface SheetResults {
  readonly summary: readonly SummaryLine[];
  /** Criterion code → the score of each member. */
  readonly detail: Readonly<Record<string, readonly Shown[]>>;
  /** The published list from its first place on: name, total, rank, class, award. */
  readonly ranking: readonly (readonly Shown[])[];
}

function shown(grid: Grid | undefined, row: number, column: number): Shown {
  const value = grid?.rows.get(row)?.get(column)?.value;
  if (value?.kind === "number") return value.number;
  return value?.kind === "text" ? value.text : "";
}

/** Reads the sheets of results from a saved workbook. */
export function sheetResults(bytes: Uint8Array, { criteria }: Template): SheetResults {
  const summary = Object.values(readSummary(bytes));
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const grid = (name: string): Grid | undefined =>
    read.value.sheets.find((sheet) => sheet.name === name);
  const { detail, ranking } = viSheets.bloc;
  const own = grid(detail.sheet);
  const score = (row: number): readonly Shown[] =>
    summary.map((_, at) => shown(own, row, DETAIL_COLUMNS.firstUnit + at));
  const rowOf = new Map(criteria.map(({ code }, at) => [code, DETAIL_ROWS.first + at] as const));
  const list = grid(ranking.sheet);
  return {
    summary,
    detail: Object.fromEntries(
      leavesOf(criteria).map(({ code }) => [code, score(rowOf.get(code) ?? -1)]),
    ),
    ranking: summary.map((_, at) => [3, 4, 5, 6, 7].map((column) => shown(list, 9 + at, column))),
  };
}

/** The reference results of a bloc as its sheets are to say them. */
export function expectedResults(
  name: string,
  template: Template,
  names: readonly string[],
): SheetResults {
  const { units } = expectedResult(name) as { units: Record<string, ExpectedUnit> };
  const all = Object.values(units);
  const summary = all.map((unit) => ({
    total: Number(unit.total),
    selfTotal: Number(unit.selfTotal),
    rank: unit.rank,
    band: template.bands.find(({ key }) => key === unit.band)?.label ?? "",
    award: template.awards.find(({ key }) => key === unit.award)?.label ?? "",
  }));
  const points = (text: string | undefined): Shown =>
    text === "na" ? viSheets.marks.na : Number(text);
  return {
    summary,
    detail: Object.fromEntries(
      leavesOf(template.criteria).map(({ code }) => [
        code,
        all.map(({ leaves }) => points(leaves[code])),
      ]),
    ),
    ranking: summary
      .map(({ total, rank, band, award }, at) => [names[at] ?? "", total, rank, band, award])
      .sort((a, b) => Number(a[2]) - Number(b[2])),
  };
}
