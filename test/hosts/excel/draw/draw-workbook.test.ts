import { excelWorkbook } from "../../../../src/hosts/excel/excel-workbook";
import { planFromStore } from "../../../../src/workbench/stores/plan/plan-from-store";
import { type WorkbookPlan } from "../../../../src/workbook/plan/sheet-plan";
import { openExcel, type OpenedExcel } from "../../../workbench/excel-kit";
import { sheetPlan, workbookPlan } from "../../../workbook/plan/plan-builders";
import { RICH_PLAN } from "../../xlsx/write/rich-plan";
import { blocPlan, blocPlanOf, formPlan, survivingPlan } from "../planned-workbooks";

const DONE = { ok: true, value: undefined };

const SMALL = workbookPlan(
  [
    sheetPlan({ name: "Một", cells: [{ row: 0, column: 0, value: "=1+1" }] }),
    sheetPlan({ name: "_an", visibility: "veryHidden" }),
  ],
  {
    names: [{ name: "KTD_x", refersTo: "'Một'!$A$1", hidden: true }],
    properties: new Map([["ktd", "v1"]]),
  },
);

const TWO = workbookPlan([
  sheetPlan({ name: "_an", visibility: "veryHidden" }),
  sheetPlan({ name: "Một" }),
  sheetPlan({ name: "Hai" }),
]);

/** Excel refuses the formula of the last sheet. */
const BROKEN: WorkbookPlan = {
  ...SMALL,
  sheets: [
    ...SMALL.sheets,
    sheetPlan({ name: "Hỏng", cells: [{ row: 0, column: 0, value: 0, formula: "SUM((" }] }),
  ],
};

const sheetNames = ({ store }: OpenedExcel): readonly string[] =>
  store.sheets().map((sheet) => sheet.settings().name);

function fill({ store }: OpenedExcel, name: string): void {
  const sheet = store.sheets().some((each) => each.settings().name === name)
    ? store.sheet(name)
    : store.addSheet(name);
  sheet.write(3, 3, [[{ value: "của tôi" }]]);
}

async function eventsAreOn({ Excel }: OpenedExcel): Promise<boolean> {
  return Excel.run(async (context) => {
    context.runtime.load("enableEvents");
    await context.sync();
    return context.runtime.enableEvents;
  });
}

it.each<[string, () => WorkbookPlan]>([
  ["a plan with every feature", () => RICH_PLAN],
  ["the leader's workbook of khoi-ii-1000", () => blocPlan("khoi-ii-1000")],
  ["the leader's workbook of kiem-thu-b", () => blocPlan("kiem-thu-b")],
  ["a form of khoi-ii-100 with its slots filled", () => formPlan("khoi-ii-100")],
])("draws %s so that Excel holds all of it but zooms", async (_, plan) => {
  const excel = await openExcel();
  const planned = plan();
  expect(await excelWorkbook().draw(planned)).toEqual(DONE);
  expect(survivingPlan(planFromStore(excel.store))).toEqual(survivingPlan(planned));
});

it("prints as wide as the paper, counts pages from 1 on each sheet and numbers all but the first", async () => {
  const excel = await openExcel();
  await excelWorkbook().draw(RICH_PLAN);
  const foot = '&"Times New Roman,Regular"Mã: A1&&B2';
  expect(excel.store.sheet("Phiếu của khối & 'A' 1").settings().page).toMatchObject({
    PaperSize: "A4",
    Zoom: { horizontalFitToPages: 1 },
    CenterHorizontally: true,
    FirstPageNumber: 1,
    HeaderMargin: 28.35,
    "HeadersFooters/State": "FirstAndDefault",
    "DefaultForAllPages/CenterHeader": '&"Times New Roman,Regular"&13&P',
    "DefaultForAllPages/LeftFooter": foot,
    "FirstPage/LeftFooter": foot,
  });
});

it("draws blocs of 12 and 30 units in as many round trips: two to look, one to make the sheets, one for each, one to close", async () => {
  for (const units of [12, 30]) {
    const excel = await openExcel();
    const plan = blocPlanOf(units);
    expect(await excelWorkbook().draw(plan)).toEqual(DONE);
    expect(excel.roundTrips()).toHaveLength(plan.sheets.length + 4);
  }
}, 60_000);

it("tells its progress in equal steps up to the last one", async () => {
  await openExcel();
  const told: (readonly [number, number])[] = [];
  await excelWorkbook().draw(SMALL, (done, all) => told.push([done, all]));
  expect(told).toEqual([
    [1, 3],
    [2, 3],
    [3, 3],
  ]);
});

it("removes the blank sheet that a new workbook begins with, and tells events again", async () => {
  const excel = await openExcel();
  await excelWorkbook().draw(SMALL);
  expect(sheetNames(excel)).toEqual(["Một", "_an"]);
  expect(await eventsAreOn(excel)).toBe(true);
});

it("removes sheets that have served, with the blank one of a new workbook, and shows its first sheet", async () => {
  const excel = await openExcel();
  fill(excel, "_nhap");
  excel.store.sheet("_nhap").changeSettings({ visibility: "VeryHidden" });
  expect(await excelWorkbook().draw(TWO, undefined, ["_nhap", "_khac"])).toEqual(DONE);
  expect(sheetNames(excel)).toEqual(["_an", "Một", "Hai"]);
  expect(excel.store.activeSheet().id).toBe(excel.store.sheet("Một").id);
});

it("keeps sheets that have served where the plan does not come to stand", async () => {
  const excel = await openExcel();
  fill(excel, "_nhap");
  expect((await excelWorkbook().draw(BROKEN, undefined, ["_nhap"])).ok).toBe(false);
  expect(sheetNames(excel)).toEqual(["Sheet1", "_nhap"]);
  expect(excel.store.sheet("_nhap").cell(3, 3)?.value).toBe("của tôi");
});

it("keeps a foreign sheet with something in it, and the blank ones beside it", async () => {
  const excel = await openExcel();
  fill(excel, "Ghi chép");
  expect(await excelWorkbook().draw(SMALL)).toEqual(DONE);
  expect(sheetNames(excel)).toEqual(["Sheet1", "Ghi chép", "Một", "_an"]);
});

it("takes the name of a blank sheet, whatever the case of its letters", async () => {
  const excel = await openExcel();
  fill(excel, "Sheet1");
  excel.store.addSheet("MỘT");
  expect(await excelWorkbook().draw(SMALL)).toEqual(DONE);
  expect(sheetNames(excel)).toEqual(["Sheet1", "Một", "_an"]);
});

it("refuses when a foreign sheet with something in it has one of the names, and changes nothing", async () => {
  const excel = await openExcel();
  fill(excel, "một");
  expect(await excelWorkbook().draw(SMALL)).toEqual({
    ok: false,
    problems: [{ code: "hostSheetNameTaken", sheet: "một" }],
  });
  expect(sheetNames(excel)).toEqual(["Sheet1", "một"]);
  expect(excel.store.sheet("một").cell(3, 3)?.value).toBe("của tôi");
});

it("replaces a name that an earlier workbook of ours left behind", async () => {
  const excel = await openExcel();
  excel.store.setName({ name: "ktd_X", formula: "=Sheet1!$A$1", visible: true, comment: "" });
  expect(await excelWorkbook().draw(SMALL)).toEqual(DONE);
  expect([...excel.store.names().values()]).toMatchObject([
    { name: "KTD_x", formula: "='Một'!$A$1", visible: false },
  ]);
});

it.each([
  ["half way", BROKEN],
  [
    "at the very end",
    { ...SMALL, names: [...SMALL.names, { name: "A1", refersTo: "'Một'!$A$1" }] },
  ],
])("removes everything again when Excel refuses something %s", async (_, plan) => {
  const excel = await openExcel();
  expect(await excelWorkbook().draw(plan)).toEqual({
    ok: false,
    problems: [{ code: "hostFailed", reason: "InvalidArgument" }],
  });
  expect(sheetNames(excel)).toEqual(["Sheet1"]);
  expect(excel.store.names().size).toBe(0);
  expect(excel.store.properties().size).toBe(0);
  expect(await eventsAreOn(excel)).toBe(true);
});

it("says which sheets stand when they cannot even be removed", async () => {
  const excel = await openExcel();
  const drawn = await excelWorkbook().draw(SMALL, () => {
    excel.host.setCellEditing(true);
  });
  expect(drawn).toEqual({
    ok: false,
    problems: [{ code: "hostCellEditing" }, { code: "hostSheetsLeft", sheets: ["Một", "_an"] }],
  });
});

it("begins nothing while a cell is being edited", async () => {
  const excel = await openExcel();
  excel.host.setCellEditing(true);
  expect(await excelWorkbook().draw(SMALL)).toEqual({
    ok: false,
    problems: [{ code: "hostCellEditing" }],
  });
  expect(sheetNames(excel)).toEqual(["Sheet1"]);
});

describe("in a workbook whose structure is protected", () => {
  async function protectedBy(password: string): Promise<OpenedExcel> {
    const excel = await openExcel();
    await excel.Excel.run(async (context) => {
      context.workbook.protection.protect(password);
      await context.sync();
    });
    return excel;
  }

  it("lifts the protection without a password and restores it", async () => {
    const excel = await protectedBy("");
    expect(await excelWorkbook().draw(SMALL)).toEqual(DONE);
    expect(sheetNames(excel)).toEqual(["Một", "_an"]);
    expect(excel.store.structureLocked()).toBe(true);
  });

  it("restores it when something is refused half way", async () => {
    const excel = await protectedBy("");
    expect((await excelWorkbook().draw(BROKEN)).ok).toBe(false);
    expect(sheetNames(excel)).toEqual(["Sheet1"]);
    expect(excel.store.structureLocked()).toBe(true);
  });

  it("leaves somebody's own password alone and says so", async () => {
    const excel = await protectedBy("bí mật");
    expect(await excelWorkbook().draw(SMALL)).toEqual({
      ok: false,
      problems: [{ code: "hostStructureProtected" }],
    });
    expect(sheetNames(excel)).toEqual(["Sheet1"]);
    expect(await eventsAreOn(excel)).toBe(true);
  });
});
