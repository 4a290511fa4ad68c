import fc from "fast-check";
import { foldedName } from "../../src/basics/folded-name";

describe("folded names", () => {
  it.each([
    ["the tone on either vowel", "Hòa Bình", "Hoà Bình"],
    ["the tone on either vowel, with a hook", "Ủy ban", "Uỷ ban"],
    ["the tone on either vowel, with qu", "Quý", "Qúy"],
    ["composed or not", "Sở Tài nguyên".normalize("NFC"), "Sở Tài nguyên".normalize("NFD")],
    ["upper and lower case", "SỞ NỘI VỤ", "Sở Nội vụ"],
    ["Đ and đ", "ĐIỆN BIÊN", "điện biên"],
    ["several spaces", "Sở  Y   tế", "Sở Y tế"],
    ["spaces around", "  Sở Y tế\n", "Sở Y tế"],
    ["spaces that do not break", "Sở\u00a0Y\u00a0tế", "Sở Y tế"],
    ["tabs and line breaks", "Sở\tY\r\ntế", "Sở Y tế"],
    ["the tone in a syllable in brackets", "(Hòa)", "(Hoà)"],
  ])("are the same with %s: %s", (_, one, other) => {
    expect(foldedName(one)).toBe(foldedName(other));
  });

  it.each([
    ["no tone and a tone", "hoa", "hòa"],
    ["two tones", "hóa", "hòa"],
    ["a hat", "hoan", "hoân"],
    ["d and đ", "da", "đa"],
    ["the tone on another syllable", "hòa binh", "hoa bình"],
    ["the tone on another syllable behind a hyphen", "hòa-binh", "hoa-bình"],
    ["one word and two", "hòabình", "hòa bình"],
    ["one letter more", "Sở Y tế", "Sở Y tế 2"],
  ])("are not the same with %s: %s", (_, one, other) => {
    expect(foldedName(one)).not.toBe(foldedName(other));
  });

  it.each(["", " ", "\u00a0\n"])("are nothing where nothing is written: %j", (blank) => {
    expect(foldedName(blank)).toBe("");
  });

  it("do not change when they are folded again", () => {
    const text = fc.string({
      unit: fc.constantFrom(...Array.from("aăâeêoôơuưyđĐ NBHn-(")),
      maxLength: 12,
    });
    const toned = text.map((plain) => plain.replace(/[aeouy]/g, (vowel) => `${vowel}\u0301`));
    fc.assert(
      fc.property(toned, (name) => {
        expect(foldedName(foldedName(name))).toBe(foldedName(name));
      }),
    );
  });
});
