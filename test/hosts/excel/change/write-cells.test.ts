import { excelWorkbook } from "../../../../src/hosts/excel/excel-workbook";
import { planFromStore } from "../../../../src/workbench/stores/plan/plan-from-store";
import { storeFromPlan } from "../../../../src/workbench/stores/plan/store-from-plan";
import { type SheetChange } from "../../../../src/workbook/plan/open-workbook";
import { type CellPlan, type ProtectionPlan } from "../../../../src/workbook/plan/sheet-plan";
import { openExcel, type OpenedExcel } from "../../../workbench/excel-kit";
import { sheetPlan, workbookPlan } from "../../../workbook/plan/plan-builders";
import { blocPlanOf } from "../planned-workbooks";

const DONE = { ok: true, value: undefined };
const PROTECTED: ProtectionPlan = {
  formatColumns: true,
  formatRows: false,
  sort: true,
  filter: false,
};
const HOSTILE = [
  '=HYPERLINK("https://example.org","x")',
  "+1",
  "-1+1",
  "@SUM(A1)",
  "'x",
  "007",
  "1/2",
  "2025-01-02",
  "TRUE",
  "12%",
  "1E5",
  "  khoảng trắng  ",
  "hai\ndòng",
  "#N/A",
];

async function openSheets(
  cells: readonly CellPlan[] = [],
  guard: { readonly protection?: ProtectionPlan } = { protection: PROTECTED },
): Promise<OpenedExcel> {
  const sheets = ["Một", "Hai"].map((name) => sheetPlan({ name, cells, ...guard }));
  return openExcel({ store: storeFromPlan(workbookPlan(sheets)) });
}

function change(sheet: string, values: readonly (string | number | boolean)[]): SheetChange {
  return { sheet, cells: values.map((value, row) => ({ row, column: 0, value })) };
}

async function lock({ Excel }: OpenedExcel, sheet: string, password: string): Promise<void> {
  await Excel.run(async (context) => {
    const { protection } = context.workbook.worksheets.getItem(sheet);
    protection.unprotect();
    protection.protect({}, password);
    await context.sync();
  });
}

const isProtected = ({ store }: OpenedExcel, sheet: string): boolean =>
  store.sheet(sheet).settings().protection !== undefined;

it.each(["General", "@", "0.00", "dd/mm/yyyy"])(
  "writes hostile texts as they are into cells of the format %s, which they keep",
  async (numberFormat) => {
    const cells = HOSTILE.map((_, row) => ({ row, column: 0, style: { numberFormat } }));
    const excel = await openSheets(cells);
    expect(await excelWorkbook().write([change("Một", HOSTILE)])).toEqual(DONE);
    const sheet = excel.store.sheet("Một");
    expect(HOSTILE.map((_, row) => sheet.cell(row, 0)?.value)).toEqual(HOSTILE);
    expect(HOSTILE.map((_, row) => sheet.cell(row, 0)?.formula)).toEqual(
      HOSTILE.map(() => undefined),
    );
    for (const row of HOSTILE.keys())
      expect(sheet.look(row, 0)["NumberFormat"] ?? "General").toBe(numberFormat);
  },
);

it("gives hostile texts back as they were typed", async () => {
  await openSheets();
  const typed = HOSTILE.filter((text) => text !== "#N/A");
  await excelWorkbook().write([change("Một", typed)]);
  const read = await excelWorkbook().read();
  const [grid] = read.ok ? read.value.sheets : [];
  expect([...(grid?.rows.values() ?? [])].map((row) => row.get(0)?.value)).toEqual(
    typed.map((text) => ({ kind: "text", text })),
  );
});

it("writes numbers as numbers, even into cells of the Text format", async () => {
  const excel = await openSheets([{ row: 0, column: 0, style: { numberFormat: "@" } }]);
  await excelWorkbook().write([change("Một", [12.5, -3, true])]);
  const sheet = excel.store.sheet("Một");
  expect([0, 1, 2].map((row) => sheet.cell(row, 0)?.value)).toEqual([12.5, -3, true]);
  expect(sheet.look(0, 0)["NumberFormat"]).toBe("@");
});

it("blanks a cell without a value and leaves those in between alone, formulas included", async () => {
  const excel = await openSheets([
    { row: 0, column: 0, value: "cũ" },
    { row: 0, column: 1, value: 2, formula: "1+1" },
    { row: 0, column: 2, value: "cũ" },
  ]);
  const cells = [
    { row: 0, column: 0 },
    { row: 0, column: 2, value: "mới" },
  ];
  expect(await excelWorkbook().write([{ sheet: "Một", cells }])).toEqual(DONE);
  const sheet = excel.store.sheet("Một");
  expect(sheet.cell(0, 0)?.value).toBe("");
  expect(sheet.cell(0, 1)?.formula).toBe("=1+1");
  expect(sheet.cell(0, 2)?.value).toBe("mới");
});

it("protects sheets again exactly as they were, and leaves open ones open", async () => {
  const excel = await openSheets();
  await excelWorkbook().write([change("Một", [1]), change("Hai", [2])]);
  const { sheets } = planFromStore(excel.store);
  expect(sheets.map(({ protection }) => protection)).toEqual([PROTECTED, PROTECTED]);
  const open = await openSheets([], {});
  await excelWorkbook().write([change("Một", [1])]);
  expect(isProtected(open, "Một")).toBe(false);
});

it("writes nothing at all when one of the sheets has a password of somebody's own", async () => {
  const excel = await openSheets();
  await lock(excel, "Hai", "bí mật");
  expect(await excelWorkbook().write([change("Một", [1]), change("Hai", [2])])).toEqual({
    ok: false,
    problems: [{ code: "hostProtected", sheet: "Hai" }],
  });
  expect(excel.store.sheet("Một").cell(0, 0)).toBeUndefined();
  expect(isProtected(excel, "Một")).toBe(true);
  expect(isProtected(excel, "Hai")).toBe(true);
});

it.each([
  [
    "deleted",
    (excel: OpenedExcel) => {
      excel.store.removeSheet(excel.store.sheet("Hai").id);
    },
  ],
  [
    "renamed",
    (excel: OpenedExcel) => {
      excel.store.sheet("Hai").changeSettings({ name: "Khác" });
    },
  ],
])("writes nothing when one of the sheets was %s in between", async (_, act) => {
  const excel = await openSheets();
  act(excel);
  expect(await excelWorkbook().write([change("Một", [1]), change("Hai", [2])])).toEqual({
    ok: false,
    problems: [{ code: "hostSheetGone", sheet: "Hai" }],
  });
  expect(excel.store.sheet("Một").cell(0, 0)).toBeUndefined();
});

it("protects again and gives formats back when Excel refuses a change", async () => {
  const excel = await openSheets([{ row: 0, column: 0, style: { numberFormat: "@" } }]);
  const tooLong = "x".repeat(40_000);
  const cells = [{ row: 0, column: 0, value: `1${tooLong}` }];
  expect(await excelWorkbook().write([{ sheet: "Một", cells }])).toEqual({
    ok: false,
    problems: [{ code: "hostFailed", reason: "InvalidArgument" }],
  });
  expect(isProtected(excel, "Một")).toBe(true);
  expect(excel.store.sheet("Một").look(0, 0)["NumberFormat"]).toBe("@");
});

it("begins nothing while a cell is being edited", async () => {
  const excel = await openSheets();
  excel.host.setCellEditing(true);
  expect(await excelWorkbook().write([change("Một", [1])])).toEqual({
    ok: false,
    problems: [{ code: "hostCellEditing" }],
  });
});

it("asks nothing of Excel when there is nothing to write", async () => {
  const excel = await openSheets();
  expect(await excelWorkbook().write([])).toEqual(DONE);
  expect(excel.roundTrips()).toHaveLength(0);
});

it("writes every entry of 12 and of 30 units in three round trips", async () => {
  for (const units of [12, 30]) {
    const plan = blocPlanOf(units);
    const excel = await openExcel({ store: storeFromPlan(plan) });
    const changes = plan.sheets.map(({ name, cells }) => ({
      sheet: name,
      cells: cells
        .filter(({ formula, style }) => formula === undefined && style?.unlocked === true)
        .map(({ row, column }) => ({ row, column, value: 1 })),
    }));
    expect(await excelWorkbook().write(changes)).toEqual(DONE);
    expect(excel.roundTrips()).toHaveLength(3);
  }
}, 60_000);

it.each([
  ["Default", ["DefaultForAllPages"]],
  ["FirstAndDefault", ["DefaultForAllPages", "FirstPage"]],
  ["OddAndEven", ["OddPages", "EvenPages"]],
  ["FirstOddAndEven", ["FirstPage", "OddPages", "EvenPages"]],
] as const)(
  "writes a text at the foot of just the pages that a sheet tells apart: %s",
  async (state, pages) => {
    const excel = await openSheets();
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Một");
      sheet.protection.unprotect();
      sheet.pageLayout.headersFooters.state = state;
      await context.sync();
    });
    const foot = "Mã: A1 & B2";
    expect(await excelWorkbook().write([{ sheet: "Một", cells: [], foot }])).toEqual(DONE);
    const page = excel.store.sheet("Một").settings().page;
    const written = Object.entries(page).filter(([name]) => name.endsWith("/LeftFooter"));
    expect(written).toEqual(
      pages.map((each) => [`${each}/LeftFooter`, '&"Times New Roman,Regular"Mã: A1 && B2']),
    );
    expect(await excelWorkbook().write([{ sheet: "Một", cells: [], foot: "" }])).toEqual(DONE);
    expect(excel.store.sheet("Một").settings().page[`${pages[0]}/LeftFooter`]).toBe("");
  },
);
