import { viSheets } from "../../../src/i18n/sheets/vi";
import { readBloc } from "../../../src/scoring/import/read-bloc";
import { scoreBloc } from "../../../src/scoring/summary/score-bloc";
import { readTemplate } from "../../../src/scoring/template/read-template";
import { planBlocWorkbook } from "../../../src/workbook/bloc/bloc-workbook";
import { type WorkbookPlan } from "../../../src/workbook/plan/sheet-plan";
import { planUnitWorkbook } from "../../../src/workbook/unit/unit-workbook";
import { randomCase } from "../../fixtures/random/random-bloc";

/** The leader's workbook of a random bloc, and the form of its first unit. */
export function randomPlans(seed: number): readonly WorkbookPlan[] {
  const random = randomCase(seed);
  const template = readTemplate(random.template);
  const read = template.ok ? readBloc(random.bloc, template.value) : template;
  if (!template.ok || !read.ok) throw new Error(`seed ${String(seed)}`);
  const bloc = read.value;
  const result = scoreBloc(template.value, bloc);
  if (!result.ok) throw new Error(`seed ${String(seed)}`);
  const season = { template: template.value, bloc, result: result.value, received: new Map() };
  const forms = bloc.units.slice(0, 1).map((unit) => {
    const entries = bloc.entries.get(unit.id) ?? new Map<string, never>();
    return planUnitWorkbook({ setup: bloc, template: template.value, unit, entries }, viSheets);
  });
  return [planBlocWorkbook(season, viSheets), ...forms];
}
