import { type ColumnPlan } from "../../../../../src/workbook/plan/sheet-plan";
import { elementOf, writtenSheet } from "../package-texts";

function columns(plans: readonly ColumnPlan[]): string | undefined {
  return elementOf(writtenSheet({ columns: plans }).xml, "cols");
}

describe("columns of a sheet", () => {
  it("a width in digits gets the margins that files include, five eighths of a digit", () => {
    expect(columns([{ width: 10 }])).toBe(
      '<cols><col min="1" max="1" width="10.625" customWidth="1"/></cols>',
    );
  });

  it("equal neighbours share one entry, equal columns further away do not", () => {
    expect(columns([{ width: 5 }, { width: 5 }, { width: 9 }, { width: 5 }])).toBe(
      '<cols><col min="1" max="2" width="5.625" customWidth="1"/>' +
        '<col min="3" max="3" width="9.625" customWidth="1"/>' +
        '<col min="4" max="4" width="5.625" customWidth="1"/></cols>',
    );
  });

  it("columns are hidden and grouped, and the sheet leaves room for the levels", () => {
    const plans = [
      { width: 5, hidden: true, outline: 2 },
      { width: 5, outline: 1 },
      { width: 5, collapsed: true },
    ];
    expect(columns(plans)).toBe(
      '<cols><col min="1" max="1" width="5.625" customWidth="1" hidden="1" outlineLevel="2"/>' +
        '<col min="2" max="2" width="5.625" customWidth="1" outlineLevel="1"/>' +
        '<col min="3" max="3" width="5.625" customWidth="1" collapsed="1"/></cols>',
    );
    expect(writtenSheet({ columns: plans }).xml).toContain('outlineLevelCol="2"');
  });

  it("a sheet without planned columns has the programs' own widths", () => {
    expect(columns([])).toBeUndefined();
  });
});
