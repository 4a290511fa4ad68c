import { type OpenedExcel, openExcel } from "./excel-kit";
import { planFromStore } from "../../src/workbench/stores/plan/plan-from-store";
import { type SheetPlan } from "../../src/workbook/plan/sheet-plan";

let excel: OpenedExcel;

beforeEach(async () => {
  excel = await openExcel();
});

/** Does something with the first sheet in one request, and plans what the sheet is like then. */
async function after(act: (sheet: Excel.Worksheet) => void): Promise<SheetPlan> {
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange().format.font.name = "Times New Roman";
    sheet.getRange().format.font.size = 12;
    act(sheet);
    await context.sync();
  });
  const [sheet] = planFromStore(excel.store).sheets;
  if (sheet === undefined) throw new Error("no sheet");
  return sheet;
}

describe("ranges that are found from ranges", () => {
  it.each<readonly [title: string, find: (range: Excel.Range) => Excel.Range, address: string]>([
    ["a cell of it", (range) => range.getCell(1, 0), "B4"],
    ["its columns, whole", (range) => range.getEntireColumn(), "B:C"],
    ["its rows, whole", (range) => range.getEntireRow(), "3:5"],
    ["one further down and along", (range) => range.getOffsetRange(1, 2), "D4:E6"],
    ["one that is larger", (range) => range.getResizedRange(1, -1), "B3:B6"],
    ["its last cell", (range) => range.getLastCell(), "C5"],
    ["what it shares with another", (range) => range.getIntersection("C5:Z9"), "C5"],
    ["the one around it and another", (range) => range.getBoundingRect("A1"), "A1:C5"],
  ])("%s", async (_title, find, address) => {
    const seen = await excel.Excel.run(async (context) => {
      const found = find(context.workbook.worksheets.getItem("Sheet1").getRange("B3:C5"));
      found.load("address");
      await context.sync();
      return found.address;
    });
    expect(seen).toBe(`Sheet1!${address}`);
  });
});

describe("looks", () => {
  it("are painted on each cell, and come back as the style that plans them", async () => {
    const { cells } = await after((sheet) => {
      const { format } = sheet.getRange("A1:B1");
      format.fill.color = "#fff8e1";
      format.font.bold = true;
      format.horizontalAlignment = "Center";
      format.verticalAlignment = "Center";
      format.wrapText = true;
      format.protection.locked = false;
      for (const edge of [
        "EdgeTop",
        "EdgeBottom",
        "EdgeLeft",
        "EdgeRight",
        "InsideVertical",
      ] as const)
        format.borders.getItem(edge).style = "Continuous";
      sheet.getRange("A1:B1").numberFormat = [["0.00", "@"]];
    });
    const style = {
      font: { bold: true },
      fill: "FFF8E1",
      edges: "all",
      horizontal: "center",
      wrap: true,
      unlocked: true,
    };
    expect(cells).toEqual([
      { row: 0, column: 0, style: { ...style, numberFormat: "0.00" } },
      { row: 0, column: 1, style: { ...style, numberFormat: "@" } },
    ]);
  });

  it("of many ranges are painted at once", async () => {
    const { cells } = await after((sheet) => {
      sheet.getRanges("A1,C3:C4").format.font.italic = true;
    });
    expect(cells.map(({ row, column }) => [row, column])).toEqual([
      [0, 0],
      [2, 2],
      [3, 2],
    ]);
  });

  it("that differ within a range are loaded as null", async () => {
    const seen = await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1").format.fill.color = "#112233";
      sheet.getRange("A1:A2").format.font.bold = true;
      const { format } = sheet.getRange("A1:A2");
      const { fill, font } = format;
      fill.load("color");
      font.load("bold,size");
      await context.sync();
      return [fill.color, font.bold, font.size];
    });
    expect(seen).toEqual([null, true, 11]);
  });

  it("of whole columns hold for cells that are written later", async () => {
    const { cells } = await after((sheet) => {
      sheet.getRange("B:B").format.font.bold = true;
      sheet.getRange("B7").values = [[1]];
    });
    expect(cells).toEqual([
      { row: 6, column: 1, value: 1, style: { font: { bold: true }, vertical: "bottom" } },
    ]);
  });
});

describe("sizes, groups and merged cells", () => {
  it("widths and heights are points, hidden and grouped columns are kept", async () => {
    const { columns, rows } = await after((sheet) => {
      sheet.getRange("A:A").format.columnWidth = 63.75;
      sheet.getRange("B:C").format.columnWidth = 33.75;
      sheet.getRange("B:C").group("ByColumns");
      sheet.getRange("B:C").hideGroupDetails("ByColumns");
      sheet.getRange("2:2").format.rowHeight = 40;
      sheet.getRange("3:3").rowHidden = true;
    });
    expect(columns).toEqual([
      { width: 10 },
      { width: 5, hidden: true, outline: 1 },
      { width: 5, hidden: true, outline: 1 },
    ]);
    expect([...rows]).toEqual([
      [1, { height: 40 }],
      [2, { hidden: true }],
    ]);
  });

  it("merging keeps the first cell's value only", async () => {
    const { cells, merges } = await after((sheet) => {
      sheet.getRange("A1:B1").values = [["kept", "gone"]];
      sheet.getRange("A1:B1").merge();
    });
    expect(cells.map(({ value }) => value)).toEqual(["kept"]);
    expect(merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
  });

  it("deleted rows take their cells along and move those below", async () => {
    const { cells } = await after((sheet) => {
      sheet.getRange("A1:A4").values = [[1], [2], [3], [4]];
      sheet.getRange("2:3").delete("Up");
    });
    expect(cells.map(({ row, value }) => [row, value])).toEqual([
      [0, 1],
      [1, 4],
    ]);
  });
});

describe("rules for input", () => {
  it("with their messages come back as the validation that plans them", async () => {
    const { validations } = await after((sheet) => {
      const { dataValidation } = sheet.getRanges("B2:B5,D2");
      dataValidation.rule = { custom: { formula: "=LEN(A2)>0" } };
      dataValidation.prompt = { showPrompt: true, title: "Nhập", message: "Số" };
      dataValidation.errorAlert = { showAlert: true, style: "Stop", title: "Sai", message: "Sửa" };
    });
    expect(validations).toEqual([
      {
        ranges: [
          { top: 1, left: 1, bottom: 4, right: 1 },
          { top: 1, left: 3, bottom: 1, right: 3 },
        ],
        rule: { kind: "custom", formula: "LEN(A2)>0" },
        prompt: { title: "Nhập", text: "Số" },
        error: { title: "Sai", text: "Sửa" },
      },
    ]);
  });

  it("that say the same of neighbours, each seen from its own cell, are one", async () => {
    const { validations } = await after((sheet) => {
      sheet.getRange("B2").dataValidation.rule = { custom: { formula: "=A2>0" } };
      sheet.getRange("B3").dataValidation.rule = { custom: { formula: "=A3>0" } };
    });
    expect(validations).toEqual([
      {
        ranges: [{ top: 1, left: 1, bottom: 2, right: 1 }],
        rule: { kind: "custom", formula: "A2>0" },
      },
    ]);
  });

  it("name the cells that break them", async () => {
    const seen = await excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A3");
      range.dataValidation.rule = {
        decimal: { formula1: 0, formula2: 10, operator: "Between" },
      };
      range.values = [[5], [11], [""]];
      const invalid = range.dataValidation.getInvalidCellsOrNullObject();
      invalid.load("address");
      await context.sync();
      return invalid.address;
    });
    expect(seen).toBe("Sheet1!A2");
  });

  it.each<readonly [title: string, act: (validation: Excel.DataValidation) => void]>([
    [
      "a title of more than 32 characters",
      (validation) => {
        validation.prompt = { showPrompt: true, title: "x".repeat(33), message: "" };
      },
    ],
    [
      "an error of more than 225 characters",
      (validation) => {
        validation.errorAlert = {
          showAlert: true,
          style: "Stop",
          title: "",
          message: "x".repeat(226),
        };
      },
    ],
    [
      "choices of more than 255 characters",
      (validation) => {
        validation.rule = { list: { inCellDropDown: true, source: "x".repeat(256) } };
      },
    ],
    [
      "two kinds of rule at once",
      (validation) => {
        validation.rule = {
          custom: { formula: "=TRUE" },
          list: { inCellDropDown: true, source: "a" },
        };
      },
    ],
  ])("are refused with %s", async (_title, act) => {
    const changing = after((sheet) => {
      act(sheet.getRange("A1").dataValidation);
    });
    await expect(changing).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

describe("conditional formats", () => {
  it("the one added last comes first", async () => {
    const { conditionalFormats } = await after((sheet) => {
      const range = sheet.getRange("B2:B9");
      const bar = range.conditionalFormats.add("DataBar");
      bar.dataBar.positiveFormat.fillColor = "#9DC3E6";
      const { custom } = range.conditionalFormats.add("Custom");
      custom.rule.formula = "=$B2>5";
      custom.format.fill.color = "#FFE699";
      custom.format.font.bold = true;
    });
    const ranges = [{ top: 1, left: 1, bottom: 8, right: 1 }];
    expect(conditionalFormats).toEqual([
      {
        kind: "formula",
        ranges,
        formula: "$B2>5",
        style: { font: { bold: true }, fill: "FFE699" },
      },
      { kind: "bar", ranges, color: "9DC3E6" },
    ]);
  });
});
