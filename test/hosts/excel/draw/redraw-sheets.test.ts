import { excelWorkbook } from "../../../../src/hosts/excel/excel-workbook";
import { planFromStore } from "../../../../src/workbench/stores/plan/plan-from-store";
import { storeFromPlan } from "../../../../src/workbench/stores/plan/store-from-plan";
import { type SheetPlan, type WorkbookPlan } from "../../../../src/workbook/plan/sheet-plan";
import { openExcel, type OpenedExcel } from "../../../workbench/excel-kit";
import { sheetPlan, workbookPlan } from "../../../workbook/plan/plan-builders";
import { RICH_PLAN } from "../../xlsx/write/rich-plan";
import { blocPlan, survivingPlan } from "../planned-workbooks";

const DONE = { ok: true, value: undefined };

/** What Office.js cannot take back: groups of columns. */
function ungrouped(sheet: SheetPlan): SheetPlan {
  const columns = sheet.columns.map(({ width, hidden = false }) => ({ width, hidden }));
  return { ...sheet, columns };
}

function surviving(plan: WorkbookPlan): WorkbookPlan {
  return survivingPlan({ ...plan, sheets: plan.sheets.map(ungrouped) });
}

const sheetNames = ({ store }: OpenedExcel): readonly string[] =>
  store.sheets().map((sheet) => sheet.settings().name);

it("draws over everything that stood on a sheet, and leaves nothing of it", async () => {
  const [, form] = RICH_PLAN.sheets;
  if (form === undefined) throw new Error("no sheet");
  const plain = sheetPlan({ name: form.name, cells: [{ row: 20, column: 8, value: "mới" }] });
  const plan = { ...RICH_PLAN, sheets: [ungrouped(form)] };
  const excel = await openExcel({ store: storeFromPlan(plan) });
  expect(await excelWorkbook().redraw([plain])).toEqual(DONE);
  const [left] = planFromStore(excel.store).sheets;
  expect(left).toMatchObject({
    cells: [{ row: 20, column: 8, value: "mới" }],
    merges: [],
    validations: [],
    conditionalFormats: [],
    rows: new Map(),
    columns: [],
  });
  expect(left?.freeze).toBeUndefined();
  expect(left?.filter).toBeUndefined();
  expect(left?.protection).toBeUndefined();
  expect(left?.print?.pageBreaks).toBeUndefined();
});

it("draws the sheets of a bloc in place of other ones of the same names, and keeps the other sheets", async () => {
  const plan = blocPlan("kiem-thu-b");
  const older = blocPlan("kiem-thu-a");
  const excel = await openExcel({ store: storeFromPlan(older) });
  const ids = excel.store.sheets().map(({ id }) => id);
  expect(await excelWorkbook().redraw(plan.sheets)).toEqual(DONE);
  expect(excel.store.sheets().map(({ id }) => id)).toEqual(ids);
  const drawn = surviving(planFromStore(excel.store));
  expect(drawn.sheets).toEqual(surviving(plan).sheets);
});

it("makes a sheet that is gone behind the others, as hidden as it is planned", async () => {
  const plan = workbookPlan([sheetPlan({ name: "Một" })], { structureLocked: true });
  const excel = await openExcel({ store: storeFromPlan(plan) });
  const missing = sheetPlan({ name: "_an", visibility: "hidden" });
  expect(await excelWorkbook().redraw([missing])).toEqual(DONE);
  expect(sheetNames(excel)).toEqual(["Một", "_an"]);
  expect(excel.store.sheet("_an").settings().visibility).toBe("Hidden");
  expect(excel.store.structureLocked()).toBe(true);
});

it.each([
  ["somebody's own password alone and says so", "bí mật", "hostStructureProtected"],
  ["no workbook open whose structure was protected", "", "hostFailed"],
])("leaves %s", async (_, password, code) => {
  const excel = await openExcel({
    store: storeFromPlan(workbookPlan([sheetPlan({ name: "Một" })])),
  });
  await excel.Excel.run(async (context) => {
    context.workbook.protection.protect(password);
    await context.sync();
  });
  const cells = [{ row: 0, column: 0, value: 0, formula: "SUM((" }];
  const drawn = await excelWorkbook().redraw([sheetPlan({ name: "Hỏng", cells })]);
  expect(drawn).toMatchObject({ ok: false, problems: [{ code }] });
  expect(excel.store.structureLocked()).toBe(true);
});

it("changes nothing on any sheet when one has a password of somebody's own", async () => {
  const sheets = ["Một", "Hai"].map((name) =>
    sheetPlan({
      name,
      cells: [{ row: 0, column: 0, value: "cũ" }],
      protection: { formatColumns: true, formatRows: true, sort: false, filter: true },
    }),
  );
  const excel = await openExcel({ store: storeFromPlan(workbookPlan(sheets)) });
  const before = planFromStore(excel.store);
  excel.store.sheet("Hai").changeSettings({ password: "bí mật" });
  expect(await excelWorkbook().redraw(sheets)).toEqual({
    ok: false,
    problems: [{ code: "hostProtected", sheet: "Hai" }],
  });
  expect(planFromStore(excel.store)).toEqual(before);
});
