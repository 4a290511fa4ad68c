import { writeWorkbook } from "../../../src/hosts/xlsx/write/write-workbook";
import { cellName, rangeName } from "../../../src/workbook/plan/cell-address";
import {
  type CellPlan,
  type SheetPlan,
  type WorkbookPlan,
} from "../../../src/workbook/plan/sheet-plan";
import { blocPlan, formPlan } from "../../hosts/excel/planned-workbooks";
import { recalculateAll } from "../../programs/libreoffice";
import { describeWith } from "../../programs/program";
import { openedPlan, survivingPlan } from "./opened-plan";

/** LibreOffice puts names of sheets into apostrophes only where they must be. */
function unquoted(text: string): string {
  return text.replace(/'([\p{L}_][\p{L}\p{N}_]*)'!/gu, "$1!");
}

/** Numbers as LibreOffice saves them: fifteen digits. */
function stored(value: CellPlan["value"]): CellPlan["value"] {
  return typeof value === "number" ? Number(value.toPrecision(15)) : value;
}

/** LibreOffice states it for rows of wrapped texts that fit into one line. */
const USUAL_HEIGHT = 15.75;

/** Rules alike, however their numbers and references are spelled. */
function told(rules: readonly unknown[]): unknown {
  return JSON.parse(unquoted(JSON.stringify(rules)), (_, member: unknown) => {
    const isNumber = typeof member === "string" && /^-?\d+(?:E\+\d+)?$/.test(member);
    return isNumber ? Number(member) : member;
  });
}

/** The cells that a sheet shows: those under a merge get the look of its first cell from LibreOffice. */
function shownCells({ cells, merges }: SheetPlan): readonly CellPlan[] {
  const isCovered = ({ row, column }: CellPlan): boolean =>
    merges.some(
      ({ top, left, bottom, right }) =>
        row >= top &&
        row <= bottom &&
        column >= left &&
        column <= right &&
        (row > top || column > left),
    );
  return cells.filter((cell) => !isCovered(cell));
}

/** What of a sheet every program must keep: all that carries meaning or guards an input. */
function kept(sheet: SheetPlan): unknown {
  const {
    name,
    visibility,
    columns,
    rows,
    merges,
    validations,
    conditionalFormats,
    filter,
    print,
  } = sheet;
  const cells = shownCells(sheet);
  const where = <Value>(
    member: (cell: CellPlan) => Value | undefined,
  ): readonly (readonly [string, Value])[] =>
    cells.flatMap((cell) => {
      const value = member(cell);
      return value === undefined ? [] : [[cellName(cell.row, cell.column), value] as const];
    });
  return {
    name,
    hidden: visibility !== "visible",
    values: where(({ value }) => stored(value)),
    formulas: where(({ formula }) => (formula === undefined ? undefined : unquoted(formula))),
    unlocked: where(({ style }) => style?.unlocked),
    numberFormats: where(({ style }) => style?.numberFormat),
    fills: where(({ style }) => style?.fill),
    merges: merges.map(rangeName),
    validations: told(validations),
    conditionalFormats: told(conditionalFormats),
    filter,
    hiddenColumns: columns.flatMap(({ hidden }, at) => (hidden === true ? [at] : [])),
    hiddenRows: [...rows].flatMap(([row, { hidden }]) => (hidden === true ? [row] : [])),
    heights: [...rows].flatMap(([row, { height }]) =>
      height === undefined || height === USUAL_HEIGHT ? [] : [[row, height]],
    ),
    printed: [
      print?.area,
      print?.titleRows,
      print?.landscape === true,
      print?.pageNumbers === true,
    ],
  };
}

const PLANS: readonly (readonly [string, WorkbookPlan])[] = [
  ["a form", formPlan("khoi-2026-100")],
  ["a leader's workbook", blocPlan("khoi-2026-100")],
];

describeWith(
  "soffice",
  "a workbook that LibreOffice has saved again and that is opened whole",
  () => {
    let resaved: readonly Uint8Array[] = [];

    beforeAll(async () => {
      resaved = await recalculateAll(PLANS.map(([, plan]) => writeWorkbook(plan)));
    }, 120_000);

    it.each(PLANS.map(([title, plan], at) => [title, plan, at] as const))(
      "%s has the same contents and the same guards, and nothing is left out",
      (_title, plan, at) => {
        const opened = openedPlan(resaved[at] ?? new Uint8Array());
        expect(opened.plan.sheets.map(kept)).toEqual(survivingPlan(plan).sheets.map(kept));
        expect(opened.leftOut).toEqual([]);
      },
    );
  },
);
