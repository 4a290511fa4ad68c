import fc from "fast-check";
import { readWorkbook } from "../../../src/hosts/xlsx/read/read-workbook";
import { writeWorkbook } from "../../../src/hosts/xlsx/write/write-workbook";
import { type GridValue, type WorkbookGrids } from "../../../src/workbook/plan/grid";
import { type CellPlan, type WorkbookPlan } from "../../../src/workbook/plan/sheet-plan";
import { sheetPlan, workbookPlan } from "../../workbook/plan/plan-builders";
import { RICH_PLAN } from "./write/rich-plan";

/** A workbook written and read back; a problem fails the test with its name. */
function readBack(plan: WorkbookPlan): WorkbookGrids {
  const result = readWorkbook(writeWorkbook(plan));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

/** What comes back for the cells of one sheet. */
function cellsBack(cells: readonly CellPlan[]): readonly (GridValue | undefined)[] {
  const [sheet] = readBack(workbookPlan([sheetPlan({ cells })])).sheets;
  return cells.map(({ row, column }) => sheet?.rows.get(row)?.get(column)?.value);
}

describe("what is written and read back", () => {
  it("sheets keep their names, order and visibility", () => {
    const { sheets } = readBack(RICH_PLAN);
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual(
      RICH_PLAN.sheets.map(({ name, visibility }) => [name, visibility]),
    );
  });

  it("names and custom properties come back, Excel's own names do not", () => {
    const { names, properties } = readBack(RICH_PLAN);
    expect([...names]).toEqual(RICH_PLAN.names.map(({ name, refersTo }) => [name, refersTo]));
    expect([...properties]).toEqual([...RICH_PLAN.properties]);
  });

  it("any text comes back as it was, apart from halves of characters", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: "binary", minLength: 1 }), { maxLength: 20 }),
        (texts) => {
          const cells = texts.map((value, row) => ({ row, column: row % 3, value }));
          expect(cellsBack(cells)).toEqual(
            texts.map((text) => ({
              kind: "text",
              text: text.replace(/\p{Surrogate}/gu, "\uFFFD"),
            })),
          );
        },
      ),
    );
  });

  it("texts made of escapes and markup come back as they were", () => {
    const unit = fc.constantFrom(
      "_",
      "x",
      "0041",
      "_x0041_",
      "005F",
      "&",
      "<",
      "]]>",
      "\r",
      "\n",
      "\t",
      " ",
      "é",
    );
    fc.assert(
      fc.property(fc.string({ unit, minLength: 1 }), (text) => {
        expect(cellsBack([{ row: 0, column: 0, value: text }])).toEqual([{ kind: "text", text }]);
      }),
    );
  });

  it("numbers come back to fifteen digits", () => {
    const finite = fc.double({ noNaN: true, min: -9e307, max: 9e307 });
    fc.assert(
      fc.property(finite, (value) => {
        const [back] = cellsBack([{ row: 0, column: 0, value }]);
        expect(back).toEqual({ kind: "number", number: Number((value + 0).toPrecision(15)) });
      }),
    );
  });

  it("a formula comes back as its result", () => {
    const cells = [
      { row: 0, column: 0, formula: "1+1", value: 2 },
      { row: 0, column: 1, formula: '"a"', value: "a" },
      { row: 0, column: 2, formula: "TRUE", value: true },
    ];
    expect(cellsBack(cells)).toEqual([
      { kind: "number", number: 2 },
      { kind: "text", text: "a" },
      { kind: "yesNo", yes: true },
    ]);
  });

  it("a number with a date's format comes back as that day", () => {
    const cell = { row: 0, column: 0, value: 46_001, style: { numberFormat: "dd/mm/yyyy" } };
    expect(cellsBack([cell])).toEqual([{ kind: "date", date: "2025-12-10", number: 46_001 }]);
  });
});
