import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { sheetsToCsv, saveWithGnumeric } from "./gnumeric";
import { recalculate, recalculateProven, toPdf } from "./libreoffice";
import { readWithOpenpyxl, saveWithOpenpyxl } from "./openpyxl";
import { plantWrongResult } from "./plant-wrong-result";
import { describeWith } from "./program";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Two numbers and their sum, which the file already claims to be 999. */
const ADDITION = zipSync({
  "[Content_Types].xml": strToU8(
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/></Types>`,
  ),
  "_rels/.rels": strToU8(
    `<Relationships xmlns="${RELATIONS}"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  ),
  "xl/workbook.xml": strToU8(
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Cộng" sheetId="1" r:id="r1"/></sheets></workbook>`,
  ),
  "xl/_rels/workbook.xml.rels": strToU8(
    `<Relationships xmlns="${RELATIONS}"><Relationship Id="r1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  ),
  "xl/worksheets/sheet1.xml": strToU8(
    `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><v>1.5</v></c><c r="B1"><v>2</v></c><c r="C1"><f>A1+B1</f><v>999</v></c></row></sheetData></worksheet>`,
  ),
});

it("plants a result that differs from the one that stands in the file", () => {
  const sheet = unzipSync(plantWrongResult(ADDITION).bytes)["xl/worksheets/sheet1.xml"];
  expect(strFromU8(sheet ?? new Uint8Array())).toContain("<f>A1+B1</f><v>998</v>");
});

describeWith(["soffice", "openpyxl"], "LibreOffice and openpyxl as witnesses", () => {
  it("corrects a wrong stored result, and openpyxl sees the right one", async () => {
    const [sheet] = await readWithOpenpyxl(await recalculateProven(ADDITION));
    expect(sheet?.cells["C1"]).toMatchObject({ value: 3.5, formula: "A1+B1" });
  }, 120_000);

  it("recalculates what openpyxl saved without results", async () => {
    const changed = await saveWithOpenpyxl(ADDITION, [{ sheet: "Cộng", cell: "A1", value: 10 }]);
    const [before] = await readWithOpenpyxl(changed);
    const [after] = await readWithOpenpyxl(await recalculate(changed));
    expect([before?.cells["C1"]?.value, after?.cells["C1"]?.value]).toEqual([null, 12]);
  }, 120_000);

  it("prints a PDF", async () => {
    expect(strFromU8((await toPdf(ADDITION)).subarray(0, 5))).toBe("%PDF-");
  }, 120_000);
});

describeWith("ssconvert", "Gnumeric as a witness", () => {
  it("corrects a wrong stored result and names the sheets", async () => {
    const sheets = await sheetsToCsv(ADDITION);
    expect([...sheets]).toEqual([["Cộng", "1.5,2,3.5\n"]]);
    expect((await saveWithGnumeric(ADDITION)).length).toBeGreaterThan(1000);
  }, 120_000);
});
