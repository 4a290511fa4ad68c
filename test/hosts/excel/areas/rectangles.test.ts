import fc from "fast-check";
import {
  joinedRanges,
  rectanglesOf,
  stretchesOfNumbers,
} from "../../../../src/hosts/excel/areas/rectangles";
import { rangeName } from "../../../../src/workbook/plan/cell-address";

function spots(
  ...names: readonly (readonly [number, number])[]
): { row: number; column: number }[] {
  return names.map(([row, column]) => ({ row, column }));
}

it.each([
  ["a row of cells is one rectangle", spots([0, 0], [0, 1], [0, 2]), ["A1:C1"]],
  ["rows with equal stretches are one rectangle", spots([1, 1], [1, 0], [0, 0], [0, 1]), ["A1:B2"]],
  ["rows with other stretches begin another one", spots([0, 0], [0, 1], [1, 0]), ["A1:B1", "A2"]],
  ["a row in between that is empty ends a rectangle", spots([0, 0], [2, 0]), ["A1", "A3"]],
  ["a cell that comes twice counts once", spots([0, 0], [0, 0]), ["A1"]],
  ["no cell is no rectangle", [], []],
])("%s", (_, given, expected) => {
  expect(rectanglesOf(given).map(rangeName)).toEqual(expected);
});

it("covers every cell once and no other, whatever the cells", () => {
  const cells = fc.array(fc.record({ row: fc.nat(8), column: fc.nat(8) }), { maxLength: 60 });
  fc.assert(
    fc.property(cells, (given) => {
      const covered = rectanglesOf(given).flatMap(({ top, left, bottom, right }) => {
        const found: string[] = [];
        for (let row = top; row <= bottom; row += 1)
          for (let column = left; column <= right; column += 1) found.push(`${row},${column}`);
        return found;
      });
      const wanted = new Set(given.map(({ row, column }) => `${row},${column}`));
      expect(covered).toHaveLength(wanted.size);
      expect(new Set(covered)).toEqual(wanted);
    }),
  );
});

it("joins ranges that touch", () => {
  const ranges = [
    { top: 0, left: 0, bottom: 0, right: 0 },
    { top: 1, left: 0, bottom: 4, right: 0 },
    { top: 0, left: 2, bottom: 4, right: 2 },
  ];
  expect(joinedRanges(ranges).map(rangeName)).toEqual(["A1:A5", "C1:C5"]);
});

it("finds the stretches of numbers in any order", () => {
  expect(stretchesOfNumbers([7, 2, 3, 1, 9])).toEqual([
    [1, 3],
    [7, 7],
    [9, 9],
  ]);
});
