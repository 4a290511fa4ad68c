import { emptyWorkbook, type OpenedExcel, openExcel } from "./excel-kit";

let excel: OpenedExcel;

beforeEach(async () => {
  excel = await openExcel();
});

const firstSheet = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getItem("Sheet1");

/** What a cell holds after a value was written to it, in a cell of a given format. */
async function entered(
  value: unknown,
  format = "General",
): Promise<{ readonly value: unknown; readonly formula: unknown }> {
  await excel.Excel.run(async (context) => {
    const cell = firstSheet(context).getRange("B2");
    cell.numberFormat = [[format]];
    cell.values = [[value]];
    await context.sync();
  });
  const cell = excel.store.sheet("Sheet1").cell(1, 1);
  return { value: cell?.value, formula: cell?.formula };
}

describe("what becomes of a value that is written", () => {
  it.each<readonly [title: string, given: unknown, value: unknown, formula: string | undefined]>([
    ["a number stays one", 1.5, 1.5, undefined],
    ["a text of digits becomes a number", "12", 12, undefined],
    ["a negative number is one", "-5", -5, undefined],
    ["spaces around a number do not matter", " 7 ", 7, undefined],
    ["a number with a Vietnamese comma stays a text", "1,5", "1,5", undefined],
    ["groups of three digits make one number", "1,234,567", 1234567, undefined],
    ["a percentage becomes its share", "12%", 0.12, undefined],
    ["an ISO date becomes the number of its day", "2026-01-05", 46027, undefined],
    ["a day that does not exist stays a text", "2026-02-30", "2026-02-30", undefined],
    ["TRUE becomes a yes", "TRUE", true, undefined],
    ["an equals sign begins a formula", "=A1+1", 0, "=A1+1"],
    ["a plus sign begins a formula", "+A1", 0, "=+A1"],
    ["a minus sign before anything but a number begins a formula", "-1+1", 0, "=-1+1"],
    ["an at sign before a function begins a formula", "@SUM(A1)", 0, "=@SUM(A1)"],
    ["a dash before words makes a formula of them", "- Đạt", 0, "=- Đạt"],
    ["an apostrophe keeps a text and is no part of it", "'=A1+1", "=A1+1", undefined],
    ["an apostrophe keeps digits as a text", "'007", "007", undefined],
    ["a single sign is a text", "=", "=", undefined],
    ["nothing empties a cell", "", "", undefined],
  ])("%s", async (_title, given, value, formula) => {
    expect(await entered(given)).toEqual({ value, formula });
  });

  it.each<readonly [title: string, given: unknown, value: unknown]>([
    ["formulas as they were typed", "=A1+1", "=A1+1"],
    ["digits as they were typed", "007", "007"],
    ["numbers as texts", 5, "5"],
  ])("a cell for texts keeps %s", async (_title, given, value) => {
    expect(await entered(given, "@")).toEqual({ value, formula: undefined });
  });

  it.each<readonly [title: string, given: unknown, code: string]>([
    ["a formula that is too long", `=${"1+".repeat(4100)}1`, "FormulaLengthExceedsLimit"],
    ["a formula with an open bracket", "=SUM(A1", "InvalidArgument"],
    ["a text that is too long", "a".repeat(32_768), "InvalidArgument"],
    ["a value that is no plain one", { a: 1 }, "InvalidArgument"],
  ])("Excel refuses %s", async (_title, given, code) => {
    await expect(entered(given)).rejects.toMatchObject({ code });
  });

  it("null leaves a cell as it is", async () => {
    await entered("before");
    expect(await entered(null)).toEqual({ value: "before", formula: undefined });
  });

  it("a formula that is written again keeps its result", async () => {
    const store = emptyWorkbook();
    excel = await openExcel({ store });
    await entered("=A1+1");
    store.sheet("Sheet1").setResult(1, 1, 42);
    expect(await entered("=A1+1")).toEqual({ value: 42, formula: "=A1+1" });
  });
});

describe("what is read of cells", () => {
  it("values, formulas, texts, types and formats come cell by cell", async () => {
    const seen = await excel.Excel.run(async (context) => {
      const range = firstSheet(context).getRange("A1:C2");
      range.values = [
        ["a", 1.25, true],
        ["", "=N(A1)", 46027],
      ];
      firstSheet(context).getRange("B1").numberFormat = [["0.0"]];
      firstSheet(context).getRange("C2").numberFormat = [["dd/mm/yyyy"]];
      range.load("values,formulas,text,valueTypes,numberFormat");
      await context.sync();
      const { values, formulas, text, valueTypes, numberFormat } = range;
      return { values, formulas, text, valueTypes, numberFormat };
    });
    expect(seen).toEqual({
      values: [
        ["a", 1.25, true],
        ["", 0, 46027],
      ],
      formulas: [
        ["a", 1.25, true],
        ["", "=N(A1)", 46027],
      ],
      text: [
        ["a", "1.3", "TRUE"],
        ["", "0", "05/01/2026"],
      ],
      valueTypes: [
        ["String", "Double", "Boolean"],
        ["Empty", "Double", "Double"],
      ],
      numberFormat: [
        ["General", "0.0", "General"],
        ["General", "General", "dd/mm/yyyy"],
      ],
    });
  });

  it.each<readonly [title: string, values: unknown[][], used: string | undefined]>([
    [
      "the rectangle around what cells hold",
      [
        ["", ""],
        ["", 1],
      ],
      "Sheet1!B2",
    ],
    [
      "nothing on an empty sheet",
      [
        ["", ""],
        ["", ""],
      ],
      undefined,
    ],
  ])("the used range is %s", async (_title, values, used) => {
    const seen = await excel.Excel.run(async (context) => {
      firstSheet(context).getRange("A1:B2").values = values;
      const range = firstSheet(context).getUsedRangeOrNullObject(true);
      range.load("address");
      await context.sync();
      return range.isNullObject ? undefined : range.address;
    });
    expect(seen).toBe(used);
  });

  it("a fill counts for the used range, but not for that of values", async () => {
    const seen = await excel.Excel.run(async (context) => {
      const sheet = firstSheet(context);
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("C3").format.fill.color = "#FFFF00";
      const [all, values] = [sheet.getUsedRange(), sheet.getUsedRange(true)];
      all.load("address");
      values.load("address");
      await context.sync();
      return [all.address, values.address];
    });
    expect(seen).toEqual(["Sheet1!A1:C3", "Sheet1!A1"]);
  });
});

describe("large tables", () => {
  it("3,100 rows of 33 cells are written in one round trip, within a second or two on a busy machine", async () => {
    const rows = Array.from({ length: 3100 }, (_, row) =>
      Array.from({ length: 33 }, (_unused, column) =>
        column === 0 ? `Dòng ${row}` : row + column,
      ),
    );
    const began = performance.now();
    await excel.Excel.run(async (context) => {
      firstSheet(context).getRangeByIndexes(0, 0, 3100, 33).values = rows;
      await context.sync();
    });
    expect(performance.now() - began).toBeLessThan(2000);
    expect(excel.roundTrips()).toHaveLength(1);
    expect(excel.store.sheet("Sheet1").usedRange(true)).toEqual({
      top: 0,
      left: 0,
      bottom: 3099,
      right: 32,
    });
  });
});
