import { issueForms } from "../../src/actions/issue-forms";
import { viSheets } from "../../src/i18n/sheets/vi";
import { planFaults } from "../../src/workbook/plan/faults/plan-faults";
import { type WorkbookPlan } from "../../src/workbook/plan/sheet-plan";
import { referenceBloc } from "../fixtures/reference-blocs";

/** A writer that keeps the plans instead of making files. */
function kept(): {
  readonly plans: WorkbookPlan[];
  readonly write: (plan: WorkbookPlan) => Uint8Array;
} {
  const plans: WorkbookPlan[] = [];
  const write = (plan: WorkbookPlan): Uint8Array => Uint8Array.of(plans.push(plan));
  return { plans, write };
}

it("makes one form a member in the order of the list, each of them sound and with a name of its own", () => {
  const { template, bloc } = referenceBloc("kiem-thu-b");
  const { plans, write } = kept();
  const issued = issueForms(template, bloc, viSheets, write);
  if (!issued.ok) throw new Error("refused");
  expect(issued.value.map(({ unit }) => unit)).toEqual(bloc.units);
  expect(new Set(issued.value.map(({ fileName }) => fileName)).size).toBe(bloc.units.length);
  expect(issued.value.map(({ bytes }) => bytes[0])).toEqual(
    bloc.units.map((_, index) => index + 1),
  );
  for (const plan of plans) expect(planFaults(plan)).toEqual([]);
});

it("plans the sheets once for all members, as high as the longest name needs, with slots for what is their own", () => {
  const { template, bloc } = referenceBloc("kiem-thu-b");
  const long = "Ban Quản lý các khu công nghiệp, khu chế xuất và khu kinh tế cửa khẩu ".repeat(3);
  const { plans, write } = kept();
  const units = bloc.units.map((unit, index) => (index === 1 ? { ...unit, name: long } : unit));
  issueForms(template, { ...bloc, units }, viSheets, write);
  const [first, ...others] = plans;
  for (const plan of others)
    plan.sheets.forEach((sheet, at) => {
      expect(sheet).toBe(first?.sheets[at]);
    });
  expect(plans.map(({ slots }) => slots?.get("unitName"))).toEqual(units.map(({ name }) => name));
  const alone = kept();
  issueForms(template, bloc, viSheets, alone.write);
  const heights = ({ sheets }: WorkbookPlan): readonly number[] =>
    sheets.flatMap(({ rows }) => [...rows.values()].map(({ height = 0 }) => height));
  const [higher = 0, lower = 0] = [plans, alone.plans].map(([plan]) =>
    plan === undefined ? 0 : heights(plan).reduce((sum, height) => sum + height, 0),
  );
  expect(higher).toBeGreaterThan(lower + 50);
});

it("gives every problem of the member list at once and makes no form", () => {
  const { template, bloc } = referenceBloc("kiem-thu-c");
  const [first, second, ...rest] = bloc.units;
  if (first === undefined || second === undefined) throw new Error("too small a bloc");
  const units = [
    first,
    { ...second, name: first.name },
    ...rest.map((each) => ({ ...each, name: "" })),
  ];
  const { plans, write } = kept();
  const issued = issueForms(template, { ...bloc, units }, viSheets, write);
  expect(issued.ok ? [] : issued.problems.map(({ code }) => code)).toEqual([
    "memberNameRepeated",
    ...rest.map(() => "memberNameBlank"),
  ]);
  expect(plans).toEqual([]);
});
