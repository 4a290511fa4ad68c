import { strFromU8, unzipSync } from "fflate";
import { readWorkbook } from "../../../../src/hosts/xlsx/read/read-workbook";
import { writeWorkbook } from "../../../../src/hosts/xlsx/write/write-workbook";
import { cellName } from "../../../../src/workbook/plan/cell-address";
import { type GridValue } from "../../../../src/workbook/plan/grid";
import { sheetsToCsv } from "../../../programs/gnumeric";
import { recalculateProven } from "../../../programs/libreoffice";
import { readWithOpenpyxl } from "../../../programs/openpyxl";
import { describeWith } from "../../../programs/program";
import { RICH_PLAN } from "./rich-plan";

const BYTES = writeWorkbook(RICH_PLAN);
const FORM = 1;

/** Values by cell name, as our own reader finds them on the form. */
function formOf(bytes: Uint8Array): ReadonlyMap<string, GridValue> {
  const result = readWorkbook(bytes);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const rows = result.value.sheets[FORM]?.rows ?? new Map<number, never>();
  const cells = [...rows.values()].flatMap((row) => [...row.values()]);
  return new Map(cells.map(({ row, column, value }) => [cellName(row, column), value]));
}

describeWith("openpyxl", "a written workbook opened by openpyxl", () => {
  it("has every sheet, value, formula, number format and lock of the plan", async () => {
    const sheets = await readWithOpenpyxl(BYTES);
    expect(sheets.map(({ name, state }) => [name, state])).toEqual(
      RICH_PLAN.sheets.map(({ name, visibility }) => [name, visibility]),
    );
    expect(sheets[FORM]?.cells).toMatchObject({
      A4: { value: "1.1", numberFormat: "@", locked: true },
      B4: { value: "Tiêu chí 1:\n  có 100% “văn bản” <đúng hạn>", locked: true },
      D4: { value: 1.25, numberFormat: "0.00", locked: false },
      E4: { value: "2025-12-10T00:00:00", numberFormat: "dd/mm/yyyy" },
      F4: { value: "=1+1", locked: false },
      D7: { value: 3.5, formula: "SUM(D4:D6)", numberFormat: "#,##0.00" },
      C8: { value: 1, formula: "_xlfn.RANK.EQ(D5,D4:D6)" },
      D8: { value: "đủ" },
      E8: { value: true },
      B10: { value: false },
    });
    expect(sheets[FORM]?.cells).not.toHaveProperty("D6");
  });
});

describeWith("soffice", "a written workbook recalculated and saved by LibreOffice", () => {
  let saved: Uint8Array = new Uint8Array();
  let sheet = "";
  beforeAll(async () => {
    saved = await recalculateProven(BYTES);
    sheet = strFromU8(unzipSync(saved)["xl/worksheets/sheet2.xml"] ?? new Uint8Array());
  }, 120_000);

  it("has the results that were stored, and every text as it was", () => {
    const [ours, theirs] = [formOf(BYTES), formOf(saved)];
    const named = [...theirs].filter(([name]) => name !== "B10");
    expect(Object.fromEntries(named)).toMatchObject(
      Object.fromEntries([...ours].filter(([name]) => name !== "B10")),
    );
  });

  it("still has the validations with their messages", () => {
    expect(sheet).toMatch(/<dataValidations count="3">/);
    expect(sheet).toMatch(/sqref="D4:D6" type="decimal"/);
    expect(sheet).toContain('promptTitle="Điểm tự chấm"');
    expect(sheet).toContain("<formula2>C4</formula2>");
    expect(sheet).toMatch(/sqref="F4 F6" type="list"/);
  });

  it("still has the conditional formats, the protection and the filter", () => {
    expect(sheet).toMatch(/<conditionalFormatting sqref="A4:F6"><cfRule type="expression"/);
    expect(sheet).toMatch(/<conditionalFormatting sqref="D4:D6"><cfRule type="dataBar"/);
    expect(sheet).toMatch(/<sheetProtection [^>]*sheet="true"/);
    expect(sheet).toContain('<autoFilter ref="A3:F6"');
  });

  it("still prints as planned", () => {
    expect(sheet).toMatch(/<pageSetup paperSize="9"[^>]*fitToWidth="1" fitToHeight="0"/);
    expect(sheet).toMatch(/orientation="landscape"/);
    expect(sheet).toMatch(/<headerFooter differentFirst="true"/);
    expect(sheet).toMatch(/<brk id="6"/);
    const workbook = strFromU8(unzipSync(saved)["xl/workbook.xml"] ?? new Uint8Array());
    const names = workbook.replaceAll("&apos;", "'");
    const on = "'Phiếu của khối &amp; ''A'' 1'!";
    expect(names).toContain(`name="_xlnm.Print_Titles" vbProcedure="false">${on}$3:$3<`);
    expect(names).toContain(`name="_xlnm.Print_Area" vbProcedure="false">${on}$A$1:$F$10<`);
  });
});

describeWith("ssconvert", "a written workbook recalculated by Gnumeric", () => {
  it("shows the values that were stored", async () => {
    const csv = [...(await sheetsToCsv(BYTES)).values()].join("\n");
    expect(csv).toContain(",Tổng,15,3.5,,");
    expect(csv).toContain(",,1,đủ,TRUE,");
    expect(csv).toContain("=1+1");
  });
});
