import { changeBloc } from "../../../src/actions/bloc/change-bloc";
import { enterScores } from "../../../src/actions/bloc/enter-scores";
import { takeBack } from "../../../src/actions/bloc/take-back";
import { publishResult } from "../../../src/actions/reconcile-book";
import { present } from "../../../src/basics/assert";
import { excelWorkbook } from "../../../src/hosts/excel/excel-workbook";
import { smallestChanges } from "../../../src/scoring/explanation/smallest-changes";
import { toNumber } from "../../../src/scoring/points/points";
import { scoreBloc } from "../../../src/scoring/summary/score-bloc";
import { cellName } from "../../../src/workbook/plan/cell-address";
import { expectedResult, referenceBloc } from "../../fixtures/reference-blocs";
import { KNOWN } from "../../fixtures/returned-forms";
import { type OpenedExcel } from "../../workbench/excel-kit";
import { bookNow, changed, openBloc, type Reference } from "./bloc-in-excel";

const REFERENCE: Reference = referenceBloc("khoi-ii-100");

function ranksOf({ template, bloc }: Reference): ReadonlyMap<string, number> {
  const scored = scoreBloc(template, bloc);
  if (!scored.ok) throw new Error(JSON.stringify(scored.problems));
  return new Map(scored.value.standings.map(({ id, rank }) => [id, rank]));
}

describe("points that were tried in the ranking", () => {
  it("swap two units once they are written with a reason, and no longer once that is taken back", async () => {
    await openBloc(REFERENCE);
    const { template, bloc } = await bookNow();
    const result = scoreBloc(template, bloc);
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    const byRank = [...result.value.standings].sort((one, other) => one.rank - other.rank);
    const [upper, lower] = [byRank[0]?.id ?? "", byRank[1]?.id ?? ""];
    const scored = { template, bloc, result: result.value };
    const [swap] = smallestChanges(scored, upper, lower);
    const { unit, criterion, stage, to } = present(swap, "a change that swaps the first two");
    const entered = (reason: string) => {
      const entry = { kind: "typed", points: [toNumber(to)], listed: false, reason } as const;
      return { unit, criterion, stage, entry };
    };
    const refused = await changeBloc(excelWorkbook(), KNOWN, (book) =>
      enterScores(book, [entered("")]),
    );
    expect(refused).toMatchObject({ ok: false, problems: [{ code: "reasonMissing" }] });
    const before = ranksOf(await bookNow());
    const both = await changed((book) => enterScores(book, [entered("Theo biên bản họp")]));
    const after = await bookNow();
    expect([ranksOf(after).get(upper), ranksOf(after).get(lower)]).toEqual([2, 1]);
    expect(after.bloc.entries.get(unit)?.get(criterion)?.[stage]).toEqual(
      entered("Theo biên bản họp").entry,
    );
    await changed((book) => takeBack(both, book));
    expect(ranksOf(await bookNow())).toEqual(before);
  });
});

describe("a result that is to go out", () => {
  /** The cell of the first unit's total on the summary, and what its formula comes to. */
  async function totalCell(excel: OpenedExcel): Promise<readonly [string, string, number]> {
    const summary = present((await bookNow()).places.summary, "a summary");
    const row = present([...summary.rows.values()][0], "a unit");
    const cell = cellName(row, present(summary.columns.get("total"), "the totals"));
    const { name } = summary.grid;
    const value = await excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(name).getRange(cell);
      range.load("values");
      await context.sync();
      return Number(range.values[0]?.[0]);
    });
    return [name, cell, value];
  }

  async function overwrite(excel: OpenedExcel, by: (value: number) => number): Promise<string> {
    const [sheet, cell, value] = await totalCell(excel);
    await excel.Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      worksheet.protection.unprotect();
      worksheet.getRange(cell).values = [[by(value)]];
      await context.sync();
    });
    return cell;
  }

  it("goes out while every figure of the workbook agrees", async () => {
    await openBloc(REFERENCE);
    const published = await publishResult(excelWorkbook(), KNOWN);
    expect(published).toEqual({ ok: true, value: expectedResult("khoi-ii-100") });
  });

  it.each([
    ["a formula was overwritten by another figure", (value: number) => value + 1],
    ["a formula was overwritten by the very figure that it came to", (value: number) => value],
  ])("stays, with the cell named, where %s", async (_, by) => {
    const excel = await openBloc(REFERENCE);
    const cell = await overwrite(excel, by);
    const published = await publishResult(excelWorkbook(), KNOWN);
    expect(published).toMatchObject({
      ok: false,
      problems: [{ code: "figuresDiffer", differences: [{ code: "formulaOverwritten", cell }] }],
    });
  });
});
