import { HANG, processorTime } from "../../../fixtures/processor-time";
import { readWorkbook } from "../../../../src/hosts/xlsx/read/read-workbook";
import { damagedBytes, damagedParts, diceOf } from "../../../fixtures/damage";
import { cellsOf, refusalOf } from "../../../fixtures/grid-texts";
import { oddWorkbook, oneRow, packed, partsOf } from "../../../fixtures/odd-package";
import { withField } from "../../../fixtures/patched-zip";

const SHEET = "xl/worksheets/sheet1.xml";
const ROWS = Array.from(
  { length: 20 },
  (_, at) =>
    `<row r="${at + 1}"><c r="A${at + 1}" t="s"><v>${at % 3}</v></c><c r="B${at + 1}"><f>C1</f><v>${at}.5</v></c></row>`,
).join("");
const FORM = oddWorkbook({
  sheets: [
    { name: "Phiếu", data: ROWS },
    {
      name: "_khoi",
      state: "veryHidden",
      data: '<row r="1"><c r="A1" t="inlineStr"><is><t>Sở &amp;</t></is></c></row>',
    },
  ],
  texts: ["<t>một</t>", "<r><t>hai</t></r>", "<t>ba &#128512;</t>"],
  styles: '<numFmts><numFmt numFmtId="164" formatCode="dd/mm"/></numFmts><cellXfs><xf/></cellXfs>',
  after: '<definedNames><definedName name="a">_khoi!$A$1</definedName></definedNames>',
  properties: '<property name="token"><vt:lpwstr>x</vt:lpwstr></property>',
});
const SOUND = readWorkbook(FORM);

function timed(bytes: Uint8Array): ReturnType<typeof readWorkbook> {
  let read: ReturnType<typeof readWorkbook> | undefined;
  expect(processorTime(() => (read = readWorkbook(bytes)))).toBeLessThan(HANG);
  if (read === undefined) throw new Error("not read");
  return read;
}

it("refuses a sheet that grows a thousandfold without unpacking it", () => {
  const parts = { ...partsOf({}), [SHEET]: `<worksheet>${" ".repeat(3e6)}</worksheet>` };
  expect(refusalOf(timed(packed(parts)))).toEqual([`fileInflatesTooFar ${SHEET}`]);
});

it("refuses the same sheet when its size is a lie", () => {
  const parts = { ...partsOf({}), [SHEET]: `<worksheet>${" ".repeat(20e6)}</worksheet>` };
  const bytes = withField(packed(parts), SHEET, { field: "size", value: 900 });
  expect(refusalOf(timed(bytes))).toEqual([`fileDamagedEntry ${SHEET}`]);
});

it("reads the last cell of a sheet alone as quickly as any other", () => {
  const data = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
  const rest = '</sheetData><mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>';
  const sheet = `<worksheet><dimension ref="A1:XFD1048576"/><sheetData>${data}${rest}</worksheet>`;
  expect(cellsOf(timed(packed({ ...partsOf({}), [SHEET]: sheet })))).toEqual({ XFD1048576: 1 });
});

it("refuses ten thousand entities that unfold into each other", () => {
  const laughs = Array.from({ length: 10 }, (_, at) => `<!ENTITY l${at + 1} "&l${at};&l${at};">`);
  const sheet = `<!DOCTYPE a [<!ENTITY l0 "ha">${laughs.join("")}]><worksheet>&l10;</worksheet>`;
  expect(refusalOf(timed(packed({ ...partsOf({}), [SHEET]: sheet })))).toEqual([
    `fileBadXml ${SHEET}`,
  ]);
});

it.each([
  ["a text of a hundred thousand runs", { texts: [`<r><t>a</t></r>`.repeat(100_000)] }],
  ["texts with unfinished reading aids", { texts: Array<string>(20_000).fill("<t>a</t><rPh/>") }],
  ["a text of escapes", { texts: [`<t>${"_x0041_".repeat(50_000)}${"_x".repeat(50_000)}</t>`] }],
  [
    "a number format of brackets",
    { styles: `<numFmts><numFmt numFmtId="164" formatCode="${"[".repeat(60_000)}"/></numFmts>` },
  ],
])("reads %s in proportion to its length", (_, rest) => {
  const sheets = [{ name: "a", data: '<row><c t="s"><v>0</v></c></row>' }];
  const parts = partsOf({ texts: ["<t>a</t>"], ...rest, sheets });
  expect(refusalOf(timed(packed(parts, 0)))).toEqual([]);
});

it("reads a number of a hundred thousand digits without trying them all again", () => {
  const digits = "1".repeat(100_000);
  expect(refusalOf(timed(oneRow(`<c r="A1"><v>${digits}x</v></c>`)))).toEqual([
    `fileBadXml ${SHEET}`,
  ]);
});

it("refuses a file cut at any byte", () => {
  const cuts = Array.from({ length: Math.floor(FORM.length / 7) }, (_, at) =>
    FORM.slice(0, at * 7),
  );
  expect(cuts.filter((bytes) => readWorkbook(bytes).ok)).toEqual([]);
});

it("never gives another value out of damaged bytes: it refuses, or the damage lay elsewhere", () => {
  const dice = diceOf(2025);
  for (let run = 0; run < 300; run++) {
    const read = timed(damagedBytes(FORM, dice));
    if (read.ok) expect(read).toEqual(SOUND);
    else expect(read.problems.length).toBeGreaterThan(0);
  }
});

it("answers every package of damaged texts, whole or refused", () => {
  const dice = diceOf(2026);
  const answers = Array.from({ length: 300 }, () => timed(damagedParts(FORM, dice)).ok);
  expect(new Set(answers)).toEqual(new Set([true, false]));
});
