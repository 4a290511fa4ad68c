import { type Grid, type WorkbookGrids } from "../../../../src/workbook/plan/grid";
import { deleteColumn, deleteRows, editSheet, put, rename } from "../../../fixtures/edited-grids";
import { KNOWN, readForm, refusalsOf, returnedGrids } from "../../../fixtures/returned-forms";
import { bloc, changed, ENTRIES, expectSameEntries, SENT, SHEET, template } from "./changed-form";

describe("sheets that were not sent out like that", () => {
  it("a second copy of the sheet is noted, and the one with the right name counts", () => {
    const copy = {
      ...rename("Tự chấm (2)")(sheetOf(SENT)),
      rows: sheetOf(changed(put("F11", 1))).rows,
    };
    const grids = { ...SENT, sheets: [copy, ...SENT.sheets] };
    expect(readForm(grids).findings).toEqual([
      { code: "sheetRepeated", sheet: "Tự chấm (2)", cell: "", criterion: "", counted: SHEET },
    ]);
    expectSameEntries(grids);
  });

  it("a sheet of the unit's own is noted unless it is empty", () => {
    const rows = sheetOf(SENT).rows;
    const own: Grid = {
      name: "Phụ lục",
      visibility: "visible",
      rows: new Map([[3, rows.get(9)!]]),
    };
    const empty: Grid = { name: "Sheet1", visibility: "visible", rows: new Map() };
    expect(readForm({ ...SENT, sheets: [...SENT.sheets, own, empty] }).findings).toEqual([
      { code: "sheetUnknown", sheet: "Phụ lục", cell: "", criterion: "" },
    ]);
  });

  it("a form in one language is understood under a name of another", () => {
    for (const words of KNOWN)
      for (const { form } of KNOWN) {
        const grids = returnedGrids(template, bloc, "SCT", { words, entries: ENTRIES });
        const renamed = editSheet(grids, words.form.sheet, rename(form.sheet));
        expect(readForm(renamed).findings).toEqual([]);
      }
  });

  function sheetOf(grids: WorkbookGrids): Grid {
    return grids.sheets.find(({ name }) => name === SHEET)!;
  }
});

describe("a workbook that is refused", () => {
  it.each([
    ["target", 4],
    ["result", 5],
    ["na", 7],
    ["points", 8],
    ["evidence", 9],
    ["explanation", 10],
  ])("names the column %s that is gone", (column, at) => {
    expect(refusalsOf(changed(deleteColumn(at)))).toEqual([
      { code: "formColumnMissing", sheet: SHEET, column },
    ]);
  });

  it("names every reason at once", () => {
    const damaged = editSheet(changed(deleteColumn(4), deleteColumn(4)), "_mau", put("A3", "{"));
    expect(refusalsOf(damaged)).toEqual([
      { code: "formTemplateDamaged" },
      { code: "formColumnMissing", sheet: SHEET, column: "target" },
      { code: "formColumnMissing", sheet: SHEET, column: "result" },
    ]);
  });

  it("names the sheet that is gone, and so does one without its row of keys", () => {
    const missing = [{ code: "formSheetMissing", sheet: SHEET }];
    expect(refusalsOf(editSheet(SENT, SHEET, () => undefined))).toEqual(missing);
    expect(refusalsOf(changed(deleteRows(0)))).toEqual(missing);
  });
});
