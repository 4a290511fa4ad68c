import { elementOf, textsOf, writtenSheet } from "../package-texts";
import { RICH_PLAN } from "../rich-plan";

/** The order that the schema demands of a worksheet's children (ECMA-376, part 1, 18.3.1.99), as far as we use them. */
const ORDER =
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetProtection autoFilter mergeCells " +
  "conditionalFormatting conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup " +
  "headerFooter rowBreaks ignoredErrors extLst";

/** The names of an element's children, in order. */
function childrenOf(xml: string): readonly string[] {
  const children: string[] = [];
  let depth = 0;
  for (const [tag, closing, name, selfClosing] of xml.matchAll(/<(\/?)([\w:]+)[^>]*?(\/?)>/g)) {
    if (closing === "/") depth -= 1;
    else {
      if (depth === 1) children.push(name ?? tag);
      if (selfClosing !== "/") depth += 1;
    }
  }
  return children;
}

describe("a sheet's part", () => {
  it("its pieces stand in the order of the schema", () => {
    const xml = textsOf(RICH_PLAN).get("xl/worksheets/sheet2.xml") ?? "";
    expect(childrenOf(xml).join(" ")).toBe(ORDER);
  });

  it("an empty sheet has only what a sheet must have", () => {
    expect(childrenOf(writtenSheet({}).xml)).toEqual([
      "dimension",
      "sheetViews",
      "sheetFormatPr",
      "sheetData",
    ]);
  });

  it.each([
    [
      { formatColumns: true, formatRows: true, sort: true, filter: true },
      ' formatColumns="0" formatRows="0" sort="0" autoFilter="0"',
    ],
    [{ formatColumns: false, formatRows: false, sort: false, filter: false }, ""],
  ])("a protected sheet allows what its plan allows (%#)", (protection, allowed) => {
    expect(elementOf(writtenSheet({ protection }).xml, "sheetProtection")).toBe(
      `<sheetProtection sheet="1" objects="1" scenarios="1"${allowed}/>`,
    );
  });

  it("cells of a protected sheet can be selected, locked or not", () => {
    const protection = { formatColumns: true, formatRows: true, sort: true, filter: true };
    expect(writtenSheet({ protection }).xml).not.toMatch(/select(?:Unl|L)ockedCells/);
  });

  it("merged cells are counted", () => {
    const merges = [
      { top: 0, left: 0, bottom: 0, right: 5 },
      { top: 1, left: 0, bottom: 2, right: 0 },
    ];
    expect(elementOf(writtenSheet({ merges }).xml, "mergeCells")).toBe(
      '<mergeCells count="2"><mergeCell ref="A1:F1"/><mergeCell ref="A2:A3"/></mergeCells>',
    );
  });

  it("a filter has its arrows over the planned range", () => {
    const filter = { top: 2, left: 0, bottom: 5, right: 5 };
    expect(writtenSheet({ filter }).xml).toContain('<autoFilter ref="A3:F6"/>');
  });
});
