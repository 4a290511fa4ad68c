import { rangeName } from "../../../src/workbook/plan/cell-address";
import { codesOf, oddPlan } from "./odd-sheet";

/** A validation of the cells B2:B9 that stops. */
function validation(attributes: string, ...formulas: readonly string[]): string {
  const written = formulas.map((formula, at) => {
    const name = `formula${String(at + 1)}`;
    return `<${name}>${formula.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</${name}>`;
  });
  const range = attributes.includes("sqref") ? "" : ' sqref="B2:B9"';
  const shown = attributes.includes("showErrorMessage") ? "" : ' showErrorMessage="1"';
  return `<dataValidation showInputMessage="1"${shown} ${attributes}${range}>${written.join("")}</dataValidation>`;
}

const inList = (items: string): string => `<dataValidations>${items}</dataValidations>`;

function rulesOf(foot: string): readonly [rules: readonly unknown[], lost: readonly string[]] {
  const opened = oddPlan({ foot });
  return [
    opened.sheet.validations.map(({ ranges, rule }) => [ranges.map(rangeName).join(" "), rule]),
    codesOf(opened),
  ];
}

it.each([
  [
    "a list of its own, with quotation marks",
    validation('type="list"', '"Có ""dấu"", Không"'),
    { kind: "list", choices: ['Có "dấu"', "Không"] },
  ],
  [
    "a list elsewhere",
    validation('type="list"', "_danh_muc!$A$1:$A$3"),
    { kind: "listRange", formula: "_danh_muc!$A$1:$A$3" },
  ],
  [
    "whole numbers between two",
    validation('type="whole"', "1", "C2"),
    { kind: "whole", comparison: { operator: "between", from: "1", to: "C2" } },
  ],
  [
    "days from one on",
    validation('type="date" operator="greaterThanOrEqual"', "DATE(2025,1,1)", "0"),
    { kind: "date", comparison: { operator: "atLeast", from: "DATE(2025,1,1)" } },
  ],
  [
    "numbers up to one",
    validation('type="decimal" operator="lessThanOrEqual"', "C2+1"),
    { kind: "custom", formula: "AND(ISNUMBER(B2),B2<=(C2+1))" },
  ],
  [
    "lengths outside two",
    validation('type="textLength" operator="notBetween"', "3", "5"),
    { kind: "custom", formula: "AND(NOT(ISERROR(B2)),OR(LEN(B2)<3,LEN(B2)>5))" },
  ],
  [
    "a formula",
    validation('type="custom"', 'COUNTIF($B:$B,B2)<2&""'),
    { kind: "custom", formula: 'COUNTIF($B:$B,B2)<2&""' },
  ],
])("a validation with %s is kept", (_title, item, rule) => {
  expect(rulesOf(inList(item))).toEqual([[["B2:B9", rule]], []]);
});

it.each([
  ["that only warns", validation('type="whole" errorStyle="warning"', "1", "2")],
  ["with a hint alone", validation('prompt="Nhập số"')],
  ["against another file", validation('type="list"', "[1]Sheet1!$A$1:$A$3")],
])("a validation %s is left out, and that is said", (_title, item) => {
  expect(rulesOf(inList(item))).toEqual([[], ["validations"]]);
});

it("a validation that stops nothing is kept as one that only offers", () => {
  const item = validation('type="list" showErrorMessage="0"', '"a,b"');
  expect(oddPlan({ foot: inList(item) }).sheet.validations).toMatchObject([
    { rule: { kind: "list", choices: ["a", "b"] }, open: true },
  ]);
});

it("a validation that says nothing is left out without a word", () => {
  expect(rulesOf(inList(validation('type="none"')))).toEqual([[], []]);
});

it("a list on another sheet is read where Excel keeps it", () => {
  const item =
    '<x14:dataValidation type="list" showErrorMessage="1"><x14:formula1><xm:f>Kho!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>B2 B4</xm:sqref></x14:dataValidation>';
  const foot = `<extLst><ext uri="x"><x14:dataValidations>${item}</x14:dataValidations></ext></extLst>`;
  expect(rulesOf(foot)).toEqual([[["B2 B4", { kind: "listRange", formula: "Kho!$A$1:$A$3" }]], []]);
});

it("of two validations for one cell the first is kept, and that is said", () => {
  const items = validation('type="whole"', "1", "2") + validation('type="whole"', "3", "4");
  const [rules, lost] = rulesOf(inList(items));
  expect(rules).toHaveLength(1);
  expect(lost).toEqual(["validations"]);
});

it("a rule is read from its first range's first cell, though another one lies above", () => {
  const item = validation('type="custom" sqref="B5:B6 A2"', "B5>$C$1");
  const [rules] = rulesOf(inList(item));
  expect(rules).toEqual([["A2 B5:B6", { kind: "custom", formula: "A2>$C$1" }]]);
});

/** The conditional formats of B2:B9 with these rules. */
function formatsOf(
  rules: string,
  rest = "",
): readonly [formats: readonly unknown[], lost: readonly string[]] {
  const opened = oddPlan({
    foot: `<conditionalFormatting sqref="B2:B9">${rules}</conditionalFormatting>${rest}`,
    styles:
      '<dxfs><dxf><font><b/><sz val="9"/><color rgb="FFC00000"/></font><fill><patternFill><bgColor rgb="FFFFD9D9"/></patternFill></fill></dxf><dxf><numFmt numFmtId="170" formatCode="0"/></dxf></dxfs>',
  });
  const told = opened.sheet.conditionalFormats.map((format) =>
    format.kind === "bar" ? format.color : [format.formula, format.style],
  );
  return [told, codesOf(opened)];
}

const RED = { font: { bold: true, color: "C00000" }, fill: "FFD9D9" };
const rule = (attributes: string, content: string): string =>
  `<cfRule dxfId="0" ${attributes}>${content}</cfRule>`;

it.each([
  ['type="expression"', "<formula>$A2=1</formula>", "$A2=1"],
  ['type="cellIs" operator="greaterThan"', "<formula>C2*2</formula>", "B2>(C2*2)"],
  [
    'type="cellIs" operator="between"',
    "<formula>1</formula><formula>5</formula>",
    "AND(B2>=1,B2<=5)",
  ],
  ['type="cellIs" operator="equal"', '<formula>"Đạt"</formula>', 'B2="Đạt"'],
  [
    'type="containsText" operator="containsText" text="x"',
    '<formula>NOT(ISERROR(SEARCH("x",B2)))</formula>',
    'NOT(ISERROR(SEARCH("x",B2)))',
  ],
])("a conditional format of %s is a formula", (attributes, content, formula) => {
  expect(formatsOf(rule(`${attributes} priority="1"`, content))).toEqual([[[formula, RED]], []]);
});

it("conditional formats stand in the order of their priorities", () => {
  const rules =
    rule('type="expression" priority="7"', "<formula>2</formula>") +
    rule('type="expression" priority="3"', "<formula>1</formula>");
  expect(formatsOf(rules)[0]).toEqual([
    ["1", RED],
    ["2", RED],
  ]);
});

it.each(["top10", "aboveAverage", "duplicateValues", "colorScale", "iconSet"])(
  "a conditional format of the kind %s is left out, and that is said",
  (type) => {
    expect(formatsOf(rule(`type="${type}" priority="1"`, ""))).toEqual([
      [],
      ["conditionalFormats"],
    ]);
  },
);

it.each([
  ["zero", '<cfvo type="num" val="0"/>', []],
  ["the lowest value", '<cfvo type="min"/>', ["conditionalFormats"]],
  ["the middle", '<cfvo type="percentile" val="50"/>', ["conditionalFormats"]],
])("a bar from %s is a bar from zero", (_title, start, lost) => {
  const bar = `<dataBar>${start}<cfvo type="max"/><color rgb="FF3B7D23"/></dataBar>`;
  expect(formatsOf(rule('type="dataBar" priority="1"', bar))).toEqual([["3B7D23"], lost]);
});

it("a conditional format that looks at another sheet is read where Excel keeps it", () => {
  const item =
    '<x14:cfRule type="expression" priority="1"><xm:f>Kho!$A$1&gt;B2</xm:f><x14:dxf><fill><patternFill><bgColor rgb="FFFFFF00"/></patternFill></fill></x14:dxf></x14:cfRule>';
  const foot = `<extLst><ext uri="x"><x14:conditionalFormattings><x14:conditionalFormatting>${item}<xm:sqref>B2:B9</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`;
  expect(formatsOf("", foot)).toEqual([[["Kho!$A$1>B2", { fill: "FFFF00" }]], []]);
});

it("a change of the number format is left out, and that is said", () => {
  const item = '<cfRule type="expression" dxfId="1" priority="1"><formula>1</formula></cfRule>';
  expect(formatsOf(item)).toEqual([[["1", {}]], ["conditionalFormats"]]);
});
