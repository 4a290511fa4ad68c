import { readWorkbook } from "../../../../src/hosts/xlsx/read/read-workbook";
import { writeWorkbook } from "../../../../src/hosts/xlsx/write/write-workbook";
import { viSheets } from "../../../../src/i18n/sheets/vi";
import { planBlocWorkbook } from "../../../../src/workbook/bloc/bloc-workbook";
import { parseCellName } from "../../../../src/workbook/plan/cell-address";
import { type WorkbookGrids } from "../../../../src/workbook/plan/grid";
import {
  type CellPlan,
  type SheetPlan,
  type WorkbookPlan,
} from "../../../../src/workbook/plan/sheet-plan";
import { contentOf } from "../../../fixtures/books/planned-book";
import { referenceBloc } from "../../../fixtures/reference-blocs";
import { recalculateAll } from "../../../programs/libreoffice";
import { describeWith } from "../../../programs/program";
import {
  type Cell,
  cellOf,
  CONTENT,
  FIRST,
  KEY,
  LEAF,
  reconciled,
  OTHER_KEY,
} from "./tampered-book";

const PLAN = planBlocWorkbook(CONTENT, viSheets);
const TOTAL = cellOf("chi-tiet", "total", FIRST);
const TYPED = cellOf("cham-diem", KEY, "verified.typed");

type Edit = (plan: WorkbookPlan) => WorkbookPlan;

function onSheet(name: string, edit: (sheet: SheetPlan) => SheetPlan): Edit {
  return (plan) => ({
    ...plan,
    sheets: plan.sheets.map((sheet) => (sheet.name === name ? edit(sheet) : sheet)),
  });
}

function cell({ sheet, cell: name }: Cell, edit: (cell: CellPlan) => CellPlan): Edit {
  const place = parseCellName(name);
  return onSheet(sheet, (each) => ({
    ...each,
    cells: each.cells.map((one) =>
      one.row === place?.row && one.column === place.column ? edit(one) : one,
    ),
  }));
}

/** A value in the place of whatever stood there. */
const typed = (at: Cell, value: string | number): Edit =>
  cell(at, ({ row, column }) => ({ row, column, value }));
const formula = (at: Cell, edit: (formula: string) => string): Edit =>
  cell(at, (each) => ({ ...each, formula: edit(each.formula ?? "") }));
const both =
  (...edits: readonly Edit[]): Edit =>
  (plan) =>
    edits.reduce((sofar, edit) => edit(sofar), plan);
const planned = ({ sheet, cell: name }: Cell): string | number => {
  const place = parseCellName(name);
  const cells = PLAN.sheets.find((each) => each.name === sheet)?.cells ?? [];
  const found = cells.find(({ row, column }) => row === place?.row && column === place.column);
  return found?.value as string | number;
};

/** Rows of the scores upside down, as sorting does it: references within the row follow it. */
const upsideDown: Edit = onSheet("Chấm điểm", (sheet) => {
  const first = 6;
  const last = Math.max(...sheet.cells.map(({ row }) => row));
  const moved = (each: CellPlan): CellPlan => {
    if (each.row < first) return each;
    const row = first + last - each.row;
    const own = new RegExp(`(?<![$A-Z'!])([A-Z]{1,2})${String(each.row + 1)}\\b`, "g");
    return {
      ...each,
      row,
      ...(each.formula === undefined
        ? {}
        : { formula: each.formula.replace(own, `$1${String(row + 1)}`) }),
    };
  };
  const cells = sheet.cells.map(moved).sort((a, b) => a.row - b.row || a.column - b.column);
  return { ...sheet, cells, validations: [], merges: [...sheet.merges] };
});

const swappedIds = (...keys: readonly string[]): Edit =>
  both(
    ...keys.flatMap((key) => {
      const [one, two] = [cellOf("cham-diem", KEY, key), cellOf("cham-diem", OTHER_KEY, key)];
      return [typed(one, planned(two)), typed(two, planned(one))];
    }),
  );

const HARMLESS: readonly (readonly [string, Edit])[] = [
  ["nothing", (plan) => plan],
  ["rows sorted upside down", upsideDown],
  [
    "a row hidden",
    onSheet("Chấm điểm", (sheet) => ({
      ...sheet,
      rows: new Map([...sheet.rows, [7, { ...sheet.rows.get(7), hidden: true }]]),
    })),
  ],
  ["a formula changed to one with the same result", formula(TOTAL, (text) => `(${text})*1`)],
  ["a wrong result in the file", cell(TOTAL, (each) => ({ ...each, value: 1.5 }))],
];

const NAMED: readonly (readonly [string, Edit, string, Cell])[] = [
  [
    "a formula overwritten by its result",
    typed(TOTAL, planned(TOTAL)),
    "formulaOverwritten",
    TOTAL,
  ],
  ["a formula overwritten by another number", typed(TOTAL, 1.5), "formulaOverwritten", TOTAL],
  [
    "a rank that follows from an overwritten total",
    typed(TOTAL, 0.001),
    "resultDiffers",
    cellOf("chi-tiet", "rank", FIRST),
  ],
  [
    "a formula with another result",
    formula(TOTAL, (text) => `${text}+0.001`),
    "resultDiffers",
    TOTAL,
  ],
  [
    "a number pasted as text",
    typed(TYPED, "0,25"),
    "resultDiffers",
    cellOf("cham-diem", KEY, "verified.points"),
  ],
  ["unit ids swapped", swappedIds("unit"), "keyDiffers", cellOf("cham-diem", KEY, "")],
  [
    "unit ids and keys swapped",
    swappedIds("unit", ""),
    "fixedDiffers",
    cellOf("cham-diem", KEY, "unitName"),
  ],
  [
    "a hidden key changed",
    typed(cellOf("cham-diem", KEY, ""), "khac"),
    "formulaFails",
    cellOf("chi-tiet", LEAF.id, FIRST),
  ],
  [
    "a maximum changed",
    typed(cellOf("cham-diem", KEY, "max"), 77),
    "fixedDiffers",
    cellOf("cham-diem", KEY, "max"),
  ],
];

function grids(bytes: Uint8Array | undefined): WorkbookGrids {
  const read = readWorkbook(bytes ?? new Uint8Array());
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

describeWith(
  "soffice",
  "a leader's workbook, tampered with and recalculated by LibreOffice",
  () => {
    const { template, bloc } = referenceBloc("khoi-2026-100");
    const edits = [...HARMLESS, ...NAMED, ["an entry changed", typed(TYPED, 0.25)] as const];
    const plans = [
      planBlocWorkbook(contentOf(template, bloc), viSheets),
      ...edits.map(([, edit]) => edit(PLAN)),
    ];
    let saved: readonly Uint8Array[] = [];

    beforeAll(async () => {
      saved = await recalculateAll(plans.map(writeWorkbook));
    }, 240_000);

    it("agrees with the engine in every figure of a whole bloc", () => {
      expect(reconciled(grids(saved[0]))).toMatchObject({ differences: [] });
    });

    it.each(HARMLESS.map(([title], index) => [title, index + 1] as const))(
      "agrees in every figure and ranks the same: %s",
      (_title, index) => {
        const [untouched, outcome] = [reconciled(grids(saved[1])), reconciled(grids(saved[index]))];
        expect(outcome).toMatchObject({ differences: [] });
        expect(outcome).toEqual(untouched);
      },
    );

    it.each(NAMED.map(([title, , code, at], index) => [title, code, at, index] as const))(
      "is named with its cell: %s",
      (_title, code, at, index) => {
        const outcome = reconciled(grids(saved[1 + HARMLESS.length + index]));
        if ("refused" in outcome) throw new Error(outcome.refused.join());
        const named = outcome.differences.map((each) => [each.code, each.sheet, each.cell]);
        expect(named).toContainEqual([code, at.sheet, at.cell]);
      },
    );

    it("follows an entry that was typed into the sheet: only proposals wait to be made again", () => {
      const outcome = reconciled(grids(saved.at(-1)));
      if ("refused" in outcome) throw new Error(outcome.refused.join());
      const codes = new Set(outcome.differences.map(({ code }) => code));
      codes.delete("awardDiffers");
      codes.delete("proposalOld");
      expect([...codes]).toEqual([]);
    });
  },
);
