import { type Workbook, type Worksheet } from "@univerjs/core";
import { LAST_ROW } from "../../../../workbook/plan/cell-address";
import { type CellRange } from "../../../../workbook/plan/sheet-plan";
import { type SheetSettings, type SheetStore, type StoredSize } from "../../store";
import { drawnFormat } from "../drawing/format-drawing";
import { gridRange } from "../drawing/grid-range";
import { styleOf } from "../drawing/look-style";
import { drawnFreeze, gridSize } from "../drawing/sheet-drawing";
import { pixelsOf } from "../drawing/sizes";
import { drawnValidations } from "../drawing/workbook-drawing";
import { type GridProgram } from "../grid-program";
import { type CellChanges, changedCells, wholeColumns } from "./pending-cells";

/** What the grid shows of a sheet besides its cells. Lists are compared by identity: stores never change one. */
export interface ShownSheet {
  readonly settings: SheetSettings;
  readonly columns: ReadonlyMap<number, StoredSize>;
  readonly rows: ReadonlyMap<number, StoredSize>;
  readonly merges: readonly CellRange[];
  readonly validations: ReturnType<SheetStore["validations"]>;
  readonly ruleIds: readonly string[];
  readonly formats: ReturnType<SheetStore["conditionalFormats"]>;
}

/** The grid and where in it a sheet is. */
export interface GridPlace {
  readonly program: GridProgram;
  readonly unitId: string;
  readonly subUnitId: string;
}

/** Everything as it stands in the store now. */
export function shownSheet(sheet: SheetStore): ShownSheet {
  return {
    settings: sheet.settings(),
    columns: new Map(sheet.columns()),
    rows: new Map(sheet.rows()),
    merges: sheet.merges(),
    validations: sheet.validations(),
    ruleIds: drawnValidations(sheet).map(({ uid }) => uid),
    formats: sheet.conditionalFormats(),
  };
}

function run({ program, unitId, subUnitId }: GridPlace, id: string, params: object): void {
  program.execute(id, { unitId, subUnitId, ...params });
}

/** The sheet of the grid; undefined once it was removed. */
export function worksheetOf(book: Workbook, id: string): Worksheet | undefined {
  return book.getSheetBySheetId(id) ?? undefined;
}

function bringSettings(place: GridPlace, before: SheetSettings, now: SheetSettings): void {
  if (before.name !== now.name) run(place, "sheet.mutation.set-worksheet-name", { name: now.name });
  if (before.visibility !== now.visibility)
    run(place, "sheet.mutation.set-worksheet-hidden", {
      hidden: now.visibility === "Visible" ? 0 : 1,
    });
  if (before.tabColor !== now.tabColor)
    run(place, "sheet.mutation.set-tab-color", { color: now.tabColor });
  if (before.showGridlines !== now.showGridlines)
    run(place, "sheet.mutation.toggle-gridlines", { showGridlines: now.showGridlines ? 1 : 0 });
  if (before.freeze !== now.freeze)
    run(place, "sheet.mutation.set-frozen", { ...drawnFreeze(now.freeze), resetScroll: true });
  if (before.filter === now.filter) return;
  if (now.filter === undefined) run(place, "sheet.mutation.remove-filter", {});
  else run(place, "sheet.mutation.set-filter-range", { range: gridRange(now.filter) });
}

const AXES = {
  columns: {
    length: "sheet.mutation.set-worksheet-col-width",
    member: "colWidth",
    hide: "sheet.mutation.set-col-hidden",
    show: "sheet.mutation.set-col-visible",
    range: (at: number) => ({ startRow: 0, endRow: LAST_ROW, startColumn: at, endColumn: at }),
  },
  rows: {
    length: "sheet.mutation.set-worksheet-row-height",
    member: "rowHeight",
    hide: "sheet.mutation.set-row-hidden",
    show: "sheet.mutation.set-row-visible",
    range: (at: number) => ({ startRow: at, endRow: at, startColumn: 0, endColumn: 0 }),
  },
} as const;

function bringSizes(
  place: GridPlace,
  axis: "columns" | "rows",
  before: ReadonlyMap<number, StoredSize>,
  sheet: SheetStore,
): void {
  const { length, member, hide, show, range } = AXES[axis];
  const now = sheet[axis]();
  const { standardWidth, standardHeight } = sheet.settings();
  const standard = axis === "columns" ? standardWidth : standardHeight;
  const places = [...new Set([...before.keys(), ...now.keys()])].filter((at) => at < LAST_ROW);
  const resized = places.filter((at) => before.get(at)?.size !== now.get(at)?.size);
  if (resized.length > 0) {
    const sizes = resized.map((at) => [at, pixelsOf(now.get(at)?.size ?? standard)]);
    run(place, length, {
      ranges: resized.map(range),
      [member]: Object.fromEntries(sizes) as object,
    });
    if (axis === "rows")
      run(place, "sheet.mutation.set-worksheet-row-is-auto-height", {
        ranges: resized.map(range),
        autoHeightInfo: Object.fromEntries(
          resized.map((at) => [at, now.get(at)?.size === undefined ? 1 : 0]),
        ),
      });
  }
  const isHidden = (sizes: ReadonlyMap<number, StoredSize>, at: number) =>
    sizes.get(at)?.hidden === true;
  const hidden = places.filter((at) => isHidden(now, at) && !isHidden(before, at));
  const opened = places.filter((at) => !isHidden(now, at) && isHidden(before, at));
  if (hidden.length > 0) run(place, hide, { ranges: hidden.map(range) });
  if (opened.length > 0) run(place, show, { ranges: opened.map(range) });
}

function bringRules(place: GridPlace, before: ShownSheet, sheet: SheetStore): void {
  if (before.validations !== sheet.validations()) {
    if (before.ruleIds.length > 0)
      run(place, "data-validation.mutation.removeRule", { ruleId: before.ruleIds });
    const rule = drawnValidations(sheet);
    if (rule.length > 0) run(place, "data-validation.mutation.addRule", { rule });
  }
  const formats = sheet.conditionalFormats();
  if (before.formats === formats) return;
  for (const { cfId } of before.formats.flatMap(drawnFormat))
    run(place, "sheet.mutation.delete-conditional-rule", { cfId });
  for (const rule of [...formats.flatMap(drawnFormat)].reverse())
    run(place, "sheet.mutation.add-conditional-rule", { rule });
}

function growGrid(place: GridPlace, worksheet: Worksheet, sheet: SheetStore): void {
  const { rows, columns } = gridSize(sheet);
  if (rows > worksheet.getRowCount())
    run(place, "sheet.mutation.set-worksheet-row-count", { rowCount: rows });
  if (columns > worksheet.getColumnCount())
    run(place, "sheet.mutation.set-worksheet-column-count", { columnCount: columns });
}

/** A command that only restyles is known by this name, and nothing is computed after it. */
const RESTYLED = { trigger: "sheet.command.set-style" };

function bringCells(
  place: GridPlace,
  worksheet: Worksheet,
  sheet: SheetStore,
  changes: CellChanges,
): void {
  const columnCount = worksheet.getColumnCount();
  const columns = wholeColumns(changes.looks, columnCount);
  if (columns.length > 0) {
    const data = columns.map((at) => [at, { s: styleOf(sheet.look(LAST_ROW, at)) }]);
    run(place, "sheet.mutation.set-col-data", { columnData: Object.fromEntries(data) as object });
  }
  const reach = { top: 0, left: 0, bottom: worksheet.getRowCount() - 1, right: columnCount - 1 };
  const has = (row: number, column: number) => worksheet.getCellRaw(row, column) !== undefined;
  const cellValue = changedCells(sheet, { reach, has }, changes);
  if (Object.keys(cellValue).length === 0) return;
  run(place, "sheet.mutation.set-range-values", {
    cellValue,
    ...(changes.contents.length === 0 ? RESTYLED : {}),
  });
}

/** Shows in the grid what changed of a sheet since it was shown as `before`. */
export function bringSheet(
  place: GridPlace,
  sheet: SheetStore,
  before: ShownSheet,
  changes: CellChanges,
): ShownSheet {
  const worksheet = worksheetOf(place.program.book(place.unitId), place.subUnitId);
  if (worksheet === undefined) return before;
  growGrid(place, worksheet, sheet);
  bringSettings(place, before.settings, sheet.settings());
  bringCells(place, worksheet, sheet, changes);
  bringSizes(place, "columns", before.columns, sheet);
  bringSizes(place, "rows", before.rows, sheet);
  if (before.merges !== sheet.merges()) {
    run(place, "sheet.mutation.remove-worksheet-merge", { ranges: before.merges.map(gridRange) });
    run(place, "sheet.mutation.add-worksheet-merge", { ranges: sheet.merges().map(gridRange) });
  }
  bringRules(place, before, sheet);
  return shownSheet(sheet);
}
