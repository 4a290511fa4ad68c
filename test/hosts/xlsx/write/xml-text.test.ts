import {
  cellText,
  collection,
  element,
  plainText,
} from "../../../../src/hosts/xlsx/write/xml-text";

const CONTROL = String.fromCharCode(1);
const LONE = String.fromCharCode(0xd83d);

describe("text in XML", () => {
  it.each([
    ["Sở Nội vụ", "Sở Nội vụ"],
    ["a < b > c & d", "a &lt; b &gt; c &amp; d"],
    ['nói "được"', 'nói "được"'],
    [`a${CONTROL}b`, "a_x0001_b"],
    ["dòng 1\r\ndòng 2", "dòng 1_x000D_\ndòng 2"],
    ["a\tb\nc", "a\tb\nc"],
    ["_x0041_", "_x005F_x0041_"],
    ["_x0041_x0042_", "_x005F_x0041_x005F_x0042_"],
    ["_x00G1_ _x41_ X_x", "_x00G1_ _x41_ X_x"],
    [`ngôi ${LONE} sao`, "ngôi \uFFFD sao"],
    ["😀𠀀", "😀𠀀"],
    ["\uFFFE\uFFFF", "_xFFFE__xFFFF_"],
    ["", ""],
  ])("a cell's text %j is stored as %j", (text, stored) => {
    expect(cellText(text)).toBe(stored);
  });

  it("an attribute keeps its line feeds, tabs and quotation marks", () => {
    expect(element("a", { b: '1\n2\t"3" & <4>_x0041_' })).toBe(
      '<a b="1&#10;2&#9;&quot;3&quot; &amp; &lt;4&gt;_x005F_x0041_"/>',
    );
  });

  it("document properties know no escapes, so forbidden characters are replaced", () => {
    expect(plainText(`a${CONTROL}b ${LONE} <_x0041_>`)).toBe("a\uFFFDb \uFFFD &lt;_x0041_&gt;");
  });

  it("attributes that are undefined are left out, yes and no become 1 and 0", () => {
    expect(element("a", { b: undefined, c: true, d: false, e: 1.5 }, "x")).toBe(
      '<a c="1" d="0" e="1.5">x</a>',
    );
  });

  it("a collection counts its items and is left out when it has none", () => {
    expect(collection("as", ["<a/>", "<a/>"])).toBe('<as count="2"><a/><a/></as>');
    expect(collection("as", [])).toBe("");
  });
});
