import { absoluteRowsName, columnName } from "../../../workbook/plan/cell-address";
import { type ColumnPlan, type RowPlan } from "../../../workbook/plan/sheet-plan";
import { addressPieces } from "../areas/address-pieces";
import { stretchesOfNumbers } from "../areas/rectangles";
import { smallStep, type Step } from "../send-steps";
import { withAreas } from "./look-steps";

/** Pixels of the widest digit of Times New Roman 12, in which plans count widths, and of a cell's margins and line. */
const DIGIT = 8;
const MARGINS = 5;
const POINTS_PER_PIXEL = 0.75;

/** A width in digits of the plan's font as the points that Office.js counts in: as wide as in a file of ours. */
export function columnPoints(width: number): number {
  return (width * DIGIT + MARGINS) * POINTS_PER_PIXEL;
}

/** Positions by something that they have in common. */
function grouped<Key>(
  items: Iterable<readonly [position: number, key: Key | undefined]>,
): ReadonlyMap<Key, readonly number[]> {
  const groups = new Map<Key, number[]>();
  for (const [position, key] of items) {
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [position]);
    else group.push(position);
  }
  return groups;
}

function columnsAddress(from: number, to: number): string {
  return `${columnName(from)}:${columnName(to)}`;
}

function rowsAddress(from: number, to: number): string {
  return absoluteRowsName(from, to).replaceAll("$", "");
}

type Addressed = (from: number, to: number) => string;

function addressesOf(positions: readonly number[], address: Addressed): readonly string[] {
  return stretchesOfNumbers(positions).map(([from, to]) => address(from, to));
}

function onRanges(
  sheet: Excel.Worksheet,
  addresses: readonly string[],
  act: (range: Excel.Range) => void,
): readonly Step[] {
  return addresses.map((address) =>
    smallStep(() => {
      const range = sheet.getRange(address);
      act(range);
      range.untrack();
    }),
  );
}

/** Outline groups, level by level from the outermost; a group whose fold mark follows it is folded. */
function outlineSteps(sheet: Excel.Worksheet, columns: readonly ColumnPlan[]): readonly Step[] {
  const deepest = columns.reduce((level, { outline = 0 }) => Math.max(level, outline), 0);
  return Array.from({ length: deepest }, (_, at) => at + 1).flatMap((level) => {
    const inside = [...columns.keys()].filter((at) => (columns[at]?.outline ?? 0) >= level);
    return stretchesOfNumbers(inside).flatMap(([from, to]) =>
      onRanges(sheet, [columnsAddress(from, to)], (range) => {
        range.group("ByColumns");
        if (columns[to + 1]?.collapsed === true) range.hideGroupDetails("ByColumns");
      }),
    );
  });
}

/** Widths, groups and hidden columns. */
export function columnSteps(
  sheet: Excel.Worksheet,
  columns: readonly ColumnPlan[],
): readonly Step[] {
  const widths = grouped(columns.map(({ width }, at) => [at, width] as const));
  const hidden = [...columns.keys()].filter((at) => columns[at]?.hidden === true);
  return [
    ...[...widths].flatMap(([width, positions]) =>
      addressPieces(addressesOf(positions, columnsAddress)).map((address) =>
        withAreas(sheet, address, ({ format }) => {
          format.columnWidth = columnPoints(width);
        }),
      ),
    ),
    ...outlineSteps(sheet, columns),
    ...onRanges(sheet, addressesOf(hidden, columnsAddress), (range) => {
      range.columnHidden = true;
    }),
  ];
}

/** Heights and hidden rows. */
export function rowSteps(
  sheet: Excel.Worksheet,
  rows: ReadonlyMap<number, RowPlan>,
): readonly Step[] {
  const heights = grouped([...rows].map(([row, { height }]) => [row, height] as const));
  const hidden = [...rows].flatMap(([row, plan]) => (plan.hidden === true ? [row] : []));
  return [
    ...[...heights].flatMap(([height, positions]) =>
      addressPieces(addressesOf(positions, rowsAddress)).map((address) =>
        withAreas(sheet, address, ({ format }) => {
          format.rowHeight = height;
        }),
      ),
    ),
    ...onRanges(sheet, addressesOf(hidden, rowsAddress), (range) => {
      range.rowHidden = true;
    }),
  ];
}
