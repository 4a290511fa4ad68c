import { paintedAreas } from "../../../../src/hosts/excel/draw/look-steps";
import { columnPoints } from "../../../../src/hosts/excel/draw/size-steps";
import { rulesForAreas } from "../../../../src/hosts/excel/draw/validation-steps";
import { type CellStyle } from "../../../../src/workbook/plan/cell-style";
import { type CellPlan, type ValidationRule } from "../../../../src/workbook/plan/sheet-plan";
import { blocPlanOf } from "../planned-workbooks";

function block(rows: number, columns: number, style: CellStyle): readonly CellPlan[] {
  return Array.from({ length: rows * columns }, (_, at) => ({
    row: Math.floor(at / columns),
    column: at % columns,
    style,
  }));
}

function addressesOf(cells: readonly CellPlan[]): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    paintedAreas(cells).map(({ paint, addresses }) => [paint.key, addresses]),
  );
}

it("asks once for each thing that sets cells apart, whatever the styles it is part of", () => {
  const cells = [
    ...block(2, 2, { font: { bold: true }, vertical: "bottom" }),
    { row: 0, column: 4, style: { font: { bold: true, italic: true }, vertical: "bottom" } },
  ] as const;
  expect(addressesOf(cells)).toEqual({ bold: ["A1:B2,E1"], italic: ["E1"] });
});

it("asks nothing for what a new sheet's cells are already", () => {
  expect(addressesOf(block(2, 2, { vertical: "bottom", edges: "none" }))).toEqual({});
});

it("draws lines between cells only where there are neighbours", () => {
  const styles = addressesOf([
    ...block(1, 2, { edges: "all", vertical: "bottom" }),
    { row: 4, column: 0, style: { edges: "all", vertical: "bottom" } },
  ]);
  expect(styles).toEqual({
    "edges Continuous": ["A1:B1,A5"],
    "rows Continuous": [],
    "columns Continuous": ["A1:B1"],
  });
});

it("needs no more paints for 30 units than for 12", () => {
  const counts = [12, 30].map((units) =>
    blocPlanOf(units).sheets.map(({ cells }) => paintedAreas(cells).length),
  );
  expect(counts[1]).toEqual(counts[0]);
});

it("turns widths in digits of the plan's font into points, as wide as files have them", () => {
  expect(columnPoints(10)).toBe(63.75);
});

const RANGES = [
  { top: 3, left: 3, bottom: 5, right: 3 },
  { top: 8, left: 3, bottom: 8, right: 4 },
];

it.each<[string, ValidationRule, readonly string[], readonly string[]]>([
  [
    "one rule for all areas when it reads the same everywhere",
    { kind: "custom", formula: "$A$1>0" },
    ["D4:D6,D9:E9"],
    ["$A$1>0"],
  ],
  [
    "a rule of its own for each rectangle when it depends on the cell",
    { kind: "custom", formula: "$C4>D4" },
    ["D4:D6", "D9:E9"],
    ["$C4>D4", "$C9>D9"],
  ],
])("gives %s", (_, rule, addresses, formulas) => {
  const rules = rulesForAreas({ ranges: RANGES, rule });
  expect(rules.map(({ address }) => address)).toEqual(addresses);
  expect(rules.map((each) => "formula" in each.rule && each.rule.formula)).toEqual(formulas);
});

it("moves both bounds of a comparison", () => {
  const comparison = { operator: "between", from: "A4", to: "$B4" } as const;
  const [, second] = rulesForAreas({ ranges: RANGES, rule: { kind: "decimal", comparison } });
  expect(second?.rule).toEqual({
    kind: "decimal",
    comparison: { operator: "between", from: "A9", to: "$B9" },
  });
});
