import { readWorkbook } from "../../../src/hosts/xlsx/read/read-workbook";
import { writeWorkbook } from "../../../src/hosts/xlsx/write/write-workbook";
import { type GridCell } from "../../../src/workbook/plan/grid";
import { draftSheet } from "../../../src/workbook/plan/sheet-draft";
import { type CellValue, type WorkbookPlan } from "../../../src/workbook/plan/sheet-plan";
import {
  type CheckedInput,
  rowFormula,
  rowNumber,
} from "../../../src/workbook/unit/form/check-code";
import { recalculateProven } from "../../programs/libreoffice";
import { describeWith } from "../../programs/program";

const FIGURE: CheckedInput = { key: "result", choices: undefined, weight: 314_159 };
const YES_NO: CheckedInput = { ...FIGURE, choices: ["Có", "Không"] };
const LEVEL: CheckedInput = { ...FIGURE, choices: ['Mức "A"', "mức b", "C&D <1>", "4"] };

const FIGURES: readonly CellValue[] = [
  ...[0, 1, -1, 9.5, -9.5, 0.1, 0.000001, 0.000002, 100, 95.678, 1 / 3, 2 / 3, 1234.5678905],
  ...[12_345_678.123456, 99_999_999, 99_999_999.999999, 1e8, 100_000_000.001, 123_456_789.012],
  ...[99_999_999_999.9, 99_999_999_999.999, 1e11, 100_000_000_001, 123_456_789_012.4],
  ...[1_234_567_890_000, 99_999_999_999_999, 1e14, 1e14 + 1, 9e14, 1e15, 5e19, -1e13, 1e-9],
  ...[999_983, 0.999983, 10 ** 9 / 3, 10 ** 12 / 3],
];

const CASES: readonly (readonly [CheckedInput, CellValue])[] = [
  ...[...FIGURES, "", " ", "9,5", "9.5", "x", "#N/A"].map((value) => [FIGURE, value] as const),
  ...["Có", "có", "CÓ", "Không", "KHÔNG", "Có ", "co", "", " ", 1, 0, "Yes"].map(
    (value) => [YES_NO, value] as const,
  ),
  ...['Mức "A"', "mức B", "C&D <1>", "c&d <1>", "4", 4, "Mức *", "C?D <1>", ""].map(
    (value) => [LEVEL, value] as const,
  ),
];

/** A value in A, what it puts into a check code in B; in the last row an input that is an error. */
function plan(): WorkbookPlan {
  const draft = draftSheet("Số kiểm");
  CASES.forEach(([input, value], row) => {
    draft.put(row, 0, value === "" ? undefined : value);
    const formula = rowFormula([input], () => `A${String(row + 1)}`);
    draft.put(row, 1, { formula, value: "" });
  });
  draft.put(CASES.length, 0, { formula: "1/0", value: "" });
  const formula = rowFormula([FIGURE], () => `A${String(CASES.length + 1)}`);
  draft.put(CASES.length, 1, { formula, value: "" });
  const sheet = draft.finish({ visibility: "visible", columns: [{ width: 20 }, { width: 20 }] });
  return {
    title: "Số kiểm",
    sheets: [sheet],
    names: [],
    properties: new Map(),
    structureLocked: false,
  };
}

function shown(cell: GridCell | undefined): unknown {
  if (cell === undefined) return "";
  return cell.value.kind === "number" ? cell.value.number : cell.value;
}

describeWith("soffice", "what a cell puts into the check code", () => {
  it("is the same by the formula and by our own computation, for every kind of content", async () => {
    const read = readWorkbook(await recalculateProven(writeWorkbook(plan())));
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    const rows = read.value.sheets[0]?.rows;
    const cell = (row: number, column: number) => rows?.get(row)?.get(column);
    const inputs = [...CASES.map(([input]) => input), FIGURE];
    const computed = inputs.map((input, row) => rowNumber([input], () => cell(row, 0)?.value));
    expect(inputs.map((_, row) => shown(cell(row, 1)))).toEqual(computed);
    expect(computed.at(-1)).toBe(500_001);
    expect(new Set(computed).size).toBeGreaterThan(30);
  }, 120_000);
});
