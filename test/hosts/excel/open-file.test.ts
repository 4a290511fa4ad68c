import { base64Of } from "../../../src/hosts/excel/open-file";
import { excelWorkbook } from "../../../src/hosts/excel/excel-workbook";
import { openExcel } from "../../workbench/excel-kit";

it.each([0, 1, 2, 3, 0x6000, 0x6001, 100_000])("spells %d bytes in base 64", (length) => {
  const bytes = Uint8Array.from({ length }, (_, at) => (at * 7) % 256);
  expect(base64Of(bytes)).toBe(Buffer.from(bytes).toString("base64"));
});

it("opens a file in a window of its own", async () => {
  const excel = await openExcel();
  const bytes = Uint8Array.from([80, 75, 3, 4]);
  expect(await excelWorkbook().openFile(bytes)).toEqual({ ok: true, value: undefined });
  expect(excel.openedFiles).toEqual([Buffer.from(bytes).toString("base64")]);
});

it("refuses while a cell is being edited", async () => {
  const excel = await openExcel();
  excel.host.setCellEditing(true);
  expect(await excelWorkbook().openFile(Uint8Array.of(1))).toEqual({
    ok: false,
    problems: [{ code: "hostCellEditing" }],
  });
});
