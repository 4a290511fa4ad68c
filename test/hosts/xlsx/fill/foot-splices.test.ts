import { footSplices } from "../../../../src/hosts/xlsx/fill/foot-splices";
import { spliced } from "../../../../src/hosts/xlsx/fill/splice";
import { bytesOf } from "../../../../src/hosts/xlsx/xml/xml-bytes";

const FONT = '&amp;"Times New Roman,Regular"';
const LEFT = `&amp;L${FONT}Mã A&amp;&amp;B`;

function footed(xml: string): string {
  const source = bytesOf(xml);
  return new TextDecoder().decode(spliced(source, footSplices(source, "Mã A&B")));
}

/** A sheet with these headers and footers, and something before and behind them. */
function sheet(headerFooter: string): string {
  return `<worksheet><sheetData/><pageSetup/>${headerFooter}<rowBreaks/><extLst/></worksheet>`;
}

function holder(attributes: string, content: string): string {
  return `<headerFooter${attributes}>${content}</headerFooter>`;
}

describe("a text at the foot of every page", () => {
  it.each([
    {
      title: "stands in the left section of a sheet without headers and footers",
      before: "",
      after: holder("", `<oddFooter>${LEFT}</oddFooter>`),
    },
    {
      title: "leaves headers alone",
      before: holder("", "<oddHeader>&amp;C&amp;P</oddHeader>"),
      after: holder("", `<oddHeader>&amp;C&amp;P</oddHeader><oddFooter>${LEFT}</oddFooter>`),
    },
    {
      title: "stands on a first page of its own too, behind what comes before it in the schema",
      before: holder(
        ' differentFirst="1"',
        "<oddHeader>&amp;P</oddHeader><firstHeader>x</firstHeader>",
      ),
      after: holder(
        ' differentFirst="1"',
        `<oddHeader>&amp;P</oddHeader><oddFooter>${LEFT}</oddFooter><firstHeader>x</firstHeader><firstFooter>${LEFT}</firstFooter>`,
      ),
    },
    {
      title: "stands on even pages where they differ, however that is written",
      before: '<headerFooter differentOddEven="true" differentFirst="false"/>',
      after: holder(
        ' differentOddEven="true" differentFirst="false"',
        `<oddFooter>${LEFT}</oddFooter><evenFooter>${LEFT}</evenFooter>`,
      ),
    },
    {
      title: "takes the place of what stood on the left, and of that alone",
      before: holder(
        "",
        `<oddFooter>&amp;R&amp;"Arial,Bold"&amp;D &amp;&amp;L&amp;Lcũ &amp;KFF0000đỏ&amp;Cgiữa</oddFooter>`,
      ),
      after: holder(
        "",
        `<oddFooter>${LEFT}&amp;Cgiữa&amp;R&amp;"Arial,Bold"&amp;D &amp;&amp;L</oddFooter>`,
      ),
    },
    {
      title: "keeps a text without a section, which stands in the middle",
      before: holder("", "<oddFooter>giữa</oddFooter>"),
      after: holder("", `<oddFooter>${LEFT}&amp;Cgiữa</oddFooter>`),
    },
    {
      title: "leaves footers alone that are not printed",
      before: holder("", "<evenFooter>chẵn</evenFooter>"),
      after: holder("", `<oddFooter>${LEFT}</oddFooter><evenFooter>chẵn</evenFooter>`),
    },
  ])("$title", ({ before, after }) => {
    expect(footed(sheet(before))).toBe(sheet(after));
    expect(footed(footed(sheet(before)))).toBe(sheet(after));
  });

  it("comes last in a sheet that ends with its page set-up", () => {
    expect(footed("<worksheet><sheetData/></worksheet>")).toBe(
      `<worksheet><sheetData/>${holder("", `<oddFooter>${LEFT}</oddFooter>`)}</worksheet>`,
    );
  });

  it("is written with the prefix of its sheet", () => {
    const [before, after] = ["<x:worksheet>", "</x:worksheet>"];
    expect(footed(`${before}${after}`)).toBe(
      `${before}<x:headerFooter><x:oddFooter>${LEFT}</x:oddFooter></x:headerFooter>${after}`,
    );
    expect(
      footed(`${before}<x:headerFooter><x:oddHeader>1</x:oddHeader></x:headerFooter>${after}`),
    ).toBe(
      `${before}<x:headerFooter><x:oddHeader>1</x:oddHeader><x:oddFooter>${LEFT}</x:oddFooter></x:headerFooter>${after}`,
    );
  });
});
