import { parseCellName } from "../../../../src/workbook/plan/cell-address";
import { readBook } from "../../../fixtures/books/planned-book";
import { insertColumn, insertRows, rename } from "../../../fixtures/edited-grids";
import { both, onSheet, shuffled } from "./edits";
import {
  BLOC,
  cellOf,
  type Edit,
  FIRST,
  KEY,
  reconciled,
  SENT,
  type,
  value,
} from "./tampered-book";

const TOTAL = cellOf("chi-tiet", "total", FIRST);
const UNTOUCHED = reconciled(SENT);

describe("tampering that changes no figure", () => {
  const scoresRows = [...readBook(SENT).places.scores.rows.values()].sort((a, b) => a - b);
  const [top = 0, bottom = 0] = [scoresRows[0], scoresRows.at(-1)];
  const names = SENT.sheets.map(({ name }) => name).filter((name) => !name.startsWith("_"));
  it.each<readonly [string, Edit]>([
    ["the rows of the scores sorted", onSheet("Chấm điểm", shuffled(top, bottom))],
    ["the rows of the summary sorted", onSheet("Tổng hợp", shuffled(9, 8 + BLOC.units.length))],
    ["a column inserted among the scores", onSheet("Chấm điểm", insertColumn(12))],
    [
      "a column inserted among the units",
      onSheet("Chi tiết", insertColumn(parseCellName(TOTAL.cell)!.column)),
    ],
    ["rows inserted among the criteria", onSheet("Chi tiết", insertRows(8, 3))],
    ["rows inserted above the ranking", onSheet("Xếp hạng", insertRows(1, 2))],
    [
      "every sheet renamed",
      both(...names.map((name, index) => onSheet(name, rename(`Trang ${String(index)}`)))),
    ],
    [
      "a criterion's id changed beside its key",
      type(cellOf("cham-diem", KEY, "criterion"), "khac"),
    ],
    ["a formula changed to another one with the same result", type(TOTAL, value(TOTAL), true)],
    ["something typed beside a table", type({ sheet: "Tổng hợp", cell: "AZ50" }, 1_234)],
    ["a remark typed into a note", type(cellOf("theo-doi", FIRST, "note"), "đã gọi")],
  ])("agrees in every figure and ranks the same: %s", (_title, edit) => {
    const outcome = reconciled(edit(SENT));
    expect(outcome).toEqual(UNTOUCHED);
    expect(UNTOUCHED).toMatchObject({ differences: [] });
  });
});
