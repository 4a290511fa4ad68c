import { elementOf, textsOf, writtenSheet } from "../package-texts";
import { sheetPlan, workbookPlan } from "../../../../workbook/plan/plan-builders";

describe("the view of a sheet", () => {
  it.each([
    [
      "rows and columns",
      { row: 3, column: 2 },
      '<pane xSplit="2" ySplit="3" topLeftCell="C4" activePane="bottomRight" state="frozen"/>' +
        '<selection pane="topRight"/><selection pane="bottomLeft"/>' +
        '<selection pane="bottomRight" activeCell="C4" sqref="C4"/>',
    ],
    [
      "rows only",
      { row: 1, column: 0 },
      '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' +
        '<selection pane="bottomLeft" activeCell="A2" sqref="A2"/>',
    ],
    [
      "columns only",
      { row: 0, column: 1 },
      '<pane xSplit="1" topLeftCell="B1" activePane="topRight" state="frozen"/>' +
        '<selection pane="topRight" activeCell="B1" sqref="B1"/>',
    ],
  ])("%s stay in view", (_, freeze, expected) => {
    expect(elementOf(writtenSheet({ freeze }).xml, "sheetView")).toBe(
      `<sheetView workbookViewId="0">${expected}</sheetView>`,
    );
  });

  it("a freeze at the first cell freezes nothing", () => {
    expect(writtenSheet({ freeze: { row: 0, column: 0 } }).xml).not.toContain("<pane");
  });

  it("the zoom is that of the normal view", () => {
    expect(writtenSheet({ zoom: 85 }).xml).toContain('zoomScale="85" zoomScaleNormal="85"');
  });

  it("the first sheet that can be seen is the one on top", () => {
    const parts = textsOf(
      workbookPlan([
        sheetPlan({ name: "_khoi", visibility: "hidden" }),
        sheetPlan({ name: "Một" }),
        sheetPlan({ name: "Hai" }),
      ]),
    );
    const selected = [1, 2, 3].map((at) =>
      (parts.get(`xl/worksheets/sheet${at}.xml`) ?? "").includes('tabSelected="1"'),
    );
    expect(selected).toEqual([false, true, false]);
    expect(parts.get("xl/workbook.xml")).toContain('activeTab="1"');
  });

  it.each([
    [[], "A1"],
    [[{ row: 4, column: 2 }], "C5"],
    [
      [
        { row: 4, column: 7 },
        { row: 9, column: 2 },
      ],
      "C5:H10",
    ],
  ])("the dimension is the rectangle around the cells (%#)", (cells, ref) => {
    expect(writtenSheet({ cells }).xml).toContain(`<dimension ref="${ref}"/>`);
  });

  it("a tab has its colour", () => {
    expect(elementOf(writtenSheet({ tabColor: "C00000" }).xml, "sheetPr")).toBe(
      '<sheetPr><tabColor rgb="FFC00000"/></sheetPr>',
    );
  });
});
