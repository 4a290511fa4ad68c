import { cellName } from "../../../../src/workbook/plan/cell-address";
import { planFaults } from "../../../../src/workbook/plan/faults/plan-faults";
import { type SheetPlan } from "../../../../src/workbook/plan/sheet-plan";
import { awardPlan, awardSheet } from "../../../fixtures/awards/award-plan";
import { PRINTED, PRINTED_ROWS, seedAwards } from "../../../fixtures/awards/seed-awards";

/** The ten printed columns of a row, as texts. */
function printedRow({ cells }: SheetPlan, row: number): readonly string[] {
  return Array.from({ length: 10 }, (_, at) => {
    const cell = cells.find((each) => each.row === row && each.column === at + 1);
    return String(cell?.value ?? "");
  });
}

describe("the sheet of awards filled with the figures of a department's report", () => {
  const plan = awardPlan(seedAwards());
  const sheet = awardSheet(plan);

  it("has the report's head: two merged lines and the numbers of the columns", () => {
    expect([5, 6, 7].map((row) => printedRow(sheet, row))).toEqual(PRINTED.slice(0, 3));
    const merged = sheet.merges
      .filter(({ top }) => top >= 5)
      .map(({ top, bottom, left, right }) => `${cellName(top, left)}:${cellName(bottom, right)}`);
    expect(merged).toHaveLength(7);
    expect(merged).toEqual(
      expect.arrayContaining(["B6:B7", "C6:C7", "D6:F6", "G6:I6", "J6:J7", "K6:K7", "L6:L7"]),
    );
  });

  it("shows the report's fourteen rows, every text and figure in its column", () => {
    const rows = [...new Set(sheet.cells.map(({ row }) => row))].filter((row) => row > 7);
    const shown = rows.map((row) => printedRow(sheet, row)).filter(([, title]) => title !== "");
    expect(shown.slice(0, -1)).toEqual(PRINTED_ROWS);
    expect(shown.at(-1)).toEqual([
      ...["", "TỔNG CỘNG", "120", "25", "95", "97", "24", "73", "73/95 (76,84%)", ""],
    ]);
  });

  it("is a plan that every program takes", () => {
    expect(planFaults(plan)).toEqual([]);
  });
});
