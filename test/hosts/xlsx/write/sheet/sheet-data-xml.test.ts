import { type CellPlan } from "../../../../../src/workbook/plan/sheet-plan";
import { textsOf, writtenSheet } from "../package-texts";
import { sheetPlan, workbookPlan } from "../../../../workbook/plan/plan-builders";

/** The first cell's element. */
function written(cell: Partial<CellPlan>): string {
  const { xml } = writtenSheet({ cells: [{ row: 0, column: 0, ...cell }] });
  return /<c .*?(?:\/>(?=<\/row>)|<\/c>)/.exec(xml)?.[0] ?? "";
}

describe("cells of a sheet", () => {
  it.each<[string, Partial<CellPlan>, string]>([
    ["a text", { value: "Sở" }, '<c r="A1" t="s"><v>0</v></c>'],
    ["a text that looks like a number", { value: "1.1" }, '<c r="A1" t="s"><v>0</v></c>'],
    ["a number", { value: 9.5 }, '<c r="A1"><v>9.5</v></c>'],
    ["a number of many digits", { value: 0.1 + 0.2 }, '<c r="A1"><v>0.30000000000000004</v></c>'],
    ["a tiny number", { value: 1e-7 }, '<c r="A1"><v>1e-7</v></c>'],
    ["zero below nothing", { value: -0 }, '<c r="A1"><v>0</v></c>'],
    ["yes", { value: true }, '<c r="A1" t="b"><v>1</v></c>'],
    ["no", { value: false }, '<c r="A1" t="b"><v>0</v></c>'],
    ["an empty text, which is a blank cell", { value: "" }, '<c r="A1"/>'],
    ["a style alone", { style: { fill: "FFFFFF" } }, '<c r="A1" s="1"/>'],
    ["a formula with a number", { formula: "1+1", value: 2 }, '<c r="A1"><f>1+1</f><v>2</v></c>'],
    [
      "a formula with a text",
      { formula: 'A2&"<"', value: "x<" },
      '<c r="A1" t="str"><f>A2&amp;"&lt;"</f><v>x&lt;</v></c>',
    ],
    [
      "a formula with an empty text",
      { formula: 'IF(A2,"","x")', value: "" },
      '<c r="A1" t="str"><f>IF(A2,"","x")</f><v></v></c>',
    ],
    [
      "a formula with no",
      { formula: "A2>1", value: false },
      '<c r="A1" t="b"><f>A2&gt;1</f><v>0</v></c>',
    ],
  ])("%s", (_, cell, expected) => {
    expect(written(cell)).toBe(expected);
  });

  it.each(["=1+1", "+84", "-1+1", "@SUM(A1)", '=HYPERLINK("http://x")', "'quoted"])(
    "the text %j stays a text, also when somebody edits its cell",
    (value) => {
      const parts = textsOf(workbookPlan([sheetPlan({ cells: [{ row: 0, column: 0, value }] })]));
      expect(parts.get("xl/worksheets/sheet1.xml")).toContain('<c r="A1" s="1" t="s"><v>0</v></c>');
      expect(parts.get("xl/worksheets/sheet1.xml")).not.toContain("<f>");
      expect(parts.get("xl/sharedStrings.xml")).toContain(`<si><t>${value}</t></si>`);
      expect(parts.get("xl/styles.xml")).toContain('quotePrefix="1"');
    },
  );

  it.each(["\t=1", " =1", "9,5", "1/2"])("the text %j needs no guard to stay a text", (value) => {
    expect(written({ value })).toBe('<c r="A1" t="s"><v>0</v></c>');
  });

  it("a formula's result is no typed text and needs no guard", () => {
    expect(written({ formula: '"="&A2', value: "=x" })).not.toContain('s="');
  });

  it("rows go from the top and cells from left to right, in whatever order they were planned", () => {
    const { xml } = writtenSheet({
      cells: [
        { row: 10, column: 1, value: 4 },
        { row: 9, column: 27, value: 3 },
        { row: 10, column: 10, value: 5 },
        { row: 9, column: 2, value: 2 },
        { row: 10, column: 0, value: 5 },
      ],
    });
    const places = [...xml.matchAll(/ r="(\w+)"/g)].map(([, place]) => place);
    expect(places).toEqual(["10", "C10", "AB10", "11", "A11", "B11", "K11"]);
  });

  it("a row has its height in points and can be hidden, with or without cells", () => {
    const { xml } = writtenSheet({
      cells: [{ row: 0, column: 0, value: 1 }],
      rows: new Map([
        [3, { hidden: true }],
        [0, { height: 33.5 }],
      ]),
    });
    expect(xml).toContain(
      '<sheetData><row r="1" ht="33.5" customHeight="1"><c r="A1"><v>1</v></c></row><row r="4" hidden="1"/></sheetData>',
    );
  });
});
