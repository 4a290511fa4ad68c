import { createSharedStrings } from "../../../../src/hosts/xlsx/write/shared-strings";

describe("shared strings", () => {
  it("each text is stored once, and both its uses and the texts are counted", () => {
    const strings = createSharedStrings();
    expect(["Có", "Không", "Có"].map(strings.use)).toEqual([0, 1, 0]);
    expect(strings.xml()).toContain(
      'count="3" uniqueCount="2"><si><t>Có</t></si><si><t>Không</t></si></sst>',
    );
  });

  it("texts that differ only in how their accents are composed are two texts", () => {
    const strings = createSharedStrings();
    expect(["ệ".normalize("NFC"), "ệ".normalize("NFD")].map(strings.use)).toEqual([0, 1]);
  });

  it.each([" a", "a ", "a\nb", "a\tb", "a  b"])("the space in %j is preserved", (text) => {
    const strings = createSharedStrings();
    strings.use(text);
    expect(strings.xml()).toContain(`<si><t xml:space="preserve">${text}</t></si>`);
  });

  it("a workbook without texts still has an empty table", () => {
    expect(createSharedStrings().xml()).toMatch(/<sst [^>]*count="0" uniqueCount="0"\/>$/);
  });
});
