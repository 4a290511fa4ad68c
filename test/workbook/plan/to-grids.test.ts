import { readWorkbook } from "../../../src/hosts/xlsx/read/read-workbook";
import { writeWorkbook } from "../../../src/hosts/xlsx/write/write-workbook";
import { type GridValue } from "../../../src/workbook/plan/grid";
import { planToGrids } from "./to-grids";
import { type CellPlan } from "../../../src/workbook/plan/sheet-plan";
import { planUnitWorkbook } from "../../../src/workbook/unit/unit-workbook";
import { REFERENCE_BLOCS, referenceBloc } from "../../fixtures/reference-blocs";
import { KNOWN, selfEntries } from "../../fixtures/returned-forms";
import { RICH_PLAN } from "../../hosts/xlsx/write/rich-plan";
import { sheetPlan, workbookPlan } from "./plan-builders";

function seen(cell: Omit<CellPlan, "row" | "column">): GridValue | undefined {
  const cells = [{ row: 3, column: 2, ...cell }];
  return planToGrids(workbookPlan([sheetPlan({ cells })]))
    .sheets[0]?.rows.get(3)
    ?.get(2)?.value;
}

describe("a plan as its reader sees it", () => {
  it.each([
    [{ value: "1.10" }, { kind: "text", text: "1.10" }],
    [{ value: 0.1 + 0.2 }, { kind: "number", number: 0.3 }],
    [{ value: false }, { kind: "yesNo", yes: false }],
    [{ value: "" }, undefined],
    [{ value: "", formula: 'IF(A1="","",1)' }, undefined],
    [{ style: { fill: "FFF8E1" } }, undefined],
    [
      { value: 46_299, style: { numberFormat: "dd/mm/yyyy" } },
      { kind: "date", date: "2026-10-04", number: 46_299 },
    ],
    [
      { value: 46_299, style: { numberFormat: '0" ngày"' } },
      { kind: "number", number: 46_299 },
    ],
    [
      { value: 46_299, style: { numberFormat: "[Red]0" } },
      { kind: "number", number: 46_299 },
    ],
    [
      { value: -1, style: { numberFormat: "dd/mm/yyyy" } },
      { kind: "number", number: -1 },
    ],
  ])("%j shows %j", (cell, value) => {
    expect(seen(cell)).toEqual(value);
  });

  it("says of a rich workbook what the reader of files says of its bytes", () => {
    const read = readWorkbook(writeWorkbook(RICH_PLAN));
    expect(read).toEqual({ ok: true, value: planToGrids(RICH_PLAN) });
  });

  it.each(REFERENCE_BLOCS)(
    "says of %s's forms what the reader of files says of their bytes",
    (name) => {
      const { template, bloc } = referenceBloc(name);
      const [unit] = bloc.units;
      if (unit === undefined) throw new Error("no unit");
      for (const words of KNOWN) {
        const entries = selfEntries(bloc, unit.id);
        const plan = planUnitWorkbook({ setup: bloc, template, unit, entries }, words);
        expect(readWorkbook(writeWorkbook(plan))).toEqual({ ok: true, value: planToGrids(plan) });
      }
    },
  );
});
