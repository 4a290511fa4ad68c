import { type LeafEntries } from "../../../../src/scoring/self-assessment/entry";
import { readTemplate } from "../../../../src/scoring/template/read-template";
import { writeTemplate } from "../../../../src/scoring/template/write-template";
import { type Grid, type WorkbookGrids } from "../../../../src/workbook/plan/grid";
import {
  copyRow,
  deleteColumn,
  deleteRows,
  editSheet,
  fill,
  insertColumn,
  insertRows,
  moveCells,
  put,
  rename,
} from "../../../fixtures/edited-grids";
import { referenceBloc } from "../../../fixtures/reference-blocs";
import {
  KNOWN,
  readForm,
  refusalsOf,
  returnedGrids,
  selfEntries,
} from "../../../fixtures/returned-forms";

const SHEET = "Tự chấm";
const { template, bloc } = referenceBloc("kiem-thu-a");
const ENTRIES = selfEntries(bloc, "SCT");
const SENT = returnedGrids(template, bloc, "SCT", { entries: ENTRIES });

/** The form of SCT with its self-assessment sheet changed, one step after the other. */
function changed(...edits: readonly ((grid: Grid) => Grid)[]): WorkbookGrids {
  return editSheet(SENT, SHEET, (grid) => edits.reduce((sheet, edit) => edit(sheet), grid));
}

/** Two zero-based rows that change places. */
function swapRows(a: number, b: number): (grid: Grid) => Grid {
  return moveCells(({ row, column }) => ({ row: row === a ? b : row === b ? a : row, column }));
}

/** Everything that stands in a zero-based column, gone. */
function clearColumn(at: number, from = 0): (grid: Grid) => Grid {
  return moveCells(({ row, column }) =>
    column === at && row >= from ? undefined : { row, column },
  );
}

/** Findings as `code cell criterion` and whatever else they say, one text each. */
function findingsOf(grids: WorkbookGrids): readonly string[] {
  const placed = ["code", "sheet", "cell", "criterion"];
  return readForm(grids).findings.map((finding) => {
    const said = Object.entries(finding).flatMap(([key, value]) =>
      placed.includes(key) ? [] : [String(value)],
    );
    const texts = [finding.code, finding.cell, finding.criterion, ...said];
    return texts.filter((text) => text !== "").join(" ");
  });
}

function expectSameEntries(grids: WorkbookGrids): void {
  expect(readForm(grids).entries).toEqual(readForm(SENT).entries);
}

describe("what is not as it was sent out", () => {
  it("is nothing in a form for a part of the year either", () => {
    const part = { ...bloc, period: "6 tháng đầu năm" };
    const form = readForm(
      returnedGrids(template, part, "SCT", { entries: selfEntries(bloc, "SCT") }),
    );
    expect([form.findings, form.repairs, form.problems]).toEqual([[], [], []]);
  });

  it("is nothing where nothing was changed", () => {
    expect(findingsOf(SENT)).toEqual([]);
    expect(readForm(SENT).entries.size).toBe(ENTRIES.size);
  });

  it.each([
    ["rows are inserted above and inside the table", [insertRows(0, 2), insertRows(20, 3)], []],
    ["two rows change places", [swapRows(10, 17)], []],
    ["a column is inserted between two others", [insertColumn(5)], []],
    ["columns are moved with their keys", [moveColumn(5, 20)], []],
    ["the sheet is renamed", [rename("Bảng điểm")], ["sheetRenamed Bảng điểm Tự chấm"]],
    ["a column that only shows something is deleted", [deleteColumn(11)], ["columnMissing state"]],
    ["the column of maxima is deleted", [deleteColumn(3)], ["columnMissing max"]],
    ["a maximum is changed", [put("D11", 8)], ["maxChanged D11 I.1 8 6000"]],
    ["a maximum is emptied", [put("D11", undefined)], ["maxChanged D11 I.1 6000"]],
    [
      "a code is changed by a spreadsheet into a date",
      [put("B11", { kind: "date", date: "2026-01-01", number: 46_023 })],
      ["labelChanged B11 I.1 01/01/2026 I.1"],
    ],
    [
      "a title is changed",
      [put("C11", "Báo cáo")],
      ["labelChanged C11 I.1 Báo cáo Báo cáo đúng hạn"],
    ],
    ["a title is written in other letters", [put("C11", "BÁO CÁO  đúng hạn")], []],
    [
      "the points of a criterion are typed over their formula with the same figure",
      [put("I11", 6)],
      ["formulaReplaced I11 I.1 6"],
    ],
    [
      "the points of a criterion are typed over their formula with another figure",
      [put("I13", 6)],
      ["formulaReplaced I13 I.2 6", "pointsDiffer I13 I.2 6 0", "pointsDiffer I10 I 6 10"],
    ],
    [
      "the points of a criterion are deleted",
      [put("I18", undefined)],
      ["pointsDiffer I18 II.1 3.2", "pointsDiffer I17 II 9.2 6"],
    ],
    [
      "a formula gives another figure than ours",
      [put("I18", 4, true)],
      ["pointsDiffer I18 II.1 4 3.2", "pointsDiffer I17 II 9.2 10"],
    ],
    [
      "formulas are broken",
      [put("I17", { kind: "error", error: "#REF!" }, true)],
      ["pointsDiffer I17 II #REF! 9.2", "pointsDiffer I49 20.2 11"],
    ],
    [
      "a group's sum is typed over its formula",
      [put("I10", 10)],
      ["formulaReplaced I10 I 10", "pointsDiffer I10 I 10 6", "pointsDiffer I49 20.2 24.2"],
    ],
    [
      "the total is typed over its formula",
      [put("I49", 100)],
      ["formulaReplaced I49 100", "pointsDiffer I49 100 20.2"],
    ],
    ["the mark for N/A stands there in another language", [put("I32", "N/A", true)], []],
    [
      "formulas were not calculated",
      [put("I11", { kind: "uncalculated" }, true), put("I10", { kind: "uncalculated" }, true)],
      [],
    ],
    [
      "a formula was not calculated, but the sum above it was",
      [put("I11", { kind: "uncalculated" }, true)],
      [],
    ],
    [
      "points are typed into the group of penalties, which the total subtracts",
      [put("I42", 1)],
      ["notTaken I42 VI 1", "pointsDiffer I49 20.2 19.2"],
    ],
    [
      "a column is copied with its key: the first counts",
      [copyColumn(5, 20)],
      [
        "notTaken U11 I.1 5",
        "notTaken U13 I.2 3",
        "notTaken U15 I.3 Không",
        "notTaken U18 II.1 60",
        "notTaken U20 II.2 25",
        "notTaken U23 III.1 0",
        "notTaken U26 III.2 Có",
        "notTaken U27 III.2 Có",
        "notTaken U28 III.2 Có",
        "notTaken U8 Kết quả",
        "notTaken U9 (5)",
      ],
    ],
    [
      "something is typed beside a criterion that others score, but outside the table",
      [put("R30", "80")],
      ["notTaken R30 III.3.1 80"],
    ],
    [
      "place and date stand where the form has none",
      [put("C60", "Cao Bằng, ngày 05 tháng 12 năm 2026")],
      ["rowUnknown C60 Cao Bằng, ngày 05 tháng 12 năm 2026"],
    ],
    [
      "points of a comparison across the bloc differ from anything",
      [put("I32", 3, true)],
      ["pointsDiffer I29 III.3 0 3"],
    ],
    ["a share is typed over its formula", [put("G18", "125%")], ["notTaken G18 II.1 125%"]],
    [
      "a note is typed over a state",
      [put("L11", "đã báo cáo bổ sung")],
      ["notTaken L11 I.1 đã báo cáo bổ sung"],
    ],
    ["a state is pasted as a value", [put("L11", "Đủ")], []],
    [
      "something is typed into a criterion that others score",
      [put("F30", 80), put("K30", "theo QĐ 12"), put("I30", 4)],
      [
        "notYours F30 III.3.1 80",
        "notYours I30 III.3.1 4",
        "notYours K30 III.3.1 theo QĐ 12",
        "pointsDiffer I29 III.3 0 4",
      ],
    ],
    [
      "something is typed where a criterion of one's own asks for nothing",
      [put("E11", 7), put("F25", "Có")],
      ["notTaken E11 I.1 7", "notTaken F25 III.2 Có"],
    ],
    [
      "something is typed into a group's row, beside an item and outside the table",
      [put("K10", "ghi chú"), put("E26", 1), put("N11", "xem phụ lục")],
      ["notTaken K10 I ghi chú", "notTaken N11 I.1 xem phụ lục", "notTaken E26 III.2 1"],
    ],
    [
      "something is typed beside how a criterion is scored",
      [put("K12", "5 báo cáo"), put("I12", 3)],
      ["notTaken I12 3", "notTaken K12 5 báo cáo"],
    ],
    [
      "a row of one's own is inserted",
      [insertRows(11), put("C12", "a) Báo cáo quý"), put("F12", 4)],
      ["rowUnknown C12 a) Báo cáo quý | 4"],
    ],
    [
      "a row is typed under the signature, and one without anything but spaces",
      [put("C60", "Số liệu đến 30/11"), put("C61", "  ")],
      ["rowUnknown C60 Số liệu đến 30/11"],
    ],
    ["place and date are filled in", [put("E4", "Cao Bằng, ngày 05 tháng 12 năm 2026")], []],
    [
      "a criterion's row is copied with its hidden id",
      [insertRows(12), copyRow(10, 12), put("F13", 9)],
      ["rowRepeated C13 I.1 I.1 | Báo cáo đúng hạn | 6 | 9 | 6 | Thiếu minh chứng"],
    ],
    [
      "a row is copied above and written over: the one with the right title counts",
      [insertRows(10), copyRow(11, 10), put("C11", "Việc khác"), put("F11", 1)],
      ["rowRepeated C11 I.1 I.1 | Việc khác | 6 | 1 | 6 | Thiếu minh chứng"],
    ],
  ] as const)("%s", (_, edits, expected) => {
    const grids = changed(...edits);
    expect(findingsOf(grids)).toEqual(expected);
    expectSameEntries(grids);
  });

  function copyColumn(from: number, to: number): (grid: Grid) => Grid {
    return (grid) => {
      const copies = [...grid.rows].flatMap(([row, cells]) => {
        const value = cells.get(from)?.value;
        return value?.kind === "text" || value?.kind === "number"
          ? [{ row, column: to, value: value.kind === "text" ? value.text : value.number }]
          : [];
      });
      return fill(copies)(grid);
    };
  }

  function moveColumn(from: number, to: number): (grid: Grid) => Grid {
    return moveCells(({ row, column }) => ({ row, column: column === from ? to : column }));
  }
});

describe("rows whose hidden id is gone", () => {
  const found = (by: string): readonly string[] =>
    findingsOf(changed(clearColumn(0, 1))).filter(
      (text) => text.startsWith(`rowFoundBy`) && text.endsWith(by),
    );

  it("are found by their codes, items by their titles below their criterion", () => {
    const grids = changed(clearColumn(0, 1));
    expectSameEntries(grids);
    expect(found("code")).toHaveLength(23);
    expect(found("title")).toHaveLength(3);
    expect(findingsOf(grids)).toHaveLength(26);
  });

  it("are found by their titles where the codes are gone too, and where both are moved", () => {
    const grids = changed(clearColumn(0, 1), clearColumn(1, 9), swapRows(10, 17));
    expectSameEntries(grids);
    expect(findingsOf(grids).every((text) => text.startsWith("rowFoundBy"))).toBe(true);
    expect(findingsOf(grids)).toHaveLength(26);
  });

  it("items that several criteria list are found below their own", () => {
    const { criteria, ...rest } = writeTemplate(template);
    const items = (criteria as readonly { readonly code: string; readonly rule?: unknown }[]).map(
      (each, _, all) =>
        each.code === "I.1"
          ? { ...each, rule: all.find(({ code }) => code === "III.2")?.rule }
          : each,
    );
    const read = readTemplate({ ...rest, criteria: items });
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    const ticks = (ticked: readonly string[]): LeafEntries => ({
      self: { kind: "inputs", inputs: new Map([["ticked", ticked]]), reason: "" },
    });
    const entries = new Map([
      ["I.1", ticks(["a"])],
      ["III.2", ticks(["b"])],
    ]);
    const sent = returnedGrids(read.value, bloc, "SCT", { entries });
    const stripped = editSheet(sent, SHEET, clearColumn(0, 1));
    expect(readForm(stripped).entries).toEqual(entries);
    const without = editSheet(stripped, SHEET, deleteRows(11));
    expect(readForm(without).entries).toEqual(new Map([["III.2", ticks(["b"])]]));
  });

  it("a code that became a number is not believed where another one may have been meant", () => {
    const { criteria, ...rest } = writeTemplate(template);
    const codes = new Map([
      ["I.1", "1.1"],
      ["I.2", "1.10"],
    ]);
    const renamed = (criteria as readonly { readonly code: string }[]).map((each) => ({
      ...each,
      code: codes.get(each.code) ?? each.code,
    }));
    const read = readTemplate({ ...rest, criteria: renamed });
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    const sent = returnedGrids(read.value, bloc, "SCT");
    const edits = [
      ...[put("A11", undefined), put("C11", "Việc"), put("B11", 1.1)],
      ...[put("A13", undefined), put("C13", "Việc"), put("B13", 1.1), put("F13", 3)],
    ];
    const changes = editSheet(sent, SHEET, (grid) => edits.reduce((all, edit) => edit(all), grid));
    expect(readForm(changes).entries.size).toBe(0);
    const missing = readForm(changes).findings.filter(({ code }) => code === "rowMissing");
    expect(missing.map(({ criterion }) => criterion)).toEqual(["1.1", "1.10"]);
  });

  it("are found although the first column was deleted with its marker", () => {
    const grids = changed(deleteColumn(0));
    expectSameEntries(grids);
    expect(findingsOf(grids)[0]).toBe("columnMissing id");
  });

  it("rows without id, code and title are missing, and what stood in them is shown", () => {
    const grids = changed(put("A11", undefined), put("B11", undefined), put("C11", "Việc khác"));
    expect(readForm(grids).entries.has("I.1")).toBe(false);
    expect(findingsOf(grids)).toEqual([
      "rowMissing I.1",
      "pointsDiffer I10 I 6 0",
      "rowUnknown C11 Việc khác | 6 | 5 | 6 | Thiếu minh chứng",
      "checkCodeDiffers I51 112228-10-20200 094095-9-14200",
    ]);
  });
});

describe("rows that are gone", () => {
  it("leave their criterion without an entry, and are named once", () => {
    const grids = changed(deleteRows(10));
    expect(findingsOf(grids)).toEqual([
      "rowMissing I.1",
      "pointsDiffer I10 I 6 0",
      "checkCodeDiffers I50 112228-10-20200 094095-9-14200",
    ]);
    expect(readForm(grids).entries.has("I.1")).toBe(false);
    expect(readForm(grids).reminders).toContainEqual({
      code: "leafBlank",
      sheet: SHEET,
      cell: "",
      criterion: "I.1",
    });
  });

  it("an item's row that is gone leaves the list of ticks incomplete", () => {
    const { entries, findings, problems } = readForm(changed(deleteRows(26)));
    expect(entries.has("III.2")).toBe(false);
    expect(findings.map(({ code }) => code)).toEqual([
      "rowMissing",
      "notTaken",
      "notTaken",
      "checkCodeDiffers",
    ]);
    expect(problems).toEqual([
      { code: "ticksIncomplete", open: 1, sheet: SHEET, cell: "F25", criterion: "III.2" },
    ]);
  });

  it("items are still read where only their criterion's row is gone", () => {
    const { entries } = readForm(changed(deleteRows(24)));
    expect(entries.get("III.2")?.self).toMatchObject({ kind: "inputs" });
  });
});

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
