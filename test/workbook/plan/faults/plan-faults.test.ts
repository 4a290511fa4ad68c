import { planFaults } from "../../../../src/workbook/plan/faults/plan-faults";
import {
  type CellPlan,
  type ConditionalFormatPlan,
  type PrintPlan,
  type SheetPlan,
  type WorkbookPlan,
} from "../../../../src/workbook/plan/sheet-plan";
import { sheetPlan, workbookPlan } from "../plan-builders";

function workbook(given: Partial<WorkbookPlan>): WorkbookPlan {
  return workbookPlan([sheetPlan()], given);
}

function faultsOfSheet(given: Partial<SheetPlan>): readonly string[] {
  return planFaults(workbook({ sheets: [sheetPlan(given)] }));
}

function faultsOfCell(given: Partial<CellPlan>): readonly string[] {
  return faultsOfSheet({ cells: [{ row: 11, column: 1, ...given }] });
}

function faultsOfPrint(given: Partial<PrintPlan>): readonly string[] {
  const margins = { top: 20, bottom: 20, left: 20, right: 20 };
  return faultsOfSheet({ print: { landscape: false, margins, pageNumbers: true, ...given } });
}

function faultsOfName(name: string, refersTo = "'Phiếu'!$A$1"): readonly string[] {
  return planFaults(workbook({ names: [{ name, refersTo }] }));
}

const CELL = { top: 0, left: 0, bottom: 0, right: 0 };
const SQUARE = { top: 0, left: 0, bottom: 1, right: 1 };
const CORNER = { top: 1, left: 1, bottom: 2, right: 2 };
const APART = { top: 0, left: 2, bottom: 0, right: 5 };

describe("a sheet that Excel would refuse or change", () => {
  it.each(["Phiếu tự chấm", "a".repeat(31), "Khối 'A' 1", "Điểm (2026) & <hạng>"])(
    "the name %s is good",
    (name) => {
      expect(faultsOfSheet({ name })).toEqual([]);
    },
  );

  it.each([
    "",
    "a".repeat(32),
    "a/b",
    "a:b",
    "a[1]",
    "a?",
    "a*",
    "a\\b",
    "'a",
    "a'",
    "History",
    "a\u0007b",
  ])("the name %j is not", (name) => {
    expect(faultsOfSheet({ name })).toEqual([expect.stringContaining("sheet name")]);
  });

  it.each<[string, Partial<SheetPlan>]>([
    ["a tab of no colour", { tabColor: "#C00000" }],
    ["a freeze at no cell", { freeze: { row: -1, column: 0 } }],
    ["a zoom of 5", { zoom: 5 }],
    ["a zoom of 401", { zoom: 401 }],
    ["column 1: a width of 256", { columns: [{ width: 9 }, { width: 256 }] }],
    ["column 0: a width of NaN", { columns: [{ width: Number.NaN }] }],
    ["column 0: an outline level of 8", { columns: [{ width: 9, outline: 8 }] }],
    ["row 3: a height of 410", { rows: new Map([[3, { height: 410 }]]) }],
    ["row -1: no row of a sheet", { rows: new Map([[-1, {}]]) }],
    ["0,0: a merge of one cell", { merges: [CELL] }],
    ["A1:B2 and B2:C3 overlap", { merges: [CORNER, APART, SQUARE] }],
    ["no range of a sheet: 1,0 to 0,0", { merges: [{ ...CELL, top: 1 }, SQUARE] }],
    ["no range of a sheet", { filter: { ...CELL, right: 16_384 } }],
  ])("%s", (fault, given) => {
    expect(faultsOfSheet(given)).toEqual([expect.stringContaining(`Phiếu: ${fault}`)]);
  });

  it("one cell may be under one validation only", () => {
    const rule = { kind: "custom", formula: "TRUE" } as const;
    const validations = [
      { ranges: [SQUARE, APART], rule },
      { ranges: [CORNER], rule },
    ];
    expect(faultsOfSheet({ validations })).toEqual(["Phiếu: validations: A1:B2 and B2:C3 overlap"]);
  });

  it.each<[string, ConditionalFormatPlan]>([
    ["a bar of no colour", { kind: "bar", ranges: [CELL], color: "red" }],
    ["no range of a sheet", { kind: "bar", ranges: [{ ...CELL, left: -1 }], color: "FF0000" }],
    ["equals sign", { kind: "formula", ranges: [CELL], formula: "=A1", style: {} }],
    ["no range", { kind: "formula", ranges: [], formula: "TRUE", style: {} }],
    [
      "a conditional font size",
      { kind: "formula", ranges: [CELL], formula: "A1", style: { font: { size: 9 } } },
    ],
    [
      "a colour that is",
      { kind: "formula", ranges: [CELL], formula: "A1", style: { fill: "F00" } },
    ],
    [
      "the first range is not",
      { kind: "formula", ranges: [CORNER, CELL], formula: "A1", style: {} },
    ],
  ])("a conditional format: %s", (fault, format) => {
    expect(faultsOfSheet({ conditionalFormats: [format] })).toEqual([
      expect.stringContaining(fault),
    ]);
  });

  it.each<[string, Partial<PrintPlan>]>([
    ["title rows that are no rows", { titleRows: { from: 2, to: 1 } }],
    ["no range of a sheet", { area: { ...CELL, bottom: 1_048_576 } }],
    ["a margin below zero", { margins: { top: -1, bottom: 0, left: 0, right: 0 } }],
    ["a footer longer than 200", { footer: "&".repeat(101) }],
    ["a page break before no row", { pageBreaks: [0] }],
    ["more than 1023 page breaks", { pageBreaks: Array.from({ length: 1024 }, (_, at) => at + 1) }],
  ])("print set-up: %s", (fault, given) => {
    expect(faultsOfPrint(given)).toEqual([expect.stringContaining(fault)]);
  });
});

describe("a cell that Excel would refuse or change", () => {
  it.each<[string, Partial<CellPlan>]>([
    ["a text longer than 32767 characters", { value: "a".repeat(32_768) }],
    ["NaN instead of a number", { value: Number.NaN }],
    ["Infinity instead of a number", { value: Number.POSITIVE_INFINITY }],
    ["1e+308 instead of a number", { value: 1e308 }],
    ["a formula without its result", { formula: "A1" }],
    ["a formula with its equals sign", { formula: "=A1", value: 1 }],
    ["no address of a link: ftp://a", { value: "a", link: { address: "ftp://a" } }],
    ["no place in the workbook: #A1", { value: "a", link: { place: "#A1" } }],
    ["a colour that is not", { style: { fill: "#FFFFFF" } }],
    ["a colour that is not", { style: { font: { color: "FFF" } } }],
    ["a font size of 0", { style: { font: { size: 0 } } }],
    ["an indentation of -1", { style: { indent: -1 } }],
    ["an indentation of text", { style: { indent: 1, horizontal: "center" } }],
    ["a number format", { style: { numberFormat: "" } }],
    ["a number format", { style: { numberFormat: "0".repeat(256) } }],
  ])("%s (%#)", (fault, given) => {
    expect(faultsOfCell(given)).toEqual([expect.stringContaining(`Phiếu: B12: ${fault}`)]);
  });

  it("the longest text, a blank and a styled cell are good", () => {
    expect(faultsOfCell({ value: "a".repeat(32_767) })).toEqual([]);
    expect(faultsOfCell({})).toEqual([]);
    expect(faultsOfCell({ style: { indent: 2, numberFormat: "@", fill: "ffffff" } })).toEqual([]);
  });

  it("a cell is planned once and lies on the sheet", () => {
    const cells = [
      { row: 0, column: 0 },
      { row: 0, column: 16_384 },
      { row: 0, column: 0 },
    ];
    expect(faultsOfSheet({ cells })).toEqual([
      "Phiếu: 0,16384: no cell of a sheet",
      "Phiếu: A1: the cell twice",
    ]);
  });
});

describe("a slot that cannot be shown", () => {
  const slots = new Map([["tên", "Sở Nội vụ"]]);

  it.each<[string, Partial<CellPlan>, Partial<WorkbookPlan>]>([
    ["tên: a slot without a text", { slot: "tên" }, {}],
    ["tên: a slot without a text", { slot: "tên" }, { slots: new Map([["mã", "SNV"]]) }],
    ["Phiếu: B12: a slot with other content", { slot: "tên", value: "" }, { slots }],
    ["Phiếu: B12: a slot with other content", { slot: "tên", formula: "1", value: 1 }, { slots }],
    ["tên: a slot with an empty text", { slot: "tên" }, { slots: new Map([["tên", ""]]) }],
    [
      "tên: a text longer than 32767 characters",
      { slot: "tên" },
      { slots: new Map([["tên", "a".repeat(32_768)]]) },
    ],
  ])("is named: %s", (fault, cell, given) => {
    const sheets = [sheetPlan({ cells: [{ row: 11, column: 1, ...cell }] })];
    expect(planFaults(workbook({ sheets, ...given }))).toContain(fault);
  });

  it("is none when its text is there", () => {
    const sheets = [sheetPlan({ cells: [{ row: 11, column: 1, slot: "tên" }] })];
    expect(planFaults(workbook({ sheets, slots }))).toEqual([]);
  });
});

describe("a workbook that Excel would refuse or change", () => {
  it("one sheet can be seen", () => {
    expect(faultsOfSheet({ visibility: "hidden" })).toEqual(["no sheet that can be seen"]);
  });

  it("sheets differ in more than the case of their names", () => {
    const sheets = [sheetPlan({ name: "Sở" }), sheetPlan({ name: "SỞ" })];
    expect(planFaults(workbook({ sheets }))).toEqual(["SỞ: the sheet name twice"]);
  });

  it.each(["khoi.ma", "_khoi_1", "tổng_điểm", "Row1x", "ABCD1"])("%s names a cell", (name) => {
    expect(faultsOfName(name)).toEqual([]);
  });

  it.each([
    "",
    "1a",
    "a b",
    "a-b",
    "B12",
    "xfd1048576",
    "R",
    "c",
    "R1C1",
    "rc",
    "R2",
    "a".repeat(256),
  ])("%j does not", (name) => {
    expect(faultsOfName(name)).toEqual([`${name}: no name for a cell`]);
  });

  it("names are not Excel's own, not repeated and refer to something", () => {
    expect(faultsOfName("_xlnm.Print_Area")).toEqual([expect.stringContaining("keeps for itself")]);
    expect(faultsOfName("a_b", "")).toEqual([expect.stringContaining("an empty formula")]);
    const names = ["khoi.ma", "KHOI.MA"].map((name) => ({ name, refersTo: "'Phiếu'!$A$1" }));
    expect(planFaults(workbook({ names }))).toEqual(["KHOI.MA: the name twice"]);
  });

  it("custom properties are short and not repeated", () => {
    const properties = new Map([
      ["", "a"],
      ["b", "c".repeat(256)],
      ["d", "e"],
      ["D", "e"],
    ]);
    expect(planFaults(workbook({ properties }))).toEqual([
      ": no name of a property",
      "b: a property longer than 255 characters",
      "D: the property twice",
    ]);
  });
});
