import { excelFault } from "../../protocol/excel-fault";
import { type StoredSize } from "../../stores/store";
import { mayChange } from "../permission";
import { type Area, type Kind, rectangleOf } from "../things";

type Axis = "columns" | "rows";

const OPTION: Readonly<Record<Axis, string>> = {
  columns: "allowFormatColumns",
  rows: "allowFormatRows",
};

function span(area: Area, axis: Axis): readonly [from: number, to: number] {
  const { top, left, bottom, right } = rectangleOf(area);
  return axis === "columns" ? [left, right] : [top, bottom];
}

/** More than these are not listed one by one. */
const MOST_ROWS = 100_000;

/** Changes all rows of a sheet: those that differ from the default one by one, the others with it. */
function resizeAll(
  { sheet }: Area,
  axis: Axis,
  change: Partial<StoredSize>,
  location: string,
): void {
  if (change.hidden === true) throw excelFault("EmulatorNotImplemented", location);
  for (const place of [...sheet[axis]().keys()]) sheet.resize(axis, place, place, change);
  if (change.size !== undefined) sheet.changeSettings({ standardHeight: change.size });
}

/** Changes the sizes of all rows or columns that some ranges touch. */
export function resizeArea(
  area: Area,
  axis: Axis,
  change: Partial<StoredSize>,
  location: string,
): void {
  mayChange(area, OPTION[axis], location);
  for (const range of area.ranges) {
    const [from, to] = span({ ...area, ranges: [range] }, axis);
    if (to - from > MOST_ROWS) resizeAll(area, axis, change, location);
    else area.sheet.resize(axis, from, to, change);
  }
}

/** What all rows or columns of some ranges have in common; null when they differ. */
export function commonSize<Value>(
  area: Area,
  axis: Axis,
  valueOf: (size: StoredSize | undefined) => Value,
): Value | null {
  const sizes = area.sheet[axis]();
  const found = new Set<Value>();
  for (const range of area.ranges) {
    const [from, to] = span({ ...area, ranges: [range] }, axis);
    if (to - from > MOST_ROWS) found.add(valueOf(undefined));
    else for (let place = from; place <= to; place += 1) found.add(valueOf(sizes.get(place)));
  }
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

const isHidden = (size: StoredSize | undefined): boolean => size?.hidden === true;

function hide(area: Area, axis: Axis, given: unknown, location: string): void {
  if (typeof given !== "boolean") throw excelFault("InvalidArgument", location);
  resizeArea(area, axis, { hidden: given }, location);
}

const DEEPEST_OUTLINE = 8;

function axisOf(given: unknown): Axis {
  return given === "ByColumns" ? "columns" : "rows";
}

function deepen(area: Area, given: unknown, step: number): void {
  const axis = axisOf(given);
  mayChange(area, undefined, "Range.group");
  const [from, to] = span(area, axis);
  for (let place = from; place <= to; place += 1) {
    const outline = (area.sheet[axis]().get(place)?.outline ?? 0) + step;
    if (outline < 0 || outline >= DEEPEST_OUTLINE)
      throw excelFault("InvalidArgument", "Range.group");
    area.sheet.resize(axis, place, place, { outline });
  }
}

/** Folds or unfolds a group: its rows or columns hide, and the one behind it says so. */
function fold(area: Area, given: unknown, collapsed: boolean): void {
  const axis = axisOf(given);
  const [from, to] = span(area, axis);
  resizeArea(area, axis, { hidden: collapsed }, "Range.hideGroupDetails");
  if (from <= to) area.sheet.resize(axis, to + 1, to + 1, { collapsed });
}

/** Hidden rows and columns, and their groups. */
export const RANGE_SIZES: Kind<Area> = {
  reads: {
    RowHidden: (area) => commonSize(area, "rows", isHidden),
    ColumnHidden: (area) => commonSize(area, "columns", isHidden),
    Hidden: (area) =>
      commonSize(area, "rows", isHidden) === true || commonSize(area, "columns", isHidden) === true,
  },
  writes: {
    RowHidden: (area, given) => {
      hide(area, "rows", given, "Range.rowHidden");
    },
    ColumnHidden: (area, given) => {
      hide(area, "columns", given, "Range.columnHidden");
    },
  },
  calls: {
    Group: (area, [axis]) => {
      deepen(area, axis, 1);
    },
    Ungroup: (area, [axis]) => {
      deepen(area, axis, -1);
    },
    HideGroupDetails: (area, [axis]) => {
      fold(area, axis, true);
    },
    ShowGroupDetails: (area, [axis]) => {
      fold(area, axis, false);
    },
  },
};
