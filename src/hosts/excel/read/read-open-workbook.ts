import { failure, type Result, success } from "../../../basics/result";
import { type WorkbookGrids } from "../../../workbook/plan/grid";
import { type HostProblem } from "../../../workbook/plan/host-problem";
import { gridOf, loadGrid } from "../content/range-grid";
import { askExcel } from "../run-excel";
import { readInPieces } from "./read-in-pieces";

type Facts = Pick<WorkbookGrids, "names" | "properties">;

interface Loaded extends Facts {
  readonly sheets: readonly Excel.Worksheet[];
}

function referenceOf(formula: unknown): string {
  const text = String(formula);
  return text.startsWith("=") ? text.slice(1) : text;
}

async function loadFacts(context: Excel.RequestContext): Promise<Loaded> {
  const { worksheets, names, properties } = context.workbook;
  worksheets.load("items/name,items/visibility");
  names.load("items/name,items/formula,items/scope");
  properties.custom.load("items/key,items/value");
  await context.sync();
  return {
    sheets: worksheets.items,
    names: new Map(
      names.items
        .filter(({ scope }) => scope === "Workbook")
        .map(({ name, formula }) => [name, referenceOf(formula)]),
    ),
    properties: new Map(
      properties.custom.items.flatMap(({ key, value }: { key: string; value: unknown }) =>
        typeof value === "string" ? [[key, value] as const] : [],
      ),
    ),
  };
}

async function readAtOnce(context: Excel.RequestContext): Promise<WorkbookGrids> {
  const { sheets, ...facts } = await loadFacts(context);
  const used = sheets.map((sheet) => {
    const range = sheet.getUsedRangeOrNullObject(true);
    loadGrid(range);
    return { sheet, range };
  });
  await context.sync();
  return {
    ...facts,
    sheets: used.map(({ sheet, range }) => gridOf(sheet, range.isNullObject ? [] : [range])),
  };
}

/** Cells in one message: with long formulas, with long texts, and with texts as long as cells hold them. */
const PIECES = [8_000, 400, 20];

async function readSmaller(
  [cells, ...fewer]: readonly number[],
  tooLarge: Result<WorkbookGrids, HostProblem>,
): Promise<Result<WorkbookGrids, HostProblem>> {
  if (cells === undefined || !isTooLarge(tooLarge)) return tooLarge;
  const read = await askExcel(async (context) => {
    const { sheets, ...facts } = await loadFacts(context);
    const grids = await readInPieces(context, sheets, cells);
    return grids.ok ? success({ ...facts, sheets: grids.value }) : failure(grids.problems);
  });
  return readSmaller(fewer, read);
}

function isTooLarge(read: Result<WorkbookGrids, HostProblem>): boolean {
  return !read.ok && read.problems.some(({ code }) => code === "hostTooLarge");
}

/**
 * Reads all sheets, the workbook-wide names and the custom properties that are texts; two round trips. Where that is
 * more than one message holds (5 MB on the web), the sheets are read again in pieces.
 */
export async function readOpenWorkbook(): Promise<Result<WorkbookGrids, HostProblem>> {
  return readSmaller(PIECES, await askExcel(async (context) => success(await readAtOnce(context))));
}
