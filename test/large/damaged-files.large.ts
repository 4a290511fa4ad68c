import { processorTime } from "../fixtures/processor-time";
import { readWorkbook } from "../../src/hosts/xlsx/read/read-workbook";
import { damagedBytes, damagedParts, diceOf } from "../fixtures/damage";
import { oddWorkbook, packed, partsOf } from "../fixtures/odd-package";

const SHEET = "xl/worksheets/sheet1.xml";
const ROWS = Array.from({ length: 60 }, (_, at) => {
  const row = at + 1;
  return `<row r="${row}"><c r="A${row}" t="s"><v>${at % 3}</v></c><c r="B${row}" s="1"><v>${46_000 + at}</v></c><c r="C${row}"><f>B${row}</f><v>${at}.25</v></c><c r="D${row}" t="b"><v>1</v></c></row>`;
}).join("");
const FORM = oddWorkbook({
  sheets: [{ name: "Phiếu", data: ROWS }],
  texts: ["<t>một &amp; hai</t>", "<r><t>ba</t></r>", "<t>bốn _x000A_</t>"],
  styles: '<cellXfs><xf/><xf numFmtId="14"/></cellXfs>',
  after: '<definedNames><definedName name="a">Phiếu!$A$1</definedName></definedNames>',
});
const SOUND = readWorkbook(FORM);
const RUNS = 10_000;
/** Milliseconds of processor time that no damaged file may take, many times what a sound one does. */
const PATIENCE = 200;

/** The slowest of many readings, in milliseconds of processor time. */
function slowest(runs: number, next: () => Uint8Array): number {
  let worst = 0;
  for (let run = 0; run < runs; run++) {
    const bytes = next();
    let read: ReturnType<typeof readWorkbook> | undefined;
    worst = Math.max(
      worst,
      processorTime(() => (read = readWorkbook(bytes))),
    );
    if (read?.ok === false) expect(read.problems.length).toBeGreaterThan(0);
  }
  return worst;
}

it("answers 10 000 files of damaged bytes, each within 200 ms of processor time, and never with another value", () => {
  const dice = diceOf(1);
  for (let run = 0; run < RUNS; run++) {
    const read = readWorkbook(damagedBytes(FORM, dice));
    if (read.ok) expect(read).toEqual(SOUND);
  }
  expect(slowest(RUNS, () => damagedBytes(FORM, dice))).toBeLessThan(PATIENCE);
});

it("answers 10 000 packages of damaged texts, each within 200 ms of processor time", () => {
  const dice = diceOf(2);
  expect(slowest(RUNS, () => damagedParts(FORM, dice))).toBeLessThan(PATIENCE);
});

it("reads 200 000 extra rows", () => {
  const rows = Array.from(
    { length: 200_000 },
    (_, at) => `<row><c><v>${at}</v></c><c t="str"><v>x${at}</v></c></row>`,
  );
  const bytes = oddWorkbook({ sheets: [{ name: "a", data: rows.join("") }] });
  const read = readWorkbook(bytes);
  expect(read.ok && read.value.sheets[0]?.rows.size).toBe(200_000);
});

it("refuses more than 500 000 cells with something in them", () => {
  const rows = Array.from(
    { length: 50_001 },
    (_, at) => `<row>${`<c><v>${at}</v></c>`.repeat(10)}</row>`,
  );
  const read = readWorkbook(oddWorkbook({ sheets: [{ name: "a", data: rows.join("") }] }));
  expect(read).toEqual({ ok: false, problems: [{ code: "fileInflatesTooFar", part: SHEET }] });
});

it("refuses 90 MB in one sheet without unpacking it", () => {
  const bytes = packed({ ...partsOf({}), [SHEET]: new Uint8Array(90e6) });
  expect(readWorkbook(bytes).ok).toBe(false);
});
