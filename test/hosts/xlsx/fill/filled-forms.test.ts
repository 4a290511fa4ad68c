import { fillCells } from "../../../../src/hosts/xlsx/fill/fill-cells";
import { readWorkbook } from "../../../../src/hosts/xlsx/read/read-workbook";
import { cellsOf } from "../../../fixtures/grid-texts";
import { oddWorkbook } from "../../../fixtures/odd-package";
import { recalculateProven } from "../../../programs/libreoffice";
import { readWithOpenpyxl } from "../../../programs/openpyxl";
import { describeWith } from "../../../programs/program";

const FORM = oddWorkbook({
  sheets: [
    {
      name: "Phiếu",
      data: '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>SUM(A1:A3)</f><v>1</v></c></row><row r="3"><c r="A3"/></row>',
    },
  ],
});
const TEXT = " Đạt\n<b>&  =1+1 ";

function played(): Uint8Array {
  const values = [
    { row: 0, column: 0, value: 9.5 },
    { row: 1, column: 0, value: 2.25 },
    { row: 2, column: 0, value: 8 },
    { row: 2, column: 2, value: TEXT },
    { row: 3, column: 0, value: true },
  ];
  const result = fillCells(FORM, new Map([["Phiếu", values]]), { recalculate: true });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

describeWith("soffice", "a form filled in and opened by LibreOffice", () => {
  it("is computed from the new values", async () => {
    expect(cellsOf(readWorkbook(await recalculateProven(played())))).toEqual({
      A1: 9.5,
      A2: 2.25,
      A3: 8,
      A4: "=[yes]",
      B1: "=19.75",
      C3: TEXT,
    });
  }, 60_000);
});

describeWith("openpyxl", "a form filled in and opened by openpyxl", () => {
  it("shows the new values", async () => {
    const [sheet] = await readWithOpenpyxl(played());
    const values = Object.entries(sheet?.cells ?? {}).map(([place, { value }]) => [place, value]);
    expect(Object.fromEntries(values)).toEqual({
      A1: 9.5,
      A2: 2.25,
      A3: 8,
      A4: true,
      B1: null,
      C3: TEXT,
    });
  }, 60_000);
});
