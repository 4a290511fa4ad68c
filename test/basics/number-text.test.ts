import fc from "fast-check";
import { numberText } from "../../src/basics/number-text";

describe("a number as text", () => {
  it.each([
    [0, "0", "0"],
    [-0, "0", "0"],
    [7, "7", "7"],
    [0.5, "0,5", "0.5"],
    [-0.25, "-0,25", "-0.25"],
    [999, "999", "999"],
    [1000, "1.000", "1,000"],
    [-1000, "-1.000", "-1,000"],
    [-123, "-123", "-123"],
    [1234567.891, "1.234.567,891", "1,234,567.891"],
    [1000.0001, "1.000,0001", "1,000.0001"],
    [1e-7, "0,0000001", "0.0000001"],
    [-Infinity, "-Infinity", "-Infinity"],
    [1.5e21, "1.500.000.000.000.000.000.000", "1,500,000,000,000,000,000,000"],
  ])(
    "has the marks of its language: %d is %s in Vietnamese and %s in English",
    (figure, vi, en) => {
      expect([numberText(figure, "vi"), numberText(figure, "en")]).toEqual([vi, en]);
    },
  );

  it.each([
    [87.3, 2, "87,30"],
    [87, 2, "87,00"],
    [1000, 1, "1.000,0"],
    [87.125, 2, "87,125"],
    [87.5, 0, "87,5"],
  ])("has zeros up to as many decimals as are asked for, and keeps more: %d to %d", (...row) => {
    const [figure, places, text] = row;
    expect(numberText(figure, "vi", places)).toBe(text);
  });

  it("loses and adds no digit in either language", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (figure) => {
        const plain = numberText(figure, "en").replaceAll(",", "");
        expect(Number(plain)).toBe(figure === 0 ? 0 : figure);
        const swapped = numberText(figure, "vi").replace(/[.,]/g, (mark) =>
          mark === "." ? "," : ".",
        );
        expect(swapped).toBe(numberText(figure, "en"));
      }),
    );
  });
});
