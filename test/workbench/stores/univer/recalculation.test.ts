import { viSheets } from "../../../../src/i18n/sheets/vi";
import { storeFromPlan } from "../../../../src/workbench/stores/plan/store-from-plan";
import { createUniverStore } from "../../../../src/workbench/stores/univer/univer-store";
import { planBlocWorkbook } from "../../../../src/workbook/bloc/bloc-workbook";
import { cellName } from "../../../../src/workbook/plan/cell-address";
import { type CellValue, type WorkbookPlan } from "../../../../src/workbook/plan/sheet-plan";
import { filledSheet } from "../../../../src/workbook/plan/slots";
import { planUnitWorkbook } from "../../../../src/workbook/unit/unit-workbook";
import { scoreBloc } from "../../../../src/scoring/summary/score-bloc";
import { referenceBloc, type ReferenceBloc } from "../../../fixtures/reference-blocs";
import { gridWithoutScreen } from "./grid-without-screen";

const CALCULATING = 60_000;

function blocPlan(name: ReferenceBloc): WorkbookPlan {
  const { template, bloc } = referenceBloc(name);
  const scored = scoreBloc(template, bloc);
  if (!scored.ok) throw new Error(name);
  return planBlocWorkbook({ template, bloc, result: scored.value, received: new Map() }, viSheets);
}

function unitPlan(name: ReferenceBloc): WorkbookPlan {
  const { template, bloc } = referenceBloc(name);
  const unit = bloc.units[0]!;
  const entries = bloc.entries.get(unit.id) ?? new Map<string, never>();
  return planUnitWorkbook({ setup: bloc, template, entries, unit }, viSheets);
}

const isSame = (mine: CellValue, theirs: CellValue | undefined): boolean =>
  typeof mine === "number" && typeof theirs === "number"
    ? Math.abs(mine - theirs) <= 1e-12 * Math.max(1, Math.abs(mine))
    : mine === theirs;

describe("the grid's engine as a second computation", () => {
  const grid = gridWithoutScreen();

  afterAll(() => {
    grid.close();
  });

  it.each([
    { title: "the sample bloc's workbook", plan: () => blocPlan("khoi-2026-100") },
    { title: "a form of the sample bloc", plan: () => unitPlan("khoi-2026-100") },
    { title: "the workbook of the bloc of 1,000 points", plan: () => blocPlan("khoi-ii-1000") },
    { title: "a form of the bloc of 1,000 points", plan: () => unitPlan("khoi-ii-1000") },
  ])(
    "gives every formula the result that ours gave it: $title",
    async ({ title, plan: make }) => {
      const plan = make();
      const store = createUniverStore(storeFromPlan(plan), grid.program, title);
      store.recalculate();
      await store.settle();
      const sheets = store.sheets();
      const differ = plan.sheets.flatMap((sheet, at) =>
        filledSheet(sheet, plan.slots)
          .cells.filter(({ formula }) => formula !== undefined)
          .filter(({ row, column, value = "" }) => {
            return !isSame(value, sheets[at]?.cell(row, column)?.value);
          })
          .map(({ row, column }) => `${sheet.name} ${cellName(row, column)}`),
      );
      store.close();
      expect(differ).toEqual([]);
    },
    CALCULATING,
  );
});
