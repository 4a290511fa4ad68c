import { excelWorkbook } from "../../../src/hosts/excel/excel-workbook";
import { storeFromPlan } from "../../../src/workbench/stores/plan/store-from-plan";
import { emptyWorkbook, openExcel } from "../../workbench/excel-kit";
import { sheetPlan, workbookPlan } from "../../workbook/plan/plan-builders";

const B2_C3 = { top: 1, left: 1, bottom: 2, right: 2 };
const PLAN = workbookPlan([
  sheetPlan({ name: "Một" }),
  sheetPlan({ name: "Hai" }),
  sheetPlan({ name: "_an", visibility: "veryHidden" }),
]);

it("brings a sheet to the front and selects a range on it", async () => {
  const excel = await openExcel({ store: storeFromPlan(PLAN) });
  expect(await excelWorkbook().show("Hai", B2_C3)).toEqual({ ok: true, value: undefined });
  expect(excel.store.activeSheet().settings().name).toBe("Hai");
  expect(excel.store.selection()).toEqual(B2_C3);
});

it.each([
  ["a sheet that is gone", "Ba", { code: "hostSheetGone", sheet: "Ba" }],
  ["a sheet that cannot be seen", "_an", { code: "hostUnable" }],
])("says so of %s", async (_, sheet, problem) => {
  await openExcel({ store: storeFromPlan(PLAN) });
  expect(await excelWorkbook().show(sheet)).toEqual({ ok: false, problems: [problem] });
});

it("asks to come back to this workbook while another one is in front", async () => {
  const excel = await openExcel({ store: storeFromPlan(PLAN) });
  excel.host.open(emptyWorkbook());
  expect(await excelWorkbook().show("Hai", B2_C3)).toEqual({
    ok: false,
    problems: [{ code: "hostElsewhere" }],
  });
  expect(excel.store.activeSheet().settings().name).toBe("Một");
  excel.host.focus(excel.workbook);
  expect((await excelWorkbook().show("Hai", B2_C3)).ok).toBe(true);
});
