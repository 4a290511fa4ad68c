import {
  createSharedStrings,
  type SharedStrings,
} from "../../../../src/hosts/xlsx/write/shared-strings";

/** The part of a workbook without slots. */
function written(strings: SharedStrings): string {
  return strings.finish()(new Map()).join("");
}

describe("shared strings", () => {
  it("each text is stored once, and both its uses and the texts are counted", () => {
    const strings = createSharedStrings();
    expect(["Có", "Không", "Có"].map(strings.use)).toEqual([0, 1, 0]);
    expect(written(strings)).toContain(
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
    expect(written(strings)).toContain(`<si><t xml:space="preserve">${text}</t></si>`);
  });

  it("texts of slots stand first, each by itself, and what follows them is the same whatever they say", () => {
    const strings = createSharedStrings(["đơn vị", "mã"]);
    const numbers = [strings.use("Có"), strings.useSlot("mã"), strings.useSlot("đơn vị")];
    expect([...numbers, strings.use("Có")]).toEqual([2, 1, 0, 2]);
    const finished = strings.finish();
    const [own, shared] = finished(
      new Map([
        ["mã", "SCT"],
        ["đơn vị", "Có"],
      ]),
    );
    expect(own).toContain('count="4" uniqueCount="3"><si><t>Có</t></si><si><t>SCT</t></si>');
    expect(shared).toBe("<si><t>Có</t></si></sst>");
    const others = finished(
      new Map([
        ["mã", "SNV"],
        ["đơn vị", "Sở Nội vụ"],
      ]),
    );
    expect(others[0]).toContain("<si><t>Sở Nội vụ</t></si><si><t>SNV</t></si>");
    expect(others[1]).toBe(shared);
  });

  it("a workbook without texts still has an empty table", () => {
    expect(written(createSharedStrings())).toMatch(/<sst [^>]*count="0" uniqueCount="0"\/>$/);
  });
});
