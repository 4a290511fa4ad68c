import { emptyWorkbook, type OpenedExcel, openExcel } from "./excel-kit";

let excel: OpenedExcel;

beforeEach(async () => {
  excel = await openExcel();
  excel.store.addSheet("Dữ liệu");
});

type Act = (workbook: Excel.Workbook, sheet: Excel.Worksheet) => void;

/** Does something with the workbook and its first sheet, in one request. */
function doing(act: Act): Promise<void> {
  return excel.Excel.run(async (context) => {
    act(context.workbook, context.workbook.worksheets.getItem("Sheet1"));
    await context.sync();
  });
}

interface Refused {
  readonly title: string;
  readonly before?: Act;
  readonly act: Act;
  readonly code: string;
}

const protect: Act = (_workbook, sheet) => {
  sheet.getRange("B2").format.protection.locked = false;
  sheet.protection.protect({ allowFormatColumns: true });
};
const lockStructure: Act = (workbook) => {
  workbook.protection.protect();
};

describe("what Excel refuses", () => {
  it.each<Refused>([
    {
      title: "a name of a sheet that another one has in other letters",
      act: ({ worksheets }) => worksheets.add("DỮ LIỆU"),
      code: "ItemAlreadyExists",
    },
    {
      title: "a name of a sheet with more than 31 characters",
      act: ({ worksheets }) => worksheets.add("x".repeat(32)),
      code: "InvalidArgument",
    },
    {
      title: "a name of a sheet with a character that formulas need",
      act: ({ worksheets }) => worksheets.add("a/b"),
      code: "InvalidArgument",
    },
    {
      title: "a name of a sheet that ends in an apostrophe",
      act: (_workbook, sheet) => {
        sheet.name = "x'";
      },
      code: "InvalidArgument",
    },
    {
      title: "protecting a sheet twice",
      before: protect,
      act: protect,
      code: "AccessDenied",
    },
    {
      title: "a value in a locked cell",
      before: protect,
      act: (_workbook, sheet) => {
        sheet.getRange("A1").values = [[1]];
      },
      code: "AccessDenied",
    },
    {
      title: "values where one cell of several is locked",
      before: protect,
      act: (_workbook, sheet) => {
        sheet.getRange("B2:C2").values = [[1, 2]];
      },
      code: "AccessDenied",
    },
    {
      title: "a fill on a protected sheet",
      before: protect,
      act: (_workbook, sheet) => {
        sheet.getRange("B2").format.fill.color = "#FF0000";
      },
      code: "AccessDenied",
    },
    {
      title: "unlocking a cell of a protected sheet",
      before: protect,
      act: (_workbook, sheet) => {
        sheet.getRange("A1").format.protection.locked = false;
      },
      code: "AccessDenied",
    },
    {
      title: "a row's height that the protection does not leave open",
      before: protect,
      act: (_workbook, sheet) => {
        sheet.getRange("1:1").format.rowHeight = 30;
      },
      code: "AccessDenied",
    },
    {
      title: "a rule for input on a protected sheet",
      before: protect,
      act: (_workbook, sheet) => {
        sheet.getRange("B2").dataValidation.clear();
      },
      code: "AccessDenied",
    },
    {
      title: "inserting rows on a protected sheet",
      before: protect,
      act: (_workbook, sheet) => sheet.getRange("2:3").insert("Down"),
      code: "AccessDenied",
    },
    {
      title: "a new sheet while the structure is locked",
      before: lockStructure,
      act: ({ worksheets }) => worksheets.add("Mới"),
      code: "AccessDenied",
    },
    {
      title: "another name for a sheet while the structure is locked",
      before: lockStructure,
      act: (_workbook, sheet) => {
        sheet.name = "Khác";
      },
      code: "AccessDenied",
    },
    {
      title: "hiding a sheet while the structure is locked",
      before: lockStructure,
      act: (_workbook, sheet) => {
        sheet.visibility = "Hidden";
      },
      code: "AccessDenied",
    },
    {
      title: "locking the structure twice",
      before: lockStructure,
      act: lockStructure,
      code: "AccessDenied",
    },
    {
      title: "hiding the last visible sheet",
      before: ({ worksheets }) => {
        worksheets.getItem("Dữ liệu").visibility = "VeryHidden";
      },
      act: (_workbook, sheet) => {
        sheet.visibility = "Hidden";
      },
      code: "InvalidOperation",
    },
    {
      title: "deleting a very hidden sheet",
      before: ({ worksheets }) => {
        worksheets.getItem("Dữ liệu").visibility = "VeryHidden";
      },
      act: ({ worksheets }) => {
        worksheets.getItem("Dữ liệu").delete();
      },
      code: "GeneralException",
    },
    {
      title: "a name that another one has",
      before: ({ names }, sheet) => names.add("khoi", sheet.getRange("A1")),
      act: ({ names }) => names.add("KHOI", "=1"),
      code: "ItemAlreadyExists",
    },
    {
      title: "a range beyond the sheet",
      act: (_workbook, sheet) => sheet.getRangeByIndexes(1_048_576, 0, 1, 1),
      code: "InvalidArgument",
    },
    {
      title: "an address that names nothing",
      act: (_workbook, sheet) => sheet.getRange("không có"),
      code: "InvalidArgument",
    },
  ])("$title", async ({ before, act, code }) => {
    if (before !== undefined) await doing(before);
    await expect(doing(act)).rejects.toMatchObject({ code });
  });

  it.each<{ readonly title: string; readonly act: Act }>([
    {
      title: "a value in an unlocked cell",
      act: (_workbook, sheet) => {
        sheet.getRange("B2").values = [[1]];
      },
    },
    {
      title: "a column's width, since the protection leaves it open",
      act: (_workbook, sheet) => {
        sheet.getRange("A:A").format.columnWidth = 100;
      },
    },
    {
      title: "lifting the protection",
      act: (_workbook, sheet) => {
        sheet.protection.unprotect();
      },
    },
    {
      title: "lifting a protection that is not there",
      act: ({ worksheets }) => {
        worksheets.getItem("Dữ liệu").protection.unprotect();
      },
    },
  ])("but on a protected sheet it lets through $title", async ({ act }) => {
    await doing(protect);
    await expect(doing(act)).resolves.toBeUndefined();
  });
});

describe("two workbooks", () => {
  it.each<Refused>([
    {
      title: "what is selected",
      act: (workbook) => workbook.getSelectedRange(),
      code: "InvalidSelection",
    },
    {
      title: "the active sheet",
      act: ({ worksheets }) => worksheets.getActiveWorksheet(),
      code: "InvalidSelection",
    },
    {
      title: "showing a sheet",
      act: (_workbook, sheet) => {
        sheet.activate();
      },
      code: "GeneralException",
    },
    {
      title: "a new sheet",
      act: ({ worksheets }) => worksheets.add("Mới"),
      code: "GeneralException",
    },
    {
      title: "frozen rows",
      act: (_workbook, sheet) => {
        sheet.freezePanes.freezeRows(1);
      },
      code: "GeneralException",
    },
  ])("while another one has the focus, $title is refused", async ({ act, code }) => {
    excel.host.open(emptyWorkbook());
    await expect(doing(act)).rejects.toMatchObject({ code });
    excel.host.focus(excel.workbook);
    await expect(doing(act)).resolves.toBeUndefined();
  });

  it("while another one has the focus, values are written all the same", async () => {
    excel.host.open(emptyWorkbook());
    await doing((_workbook, sheet) => {
      sheet.getRange("A1").values = [[1]];
    });
    expect(excel.store.sheet("Sheet1").cell(0, 0)?.value).toBe(1);
  });
});

describe("what a sheet says of itself", () => {
  it("is kept, and can be loaded again", async () => {
    await doing((workbook, sheet) => {
      sheet.tabColor = "#aabbcc";
      sheet.showGridlines = false;
      sheet.freezePanes.freezeAt(sheet.getRange("A1:B3"));
      sheet.autoFilter.apply(sheet.getRange("A5:D20"));
      sheet.protection.protect({ allowSort: true });
      workbook.worksheets.getItem("Dữ liệu").visibility = "VeryHidden";
      workbook.worksheets.getItem("Dữ liệu").position = 0;
      workbook.names.add("khoi", sheet.getRange("B3"));
      workbook.names.getItem("khoi").visible = false;
      workbook.properties.title = "Khối II";
      workbook.properties.custom.add("ktd", "1");
      workbook.protection.protect();
    });
    const { store } = excel;
    expect(store.sheet("Sheet1").settings()).toMatchObject({
      tabColor: "#AABBCC",
      showGridlines: false,
      freeze: { rows: 3, columns: 2 },
      filter: { top: 4, left: 0, bottom: 19, right: 3 },
      protection: { allowSort: true, allowFormatCells: false },
    });
    expect(store.sheets().map(({ settings }) => settings().visibility)).toEqual([
      "VeryHidden",
      "Visible",
    ]);
    expect([...store.names().values()]).toEqual([
      { name: "khoi", formula: "=Sheet1!$B$3", visible: false, comment: "" },
    ]);
    expect([...store.properties()]).toEqual([["ktd", "1"]]);
    expect([store.title(), store.structureLocked()]).toEqual(["Khối II", true]);
  });

  it("a page is laid out in points, with its titles, edges and breaks", async () => {
    await doing((_workbook, { pageLayout, horizontalPageBreaks }) => {
      pageLayout.orientation = "Landscape";
      pageLayout.paperSize = "A4";
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.setPrintMargins("Centimeters", { top: 2.54, left: 1.27 });
      pageLayout.setPrintArea("A1:H40");
      pageLayout.setPrintTitleRows("$1:$3");
      pageLayout.headersFooters.state = "FirstAndDefault";
      pageLayout.headersFooters.defaultForAllPages.centerHeader = "&P";
      horizontalPageBreaks.add("A20");
    });
    expect(excel.store.sheet("Sheet1").settings()).toMatchObject({
      page: {
        Orientation: "Landscape",
        PaperSize: "A4",
        Zoom: { horizontalFitToPages: 1 },
        TopMargin: 72,
        LeftMargin: 36,
        PrintArea: [{ top: 0, left: 0, bottom: 39, right: 7 }],
        PrintTitleRows: [{ top: 0, left: 0, bottom: 2, right: 16_383 }],
        "HeadersFooters/State": "FirstAndDefault",
        "DefaultForAllPages/CenterHeader": "&P",
      },
      pageBreaks: [19],
    });
  });
});
