import { openExcel, type OpenedExcel } from "./excel-kit";
import { loadSurface } from "./load-client";

let excel: OpenedExcel;

beforeEach(async () => {
  excel = await openExcel();
});

type Step = (context: Excel.RequestContext) => Promise<unknown>;

const sheetOf = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getItem("Sheet1");

describe("the genuine client", () => {
  it("tells the classes and members that the emulated Excel must know", () => {
    const surface = loadSurface();
    expect(Object.keys(surface).length).toBeGreaterThan(150);
    expect(surface["Range"]?.scalars).toMatchObject({ Values: true, Address: false });
    expect(surface["Range"]?.parts).toMatchObject({ Format: "RangeFormat" });
    expect(surface["WorksheetCollection"]).toMatchObject({ items: "Worksheet" });
  });

  it.each<readonly [title: string, code: string, step: Step]>([
    [
      "a property that was not loaded",
      "PropertyNotLoaded",
      async (context) => {
        const range = sheetOf(context).getRange("A1");
        await context.sync();
        return Reflect.get(range, "values") as unknown;
      },
    ],
    [
      "a sheet that is not there",
      "ItemNotFound",
      async (context) => {
        context.workbook.worksheets.getItem("nope").load("name");
        await context.sync();
      },
    ],
    [
      "an array of the wrong shape",
      "InvalidArgument",
      async (context) => {
        sheetOf(context).getRange("A1:B2").values = [[1]];
        await context.sync();
      },
    ],
    [
      "a member that the emulated Excel lacks",
      "EmulatorNotImplemented",
      async (context) => {
        sheetOf(context).getRange("A1").flashFill();
        await context.sync();
      },
    ],
    [
      "a class that the emulated Excel lacks",
      "EmulatorNotImplemented",
      async (context) => {
        sheetOf(context).charts.load("count");
        await context.sync();
      },
    ],
    [
      "a member that Excel lacks",
      "InvalidArgument",
      async (context) => {
        sheetOf(context).load("noSuchMember");
        await context.sync();
      },
    ],
    [
      "a member of ExcelApi 1.15, which Excel 2021 lacks",
      "ApiNotFound",
      async (context) => {
        sheetOf(context).getRange("A1").getDependents();
        await context.sync();
      },
    ],
    [
      "a request of more than 5 MB",
      "RequestPayloadSizeLimitExceeded",
      async (context) => {
        sheetOf(context).getRange("A1:A200").values = Array.from({ length: 200 }, () => [
          "x".repeat(30_000),
        ]);
        await context.sync();
      },
    ],
  ])("refuses %s", async (_title, code, step) => {
    const thrown: unknown = await excel.Excel.run(step).catch((error: unknown) => error);
    expect(thrown).toMatchObject({ code });
    expect(thrown).toBeInstanceOf(excel.OfficeExtension.Error);
  });

  it("refuses an answer of more than 5 MB, after the work was done", async () => {
    const text = "x".repeat(30_000);
    const fill = (range: string): Promise<void> =>
      excel.Excel.run(async (context) => {
        sheetOf(context).getRange(range).values = Array.from({ length: 100 }, () => [text]);
        await context.sync();
      });
    await fill("A1:A100");
    await fill("A101:A200");
    const reading = excel.Excel.run(async (context) => {
      sheetOf(context).getRange("A1:A200").load("values");
      await context.sync();
    });
    await expect(reading).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
  });

  it("knows where a request failed", async () => {
    const thrown = await excel.Excel.run(async (context) => {
      sheetOf(context).getRange("A1").values = [[1]];
      context.workbook.worksheets.getItem("nope").getRange("A1").values = [[1]];
      await context.sync();
    }).catch((error: unknown) => error as OfficeExtension.Error);
    expect(thrown).toMatchObject({
      debugInfo: {
        errorLocation: "WorksheetCollection.getItem",
        statement: expect.stringContaining("getItem") as string,
        surroundingStatements: expect.arrayContaining(["// >>>>>"]) as string[],
      },
    });
  });

  it("keeps what came before the failure", async () => {
    const failing = excel.Excel.run(async (context) => {
      sheetOf(context).getRange("A1").values = [["kept"]];
      sheetOf(context).getRange("A1:B2").values = [[1]];
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({ code: "InvalidArgument" });
    expect(excel.store.sheet("Sheet1").cell(0, 0)?.value).toBe("kept");
  });

  it("gives a null object for what may be absent, and does nothing with it", async () => {
    const seen = await excel.Excel.run(async (context) => {
      const absent = context.workbook.worksheets.getItemOrNullObject("nope");
      const there = context.workbook.worksheets.getItemOrNullObject("SHEET1");
      absent.load("name");
      there.load("name");
      await context.sync();
      return [absent.isNullObject, there.isNullObject, there.name];
    });
    expect(seen).toEqual([true, false, "Sheet1"]);
  });

  it("loads what lies below the items of a collection", async () => {
    excel.store.addSheet("Sheet2").changeSettings({ tabColor: "#112233" });
    const seen = await excel.Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.load("items/name,items/tabColor,items/protection/protected");
      await context.sync();
      return sheets.items.map(({ name, tabColor, protection }) => [
        name,
        tabColor,
        protection.protected,
      ]);
    });
    expect(seen).toEqual([
      ["Sheet1", "", false],
      ["Sheet2", "#112233", false],
    ]);
  });

  it("adds a sheet once however often it is used before the request", async () => {
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Mới");
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("A2").values = [[2]];
      sheet.load("name");
      await context.sync();
      sheet.getRange("A3").values = [[3]];
      await context.sync();
    });
    expect(excel.store.sheets().map(({ settings }) => settings().name)).toEqual(["Sheet1", "Mới"]);
    expect(excel.store.sheet("Mới").cell(2, 0)?.value).toBe(3);
  });

  it("counts requests, but not those that let go of objects", async () => {
    await excel.Excel.run(async (context) => {
      for (let row = 1; row <= 50; row += 1) sheetOf(context).getRange(`A${row}`).values = [[row]];
      await context.sync();
      sheetOf(context).getRange("A1").load("values");
      await context.sync();
    });
    expect(excel.roundTrips()).toHaveLength(2);
    expect(excel.roundTrips()[0]?.bytes).toBeGreaterThan(1000);
  });

  it("refuses every request while a person types into a cell", async () => {
    const write = (): Promise<void> =>
      excel.Excel.run(async (context) => {
        sheetOf(context).getRange("A1").values = [[1]];
        await context.sync();
      });
    excel.host.setCellEditing(true);
    await expect(write()).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
    excel.host.setCellEditing(false);
    await expect(write()).resolves.toBeUndefined();
  });

  it("opens a file in a window of its own", async () => {
    await excel.Excel.createWorkbook("QUJD");
    expect(excel.openedFiles).toEqual(["QUJD"]);
  });
});

describe("Office around the client", () => {
  it("is ready in Excel 2021 for Windows", async () => {
    await expect(Office.onReady()).resolves.toEqual({ host: "Excel", platform: "PC" });
    const { requirements, displayLanguage } = Office.context;
    expect(displayLanguage).toBe("vi-VN");
    expect(
      ["1.9", "1.14", "1.15"].map((set) => requirements.isSetSupported("ExcelApi", set)),
    ).toEqual([true, true, false]);
  });

  it("may be another Excel", async () => {
    await openExcel({ surroundings: { platform: "Mac", isDark: true, excelApi: "1.13" } });
    expect(Office.context.platform).toBe("Mac");
    expect(Office.context.officeTheme.isDarkTheme).toBe(true);
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.14")).toBe(false);
  });
});
