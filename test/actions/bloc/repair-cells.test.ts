import { repairCells } from "../../../src/actions/bloc/repair-cells";
import { excelWorkbook } from "../../../src/hosts/excel/excel-workbook";
import { leavesOf } from "../../../src/scoring/template/criterion-tree";
import { type CellValue } from "../../../src/workbook/plan/sheet-plan";
import { scoresKey } from "../../../src/workbook/bloc/scores/scores-layout";
import { referenceBloc } from "../../fixtures/reference-blocs";
import { KNOWN } from "../../fixtures/returned-forms";
import { bookNow, openBloc } from "./bloc-in-excel";

const reference = referenceBloc("khoi-2026-100");

/** Types into cells of the first unit's first criterion. */
async function type(cells: Readonly<Record<string, CellValue>>): Promise<void> {
  const { scores } = (await bookNow()).places;
  const [unit, leaf] = [reference.bloc.units[0], leavesOf(reference.template.criteria)[0]];
  const row = scores.rows.get(scoresKey(unit?.id ?? "", leaf?.id ?? "")) ?? 0;
  const changes = Object.entries(cells).map(([key, value]) => {
    const column = [...scores.columns].find(([each]) => each === key)?.[1] ?? 0;
    return { row, column, value };
  });
  await excelWorkbook().write([{ sheet: scores.grid.name, cells: changes }]);
}

it("writes a number typed as a text as that number, and leaves a workbook alone that needs nothing", async () => {
  await openBloc(reference);
  expect(await repairCells(excelWorkbook(), KNOWN)).toEqual({ ok: true, value: 0 });
  await type({ "verified.typed": "9,5", "verified.reason": "Theo biên bản" });
  expect((await bookNow()).notes.repairs).toHaveLength(1);
  expect(await repairCells(excelWorkbook(), KNOWN)).toEqual({ ok: true, value: 1 });
  const { notes } = await bookNow();
  expect([notes.repairs, notes.problems]).toEqual([[], []]);
});
