import { type CellContext } from "../../../../src/hosts/xlsx/read/cell-value";
import {
  createPlainCell,
  passPlainCell,
  readPlainCell,
} from "../../../../src/hosts/xlsx/read/plain-cell";
import { openXml } from "../../../../src/hosts/xlsx/xml/scan-xml";
import { bytesOf } from "../../../../src/hosts/xlsx/xml/xml-bytes";

const ROW = 11;

const CONTEXT: CellContext = {
  texts: Array.from({ length: 41 }, (_, at) => `chữ ${at}`),
  dateStyles: new Set([3]),
  date1904: false,
};

/** What is passed of a cell, and what is read in it; undefined when it is left to the reader of all kinds of cells. */
function passed(cell: string): unknown {
  const scanner = openXml(bytesOf(`${cell}<c/>`));
  const plain = createPlainCell();
  if (!passPlainCell(scanner, ROW, plain)) {
    expect(scanner.to).toBe(0);
    return undefined;
  }
  expect(scanner.to).toBe(bytesOf(cell).length);
  const { column, style, computed } = plain;
  return { column, style, computed, value: readPlainCell(scanner.source, plain, CONTEXT) };
}

const text = (content: string): unknown => ({ kind: "text", text: content });
const number = (value: number): unknown => ({ kind: "number", number: value });

describe("a cell written as programs write most of them", () => {
  it.each([
    ["with a style", '<c r="B12" s="34"/>', { column: 1, style: 34 }],
    ["without one", '<c r="AA12"/>', { column: 26, style: 0 }],
    ["in the last column", '<c r="XFD12" s="1"/>', { column: 16383, style: 1 }],
  ])("is passed in one go %s and without content", (_, cell, place) => {
    expect(passed(cell)).toEqual({ ...place, computed: false, value: "absent" });
  });

  it.each([
    ["a number", '<c r="B12" s="4"><v>1.5</v></c>', 4, number(1.5)],
    ["a tiny number", '<c r="B12"><v>-1E-05</v></c>', 0, number(-0.00001)],
    [
      "a number of more digits than are shown",
      '<c r="B12"><v>0.9166666666666666</v></c>',
      0,
      number(0.916666666666667),
    ],
    ["a stated number", '<c r="B12" t="n"><v>7</v></c>', 0, number(7)],
    [
      "a date",
      '<c r="B12" s="3"><v>46022</v></c>',
      3,
      { kind: "date", date: "2025-12-31", number: 46022 },
    ],
    ["a text", '<c r="B12" s="3" t="s"><v>40</v></c>', 3, text("chữ 40")],
    ["a text that is not there", '<c r="B12" t="s"><v>41</v></c>', 0, "contradiction"],
    ["a number that is none", '<c r="B12"><v>1-2</v></c>', 0, "contradiction"],
    ["yes or no", '<c r="B12" s="12" t="b"><v>1</v></c>', 12, { kind: "yesNo", yes: true }],
  ])("is passed in one go with %s", (_, cell, style, value) => {
    expect(passed(cell)).toEqual({ column: 1, style, computed: false, value });
  });

  it.each([
    ["a number", '<c r="B12" s="4"><f>IF(1&lt;2,3.25,"")</f><v>3.25</v></c>', number(3.25)],
    [
      "a text",
      '<c r="B12" s="4" t="str"><f>A1&amp;B1</f><v>Có &amp; không</v></c>',
      text("Có & không"),
    ],
    ["the empty text", '<c r="B12" s="4" t="str"><f>""</f><v></v></c>', "absent"],
    [
      "LibreOffice's writing",
      '<c r="B12" s="4" t="n"><f aca="false">SUM(A1:A2)</f><v>2</v></c>',
      number(2),
    ],
  ])("is passed in one go with a formula and its result: %s", (_, cell, value) => {
    expect(passed(cell)).toEqual({ column: 1, style: 4, computed: true, value });
  });

  it.each([
    ["has a formula without a result", '<c r="B12" s="3"><f>1+1</f></c>'],
    ["has a formula with more to say", '<c r="B12"><f t="shared" si="0">1+1</f><v>2</v></c>'],
    ["has something wrong in its formula", '<c r="B12" s="3"><f>1&2</f><v>2</v></c>'],
    ["has markup in its formula", '<c r="B12" s="3"><f>1<x/></f><v>2</v></c>'],
    ["has something wrong in its text", '<c r="B12" t="str"><f>1</f><v>&x;</v></c>'],
    ["has ]]> in its text", '<c r="B12" t="str"><f>1</f><v>]]></v></c>'],
    ["has a control character in its text", '<c r="B12" t="str"><f>1</f><v>\u0001</v></c>'],
    ["has a text of its own", '<c r="B12" t="inlineStr"><is><t>x</t></is></c>'],
    ["has a value that is no figure", '<c r="B12" s="3"><v>1 </v></c>'],
    ["has a value with a reference", '<c r="B12" s="3"><v>&#49;</v></c>'],
    ["has an empty value", '<c r="B12" s="3"><v></v></c>'],
    ["has more behind its value", '<c r="B12" s="3"><v>1</v><v>2</v></c>'],
    ["is of a rarer type", '<c r="B12" t="e"><v>1</v></c>'],
    ["stands in another row", '<c r="B13" s="3"/>'],
    ["stands in a row whose number only begins the same", '<c r="B123" s="3"/>'],
    ["states its row with a needless zero", '<c r="B012" s="3"/>'],
    ["names no column", '<c r="12"/>'],
    ["is outside of any sheet", '<c r="XFE12"/>'],
    ["is named in small letters", '<c r="b12"/>'],
    ["has more to say", '<c r="B12" s="3" t="s"/>'],
    ["is written in another order", '<c s="3" r="B12"/>'],
    ["carries a prefix", '<x:c r="B12"/>'],
    ["has something wrong in its style", '<c r="B12" s="3<"/>'],
    ["ends too early", '<c r="B12" s="3'],
    ["is not there", ""],
  ])("is left to the reader of all kinds of cells when it %s", (_, cell) => {
    expect(passed(cell)).toBeUndefined();
  });
});
