import { type CellStyle } from "../cell-style";
import { cellName, LAST_COLUMN, LAST_ROW } from "../cell-address";
import {
  type CellPlan,
  type CellRange,
  type ColumnPlan,
  type ConditionalFormatPlan,
  type RowPlan,
  type SheetPlan,
} from "../sheet-plan";
import { createPlaces } from "../cells/places";
import { cellFaults } from "./cell-faults";
import { brokenOf, placed } from "./fault-list";
import { anchorFaults, formulaFaults } from "./formula-faults";
import { sheetNameFaults } from "./name-faults";
import { printFaults } from "./print-faults";
import { overlapFaults, rangeFaults } from "./range-faults";
import { isColor, styleFaults } from "./style-faults";
import { validationFaults } from "./validation-faults";

const WIDEST_COLUMN = 255;
const DEEPEST_OUTLINE = 7;
const HIGHEST_ROW = 409.5;
const ZOOM = { smallest: 10, largest: 400 };
const MOST_LINKS = 65_530;

function isAt(row: number, column: number): boolean {
  const whole = Number.isInteger(row) && Number.isInteger(column);
  return whole && row >= 0 && row <= LAST_ROW && column >= 0 && column <= LAST_COLUMN;
}

function cellsFaults(cells: readonly CellPlan[]): readonly string[] {
  const places = createPlaces();
  const styles = new Set<CellStyle | undefined>();
  const faults: string[] = [];
  for (const cell of cells) {
    const { row, column, style } = cell;
    if (!isAt(row, column)) {
      faults.push(`${row},${column}: no cell of a sheet`);
      continue;
    }
    const own = [cellFaults(cell)];
    if (!places.take(row * (LAST_COLUMN + 1) + column)) own.push(["the cell twice"]);
    if (style !== undefined && !styles.has(style)) own.push(styleFaults(style));
    styles.add(style);
    if (own.some(({ length }) => length > 0))
      faults.push(...placed(cellName(row, column), own.flat()));
  }
  return faults;
}

function columnFaults(column: ColumnPlan, at: number): readonly string[] {
  const { width, outline = 0 } = column;
  return placed(`column ${at}`, [
    ...brokenOf([
      [!(width >= 0 && width <= WIDEST_COLUMN), `a width of ${width}`],
      [!(outline >= 0 && outline <= DEEPEST_OUTLINE), `an outline level of ${outline}`],
    ]),
  ]);
}

function rowFaults([row, { height = 0 }]: readonly [number, RowPlan]): readonly string[] {
  return placed(
    `row ${row}`,
    brokenOf([
      [!isAt(row, 0), "no row of a sheet"],
      [!(height >= 0 && height <= HIGHEST_ROW), `a height of ${height}`],
    ]),
  );
}

function mergeFaults(merges: readonly CellRange[]): readonly string[] {
  const single = merges.filter(({ top, left, bottom, right }) => top === bottom && left === right);
  return [
    ...rangeFaults(merges),
    ...single.map(({ top, left }) => `${top},${left}: a merge of one cell`),
    ...overlapFaults(merges),
  ];
}

function conditionalFormatFaults(format: ConditionalFormatPlan): readonly string[] {
  const ranges = rangeFaults(format.ranges);
  if (format.kind === "bar")
    return [...ranges, ...brokenOf([[!isColor(format.color), "a bar of no colour"]])];
  return [
    ...ranges,
    ...formulaFaults(format.formula),
    ...anchorFaults(format.ranges, [format.formula]),
    ...styleFaults(format.style),
    ...brokenOf([[format.style.font?.size !== undefined, "a conditional font size"]]),
  ];
}

function settingFaults(sheet: SheetPlan): readonly string[] {
  const { tabColor, columns, cells, freeze = { row: 0, column: 0 }, zoom = 100, filter } = sheet;
  return [
    ...sheetNameFaults(sheet.name),
    ...brokenOf([
      [!isColor(tabColor), "a tab of no colour"],
      [columns.length > LAST_COLUMN + 1, "too many columns"],
      [cells.filter(({ link }) => link !== undefined).length > MOST_LINKS, "too many links"],
      [!isAt(freeze.row, freeze.column), "a freeze at no cell of the sheet"],
      [!(zoom >= ZOOM.smallest && zoom <= ZOOM.largest), `a zoom of ${zoom}`],
    ]),
    ...(filter === undefined ? [] : rangeFaults([filter])),
    ...(sheet.print === undefined ? [] : printFaults(sheet.print)),
  ];
}

/** Everything in one sheet's plan that a spreadsheet program would refuse, repair or change. */
export function sheetFaults(sheet: SheetPlan): readonly string[] {
  return placed(sheet.name, [
    ...settingFaults(sheet),
    ...cellsFaults(sheet.cells),
    ...sheet.columns.flatMap(columnFaults),
    ...[...sheet.rows].flatMap(rowFaults),
    ...mergeFaults(sheet.merges),
    ...sheet.validations.flatMap(validationFaults),
    ...placed("validations", overlapFaults(sheet.validations.flatMap(({ ranges }) => ranges))),
    ...sheet.conditionalFormats.flatMap(conditionalFormatFaults),
  ]);
}
