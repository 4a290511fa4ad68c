import { formulaFaults } from "../../../../src/workbook/plan/faults/formula-faults";

describe("what Excel refuses in a formula", () => {
  it.each([
    "SUM(A1:A9)",
    `A1&"${"a".repeat(255)}"`,
    `A1&"${'""'.repeat(255)}"`,
    'IF(A1="FILTER(","UNIQUE(A1)","")',
    "'SORT(1)'!A1",
    "1".repeat(8192),
  ])("nothing in %.40s", (formula) => {
    expect(formulaFaults(formula)).toEqual([]);
  });

  it.each([
    ["", "an empty formula"],
    ["=A1", "a formula with its equals sign"],
    ["1".repeat(8193), "a formula longer than 8192 characters"],
    [`A1&"${"a".repeat(256)}"`, "a text longer than 255 characters in it"],
    ["SUM(filter(A1:A9,B1:B9))", "fills several cells"],
    ["LET(x,1,x)", "fills several cells"],
  ])("%.40s: %s", (formula, fault) => {
    expect(formulaFaults(formula)).toEqual([expect.stringContaining(fault)]);
  });
});
