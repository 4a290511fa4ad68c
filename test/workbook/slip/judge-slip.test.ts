import { judgeSlip } from "../../../src/workbook/slip/returned/judge-slip";
import { type WorkbookGrids } from "../../../src/workbook/plan/grid";
import { readSlip } from "../../../src/workbook/slip/returned/read-slip";
import { sealedSlip } from "../../../src/workbook/slip/slip-workbook";
import { sha256Hex } from "../../../src/hosts/digest/sha-256";
import { KNOWN } from "../../fixtures/books/planned-book";
import {
  copyRow,
  deleteRows,
  editSheet,
  moveCells,
  put,
  rename,
} from "../../fixtures/edited-grids";
import { askAll, LATER, readBack, slipGrids, verifiedBook } from "../../fixtures/slips/asked-bloc";
import { returnedGrids } from "../../fixtures/returned-forms";

const SHEET = "Phiếu giải trình";
const { made, book } = askAll(verifiedBook());
const [first, second] = made;
if (first === undefined || second === undefined) throw new Error("two units to ask");
const sent = slipGrids(book, first);
const edited = (edit: Parameters<typeof editSheet>[2], name = SHEET): WorkbookGrids =>
  editSheet(sent, name, edit);

function verdictOn(grids: WorkbookGrids, now = book): ReturnType<typeof judgeSlip> {
  return judgeSlip(readBack(grids), now.bloc, now.record);
}

const found = (grids: WorkbookGrids, now = book): unknown => {
  const { misfits, faults } = verdictOn(grids, now);
  return [...misfits.map(({ code }) => code), ...faults.map(({ code, cell }) => `${code} ${cell}`)];
};

it("finds nothing wrong with a slip as it was sent, and asks for every answer", () => {
  const { misfits, faults, findings, slip } = verdictOn(sent);
  expect([misfits, faults, slip?.seal]).toEqual([[], [], first.slip.seal]);
  expect(findings.map(({ code }) => code)).toEqual(first.slip.lines.map(() => "lineUnanswered"));
});

it("gives each slip a seal of its own that changes with whatever it says", () => {
  const { template, bloc: setup, words } = book;
  const seal = (slip: typeof first.slip): string =>
    sealedSlip({ setup, template, unit: first.unit, slip }, words, sha256Hex).seal;
  const { slip } = first;
  const [line, ...more] = slip.lines;
  if (line === undefined) throw new Error("a line");
  const others = [
    { ...slip, due: "2026-12-23" },
    { ...slip, made: LATER },
    { ...slip, form: "HR8A-8KUB-K24M" },
    { ...slip, lines: more },
    { ...slip, lines: [{ ...line, given: 0.5 }, ...more] },
    { ...slip, lines: [{ ...line, reason: `${line.reason}.` }, ...more] },
    { ...slip, lines: [{ ...line, remark: "x", verdict: "short" as const }, ...more] },
  ];
  expect(seal(slip)).toBe(slip.seal);
  expect(new Set([slip.seal, ...others.map(seal)]).size).toBe(others.length + 1);
});

const EDITS: readonly (readonly [string, WorkbookGrids, readonly string[]])[] = [
  ["points that were typed over", edited(put("F10", 99)), ["slipCellChanged F10"]],
  ["a reason that was emptied", edited(put("H10", undefined)), ["slipCellChanged H10"]],
  ["a title that was edited", edited(put("C11", "Khác")), ["slipCellChanged C11"]],
  ["points that became a text", edited(put("F10", "7,5")), ["slipNumberIsText F10"]],
  ["a row that was deleted", edited(deleteRows(9)), ["slipRowMissing "]],
  [
    "a row that was copied over another",
    edited(copyRow(9, 10)),
    ["slipRowRepeated B11", "slipRowMissing "],
  ],
  ["a row that was added", edited(put("A30", "la-hoac")), ["slipRowUnknown B30"]],
  ["another bloc", edited(put("B4", "khoi-khac"), "_khoi"), ["slipOtherBloc"]],
  ["another year", edited(put("B5", "2025"), "_khoi"), ["slipOtherYear"]],
  ["a unit that is no member", edited(put("B6", "XYZ"), "_khoi"), ["slipUnitUnknown"]],
  ["another member's name on it", edited(put("B6", second.unit.id), "_khoi"), ["slipOtherUnit"]],
];

it.each(EDITS)("refuses %s", (_, grids, codes) => {
  expect(found(grids)).toEqual(codes);
});

it("refuses columns that were sorted without their hidden ids, cell by cell", () => {
  const swapped = edited(
    moveCells(({ row, column }) => ({
      row: column === 0 || row < 9 || row > 10 ? row : 19 - row,
      column,
    })),
  );
  const { faults } = verdictOn(swapped);
  expect(faults.length).toBeGreaterThanOrEqual(4);
  expect(new Set(faults.map(({ code }) => code))).toEqual(new Set(["slipCellChanged"]));
});

it("reads whole rows that were sorted by their hidden ids, and says so", () => {
  const sorted = edited(
    moveCells(({ row, column }) => ({ row: row === 9 || row === 10 ? 19 - row : row, column })),
  );
  const { faults, findings } = verdictOn(sorted);
  expect(faults).toEqual([]);
  expect(findings.map(({ code }) => code)).toContain("slipRowsMoved");
});

it("refuses a slip that a newer one has replaced, and one that this workbook never made", () => {
  const changed = {
    ...book,
    record: {
      ...book.record,
      verdicts: [
        {
          unit: first.unit.id,
          criterion: first.slip.lines[0]?.criterion ?? "",
          verdict: "short" as const,
          remark: "",
        },
      ],
    },
  };
  const again = askAll(changed, LATER);
  expect(found(sent, again.book)).toEqual(["slipOlder"]);
  expect(found(sent, verifiedBook())).toEqual(["slipUnknown"]);
});

it("finds a sheet that was renamed by its marker, and says so", () => {
  const { misfits, faults, findings } = verdictOn(edited(rename("Giải trình A")));
  expect([misfits, faults]).toEqual([[], []]);
  expect(findings.map(({ code }) => code)).toContain("sheetRenamed");
});

it.each([
  ["a form", returnedGrids(book.template, book.bloc, first.unit.id), "slipIsForm"],
  ["nothing of ours", { sheets: [], names: new Map(), properties: new Map() }, "slipNotSlip"],
  ["a slip without its sheet", { ...sent, sheets: sent.sheets.slice(1) }, "slipSheetMissing"],
] as const)("does not read %s as a slip", (_, grids, code) => {
  const read = readSlip(grids, KNOWN);
  expect(read.ok ? [] : read.problems.map((each) => each.code)).toEqual([code]);
});
