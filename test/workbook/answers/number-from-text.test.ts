import fc from "fast-check";
import { numberText } from "../../../src/basics/number-text";
import { numberFromText } from "../../../src/workbook/answers/number-from-text";

/** What the text says, in one word or figure. */
function said(text: string, unit = ""): number | string {
  const found = numberFromText(text, unit);
  return found.kind === "number" ? found.number : found.kind;
}

describe("a number typed as a text", () => {
  it.each([
    ["9,5", 9.5],
    ["9.5", 9.5],
    ["7,50", 7.5],
    ["0,25", 0.25],
    ["12,3456", 12.3456],
    [".5", 0.5],
    [",5", 0.5],
  ])("%j has one mark, which is the decimal mark: %d", (text, number) => {
    expect(said(text)).toBe(number);
  });

  it.each([
    ["5", 5],
    ["02", 2],
    ["007", 7],
    ["0", 0],
    ["00,5", 0.5],
    [" 12 ", 12],
    ["\u00a012\u202f", 12],
    ["\u200b12\ufeff", 12],
    ["12\n", 12],
    ["+3", 3],
    ["-2", -2],
    ["\u22122,5", -2.5],
    ["-0", 0],
  ])("%j is %d: spaces, leading zeros and a plus do not count", (text, number) => {
    expect(said(text)).toBe(number);
  });

  it.each([
    ["2đ", 2],
    ["02 điểm", 2],
    ["02 ĐIỂM", 2],
    ["2 điểm.", 2],
    ["2 diem", 2],
    ["03 lần", 3],
    ["3 lan", 3],
    ["9,5\u00a0điểm", 9.5],
    ["4 points", 4],
    ["2 times", 2],
  ])("%j is %d: the words đ, điểm and lần say nothing about its size", (text, number) => {
    expect(said(text)).toBe(number);
  });

  it.each([
    ["1.234.567", 1_234_567],
    ["1,234,567", 1_234_567],
    ["1 234 567", 1_234_567],
    ["1\u00a0000", 1000],
    ["100.500,5", 100_500.5],
    ["100,500.5", 100_500.5],
    ["1.234,567", 1234.567],
    ["1 234,5", 1234.5],
    ["45.000.000", 45_000_000],
  ])(
    "%j is %d: groups of three that nobody can take for decimals are thousands",
    (text, number) => {
      expect(said(text)).toBe(number);
    },
  );

  it.each(["1.000", "100.500", "1,000", "15.135", "02.500", "1.000 điểm", "-1.000"])(
    "%j is never guessed: three digits after a single mark are decimals to one and thousands to another",
    (text) => {
      expect(said(text)).toBe("ambiguous");
    },
  );

  it.each([
    ["0,125", 0.125],
    ["0.500", 0.5],
    ["1234.567", 1234.567],
    ["1234,567", 1234.567],
    [".500", 0.5],
  ])("%j is %d: no thousands are written like that", (text, number) => {
    expect(said(text)).toBe(number);
  });

  it.each([
    ["95%", "%", 95],
    ["95 %", "%", 95],
    ["95,5%", "%", 95.5],
    ["95%", "", "ambiguous"],
    ["95 %", "ngày", "ambiguous"],
    ["1.000%", "%", "ambiguous"],
    ["abc%", "%", "unreadable"],
    ["%", "", "unreadable"],
  ])("%j where figures are counted in %j is %s", (text, unit, read) => {
    expect(said(text, unit)).toBe(read);
  });

  it.each([
    ["3 ngày chậm", 3],
    ["3 ngày", 3],
    ["3 NGÀY CHẬM", 3],
    ["3 ng", "unreadable"],
    ["3 chậm", "unreadable"],
  ])("%j may end in its unit, ngày chậm, or in whole words of it: %s", (text, read) => {
    expect(said(text, "ngày chậm")).toBe(read);
  });

  it.each([
    "",
    "-",
    "x",
    "không",
    "Không",
    "KAD",
    "5-6",
    "4/10",
    "4/10 (40%)",
    "1.2.3",
    "1,2,3",
    "1.23.456",
    "1.234.56",
    "1,234,567.8.9",
    "5,",
    "5.",
    "- 5",
    "2 3",
    "1 23 456",
    "khoảng 5",
    ">5",
    "5m²",
    "1e5",
    "chín",
    "5 6 điểm",
    "1234567890123456",
    "0,1234567890123456",
  ])("%j is no number, and neither blank nor 0", (text) => {
    expect(said(text)).toBe("unreadable");
  });

  it("a figure as either language prints it is read as itself or not at all", () => {
    const figures = fc
      .record({ whole: fc.integer({ min: -999_999_999, max: 999_999_999 }), places: fc.nat(4) })
      .map(({ whole, places }) => Number(`${String(whole)}e-${String(places)}`));
    fc.assert(
      fc.property(figures, fc.constantFrom("vi" as const, "en" as const), (figure, language) => {
        const text = numberText(figure, language);
        const read = said(text);
        const doubtful = /^-?[1-9]\d{0,2}[.,]\d{3}$/.test(text);
        expect(read).toBe(doubtful ? "ambiguous" : figure);
      }),
    );
  });

  it("no text makes it fail", () => {
    const unit = fc.constantFrom("1", "0", ".", ",", " ", "-", "%", "đ", "x", "\u0301", "\ud800");
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        expect(["number", "ambiguous", "unreadable"]).toContain(numberFromText(text, "%").kind);
      }),
    );
  });
});
