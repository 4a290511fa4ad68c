import { viSheets } from "../../../src/i18n/sheets/vi";
import { scoreBloc } from "../../../src/scoring/summary/score-bloc";
import { canonicalPlan } from "../../../src/workbench/stores/plan/canonical-plan";
import { planFromStore } from "../../../src/workbench/stores/plan/plan-from-store";
import { storeFromPlan } from "../../../src/workbench/stores/plan/store-from-plan";
import { planBlocWorkbook } from "../../../src/workbook/bloc/bloc-workbook";
import { type WorkbookPlan } from "../../../src/workbook/plan/sheet-plan";
import { planUnitWorkbook } from "../../../src/workbook/unit/unit-workbook";
import { REFERENCE_BLOCS, referenceBloc } from "../../fixtures/reference-blocs";
import { RICH_PLAN } from "../../hosts/xlsx/write/rich-plan";

const PLANS = REFERENCE_BLOCS.flatMap(([name]): readonly (readonly [string, WorkbookPlan])[] => {
  const { template, bloc } = referenceBloc(name);
  const result = scoreBloc(template, bloc);
  const [unit] = bloc.units;
  if (!result.ok || unit === undefined) throw new Error("not scored");
  const content = { template, bloc, result: result.value, received: new Map() };
  const entries = bloc.entries.get(unit.id) ?? new Map();
  return [
    [`the leader's workbook of ${name}`, planBlocWorkbook(content, viSheets)],
    [`a form of ${name}`, planUnitWorkbook({ setup: bloc, template, unit, entries }, viSheets)],
  ];
});

describe("a planned workbook that is opened and saved", () => {
  it.each([...PLANS, ["a plan with everything", RICH_PLAN] as const])(
    "%s says the same",
    (_title, plan) => {
      expect(planFromStore(storeFromPlan(plan))).toEqual(canonicalPlan(plan));
    },
  );

  it("the canonical form of a plan is its own", () => {
    const plan = canonicalPlan(RICH_PLAN);
    expect(canonicalPlan(plan)).toEqual(plan);
  });
});
