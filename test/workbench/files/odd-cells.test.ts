import { cellsWith, codesOf, oddPlan } from "./odd-sheet";

/** A row of cells from column A on. */
function row(number: number, ...cells: readonly string[]): string {
  const placed = cells.map((cell, at) =>
    cell.replace("<c", `<c r="${String.fromCharCode(65 + at)}${String(number)}"`),
  );
  return `<row r="${String(number)}">${placed.join("")}</row>`;
}

const shared = (text: string): string =>
  `<c><f t="shared" si="0" ref="A1:C3">${text}</f><v>1</v></c>`;
const SHARES = '<c><f t="shared" si="0"/><v>2</v></c>';
const BLANK = "<c/>";

describe("formulas that cells share", () => {
  it.each([
    ["D1+1", { A1: "D1+1", B1: "E1+1", C3: "F3+1" }],
    ["$D$1*D$1*$D1", { A1: "$D$1*D$1*$D1", B1: "$D$1*E$1*$D1", C3: "$D$1*F$1*$D3" }],
    ["SUM(D:$E,2:3)", { A1: "SUM(D:$E,2:3)", B1: "SUM(E:$E,2:3)", C3: "SUM(F:$E,4:5)" }],
    [
      "'A1 D1'!D1&\"D1\"&LOG10(D1)",
      {
        A1: "'A1 D1'!D1&\"D1\"&LOG10(D1)",
        B1: "'A1 D1'!E1&\"D1\"&LOG10(E1)",
        C3: "'A1 D1'!F3&\"D1\"&LOG10(F3)",
      },
    ],
    ["_xlfn.IFS(D1,1)", { A1: "IFS(D1,1)", B1: "IFS(E1,1)", C3: "IFS(F3,1)" }],
  ])("%s reads in each cell as it would when copied there", (text, expected) => {
    const data =
      row(1, shared(text.replaceAll("&", "&amp;")), SHARES) + row(3, BLANK, BLANK, SHARES);
    const opened = oddPlan({ data });
    expect(cellsWith(opened.sheet, "formula")).toEqual(expected);
    expect(cellsWith(opened.sheet, "value")).toEqual({ A1: 1, B1: 2, C3: 2 });
    expect(opened.leftOut).toEqual([]);
  });

  it("a cell whose group has no text shows its result alone", () => {
    const opened = oddPlan({ data: row(1, SHARES) });
    expect(cellsWith(opened.sheet, "formula")).toEqual({});
    expect(cellsWith(opened.sheet, "value")).toEqual({ A1: 2 });
    expect(opened.leftOut).toEqual([{ code: "formulas", sheets: ["Phiếu"] }]);
  });
});

it.each([
  ["another file", "<f>[1]Sheet1!A1+1</f>", "formulas"],
  ["a table", "<f>SUM(Bang1[Điểm])</f>", "formulas"],
  ["several cells to fill", "<f>_xlfn._xlws.SORT(B1:B3)</f>", "formulas"],
  ["a what-if table", '<f t="dataTable" ref="A1:A3"/>', "formulas"],
])("a formula with %s shows its result alone, and that is said", (_title, formula, code) => {
  const opened = oddPlan({ data: row(1, `<c>${formula}<v>7</v></c>`) });
  expect(cellsWith(opened.sheet, "formula")).toEqual({});
  expect(cellsWith(opened.sheet, "value")).toEqual({ A1: 7 });
  expect(codesOf(opened)).toEqual([code]);
});

it("a bracket in a text is no reference to another file", () => {
  const opened = oddPlan({ data: row(1, '<c t="str"><f>"[1]"</f><v>[1]</v></c>') });
  expect(cellsWith(opened.sheet, "formula")).toEqual({ A1: '"[1]"' });
  expect(opened.leftOut).toEqual([]);
});

it("a formula for a range stands in its first cell, and that is said", () => {
  const data = row(1, '<c><f t="array" ref="A1:B1">C1:D1</f><v>1</v></c>', "<c><v>2</v></c>");
  const opened = oddPlan({ data });
  expect(cellsWith(opened.sheet, "formula")).toEqual({ A1: "C1:D1" });
  expect(cellsWith(opened.sheet, "value")).toEqual({ A1: 1, B1: 2 });
  expect(codesOf(opened)).toEqual(["arrayFormulas"]);
});

it("values of every kind are what the file shows", () => {
  const data = row(
    1,
    "<c><v>0.30000000000000004</v></c>",
    '<c t="b"><v>1</v></c>',
    '<c t="e"><v>#N/A</v></c>',
    '<c t="inlineStr"><is><t>trong ô</t></is></c>',
    '<c t="d"><v>2025-12-31</v></c>',
    "<c><f>1+1</f></c>",
    '<c t="str"><f>""</f><v></v></c>',
    '<c t="s"><v>0</v></c>',
  );
  const opened = oddPlan({ data, texts: ["<r><t>hai </t></r><r><rPr><b/></rPr><t>mảnh</t></r>"] });
  expect(cellsWith(opened.sheet, "value")).toEqual({
    A1: 0.30000000000000004,
    B1: true,
    C1: "#N/A",
    D1: "trong ô",
    E1: 46_022,
    F1: "",
    G1: "",
    H1: "hai mảnh",
  });
  expect(opened.leftOut).toEqual([{ code: "textFormats", sheets: [] }]);
});

it("days that are counted from 1904 are counted from 1900, other numbers stay", () => {
  const opened = oddPlan({
    data: row(1, "<c><v>10</v></c>", '<c s="1"><v>44560</v></c>', '<c t="d"><v>2025-12-31</v></c>'),
    before: '<workbookPr date1904="1"/>',
    styles: '<cellXfs><xf/><xf numFmtId="14"/></cellXfs>',
  });
  expect(cellsWith(opened.sheet, "value")).toEqual({ A1: 10, B1: 46_022, C1: 46_022 });
  expect(codesOf(opened)).toEqual(["dates1904"]);
});

it("links lead to addresses and places; any other address is left out, and that is said", () => {
  const rels = [
    ["a", "https://vi.example/a"],
    ["b", "file:///C:/a.xlsx"],
    ["c", "#Phiếu!A9"],
  ].map(
    ([id = "", target = ""]) =>
      `<Relationship Id="${id}" Type="x/hyperlink" Target="${target}" TargetMode="External"/>`,
  );
  const opened = oddPlan({
    data: row(1, "<c><v>1</v></c>"),
    foot: `<hyperlinks><hyperlink ref="A1" r:id="a" location="muc"/><hyperlink ref="A2" r:id="b"/><hyperlink ref="A3:B3" r:id="c"/><hyperlink ref="A4" location="Phiếu!A1"/></hyperlinks>`,
    parts: {
      "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships>${rels.join("")}</Relationships>`,
    },
  });
  expect(cellsWith(opened.sheet, "link")).toEqual({
    A1: { address: "https://vi.example/a#muc" },
    A3: { place: "Phiếu!A9" },
    A4: { place: "Phiếu!A1" },
  });
  expect(codesOf(opened)).toEqual(["links"]);
});
