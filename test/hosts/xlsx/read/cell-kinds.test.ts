import { readWorkbook } from "../../../../src/hosts/xlsx/read/read-workbook";
import { cellsOf, refusalOf } from "../../../fixtures/grid-texts";
import { oddWorkbook, oneRow } from "../../../fixtures/odd-package";

const SHEET = "xl/worksheets/sheet1.xml";
const NFD = "Trị".normalize("NFD");

describe("a text", () => {
  const texts = [
    "<t>Sở Nội vụ</t>",
    "<r><rPr><b/></rPr><t>Điểm </t></r><r><t>tự chấm</t></r>",
    '<t>漢</t><rPh sb="0" eb="1"><t>hán</t></rPh><phoneticPr fontId="0"/>',
    "<t>1_x000D_2 _x005F_x0041_ _x00e1_</t>",
    `<t xml:space="preserve">  ${NFD} </t>`,
    "<t/>",
    "<t>&lt;😀&#128512;&#x20000;&gt;</t>",
  ];

  it.each([
    ["a shared text", '<c r="A1" t="s"><v>0</v></c>', "Sở Nội vụ"],
    ["runs of different looks, joined", '<c r="A1" t="s"><v>1</v></c>', "Điểm tự chấm"],
    ["no reading aids", '<c r="A1" t="s"><v>2</v></c>', "漢"],
    ["no foreign elements in it", '<c r="A1" t="str"><v>a<x>b</x>c</v></c>', "ac"],
    ["escaped characters", '<c r="A1" t="s"><v>3</v></c>', "1\r2 _x0041_ á"],
    ["blanks and decomposed letters as they are", '<c r="A1" t="s"><v>4</v></c>', `  ${NFD} `],
    ["characters beyond 16 bits", '<c r="A1" t="s"><v>6</v></c>', "<😀😀𠀀>"],
    ["an inline text", '<c r="A1" t="inlineStr"><is><t> a_x0009_ </t></is></c>', " a\t "],
    ["inline runs", '<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c>', "ab"],
    ["the text of a formula", '<c r="A1" t="str"><f>B1</f><v> x_x000A_</v></c>', "= x\n"],
    ["a text that looks like a number", '<c r="A1" t="str"><v>1.1</v></c>', "1.1"],
    [
      "a text that looks like a formula",
      '<c r="A1" t="inlineStr"><is><t>=1+1</t></is></c>',
      "=1+1",
    ],
  ])("comes back as %s", (_, cell, text) => {
    expect(cellsOf(readWorkbook(oneRow(cell, { texts })))).toEqual({ A1: text });
  });

  it("is absent when it is empty", () => {
    const cells =
      '<c r="A1" t="s"><v>5</v></c><c r="B1" t="inlineStr"><is><t></t></is></c><c r="C1" t="str"><v></v></c><c r="D1" t="inlineStr"/>';
    expect(cellsOf(readWorkbook(oneRow(cells, { texts })))).toEqual({});
  });
});

describe("a number", () => {
  it.each([
    ["9.5", 9.5],
    ["0", 0],
    ["-0", 0],
    [" 7 ", 7],
    ["1E-3", 0.001],
    [".5", 0.5],
    ["1.", 1],
    ["0.1", 0.1],
    ["0.30000000000000004", 0.3],
    ["9.4499999999999993", 9.45],
    ["123456789012345678", 123456789012346000],
  ])("stated as %s comes back with at most 15 digits", (stated, number) => {
    expect(cellsOf(readWorkbook(oneRow(`<c r="A1"><v>${stated}</v></c>`)))).toEqual({ A1: number });
  });

  it.each(["7,5", "abc", "0x10", "1e999", "NaN", "Infinity", "--1", "1 2", "٣"])(
    "is not what %s states: the file is refused",
    (stated) => {
      const read = readWorkbook(oneRow(`<c r="A1"><v>${stated}</v></c>`));
      expect(refusalOf(read)).toEqual([`fileBadXml ${SHEET}`]);
    },
  );
});

describe("a date", () => {
  const styles =
    '<numFmts count="2"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="0&quot; d&quot;"/></numFmts>' +
    '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>';

  it.each([
    ["0", 46_022],
    ["1", "[2025-12-31 46022]"],
    ["2", "[2025-12-31 46022]"],
    ["3", 46_022],
    ["99", 46_022],
  ])("is told from a number by the style: style %s", (style, value) => {
    const read = readWorkbook(oneRow(`<c r="A1" s="${style}"><v>46022</v></c>`, { styles }));
    expect(cellsOf(read)).toEqual({ A1: value });
  });

  it("written out comes back with its day number", () => {
    const read = readWorkbook(oneRow('<c r="A1" t="d"><v>2025-12-31T06:00:00</v></c>'));
    expect(cellsOf(read)).toEqual({ A1: "[2025-12-31 46022.25]" });
  });

  it.each(["1", "true"])('is counted from 1904 when the workbook says so ("%s")', (flag) => {
    const before = `<workbookPr date1904="${flag}"/>`;
    const cells = '<c r="A1" s="1"><v>44560</v></c><c r="B1" t="d"><v>2025-12-31</v></c>';
    expect(cellsOf(readWorkbook(oneRow(cells, { styles, before })))).toEqual({
      A1: "[2025-12-31 44560]",
      B1: "[2025-12-31 44560]",
    });
  });

  it("that no calendar has stays a number", () => {
    const cells = '<c r="A1" s="1"><v>60</v></c><c r="B1" s="1"><v>0.5</v></c>';
    expect(cellsOf(readWorkbook(oneRow(cells, { styles })))).toEqual({ A1: 60, B1: 0.5 });
  });
});

it.each([
  ["1", "[yes]"],
  ["true", "[yes]"],
  ["0", "[no]"],
  ["false", "[no]"],
])("a yes or no may be stated as %s", (stated, value) => {
  const read = readWorkbook(oneRow(`<c r="A1" t="b"><v>${stated}</v></c>`));
  expect(cellsOf(read)).toEqual({ A1: value });
});

it("an error comes back as it is shown", () => {
  const read = readWorkbook(oneRow('<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>'));
  expect(cellsOf(read)).toEqual({ A1: "=[#DIV/0!]" });
});

describe("a formula", () => {
  it.each([
    ["no result", '<c r="A1"><f>B1</f></c>', "=[uncalculated]"],
    ["an empty result", '<c r="A1"><f>B1</f><v/></c>', "=[uncalculated]"],
    ["a blank result", '<c r="A1"><f>B1</f><v> </v></c>', "=[uncalculated]"],
    ["no result of text", '<c r="A1" t="str"><f>B1</f></c>', "=[uncalculated]"],
    ["an empty error", '<c r="A1" t="e"><f>B1</f><v></v></c>', "=[uncalculated]"],
    ["a result", '<c r="A1"><f>B1</f><v>0</v></c>', "=0"],
    ["a share in another's formula", '<c r="A1"><f t="shared" si="0"/><v>3</v></c>', "=3"],
  ])("with %s is never taken for something else", (_, cell, value) => {
    expect(cellsOf(readWorkbook(oneRow(cell)))).toEqual({ A1: value });
  });

  it("whose result is the empty text counts as a blank cell", () => {
    expect(cellsOf(readWorkbook(oneRow('<c r="A1" t="str"><f>""</f><v></v></c>')))).toEqual({});
  });
});

it("a cell without a value is absent, whatever its style", () => {
  const cells = '<c r="A1" s="3"/><c r="B1"><v/></c><c r="C1" t="n"></c>';
  expect(cellsOf(readWorkbook(oneRow(cells)))).toEqual({});
});

it.each([
  ["a text number the file does not hold", '<c r="A1" t="s"><v>1</v></c>'],
  ["a negative text number", '<c r="A1" t="s"><v>-1</v></c>'],
  ["a yes or no of 2", '<c r="A1" t="b"><v>2</v></c>'],
  ["a date that is none", '<c r="A1" t="d"><v>2025-02-30</v></c>'],
  ["an unknown kind", '<c r="A1" t="__proto__"><v>1</v></c>'],
  ["a cell twice", '<c r="A1"><v>9</v></c><c r="A1"><v>10</v></c>'],
  ["a cell twice, the second empty", '<c r="A1"><v>9</v></c><c r="A1"/>'],
  ["a cell of another row", '<c r="A2"><v>9</v></c>'],
  ["a place that is none", '<c r="1A"><v>9</v></c>'],
  ["a column behind the last", '<c r="XFE1"><v>9</v></c>'],
  ["a column behind the last, by order", '<c r="XFD1"/><c><v>9</v></c>'],
])("refuses %s", (_, cells) => {
  const read = readWorkbook(oneRow(cells, { texts: ["<t>a</t>"] }));
  expect(refusalOf(read)).toEqual([`fileBadXml ${SHEET}`]);
});

it.each([
  ["a row twice", '<row r="1"><c r="A1"><v>1</v></c></row><row r="1"><c r="B1"><v>1</v></c></row>'],
  ["row 0", '<row r="0"/>'],
  ["a row behind the last", '<row r="1048577"/>'],
  ["a row behind the last, by order", '<row r="1048576"/><row/>'],
  ["a row that is no number", '<row r="1e1"/>'],
])("refuses %s", (_, data) => {
  const read = readWorkbook(oddWorkbook({ sheets: [{ name: "Phiếu", data }] }));
  expect(refusalOf(read)).toEqual([`fileBadXml ${SHEET}`]);
});
