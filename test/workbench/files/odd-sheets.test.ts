import { type SheetPlan } from "../../../src/workbook/plan/sheet-plan";
import { codesOf, type OddSheet, oddPlan } from "./odd-sheet";

const RELS = "xl/worksheets/_rels/sheet1.xml.rels";
const reference = (kind: string, target: string): string =>
  `<Relationships><Relationship Id="r1" Type="http://x/${kind}" Target="${target}"/></Relationships>`;
const DRAWING = "xl/drawings/drawing1.xml";
const DRAWING_RELS = "xl/drawings/_rels/drawing1.xml.rels";
const DRAWN = {
  [RELS]: reference("drawing", "../drawings/drawing1.xml"),
  [DRAWING]: "<wsDr><a/></wsDr>",
};

it.each<readonly [string, OddSheet, Partial<SheetPlan>, readonly string[]]>([
  [
    "columns",
    {
      head: '<sheetFormatPr defaultColWidth="9.625"/><cols><col min="2" max="3" width="20.625" customWidth="1" outlineLevel="2" hidden="1"/><col min="5" max="5" width="6.625" customWidth="1" collapsed="1"/><col min="6" max="16384" width="9.625"/></cols>',
    },
    {
      columns: [
        { width: 9 },
        { width: 20, hidden: true, outline: 2 },
        { width: 20, hidden: true, outline: 2 },
        { width: 9 },
        { width: 6, collapsed: true },
      ],
    },
    [],
  ],
  [
    "rows",
    {
      data: '<row r="1" ht="20" customHeight="1"/><row r="2" ht="15.75"/><row r="3" hidden="1"/><row r="4" ht="0" customHeight="1"/><row r="6" outlineLevel="1"/>',
    },
    {
      rows: new Map([
        [0, { height: 20 }],
        [2, { hidden: true }],
        [3, { hidden: true }],
      ]),
    },
    ["rowGroups"],
  ],
  [
    "the look of a column",
    {
      head: '<cols><col min="1" max="1" width="9" style="1" customWidth="1"/></cols>',
      styles: '<cellXfs><xf/><xf><protection locked="0"/></xf></cellXfs>',
    },
    { columns: [{ width: 8.38 }] },
    ["wholeLooks"],
  ],
  [
    "rows and columns that stay",
    {
      head: '<sheetViews><sheetView zoomScale="85"><pane xSplit="2" ySplit="3" topLeftCell="C4" state="frozen"/></sheetView></sheetViews>',
    },
    { freeze: { row: 3, column: 2 }, zoom: 85 },
    [],
  ],
  [
    "two halves",
    {
      head: '<sheetViews><sheetView showGridLines="0"><pane ySplit="3000"/></sheetView></sheetViews>',
    },
    {},
    ["views"],
  ],
  [
    "the colour of a tab",
    { head: '<sheetPr><tabColor theme="5"/></sheetPr>' },
    { tabColor: "ED7D31" },
    [],
  ],
  [
    "a protection",
    { foot: '<sheetProtection sheet="1" formatColumns="0" sort="0"/>' },
    { protection: { formatColumns: true, formatRows: false, sort: true, filter: false } },
    [],
  ],
  ["a protection that is off", { foot: '<sheetProtection sheet="0"/>' }, {}, []],
  [
    "a password",
    { foot: '<sheetProtection sheet="1" password="CC1A"/>' },
    { protection: { formatColumns: false, formatRows: false, sort: false, filter: false } },
    ["protections"],
  ],
  [
    "a filter that hides something",
    { foot: '<autoFilter ref="A1:C9"><filterColumn colId="0"/></autoFilter>' },
    { filter: { top: 0, left: 0, bottom: 8, right: 2 } },
    ["filters"],
  ],
  [
    "merges, of which one is of one cell",
    { foot: '<mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="C1"/></mergeCells>' },
    { merges: [{ top: 0, left: 0, bottom: 1, right: 1 }] },
    [],
  ],
  [
    "merges of which two share a cell",
    { foot: '<mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="B2:C3"/></mergeCells>' },
    { merges: [{ top: 0, left: 0, bottom: 1, right: 1 }] },
    ["merges"],
  ],
  ["margins alone", { foot: '<pageMargins left="1" right="1" top="1" bottom="1"/>' }, {}, []],
  [
    "pages",
    {
      foot: '<pageMargins left="1" right="0.5" top="0.75" bottom="0.75"/><pageSetup orientation="landscape" paperSize="8"/><headerFooter><oddHeader>&amp;CTrang &amp;P/&amp;N</oddHeader><oddFooter>&amp;L&amp;"Arial,Bold"&amp;12&amp;K00FF00A&amp;&amp;B &amp;R&amp;D</oddFooter></headerFooter><rowBreaks><brk id="9"/><brk id="4"/></rowBreaks>',
      after:
        '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Phiếu!$A$1:$C$9,Phiếu!$E$1</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">\'Phi,ếu\'!$A:$B,\'Phi,ếu\'!$2:$3</definedName></definedNames>',
    },
    {
      print: {
        landscape: true,
        margins: { left: 25.4, right: 12.7, top: 19.05, bottom: 19.05 },
        pageNumbers: true,
        footer: "A&B ",
        pageBreaks: [4, 9],
        area: { top: 0, left: 0, bottom: 8, right: 2 },
        titleRows: { from: 1, to: 2 },
      },
    },
    ["pages", "headersAndFooters"],
  ],
  ["an empty drawing", { parts: { ...DRAWN, [DRAWING]: "<wsDr/>" } }, {}, []],
  ["a shape", { parts: DRAWN }, {}, ["drawings"]],
  [
    "a chart",
    { parts: { ...DRAWN, [DRAWING_RELS]: reference("chart", "../charts/chart1.xml") } },
    {},
    ["charts"],
  ],
  [
    "a picture",
    { parts: { ...DRAWN, [DRAWING_RELS]: reference("image", "../media/a.png") } },
    {},
    ["images"],
  ],
  ["comments", { parts: { [RELS]: reference("comments", "../comments1.xml") } }, {}, ["comments"]],
  ["a table", { parts: { [RELS]: reference("table", "../tables/table1.xml") } }, {}, ["tables"]],
])("a sheet with %s says so, and what is lost is said", (_title, odd, said, lost) => {
  const opened = oddPlan(odd);
  const plain = { name: "Phiếu", visibility: "visible", cells: [], columns: [], rows: new Map() };
  const none = { merges: [], validations: [], conditionalFormats: [] };
  expect(opened.sheet).toEqual({ ...plain, ...none, ...said });
  expect([...codesOf(opened)].sort()).toEqual([...lost].sort());
});

it("names, properties and the lock of a workbook come with it", () => {
  const names = [
    '<definedName name="KTD_unit" hidden="1">"SCT"</definedName>',
    '<definedName name="tong">Phiếu!$A$1</definedName>',
    '<definedName name="ngoai">[1]Sheet1!$A$1</definedName>',
    '<definedName name="rieng" localSheetId="0">Phiếu!$A$1</definedName>',
    '<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Phiếu!$A$1</definedName>',
  ];
  const { plan, leftOut } = oddPlan({
    before: '<workbookProtection lockStructure="1"/>',
    after: `<definedNames>${names.join("")}</definedNames>`,
    properties:
      '<property name="khoi"><vt:lpwstr>a</vt:lpwstr></property><property name="so"><vt:i4>1</vt:i4></property>',
  });
  expect(plan.structureLocked).toBe(true);
  expect(plan.names).toEqual([
    { name: "KTD_unit", refersTo: '"SCT"', hidden: true },
    { name: "tong", refersTo: "Phiếu!$A$1" },
  ]);
  expect([...plan.properties]).toEqual([["khoi", "a"]]);
  expect(leftOut).toEqual([
    { code: "properties", sheets: [] },
    { code: "names", sheets: [] },
  ]);
});
