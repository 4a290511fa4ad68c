import { cellsWith, codesOf, oddPlan } from "./odd-sheet";

const ROMAN = '<name val="Times New Roman"/>';
const PLAIN_FONT = `<font><sz val="12"/>${ROMAN}</font>`;
const PLAIN_FILLS = '<fill><patternFill patternType="none"/></fill>';
const PLAIN_BORDER = "<border/>";

interface Pieces {
  readonly font?: string;
  readonly fill?: string;
  readonly border?: string;
  /** What stands in `xf`, and its number of a format. */
  readonly inside?: string;
  readonly format?: number;
  readonly formats?: string;
  readonly indexed?: string;
}

/** The look of a cell whose style is made of these pieces, and what is left out of it. */
function look(pieces: Pieces): readonly [style: unknown, lost: readonly string[]] {
  const { font = PLAIN_FONT, fill = PLAIN_FILLS, border = PLAIN_BORDER, inside = "" } = pieces;
  const opened = oddPlan({
    data: '<row r="1"><c r="A1" s="1"><v>1</v></c></row>',
    styles: [
      `<numFmts>${pieces.formats ?? ""}</numFmts>`,
      `<fonts>${PLAIN_FONT}${font}</fonts><fills>${PLAIN_FILLS}${fill}</fills>`,
      `<borders>${PLAIN_BORDER}${border}</borders>`,
      `<cellXfs><xf/><xf numFmtId="${String(pieces.format ?? 0)}" fontId="1" fillId="1" borderId="1">${inside}</xf></cellXfs>`,
      `<colors>${pieces.indexed ?? ""}</colors>`,
    ].join(""),
  });
  return [cellsWith(opened.sheet, "style")["A1"], codesOf(opened)];
}

const BOTTOM = { vertical: "bottom" };
const lines = (left: string, right: string, top: string, bottom: string): string => {
  const line = (side: string, style: string): string =>
    style === "" ? `<${side}/>` : `<${side} style="${style}"><color auto="1"/></${side}>`;
  return `<border>${line("left", left)}${line("right", right)}${line("top", top)}${line("bottom", bottom)}<diagonal/></border>`;
};
const solid = (color: string): string =>
  `<fill><patternFill patternType="solid"><fgColor ${color}/></patternFill></fill>`;

it.each<readonly [string, Pieces, unknown, readonly string[]]>([
  ["nothing", {}, undefined, []],
  ["a size", { font: `<font><sz val="14"/>${ROMAN}</font>` }, { font: { size: 14 } }, []],
  [
    "bold that is switched off",
    { font: `<font><b val="0"/><i val="true"/>${ROMAN}</font>` },
    { font: { italic: true } },
    [],
  ],
  [
    "two lines below",
    { font: `<font><u val="double"/>${ROMAN}</font>` },
    { font: { underline: true } },
    ["fonts"],
  ],
  ["another typeface", { font: '<font><name val="Arial"/></font>' }, {}, ["fonts"]],
  ["a line through", { font: `<font><strike/>${ROMAN}</font>` }, {}, ["fonts"]],
  ["a fill", { fill: solid('rgb="FF1F6FB5"') }, { fill: "1F6FB5" }, []],
  ["a colour of the theme", { fill: solid('theme="4"') }, { fill: "4472C4" }, []],
  ["a lighter one", { fill: solid('theme="4" tint="0.8"') }, { fill: "DAE3F3" }, []],
  ["a darker one", { fill: solid('theme="4" tint="-0.5"') }, { fill: "203864" }, []],
  ["a darker white", { fill: solid('theme="0" tint="-0.25"') }, { fill: "BFBFBF" }, []],
  ["a colour by number", { fill: solid('indexed="10"') }, { fill: "FF0000" }, []],
  [
    "a number of the file's own",
    {
      fill: solid('indexed="1"'),
      indexed:
        '<indexedColors><rgbColor rgb="00000000"/><rgbColor rgb="00ABCDEF"/></indexedColors>',
    },
    { fill: "ABCDEF" },
    [],
  ],
  [
    "a pattern",
    {
      fill: '<fill><patternFill patternType="lightGrid"><fgColor rgb="FF000000"/><bgColor rgb="FFFFFF00"/></patternFill></fill>',
    },
    { fill: "FFFF00" },
    ["fills"],
  ],
  [
    "a gradient",
    {
      fill: '<fill><gradientFill><stop position="0"><color rgb="FFFF0000"/></stop><stop position="1"><color rgb="FF00FF00"/></stop></gradientFill></fill>',
    },
    { fill: "FF0000" },
    ["fills"],
  ],
  ["thin lines", { border: lines("thin", "thin", "thin", "thin") }, { edges: "all" }, []],
  ["dots", { border: lines("dotted", "dotted", "dotted", "dotted") }, { edges: "allDotted" }, []],
  ["a line below", { border: lines("", "", "", "thin") }, { edges: "bottom" }, []],
  ["thick lines", { border: lines("thick", "thin", "thin", "thin") }, { edges: "all" }, ["lines"]],
  ["hairs", { border: lines("hair", "hair", "hair", "hair") }, { edges: "allDotted" }, ["lines"]],
  ["two lines", { border: lines("", "", "thin", "thin") }, { edges: "bottom" }, ["lines"]],
  ["a line above", { border: lines("", "", "thin", "") }, {}, ["lines"]],
  [
    "red lines",
    { border: '<border><bottom style="thin"><color rgb="FFFF0000"/></bottom></border>' },
    { edges: "bottom" },
    ["lines"],
  ],
  [
    "an indentation",
    { inside: '<alignment vertical="bottom" indent="2"/>' },
    { horizontal: "left", indent: 2 },
    [],
  ],
  [
    "an indentation from the right",
    { inside: '<alignment horizontal="right" indent="2"/>' },
    { horizontal: "right" },
    ["alignments"],
  ],
  ["turned text", { inside: '<alignment textRotation="90"/>' }, {}, ["alignments"]],
  [
    "text across cells",
    { inside: '<alignment horizontal="centerContinuous"/>' },
    { horizontal: "center" },
    ["alignments"],
  ],
  ["an open cell", { inside: '<protection locked="0"/>' }, { unlocked: true }, []],
  ["a hidden formula", { inside: '<protection hidden="1"/>' }, {}, ["protections"]],
  ["a built-in number", { format: 4 }, { numberFormat: "#,##0.00" }, []],
  ["a built-in day", { format: 14 }, { numberFormat: "dd/mm/yyyy" }, []],
  ["a text", { format: 49 }, { numberFormat: "@" }, []],
  [
    "a format of the file's own",
    { format: 170, formats: '<numFmt numFmtId="170" formatCode="0.0&quot; điểm&quot;"/>' },
    { numberFormat: '0.0" điểm"' },
    [],
  ],
  [
    "a format that is too long",
    { format: 170, formats: `<numFmt numFmtId="170" formatCode="${"0".repeat(256)}"/>` },
    {},
    ["numberFormats"],
  ],
  [
    "General by another number",
    { format: 164, formats: '<numFmt numFmtId="164" formatCode="General"/>' },
    {},
    [],
  ],
])("a cell with %s looks so, and what is lost is said", (_title, pieces, style, lost) => {
  const [found, said] = look(pieces);
  const isBare = style === undefined || Object.keys(style as object).length === 0;
  expect(found).toEqual(isBare ? undefined : { ...BOTTOM, ...(style as object) });
  expect(said).toEqual(lost);
});

it("a cell in the middle says so by silence", () => {
  expect(look({ inside: '<alignment vertical="center" wrapText="1"/>' })[0]).toEqual({
    wrap: true,
  });
});
