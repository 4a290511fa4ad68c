import { added, allOf, quoted } from "../../src/basics/formula-text";

describe("pieces of formulas", () => {
  it.each([
    ["Có", '"Có"'],
    ["", '""'],
    ['Sở "Y tế"', '"Sở ""Y tế"""'],
    ['"', '""""'],
  ])("quote a text and double the quotes inside it: %s", (text, formula) => {
    expect(quoted(text)).toBe(formula);
  });

  it.each([
    [[], "0"],
    [["A1"], "A1"],
    [["A1", "B1", "C1"], "A1+B1+C1"],
  ])("add up %j, 0 for none", (pieces, formula) => {
    expect(added(pieces)).toBe(formula);
  });

  it.each([
    [[], "TRUE"],
    [["A1>0"], "A1>0"],
    [["A1>0", "B1>0"], "AND(A1>0,B1>0)"],
  ])("ask for all of %j, TRUE for none", (conditions, formula) => {
    expect(allOf(conditions)).toBe(formula);
  });
});
