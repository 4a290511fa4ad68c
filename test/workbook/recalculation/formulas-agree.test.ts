import { readWorkbook } from "../../../src/hosts/xlsx/read/read-workbook";
import { writeWorkbook } from "../../../src/hosts/xlsx/write/write-workbook";
import { viSheets } from "../../../src/i18n/sheets/vi";
import { scoreBloc } from "../../../src/scoring/summary/score-bloc";
import { planBlocWorkbook } from "../../../src/workbook/bloc/bloc-workbook";
import { cellName } from "../../../src/workbook/plan/cell-address";
import { type GridCell, type WorkbookGrids } from "../../../src/workbook/plan/grid";
import { type WorkbookPlan } from "../../../src/workbook/plan/sheet-plan";
import { planUnitWorkbook } from "../../../src/workbook/unit/unit-workbook";
import { recalculateAll } from "../../programs/libreoffice";
import { plantWrongResult, sheetPartsOf } from "../../programs/plant-wrong-result";
import { describeWith } from "../../programs/program";
import { REFERENCE_BLOCS, type ReferenceBloc, referenceBloc } from "../../fixtures/reference-blocs";

function shown(cell: GridCell | undefined): unknown {
  if (cell === undefined) return "";
  const { value } = cell;
  if (value.kind === "text") return value.text;
  if (value.kind === "number" || value.kind === "date") return value.number;
  return value;
}

function same(mine: unknown, theirs: unknown): boolean {
  if (typeof mine === "number" && typeof theirs === "number")
    return Math.abs(mine - theirs) <= 1e-12 * Math.max(1, Math.abs(mine));
  return mine === theirs;
}

/** Every formula cell whose recalculated result is not the one our engine gave it. */
function differences(
  plan: WorkbookPlan,
  grids: WorkbookGrids,
): { compared: number; differ: string[] } {
  const differ: string[] = [];
  let compared = 0;
  for (const sheet of plan.sheets) {
    const grid = grids.sheets.find(({ name }) => name === sheet.name);
    for (const { row, column, formula, value } of sheet.cells) {
      if (formula === undefined) continue;
      compared += 1;
      const theirs = shown(grid?.rows.get(row)?.get(column));
      if (!same(value, theirs))
        differ.push(
          `${sheet.name}!${cellName(row, column)}: ${String(value)} / ${JSON.stringify(theirs)} =${formula.slice(0, 300)}`,
        );
    }
  }
  return { compared, differ };
}

function blocPlan(name: ReferenceBloc): WorkbookPlan {
  const { template, bloc } = referenceBloc(name);
  const result = scoreBloc(template, bloc);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return planBlocWorkbook({ template, bloc, result: result.value, received: new Map() }, viSheets);
}

function formPlan(name: ReferenceBloc): WorkbookPlan {
  const { template, bloc } = referenceBloc(name);
  const [unit] = bloc.units;
  const entries = unit && bloc.entries.get(unit.id);
  if (unit === undefined || entries === undefined) throw new Error("no unit");
  return planUnitWorkbook({ setup: bloc, template, unit, entries }, viSheets);
}

describeWith("soffice", "formulas recalculated by LibreOffice", () => {
  const plans = REFERENCE_BLOCS.flatMap(([name]) => [
    [`the leader's workbook of ${name}`, blocPlan(name), 500] as const,
    [`a filled form of ${name}`, formPlan(name), 20] as const,
  ]);
  let results: readonly Uint8Array[] = [];

  beforeAll(async () => {
    const files = plans.map(([, plan]) => writeWorkbook(plan));
    const planted = files.slice(0, 2).map((bytes) => plantWrongResult(bytes).bytes);
    results = await recalculateAll([...files, ...planted]);
  }, 240_000);

  it("are recalculated indeed: a planted wrong result comes out corrected", () => {
    const texts = results.map(sheetPartsOf);
    expect(texts.at(-2)).toBe(texts[0]);
    expect(texts.at(-1)).toBe(texts[1]);
  });

  it.each(plans.map((plan, index) => [...plan, index] as const))(
    "agree with the engine in every cell of %s",
    (_title, plan, least, index) => {
      const read = readWorkbook(results[index] ?? new Uint8Array());
      if (!read.ok) throw new Error(JSON.stringify(read.problems));
      const { compared, differ } = differences(plan, read.value);
      expect(differ).toEqual([]);
      expect(compared).toBeGreaterThan(least);
    },
  );
});
