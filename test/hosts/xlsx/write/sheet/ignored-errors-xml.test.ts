import { elementOf, writtenSheet } from "../package-texts";

describe("texts that look like numbers", () => {
  it("Excel's warning is turned off for exactly those cells, one range for cells in a column", () => {
    const texts = ["1", "1.1", "Mục", "2026", "10,5 %", "01/01/2026"];
    const cells = texts.map((value, row) => ({ row, column: 1, value }));
    const { xml } = writtenSheet({ cells: [...cells, { row: 0, column: 0, value: "-3" }] });
    expect(elementOf(xml, "ignoredErrors")).toBe(
      '<ignoredErrors><ignoredError sqref="A1 B1:B2 B4:B6" numberStoredAsText="1"/></ignoredErrors>',
    );
  });

  it.each([
    { row: 0, column: 0, value: 1 },
    { row: 0, column: 0, value: "I.1" },
    { row: 0, column: 0, value: "1", formula: 'TEXT(1,"0")' },
  ])("nothing is turned off for $value", (cell) => {
    expect(writtenSheet({ cells: [cell] }).xml).not.toContain("ignoredErrors");
  });
});
