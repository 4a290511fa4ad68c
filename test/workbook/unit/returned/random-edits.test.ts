import fc from "fast-check";
import { type Grid, type GridValue, type WorkbookGrids } from "../../../../src/workbook/plan/grid";
import { cellName } from "../../../../src/workbook/plan/cell-address";
import { cellAt } from "../../../../src/workbook/plan/grid-cells";
import { formTableColumns } from "../../../../src/workbook/unit/form/form-columns";
import { viSheets } from "../../../../src/i18n/sheets/vi";
import { readUnitWorkbook } from "../../../../src/workbook/unit/read-unit-workbook";
import { judgeSeal } from "../../../../src/workbook/unit/seal/judge-seal";
import { HOSTS } from "../../../cli/command-line";
import {
  copyRow,
  deleteColumn,
  deleteRows,
  editSheet,
  insertColumn,
  insertRows,
  put,
  rename,
} from "../../../fixtures/edited-grids";
import { referenceBloc } from "../../../fixtures/reference-blocs";
import { KNOWN, readForm, returnedGrids, selfEntries } from "../../../fixtures/returned-forms";

const { template, bloc } = referenceBloc("kiem-thu-a");
const SENT = returnedGrids(template, bloc, "SCT", { entries: selfEntries(bloc, "SCT") });
const SHEETS = SENT.sheets.map(({ name }) => name);

type Edit = (grid: Grid) => Grid;

/** Columns of the self-assessment sheet that only programs read; the register hides but its first. */
const HIDDEN = new Set(
  formTableColumns(viSheets).flatMap(({ hidden }, column) => (hidden === true ? [column] : [])),
);

const place = { row: fc.nat(70), column: fc.nat(14) };

const values: fc.Arbitrary<GridValue | undefined> = fc.oneof(
  fc.constant(undefined),
  fc
    .oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom("x", "Có", "-", "1.000", "95%", "MC01", "{", "#ktd-mau", "kt-i-1", "I.1"),
    )
    .map((text): GridValue => ({ kind: "text", text })),
  fc.double().map((number): GridValue => ({ kind: "number", number })),
  fc.boolean().map((yes): GridValue => ({ kind: "yesNo", yes })),
  fc.constantFrom<GridValue>(
    { kind: "error", error: "#DIV/0!" },
    { kind: "uncalculated" },
    { kind: "date", date: "2026-04-10", number: 46_122 },
  ),
);

const edits: fc.Arbitrary<Edit> = fc.oneof(
  fc
    .record({ ...place, value: values, computed: fc.boolean() })
    .map(({ row, column, value, computed }) => put(cellName(row, column), value, computed)),
  fc
    .record({ at: fc.nat(70), count: fc.integer({ min: 1, max: 3 }) })
    .map((each) => insertRows(each.at, each.count)),
  fc
    .record({ at: fc.nat(70), count: fc.integer({ min: 1, max: 3 }) })
    .map((each) => deleteRows(each.at, each.count)),
  fc.nat(14).map(insertColumn),
  fc.nat(14).map(deleteColumn),
  fc.record({ from: fc.nat(70), to: fc.nat(70) }).map(({ from, to }) => copyRow(from, to)),
  fc.string({ minLength: 1 }).map(rename),
);

function edited(steps: readonly (readonly [number, Edit])[]): WorkbookGrids {
  return steps.reduce(
    (grids, [index, edit]) => ({
      ...grids,
      sheets: grids.sheets.map((grid, at) => (at === index ? edit(grid) : grid)),
    }),
    SENT,
  );
}

const steps = fc.array(fc.tuple(fc.nat(SHEETS.length - 1), edits), { maxLength: 12 });

describe("a form that was changed at random", () => {
  it("is read or refused with reasons, and never makes the reader fail", () => {
    fc.assert(
      fc.property(steps, (all) => {
        const read = readUnitWorkbook(edited(all), KNOWN);
        expect(read.ok || read.problems.length > 0).toBe(true);
      }),
      // A figure beyond all numbers in a cell that the seal covers.
      { numRuns: 100, examples: [[[[1, put("D20", { kind: "number", number: -Infinity })]]]] },
    );
  });

  it("gives the same entries wherever rows and columns are inserted and whatever the sheet is called", () => {
    const inserting = fc.oneof(
      fc.nat(70).map((at) => insertRows(at)),
      fc.nat(14).map(insertColumn),
      fc.string({ minLength: 1 }).map(rename),
    );
    fc.assert(
      fc.property(fc.array(inserting, { maxLength: 5 }), (all) => {
        const read = readForm(edited(all.map((edit) => [1, edit] as const)));
        expect(read.entries).toEqual(readForm(SENT).entries);
        expect([read.repairs, read.problems]).toEqual([[], []]);
      }),
      { numRuns: 20 },
    );
  });

  it.each(["Tự chấm", "Minh chứng"])(
    "loses nothing that is typed into a blank cell of the sheet %s that people see",
    (name) => {
      const sheet = SENT.sheets.find((grid) => grid.name === name)!;
      const hidden = name === viSheets.form.sheet ? HIDDEN : new Set([0]);
      const blank = fc
        .record({ row: fc.integer({ min: 1, max: 99 }), column: fc.integer({ min: 1, max: 14 }) })
        .filter(
          ({ row, column }) => !hidden.has(column) && cellAt(sheet, row, column) === undefined,
        );
      const typed = fc.constantFrom("zq ghi thêm", "1.000 zq", "zq?");
      fc.assert(
        fc.property(blank, typed, ({ row, column }, text) => {
          const grids = editSheet(SENT, name, put(cellName(row, column), text));
          const { findings, problems, reminders, repairs, ...form } = judgeSeal(
            readForm(grids),
            HOSTS.digest,
          );
          const kept = [[...form.citations], form.evidence, [...form.entries]];
          expect(JSON.stringify([findings, problems, reminders, repairs, kept])).toContain(text);
        }),
        // One of them is the place of the seal, which is judged as one whatever stands there.
        { numRuns: 100, examples: [[{ row: 51, column: 8 }, "zq ghi thêm"]] },
      );
    },
  );
});
