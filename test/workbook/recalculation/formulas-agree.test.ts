import { readWorkbook } from "../../../src/hosts/xlsx/read/read-workbook";
import { writeWorkbook } from "../../../src/hosts/xlsx/write/write-workbook";
import { viSheets } from "../../../src/i18n/sheets/vi";
import { scoreBloc } from "../../../src/scoring/summary/score-bloc";
import { planBlocWorkbook } from "../../../src/workbook/bloc/bloc-workbook";
import { type WorkbookPlan } from "../../../src/workbook/plan/sheet-plan";
import { planUnitWorkbook } from "../../../src/workbook/unit/unit-workbook";
import { differences } from "../../fixtures/recalculated-formulas";
import { recalculateAll } from "../../programs/libreoffice";
import { plantWrongResult, sheetPartsOf } from "../../programs/plant-wrong-result";
import { describeWith } from "../../programs/program";
import { REFERENCE_BLOCS, type ReferenceBloc, referenceBloc } from "../../fixtures/reference-blocs";

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
