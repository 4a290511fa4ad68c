import { readWorkbook } from "../../../../src/hosts/xlsx/read/read-workbook";
import { cellsOf } from "../../../fixtures/grid-texts";
import { oddWorkbook } from "../../../fixtures/odd-package";
import { saveWithGnumeric } from "../../../programs/gnumeric";
import { recalculateProven, recalculate } from "../../../programs/libreoffice";
import { saveWithOpenpyxl } from "../../../programs/openpyxl";
import { describeWith } from "../../../programs/program";

const NFD = "Thẩm định".normalize("NFD");
const MINUTE = 60_000;

/** A form with every kind of value; D1 holds a formula whose stored result is right. */
function formOf(before: string): Uint8Array {
  const cells = [
    '<c r="A1" t="s"><v>0</v></c>',
    '<c r="B1"><v>9.45</v></c>',
    '<c r="C1" s="1"><v>44560</v></c>',
    '<c r="D1"><f>B1*2</f><v>18.9</v></c>',
    `<c r="E1" t="inlineStr"><is><t xml:space="preserve"> ${NFD} 😀𠀀 &lt;&amp; </t></is></c>`,
    '<c r="F1" t="b"><v>1</v></c>',
    '<c r="G1" t="str"><f>""</f><v></v></c>',
    '<c r="H1" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
    '<c r="I1" t="s"><v>1</v></c>',
  ];
  return oddWorkbook({
    sheets: [
      {
        name: "Phiếu chấm",
        data: `<row r="1">${cells.join("")}</row><row r="40"><c r="B40"><v>1</v></c></row>`,
      },
      { name: "_khoi", state: "veryHidden", data: '<row r="1"><c r="A1" t="s"><v>1</v></c></row>' },
    ],
    texts: ["<t>Sở Nội vụ\nphòng 2</t>", "<t>1.1</t>"],
    styles:
      '<fonts><font><sz val="11"/><name val="Arial"/></font></fonts><fills><fill><patternFill patternType="none"/></fill></fills><borders><border/></borders>' +
      '<cellStyleXfs><xf/></cellStyleXfs><cellXfs><xf/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs>',
    before,
    after:
      "<definedNames><definedName name=\"khoi_don_vi\">'_khoi'!$A$1</definedName></definedNames>",
    properties:
      '<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="khoi.token"><vt:lpwstr>Q7&amp;x</vt:lpwstr></property>',
  });
}

const FORM = formOf("");
const CELLS = {
  A1: "Sở Nội vụ\nphòng 2",
  B1: 9.45,
  C1: "[2021-12-30 44560]",
  D1: "=18.9",
  E1: ` ${NFD} 😀𠀀 <& `,
  F1: "[yes]",
  H1: "=[#DIV/0!]",
  I1: "1.1",
  B40: 1,
};

it("reads the form before any program touched it", () => {
  expect(cellsOf(readWorkbook(FORM))).toEqual(CELLS);
});

describeWith("soffice", "a form saved by LibreOffice", () => {
  it(
    "comes back whole; LibreOffice writes yes and no as a formula",
    async () => {
      const read = readWorkbook(await recalculateProven(FORM));
      expect(cellsOf(read)).toEqual({ ...CELLS, F1: "=[yes]" });
      expect(cellsOf(read, "_khoi")).toEqual({ A1: "1.1" });
      expect(read.ok && read.value.sheets.map(({ visibility }) => visibility)).toEqual([
        "visible",
        "hidden",
      ]);
      expect(read.ok && [...read.value.names]).toEqual([["khoi_don_vi", "_khoi!$A$1"]]);
      expect(read.ok && read.value.properties.get("khoi.token")).toBe("Q7&x");
    },
    MINUTE,
  );

  it(
    "keeps its days when they are counted from 1904",
    async () => {
      const form = formOf('<workbookPr date1904="1"/>');
      const read = readWorkbook(await recalculate(form));
      expect(cellsOf(readWorkbook(form))["C1"]).toBe("[2025-12-31 44560]");
      expect(cellsOf(read)["C1"]).toBe("[2025-12-31 44560]");
    },
    MINUTE,
  );
});

describeWith("openpyxl", "a form saved by openpyxl", () => {
  it(
    "comes back with its formulas uncalculated, never as 0",
    async () => {
      const read = readWorkbook(await saveWithOpenpyxl(FORM));
      const blank = "=[uncalculated]";
      expect(cellsOf(read)).toEqual({ ...CELLS, D1: blank, G1: blank, H1: blank });
      expect(read.ok && read.value.sheets.map(({ visibility }) => visibility)).toEqual([
        "visible",
        "veryHidden",
      ]);
      expect(read.ok && [...read.value.names]).toEqual([["khoi_don_vi", "'_khoi'!$A$1"]]);
    },
    MINUTE,
  );
});

describeWith("ssconvert", "a form saved by Gnumeric", () => {
  it(
    "comes back whole",
    async () => {
      expect(cellsOf(readWorkbook(await saveWithGnumeric(FORM)))).toEqual(CELLS);
    },
    MINUTE,
  );
});
