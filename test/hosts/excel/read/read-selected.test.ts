import { excelWorkbook } from "../../../../src/hosts/excel/excel-workbook";
import { type SelectedCells } from "../../../../src/workbook/plan/open-workbook";
import { cellText } from "../../../../src/workbook/plan/grid-cells";
import { rangeName } from "../../../../src/workbook/plan/cell-address";
import { emptyWorkbook, openExcel, type OpenedExcel } from "../../../workbench/excel-kit";

/** A workbook with three filled cells and a merged head, of which something is selected. */
async function selecting(address: string): Promise<OpenedExcel> {
  const excel = await openExcel();
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("B2:D2").merge(false);
    sheet.getRange("B2").values = [["Tiêu chí"]];
    sheet.getRange("B3:C3").values = [["1", 10]];
    sheet.getRange(address).select();
    await context.sync();
  });
  excel.resetRoundTrips();
  return excel;
}

async function selected(): Promise<SelectedCells> {
  const read = await excelWorkbook().selected();
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

it("reads the selected cells at their own places, in one round trip", async () => {
  const excel = await selecting("A2:C3");
  const { grid, range } = await selected();
  expect(excel.roundTrips()).toHaveLength(1);
  expect(grid.name).toBe("Sheet1");
  expect(cellText(grid.rows.get(1)?.get(1))).toBe("Tiêu chí");
  expect(grid.rows.get(2)?.get(2)?.value).toEqual({ kind: "number", number: 10 });
  expect(rangeName(range)).toBe("B2:C3");
});

it("cuts whole columns down to what is in use", async () => {
  await selecting("A:Z");
  const { grid, range } = await selected();
  expect(rangeName(range)).toBe("B2:C3");
  expect(grid.rows.size).toBe(2);
});

it("names the merged areas that the selection touches", async () => {
  await selecting("B2:C3");
  expect((await selected()).merges.map(rangeName)).toEqual(["B2:D2"]);
});

it("gives the first selected cell where nothing is filled in", async () => {
  await selecting("F8:G9");
  const { grid, range, merges } = await selected();
  expect(grid.rows.size).toBe(0);
  expect(rangeName(range)).toBe("F8");
  expect(merges).toEqual([]);
});

it("asks for one block of cells of this workbook while another one is in front", async () => {
  const excel = await selecting("B2");
  excel.host.open(emptyWorkbook());
  expect(await excelWorkbook().selected()).toEqual({
    ok: false,
    problems: [{ code: "hostSelection" }],
  });
});
