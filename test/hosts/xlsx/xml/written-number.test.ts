import * as fc from "fast-check";
import { decimalNumber, wholeNumber } from "../../../../src/hosts/xlsx/xml/written-number";
import { bytesOf } from "../../../../src/hosts/xlsx/xml/xml-bytes";

/** What is read of a text that stands among others. */
function read(reader: typeof wholeNumber, text: string): number {
  const source = bytesOf(`7${text}7`);
  return reader(source, 1, source.length - 1);
}

it.each([
  ["0", 0],
  ["7", 7],
  ["1048576", 1_048_576],
  ["999999999", 999_999_999],
  ["", Number.NaN],
  ["07", Number.NaN],
  ["-7", Number.NaN],
  ["7.0", Number.NaN],
  ["1234567890", Number.NaN],
])("reads %j as the whole number %d", (text, number) => {
  expect(read(wholeNumber, text)).toBe(number);
});

it.each(["", "-", ".", ".5", "-.5", "1.2.3", "1e5", "+1", "1 ", "1,5", "--1", "1234567890123456"])(
  "leaves %j to another reader",
  (text) => {
    expect(read(decimalNumber, text)).toBeNaN();
  },
);

it.each(["5.", "-0", "-0.0", "0.00000000000001", "999999999999999", "00012.50"])(
  "reads %j as Number does",
  (text) => {
    expect(read(decimalNumber, text)).toBe(Number(text));
  },
);

it("reads every number of up to 15 digits as Number does", () => {
  const digits = (least: number, most: number): fc.Arbitrary<string> =>
    fc.string({ unit: fc.nat({ max: 9 }).map(String), minLength: least, maxLength: most });
  fc.assert(
    fc.property(fc.boolean(), digits(1, 15), digits(0, 15), (negative, whole, decimals) => {
      const written = `${negative ? "-" : ""}${whole}.${decimals.slice(0, 15 - whole.length)}`;
      expect(read(decimalNumber, written)).toBe(Number(written));
    }),
    { numRuns: 2000 },
  );
});
