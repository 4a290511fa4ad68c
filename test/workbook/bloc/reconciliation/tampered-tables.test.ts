import { parseCellName } from "../../../../src/workbook/plan/cell-address";
import { cellText } from "../../../../src/workbook/plan/grid-cells";
import { copyRow, deleteColumn, deleteRows } from "../../../fixtures/edited-grids";
import { both, copied, onSheet, withoutResults } from "./edits";
import {
  type Cell,
  cellOf,
  type Edit,
  FIRST,
  KEY,
  LEAF,
  reconciled,
  SENT,
  standsIn,
  type,
} from "./tampered-book";

const TOTAL = cellOf("chi-tiet", "total", FIRST);
const OFFICIAL = cellOf("cham-diem", KEY, "official");
/** A line of the hidden template. */
const HIDDEN: Cell = { sheet: "_mau", cell: "A3" };

const columnOf = ({ cell }: Cell): string => cell.replace(/\d+$/, "");
const rowAt = ({ cell }: Cell): number => parseCellName(cell)!.row;
const columnAt = ({ cell }: Cell): number => parseCellName(cell)!.column;

describe("tampering with sheets, rows and columns that comparing names", () => {
  const pair = { unit: FIRST, criterion: LEAF.code };
  it.each<readonly [string, Edit, object]>([
    [
      "a row of the scores deleted",
      onSheet(OFFICIAL.sheet, deleteRows(rowAt(OFFICIAL))),
      { code: "rowGone", sheet: "Chấm điểm", ...pair },
    ],
    [
      "a unit's row of the summary deleted",
      onSheet("Tổng hợp", deleteRows(rowAt(cellOf("tong-hop", FIRST, "total")))),
      { code: "rowGone", sheet: "Tổng hợp", unit: FIRST },
    ],
    [
      "a row of the calculation deleted",
      onSheet("Chi tiết", deleteRows(rowAt(cellOf("chi-tiet", "raw", FIRST)))),
      { code: "rowGone", sheet: "Chi tiết", label: "Nội dung + thưởng - trừ" },
    ],
    [
      "a column of the scores deleted",
      onSheet(OFFICIAL.sheet, deleteColumn(columnAt(OFFICIAL))),
      { code: "columnGone", sheet: "Chấm điểm", label: "Điểm chính thức" },
    ],
    [
      "a unit's column deleted",
      onSheet("Chi tiết tự chấm", deleteColumn(columnAt(TOTAL))),
      { code: "columnGone", sheet: "Chi tiết tự chấm", unit: FIRST },
    ],
    [
      "a hidden key of a column changed",
      type({ sheet: "Chi tiết", cell: `${columnOf(TOTAL)}1` }, "khac"),
      { code: "columnGone", sheet: "Chi tiết", unit: FIRST },
    ],
    [
      "a column's key typed a second time",
      type({ sheet: "Chi tiết", cell: "ZZ1" }, FIRST),
      { code: "columnDoubled", sheet: "Chi tiết", cell: "ZZ1", unit: FIRST },
    ],
    [
      "a hidden key of a row of the scores changed",
      type(cellOf("cham-diem", KEY, ""), "khac"),
      { code: "keyDiffers", due: KEY, found: "khac", ...pair },
    ],
    [
      "a hidden id of a row of the calculation changed",
      type(cellOf("chi-tiet", "raw", ""), "khac"),
      { code: "rowGone", sheet: "Chi tiết", label: "Nội dung + thưởng - trừ" },
    ],
    [
      "a criterion's id and the key of its row changed",
      both(
        type(cellOf("cham-diem", KEY, ""), "khac"),
        type(cellOf("cham-diem", KEY, "criterion"), "khac"),
      ),
      { code: "rowGone", sheet: "Chấm điểm", ...pair },
    ],
    [
      "a row of the scores copied",
      onSheet(OFFICIAL.sheet, copyRow(rowAt(OFFICIAL), 4_000)),
      { code: "rowDoubled", sheet: "Chấm điểm", cell: "A4001", ...pair },
    ],
    [
      "a unit's row of the summary copied twice",
      both(
        onSheet("Tổng hợp", copyRow(rowAt(cellOf("tong-hop", FIRST, "total")), 60)),
        onSheet("Tổng hợp", copyRow(rowAt(cellOf("tong-hop", FIRST, "total")), 61)),
      ),
      { code: "rowDoubled", sheet: "Tổng hợp", cell: "A62", unit: FIRST },
    ],
    ...["Tiêu chí", "Chi tiết", "Chi tiết tự chấm", "Tổng hợp", "Xếp hạng"].flatMap(
      (sheet): readonly (readonly [string, Edit, object])[] => [
        [
          `the sheet ${sheet} deleted`,
          onSheet(sheet, () => undefined),
          { code: "sheetGone", sheet },
        ],
        [
          `the sheet ${sheet} copied`,
          copied(sheet),
          { code: "sheetDoubled", sheet: `${sheet} (2)`, counted: expect.any(String) as string },
        ],
      ],
    ),
    [
      "the sheet of the scores copied",
      copied("Chấm điểm"),
      { code: "sheetDoubled", sheet: "Chấm điểm (2)", counted: "Chấm điểm" },
    ],
    [
      "the hidden template edited",
      type(HIDDEN, cellText(standsIn(HIDDEN)).replace('"title":"', '"title":"X')),
      { code: "templateEdited" },
    ],
    [
      "a workbook that was never calculated",
      withoutResults("Chi tiết"),
      { code: "notCalculated", sheet: "Chi tiết", count: expect.any(Number) as number },
    ],
  ])("%s", (_title, edit, expected) => {
    const outcome = reconciled(edit(SENT));
    if ("refused" in outcome) throw new Error(outcome.refused.join());
    expect(outcome.differences).toContainEqual(expect.objectContaining(expected));
  });

  it.each<readonly [string, Edit, string]>([
    ["the scores deleted", onSheet("Chấm điểm", () => undefined), "bookSheetMissing"],
    [
      "a column of entries deleted",
      onSheet("Chấm điểm", deleteColumn(columnAt(cellOf("cham-diem", KEY, "verified.typed")))),
      "bookColumnMissing",
    ],
  ])("is refused where nothing can be compared: %s", (_title, edit, code) => {
    expect(reconciled(edit(SENT))).toEqual({ refused: [code] });
  });
});

describe("a workbook whose formulas have no results", () => {
  it("is said to be uncalculated once a sheet, with how many cells", () => {
    const outcome = reconciled(both(...["Chấm điểm", "Chi tiết"].map(withoutResults))(SENT));
    if ("refused" in outcome) throw new Error(outcome.refused.join());
    const told = outcome.differences.map(({ code, sheet }) => [code, sheet]);
    expect(told).toEqual([
      ["notCalculated", "Chấm điểm"],
      ["notCalculated", "Chi tiết"],
    ]);
  });
});
