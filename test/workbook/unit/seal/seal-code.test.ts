import fc from "fast-check";
import { readSealCode, sealCode } from "../../../../src/workbook/unit/seal/seal-code";

const ALPHABET = Array.from("23456789ABCDEFGHJKMNPQRTUVWXY");

const digest = fc
  .array(fc.integer({ min: 0, max: 15 }), { minLength: 64, maxLength: 64 })
  .map((digits) => digits.map((digit) => digit.toString(16)).join(""));

/** All codes that one slip makes of a code: another character in one place, or two neighbours in the other order. */
function slips(code: string): readonly string[] {
  const letters = Array.from(code.replaceAll("-", ""));
  const put = (at: number, text: string): string =>
    [...letters.slice(0, at), text, ...letters.slice(at + text.length)].join("");
  return letters.flatMap((letter, at) => {
    const next = letters[at + 1];
    const wrong = ALPHABET.filter((other) => other !== letter).map((other) => put(at, other));
    return next === undefined || next === letter ? wrong : [...wrong, put(at, next + letter)];
  });
}

describe("the short form of a seal", () => {
  it("is the documented one of a known digest", () => {
    const abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    expect(sealCode(abc)).toBe("HR8A-8KUB-K24M");
    expect(sealCode("0".repeat(64))).toBe("2222-2222-2222");
  });

  it("has three groups of four characters, none of which is taken for another", () => {
    expect(ALPHABET.filter((letter) => /[0O1ILZS]/.test(letter))).toEqual([]);
    fc.assert(
      fc.property(digest, (each) => {
        expect(sealCode(each)).toMatch(/^[2-9A-HJKMNP-RT-Y]{4}(-[2-9A-HJKMNP-RT-Y]{4}){2}$/);
      }),
    );
  });

  it("is read again however it is typed", () => {
    fc.assert(
      fc.property(digest, (each) => {
        const code = sealCode(each);
        const typed = [
          code,
          code.toLowerCase(),
          code.replaceAll("-", ""),
          ` ${code.replaceAll("-", " – ")} `,
        ];
        expect(typed.map(readSealCode)).toEqual(typed.map(() => code));
      }),
    );
  });

  it("shows every single wrong character and every two neighbours that change places", () => {
    fc.assert(
      fc.property(digest, (each) => {
        const codes = slips(sealCode(each));
        expect(codes.filter((slip) => readSealCode(slip) !== undefined)).toEqual([]);
        expect(codes.length).toBeGreaterThan(12 * 28);
      }),
      { numRuns: 20 },
    );
  });

  it.each(["", "HR8A", "HR8A-8KUB-K24", "HR8A-8KUB-K24MM", "HR8A-8KUB-K24O", "HR8A_8KUB_K24M"])(
    "is not seen in %j",
    (text) => {
      expect(readSealCode(text)).toBeUndefined();
    },
  );
});
