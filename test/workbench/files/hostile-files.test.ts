import { readWorkbook } from "../../../src/hosts/xlsx/read/read-workbook";
import { writeWorkbook } from "../../../src/hosts/xlsx/write/write-workbook";
import { readWorkbookPlan } from "../../../src/workbench/files/read-workbook-plan";
import { damagedBytes, damagedParts, diceOf } from "../../fixtures/damage";
import { packed, partsOf } from "../../fixtures/odd-package";
import { HANG, processorTime } from "../../fixtures/processor-time";
import { RICH_PLAN } from "../../hosts/xlsx/write/rich-plan";
import { codesOf, oddFile, oddPlan, type OddSheet } from "./odd-sheet";

const FILE = writeWorkbook(RICH_PLAN);
const SOUND = readWorkbookPlan(FILE);

function timed(bytes: Uint8Array): ReturnType<typeof readWorkbookPlan> {
  let read: ReturnType<typeof readWorkbookPlan> | undefined;
  expect(processorTime(() => (read = readWorkbookPlan(bytes)))).toBeLessThan(HANG);
  if (read === undefined) throw new Error("not read");
  return read;
}

it("opens nothing else out of damaged bytes: it refuses, or the damage lay elsewhere", () => {
  const dice = diceOf(2027);
  for (let run = 0; run < 150; run++) {
    const read = timed(damagedBytes(FILE, dice));
    if (read.ok) expect(read).toEqual(SOUND);
    else expect(read.problems.length).toBeGreaterThan(0);
  }
});

it("answers every package of damaged texts, and refuses what the reader of answers refuses", () => {
  const dice = diceOf(2028);
  const answers = Array.from({ length: 150 }, () => {
    const bytes = damagedParts(FILE, dice);
    const read = timed(bytes);
    if (!readWorkbook(bytes).ok) expect(read.ok).toBe(false);
    return read.ok;
  });
  expect(new Set(answers)).toEqual(new Set([true, false]));
});

it.each([
  ["two cells in one place", { data: '<row r="1"><c r="A1"/><c r="A1"/></row>' }],
  ["two rows in one place", { data: '<row r="1"/><row r="1"/>' }],
  ["a text that it does not hold", { data: '<row r="1"><c r="A1" t="s"><v>9</v></c></row>' }],
  ["an entity", { head: "&a;" }],
])("refuses a sheet with %s", (_title, odd) => {
  expect(timed(oddFile(odd))).toMatchObject({ ok: false, problems: [{ code: "fileBadXml" }] });
});

it("refuses programs", () => {
  const bytes = packed({ ...partsOf({}), "xl/vbaProject.bin": "x" });
  expect(timed(bytes)).toEqual({ ok: false, problems: [{ code: "fileHasMacros" }] });
});

it("refuses more empty cells than it has room for", () => {
  const row = `<row>${"<c/>".repeat(16_000)}</row>`;
  const bytes = oddFile({ data: row.repeat(40) });
  expect(timed(bytes)).toMatchObject({ ok: false, problems: [{ code: "fileInflatesTooFar" }] });
});

/** A number of places that lie apart. */
function places(count: number): string {
  return Array.from({ length: count }, (_, at) => `A${String(2 * at + 1)}`).join(" ");
}

const validation = (sqref: string): string =>
  `<dataValidation type="whole" showErrorMessage="1" sqref="${sqref}"><formula1>1</formula1><formula2>2</formula2></dataValidation>`;
const columns = Array.from(
  { length: 3000 },
  () => '<col min="1" max="16384" width="9" hidden="1"/>',
);
const shares = Array.from(
  { length: 5000 },
  (_, at) => `<row r="${String(at + 2)}"><c><f t="shared" si="0"/><v>1</v></c></row>`,
);

it.each<readonly [string, OddSheet, readonly string[]]>([
  [
    "a rule of ten thousand ranges",
    { foot: `<dataValidations>${validation(places(10_000))}</dataValidations>` },
    [],
  ],
  [
    "a rule of a hundred thousand ranges",
    { foot: `<dataValidations>${validation(places(100_000))}</dataValidations>` },
    ["validations"],
  ],
  [
    "three thousand equal rules",
    {
      foot: `<dataValidations>${places(3000).split(" ").map(validation).join("")}</dataValidations>`,
    },
    [],
  ],
  [
    "rules for the same cells",
    { foot: `<dataValidations>${validation("A1:C9").repeat(3000)}</dataValidations>` },
    ["validations"],
  ],
  [
    "merges of the same cells",
    { foot: `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(20_000)}</mergeCells>` },
    ["merges"],
  ],
  ["columns over columns", { head: `<cols>${columns.join("")}</cols>` }, []],
  [
    "a long formula in many cells",
    {
      data: `<row r="1"><c><f t="shared" si="0">${"A1+".repeat(2700)}1</f><v>1</v></c></row>${shares.join("")}`,
    },
    ["formulas"],
  ],
  [
    "a formula of quotation marks",
    { data: `<row r="1"><c><f>${'"'.repeat(900_001)}</f><v>1</v></c></row>` },
    ["formulas"],
  ],
])("opens %s in good time", (_title, odd, lost) => {
  let codes: readonly string[] = [];
  expect(processorTime(() => (codes = codesOf(oddPlan(odd))))).toBeLessThan(HANG);
  expect(codes).toEqual(lost);
});
