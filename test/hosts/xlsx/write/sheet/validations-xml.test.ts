import { type Comparison, type ValidationPlan } from "../../../../../src/workbook/plan/sheet-plan";
import { elementOf, writtenSheet } from "../package-texts";

const ALWAYS = 'errorStyle="stop" allowBlank="1" showInputMessage="1" showErrorMessage="1"';
const BETWEEN: Comparison = { operator: "between", from: "0", to: "$C4" };
const AT_LEAST: Comparison = { operator: "atLeast", from: "DATE(2026,1,1)" };

function written(validation: Partial<ValidationPlan>): string | undefined {
  const ranges = [{ top: 3, left: 3, bottom: 5, right: 3 }];
  const rule = { kind: "custom", formula: "TRUE" } as const;
  return elementOf(
    writtenSheet({ validations: [{ ranges, rule, ...validation }] }).xml,
    "dataValidations",
  );
}

function alone(attributes: string, formulas: string): string {
  const validation = `<dataValidation ${attributes} ${ALWAYS} sqref="D4:D6">${formulas}</dataValidation>`;
  return `<dataValidations count="1">${validation}</dataValidations>`;
}

describe("validations", () => {
  it.each<[string, ValidationPlan["rule"], string, string]>([
    [
      "a decimal number between two bounds",
      { kind: "decimal", comparison: BETWEEN },
      'type="decimal" operator="between"',
      "<formula1>0</formula1><formula2>$C4</formula2>",
    ],
    [
      "a whole number from a bound on",
      { kind: "whole", comparison: { operator: "atLeast", from: "0" } },
      'type="whole" operator="greaterThanOrEqual"',
      "<formula1>0</formula1>",
    ],
    [
      "a date from a day on",
      { kind: "date", comparison: AT_LEAST },
      'type="date" operator="greaterThanOrEqual"',
      "<formula1>DATE(2026,1,1)</formula1>",
    ],
    [
      "a text of some length",
      { kind: "textLength", comparison: { operator: "between", from: "0", to: "500" } },
      'type="textLength" operator="between"',
      "<formula1>0</formula1><formula2>500</formula2>",
    ],
    [
      "one of a few choices, quotation marks doubled",
      { kind: "list", choices: ["Có", 'Loại "A" & B', "Không"] },
      'type="list"',
      '<formula1>"Có,Loại ""A"" &amp; B,Không"</formula1>',
    ],
    [
      "one of the choices in a range",
      { kind: "listRange", formula: "'Danh mục'!$A$1:$A$9" },
      'type="list"',
      "<formula1>'Danh mục'!$A$1:$A$9</formula1>",
    ],
    [
      "what a formula allows",
      { kind: "custom", formula: "AND(ISNUMBER(D4),D4<=C4,IFNA(D4,0)>=0)" },
      'type="custom"',
      "<formula1>AND(ISNUMBER(D4),D4&lt;=C4,_xlfn.IFNA(D4,0)&gt;=0)</formula1>",
    ],
  ])("%s", (_, rule, attributes, formulas) => {
    expect(written({ rule })).toBe(alone(attributes, formulas));
  });

  it("messages keep their line feeds and quotation marks", () => {
    const xml = written({
      prompt: { title: "Điểm", text: 'Từ 0\nđến "tối đa"' },
      error: { title: "Sai", text: "Không nhận <số> này" },
    });
    expect(xml).toContain(
      'errorTitle="Sai" error="Không nhận &lt;số&gt; này" promptTitle="Điểm" prompt="Từ 0&#10;đến &quot;tối đa&quot;"',
    );
  });

  it("one rule can hold in several places", () => {
    const ranges = [
      { top: 3, left: 3, bottom: 5, right: 3 },
      { top: 8, left: 3, bottom: 8, right: 3 },
    ];
    expect(written({ ranges })).toContain('sqref="D4:D6 D9"');
  });
});
