import { excelWorkbook } from "../../../../src/hosts/excel/excel-workbook";
import { readWorkbook } from "../../../../src/hosts/xlsx/read/read-workbook";
import { writeWorkbook } from "../../../../src/hosts/xlsx/write/write-workbook";
import { viSheets } from "../../../../src/i18n/sheets/vi";
import { storeFromPlan } from "../../../../src/workbench/stores/plan/store-from-plan";
import { readBlocWorkbook } from "../../../../src/workbook/bloc/returned/read-bloc-workbook";
import { type Grid, type WorkbookGrids } from "../../../../src/workbook/plan/grid";
import { type WorkbookPlan } from "../../../../src/workbook/plan/sheet-plan";
import { openExcel } from "../../../workbench/excel-kit";
import { sheetPlan, workbookPlan } from "../../../workbook/plan/plan-builders";
import { RICH_PLAN } from "../../xlsx/write/rich-plan";
import { blocPlan, blocPlanOf, formPlan } from "../planned-workbooks";

async function read(): Promise<WorkbookGrids> {
  const grids = await excelWorkbook().read();
  if (!grids.ok) throw new Error(JSON.stringify(grids.problems));
  return grids.value;
}

function fromFile(plan: WorkbookPlan): WorkbookGrids {
  const grids = readWorkbook(writeWorkbook(plan));
  if (!grids.ok) throw new Error(JSON.stringify(grids.problems));
  return grids.value;
}

function names(plan: WorkbookGrids): readonly (readonly [string, string])[] {
  return [...plan.names].sort(([one], [other]) => (one < other ? -1 : 1));
}

it.each<[string, () => WorkbookPlan]>([
  ["a plan with every feature", () => RICH_PLAN],
  ["the leader's workbook of khoi-ii-100", () => blocPlan("khoi-ii-100")],
  ["a form of kiem-thu-a", () => formPlan("kiem-thu-a")],
])("reads %s from Excel as it is read from its file", async (_, planned) => {
  const plan = planned();
  await openExcel({ store: storeFromPlan(plan) });
  const [open, file] = [await read(), fromFile(plan)];
  expect(open.sheets).toEqual(file.sheets);
  expect(open.properties).toEqual(file.properties);
  expect(names(open)).toEqual(names(file));
});

it("reads from a drawn workbook the bloc that is read from its file", async () => {
  const plan = blocPlan("khoi-2026-100");
  await openExcel();
  expect(await excelWorkbook().draw(plan)).toEqual({ ok: true, value: undefined });
  const [open, file] = [await read(), fromFile(plan)].map((grids) =>
    readBlocWorkbook(grids, [viSheets]),
  );
  if (!open?.ok || !file?.ok) throw new Error("not read");
  expect(open.value.bloc).toEqual(file.value.bloc);
  expect(JSON.stringify(open.value.template)).toBe(JSON.stringify(file.value.template));
});

it("reads blocs of 12 and of 30 units in two round trips", async () => {
  for (const units of [12, 30]) {
    const excel = await openExcel({ store: storeFromPlan(blocPlanOf(units)) });
    await read();
    expect(excel.roundTrips()).toHaveLength(2);
  }
}, 30_000);

it("reads in pieces what is more than one message holds", async () => {
  const text = "đủ điều kiện ".repeat(20);
  const cells = Array.from({ length: 12_000 }, (_, at) => ({
    row: Math.floor(at / 4),
    column: at % 4,
    value: `${text}${at}`,
  }));
  const plan = workbookPlan([sheetPlan({ name: "Dài", cells }), sheetPlan({ name: "Rỗng" })]);
  const excel = await openExcel({ store: storeFromPlan(plan) });
  const grids = await read();
  expect(grids.sheets).toEqual(fromFile(plan).sheets);
  expect(excel.roundTrips().length).toBeGreaterThan(2);
  for (const { responseBytes } of excel.roundTrips().slice(-20))
    expect(responseBytes).toBeLessThan(1_000_000);
});

describe("kinds of cells", () => {
  const at = ({ rows }: Grid, row: number) => rows.get(row)?.get(0);

  async function readCells(
    contents: readonly { readonly typed: string | number | boolean; readonly format?: string }[],
  ): Promise<Grid> {
    const { store, Excel } = await openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      contents.forEach(({ typed, format }, row) => {
        const cell = sheet.getCell(row, 0);
        cell.values = [[typed]];
        if (format !== undefined) cell.numberFormat = [[format]];
      });
      await context.sync();
    });
    expect(store.sheets()).toHaveLength(1);
    const [grid] = (await read()).sheets;
    if (grid === undefined) throw new Error("no sheet");
    return grid;
  }

  it("knows dates by their number format, and gives the number behind them", async () => {
    const grid = await readCells([
      { typed: 46_022, format: "dd/mm/yyyy" },
      { typed: 46_022.5, format: "[$-42A]d mmmm yyyy" },
      { typed: 46_022, format: "0.00" },
      { typed: 0.5, format: "dd/mm/yyyy" },
    ]);
    expect(at(grid, 0)?.value).toEqual({ kind: "date", date: "2025-12-31", number: 46_022 });
    expect(at(grid, 1)?.value).toEqual({ kind: "date", date: "2025-12-31", number: 46_022.5 });
    expect(at(grid, 2)?.value).toEqual({ kind: "number", number: 46_022 });
    expect(at(grid, 3)?.value).toEqual({ kind: "number", number: 0.5 });
  });

  it("tells a text of figures from a number, and a text from a formula", async () => {
    const grid = await readCells([
      { typed: "'007" },
      { typed: 7 },
      { typed: "'=1+1" },
      { typed: "=1+1" },
    ]);
    expect(at(grid, 0)).toMatchObject({ value: { kind: "text", text: "007" }, computed: false });
    expect(at(grid, 1)).toMatchObject({ value: { kind: "number", number: 7 }, computed: false });
    expect(at(grid, 2)).toMatchObject({ value: { kind: "text", text: "=1+1" }, computed: false });
    expect(at(grid, 3)?.computed).toBe(true);
  });

  it("shows numbers with 15 significant digits, as files do", async () => {
    const grid = await readCells([{ typed: 0.1 + 0.2 }, { typed: -0 }]);
    expect(at(grid, 0)?.value).toEqual({ kind: "number", number: 0.3 });
    expect(at(grid, 1)?.value).toEqual({ kind: "number", number: 0 });
  });
});

it("refuses while a cell is being edited", async () => {
  const excel = await openExcel();
  excel.host.setCellEditing(true);
  expect(await excelWorkbook().read()).toEqual({
    ok: false,
    problems: [{ code: "hostCellEditing" }],
  });
});
