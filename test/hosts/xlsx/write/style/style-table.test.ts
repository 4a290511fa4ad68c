import { createStyleTable } from "../../../../../src/hosts/xlsx/write/style/style-table";
import { type CellStyle } from "../../../../../src/workbook/plan/cell-style";
import { elementOf } from "../package-texts";

/** The piece of the styles part called `name`, after the given styles were asked for. */
function stylesWith(styles: readonly CellStyle[], name: string): string | undefined {
  const table = createStyleTable();
  styles.forEach((style) => table.cellStyle(style, false));
  return elementOf(table.xml(), name);
}

const EVERYTHING: CellStyle = {
  font: { size: 14, bold: true, italic: true, underline: true, color: "c00000" },
  fill: "FFF9E5",
  edges: "all",
  horizontal: "center",
  vertical: "top",
  wrap: true,
  numberFormat: "0.0#",
  unlocked: true,
};

describe("looks of cells", () => {
  it("column widths are counted in Times New Roman 12, the first font", () => {
    expect(stylesWith([], "font")).toBe(
      '<font><sz val="12"/><color theme="1"/><name val="Times New Roman"/><family val="1"/></font>',
    );
  });

  it("a cell without a style has the default look", () => {
    expect(createStyleTable().cellStyle(undefined, false)).toBe(0);
  });

  it("equal styles share one look, whichever objects say them", () => {
    const table = createStyleTable();
    const first = table.cellStyle({ ...EVERYTHING }, false);
    expect(table.cellStyle({ ...EVERYTHING }, false)).toBe(first);
    expect(table.cellStyle({ ...EVERYTHING, wrap: false }, false)).not.toBe(first);
  });

  it("a guarded text has a look of its own, with the quote prefix", () => {
    const table = createStyleTable();
    const style = { fill: "FFFFFF" };
    expect(table.cellStyle(style, true)).not.toBe(table.cellStyle(style, false));
    expect(table.cellStyle(undefined, true)).not.toBe(0);
    expect(table.xml().match(/quotePrefix="1"/g)).toHaveLength(2);
  });

  it.each([
    [
      "fonts",
      '<b/><i/><u/><sz val="14"/><color rgb="FFC00000"/><name val="Times New Roman"/><family val="1"/>',
    ],
    [
      "fills",
      '<patternFill patternType="solid"><fgColor rgb="FFFFF9E5"/><bgColor indexed="64"/></patternFill>',
    ],
    [
      "borders",
      '<left style="thin"><color auto="1"/></left><right style="thin"><color auto="1"/></right>' +
        '<top style="thin"><color auto="1"/></top><bottom style="thin"><color auto="1"/></bottom><diagonal/>',
    ],
    ["numFmts", '<numFmts count="1"><numFmt numFmtId="164" formatCode="0.0#"/></numFmts>'],
    [
      "cellXfs",
      '<xf numFmtId="164" fontId="1" fillId="2" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" ' +
        'applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1">' +
        '<alignment horizontal="center" vertical="top" wrapText="1"/><protection locked="0"/></xf>',
    ],
  ])("a style that says everything adds to the %s", (name, expected) => {
    expect(stylesWith([EVERYTHING], name)).toContain(expected);
  });

  it.each<[string, CellStyle, string]>([
    ["text lies in the middle of its row", {}, '<alignment vertical="center"/>'],
    [
      "an indentation is from the left",
      { indent: 2 },
      'horizontal="left" vertical="center" indent="2"',
    ],
    [
      "justified",
      { horizontal: "justify", vertical: "bottom" },
      'horizontal="justify" vertical="bottom"',
    ],
  ])("%s", (_, style, expected) => {
    expect(stylesWith([style], "cellXfs")).toContain(expected);
  });

  it.each([
    ["bottom", '<left/><right/><top/><bottom style="thin">'],
    ["allDotted", '<left style="dotted">'],
  ] as const)("edges can be %s", (edges, expected) => {
    expect(stylesWith([{ edges }], "borders")).toContain(expected);
  });

  it.each([
    ["General", 0],
    ["0.00", 2],
    ["#,##0", 3],
    ["@", 49],
    ["dd/mm/yyyy", 164],
  ])("the number format %s has the number %d", (numberFormat, number) => {
    expect(stylesWith([{ numberFormat }], "cellXfs")).toContain(
      `<xf numFmtId="${number}" fontId="0" fillId="0" borderId="0" xfId="0" `,
    );
  });

  it("every list states how many it holds", () => {
    const table = createStyleTable();
    table.cellStyle(EVERYTHING, false);
    table.differential({ fill: "FFD9D9" });
    const lists = [
      ["fonts", "font"],
      ["fills", "fill"],
      ["borders", "border"],
      ["cellXfs", "xf"],
      ["cellStyleXfs", "xf"],
      ["dxfs", "dxf"],
    ] as const;
    for (const [list, item] of lists) {
      const xml = elementOf(table.xml(), list) ?? "";
      const items = xml.match(new RegExp(`<${item}[ >]`, "g")) ?? [];
      expect(xml).toContain(`<${list} count="${items.length}">`);
      expect(items.length).toBeGreaterThan(0);
    }
  });

  it("the pieces stand in the order of the schema", () => {
    const table = createStyleTable();
    table.cellStyle(EVERYTHING, false);
    const names = [...table.xml().matchAll(/<(\w+) count="/g)].map(([, name]) => name);
    const lists = "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles";
    expect(names).toEqual(lists.split(" "));
  });

  it("a conditional look says only what it changes", () => {
    const table = createStyleTable();
    expect(table.differential({ fill: "FFD9D9" })).toBe(0);
    expect(table.differential({ font: { bold: true, color: "C00000" } })).toBe(1);
    expect(table.differential({ fill: "FFD9D9" })).toBe(0);
    expect(elementOf(table.xml(), "dxfs")).toBe(
      '<dxfs count="2">' +
        '<dxf><fill><patternFill patternType="solid"><bgColor rgb="FFFFD9D9"/></patternFill></fill></dxf>' +
        '<dxf><font><b/><color rgb="FFC00000"/></font></dxf></dxfs>',
    );
  });
});
