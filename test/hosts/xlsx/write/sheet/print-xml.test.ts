import { type PrintPlan } from "../../../../../src/workbook/plan/sheet-plan";
import { elementOf, writtenSheet } from "../package-texts";

const PLAIN: PrintPlan = {
  landscape: false,
  margins: { top: 20, bottom: 20, left: 30, right: 15 },
  pageNumbers: false,
};
const NUMBER = '&amp;C&amp;"Times New Roman,Regular"&amp;13&amp;P';

function written(print: Partial<PrintPlan>, name: string): string | undefined {
  return elementOf(writtenSheet({ print: { ...PLAIN, ...print } }).xml, name);
}

describe("print set-up", () => {
  it.each([
    [false, "portrait"],
    [true, "landscape"],
  ])("A4, one page wide and as long as it gets (landscape: %s)", (landscape, orientation) => {
    expect(written({ landscape }, "pageSetup")).toBe(
      `<pageSetup paperSize="9" fitToWidth="1" fitToHeight="0" orientation="${orientation}"/>`,
    );
    expect(written({ landscape }, "sheetPr")).toBe(
      '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    );
    expect(written({ landscape }, "printOptions")).toBe('<printOptions horizontalCentered="1"/>');
  });

  it("margins in millimetres become inches, header and footer stand in their middle", () => {
    expect(written({}, "pageMargins")).toBe(
      '<pageMargins left="1.1811" right="0.5906" top="0.7874" bottom="0.7874" header="0.3937" footer="0.3937"/>',
    );
  });

  it("page numbers stand above the middle of each page but the first", () => {
    expect(written({ pageNumbers: true }, "headerFooter")).toBe(
      `<headerFooter differentFirst="1"><oddHeader>${NUMBER}</oddHeader></headerFooter>`,
    );
  });

  it("a footer stands at the left of every page, its ampersands doubled", () => {
    const foot = '&amp;L&amp;"Times New Roman,Regular"2026: A &amp;&amp; B';
    expect(written({ footer: "2026: A & B" }, "headerFooter")).toBe(
      `<headerFooter><oddFooter>${foot}</oddFooter></headerFooter>`,
    );
    expect(written({ footer: "2026: A & B", pageNumbers: true }, "headerFooter")).toBe(
      `<headerFooter differentFirst="1"><oddHeader>${NUMBER}</oddHeader><oddFooter>${foot}</oddFooter>` +
        `<firstFooter>${foot}</firstFooter></headerFooter>`,
    );
  });

  it("a page without numbers and footer says nothing about them", () => {
    expect(written({}, "headerFooter")).toBeUndefined();
  });

  it("a page begins before each row of a break, from the top, once", () => {
    expect(written({ pageBreaks: [40, 12, 40] }, "rowBreaks")).toBe(
      '<rowBreaks count="2" manualBreakCount="2"><brk id="12" max="16383" man="1"/>' +
        '<brk id="40" max="16383" man="1"/></rowBreaks>',
    );
  });

  it("a sheet that is not for printing has no set-up", () => {
    expect(writtenSheet({}).xml).not.toMatch(/<(?:page|print|header|rowBreaks)/);
  });
});
