import { type Grid } from "../../../../src/workbook/plan/grid";
import {
  copyRow,
  deleteColumn,
  fill,
  insertColumn,
  insertRows,
  moveCells,
  put,
  rename,
} from "../../../fixtures/edited-grids";
import { readForm, returnedGrids, selfEntries } from "../../../fixtures/returned-forms";
import {
  bloc,
  changed,
  ENTRIES,
  expectSameEntries,
  findingsOf,
  SENT,
  swapRows,
  template,
} from "./changed-form";

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
