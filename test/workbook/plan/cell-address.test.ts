import {
  absoluteCellName,
  absoluteRangeName,
  absoluteRowsName,
  cellName,
  columnName,
  LAST_COLUMN,
  parseCellName,
  quoteSheet,
  rangeName,
} from "../../../src/workbook/plan/cell-address";

describe("cell addresses", () => {
  it.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [51, "AZ"],
    [52, "BA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16383, "XFD"],
  ])("column %d is called %s", (column, name) => {
    expect(columnName(column)).toBe(name);
  });

  it.each([-1, 16384, 1.5, Number.NaN])("no column is called for %d", (column) => {
    expect(() => columnName(column)).toThrow("a column of the sheet");
  });

  it.each([-1, 1_048_576, 0.5, Number.NaN])("no row is called for %d", (row) => {
    expect(() => cellName(row, 0)).toThrow("a row of the sheet");
  });

  it("a cell is named by its column and its one-based row", () => {
    expect(cellName(11, 1)).toBe("B12");
    expect(absoluteCellName(11, 1)).toBe("$B$12");
  });

  it.each([
    { top: 0, left: 0, bottom: 11, right: 1, relative: "A1:B12", absolute: "$A$1:$B$12" },
    { top: 4, left: 2, bottom: 4, right: 2, relative: "C5", absolute: "$C$5" },
    { top: 4, left: 2, bottom: 4, right: 3, relative: "C5:D5", absolute: "$C$5:$D$5" },
  ])("a rectangle is named by two corners, a single cell by one: $relative", (row) => {
    expect(rangeName(row)).toBe(row.relative);
    expect(absoluteRangeName(row)).toBe(row.absolute);
  });

  it("whole rows are named by their one-based numbers", () => {
    expect(absoluteRowsName(0, 2)).toBe("$1:$3");
  });

  it.each([
    ["Tổng hợp", "'Tổng hợp'"],
    ["A1", "'A1'"],
    ["Khối 1's", "'Khối 1''s'"],
  ])("the sheet %s is written %s, with its own apostrophes doubled", (name, quoted) => {
    expect(quoteSheet(name)).toBe(quoted);
  });

  it("every column is read back from its name", () => {
    for (let column = 0; column <= LAST_COLUMN; column += 1) {
      expect(parseCellName(`${columnName(column)}7`)).toEqual({ row: 6, column });
    }
  });

  it.each(["B12", "$B$12", "b12", "$b12", "B$12"])("%s is read as the cell B12", (name) => {
    expect(parseCellName(name)).toEqual({ row: 11, column: 1 });
  });

  it.each(["", "B", "12", "B0", "B012", "XFE1", "A1048577", "A1:B2", "B12 ", "AAAA1", "Bộ1"])(
    "%j names no cell",
    (name) => {
      expect(parseCellName(name)).toBeUndefined();
    },
  );
});
