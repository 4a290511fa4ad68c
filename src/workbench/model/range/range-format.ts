import { type CellRange } from "../../../workbook/plan/sheet-plan";
import { excelFault } from "../../protocol/excel-fault";
import { defaultLook, EDGES, lookValue, type LookValue } from "../../stores/look";
import { mayChange } from "../permission";
import { type Area, type Kind, type Thing } from "../things";
import { commonSize, resizeArea } from "./range-sizes";

/** Points; Excel refuses more. */
const HIGHEST_ROW = 409.5;

/** What all cells have in common; null when they differ. */
function commonLook(area: Area, path: string): LookValue | null {
  const found = new Set<LookValue | undefined>();
  for (const range of area.ranges)
    for (const look of area.sheet.looksIn(range)) found.add(lookValue(look, path));
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

function checkedLook(path: string, given: unknown): LookValue {
  const isSameKind = typeof given === typeof defaultLook(path) || path === "Font/Underline";
  if (!isSameKind) throw excelFault("InvalidArgument", path, String(given));
  return path.endsWith("Color") ? colorOf(given, path) : (given as LookValue);
}

/** `#RRGGBB` or a name such as `red`, which stays as it is. */
function colorOf(given: unknown, path: string): string {
  const color = String(given);
  if (/^#[0-9a-f]{6}$/i.test(color)) return color.toUpperCase();
  if (/^[0-9a-f]{6}$/i.test(color)) return `#${color.toUpperCase()}`;
  if (/^[a-z]+$/i.test(color)) return color;
  throw excelFault("InvalidArgument", path, color);
}

function paint(area: Area, path: string, value: LookValue | undefined): void {
  const option = path.startsWith("Protection/") ? undefined : "allowFormatCells";
  mayChange(area, option, `RangeFormat ${path}`);
  for (const range of area.ranges) area.sheet.paint(range, path, value);
}

function lookKind(
  prefix: string,
  names: readonly string[],
): Required<Pick<Kind<Area>, "reads" | "writes">> {
  const reads = names.map((name) => [name, (area: Area) => commonLook(area, prefix + name)]);
  const writes = names.map((name) => [
    name,
    (area: Area, given: unknown) => {
      paint(area, prefix + name, checkedLook(prefix + name, given));
    },
  ]);
  return {
    reads: Object.fromEntries(reads) as Required<Kind<Area>>["reads"],
    writes: Object.fromEntries(writes) as Required<Kind<Area>>["writes"],
  };
}

const ALIGNMENT = lookKind("", [
  "WrapText",
  "HorizontalAlignment",
  "VerticalAlignment",
  "IndentLevel",
  "ShrinkToFit",
  "TextOrientation",
  "ReadingOrder",
  "AutoIndent",
]);

function resize(area: Area, axis: "columns" | "rows", given: unknown, location: string): void {
  if (typeof given !== "number" || given < 0 || (axis === "rows" && given > HIGHEST_ROW))
    throw excelFault("InvalidArgument", location);
  resizeArea(area, axis, { size: given }, location);
}

/** Gives rows or columns back the size of those that nobody touched; anything but true does nothing. */
function resetSize(area: Area, axis: "columns" | "rows", given: unknown, location: string): void {
  if (given === true) resizeArea(area, axis, { size: undefined }, location);
}

/** `Range.format`. */
export const RANGE_FORMAT: Kind<Area> = {
  reads: {
    ...ALIGNMENT.reads,
    UseStandardWidth: (area) => commonSize(area, "columns", (size) => size?.size === undefined),
    UseStandardHeight: (area) => commonSize(area, "rows", (size) => size?.size === undefined),
    ColumnWidth: (area) =>
      commonSize(area, "columns", (size) => size?.size ?? area.sheet.settings().standardWidth),
    RowHeight: (area) =>
      commonSize(area, "rows", (size) => size?.size ?? area.sheet.settings().standardHeight),
  },
  writes: {
    ...ALIGNMENT.writes,
    UseStandardWidth: (area, given) => {
      resetSize(area, "columns", given, "RangeFormat.useStandardWidth");
    },
    UseStandardHeight: (area, given) => {
      resetSize(area, "rows", given, "RangeFormat.useStandardHeight");
    },
    ColumnWidth: (area, given) => {
      resize(area, "columns", given, "RangeFormat.columnWidth");
    },
    RowHeight: (area, given) => {
      resize(area, "rows", given, "RangeFormat.rowHeight");
    },
  },
  parts: {
    Fill: (state) => ({ type: "RangeFill", state }),
    Font: (state) => ({ type: "RangeFont", state }),
    Protection: (state) => ({ type: "FormatProtection", state }),
    Borders: (state) => ({ type: "RangeBorderCollection", state }),
  },
  calls: { AutofitColumns: () => undefined, AutofitRows: () => undefined },
};

/** `Range.format.fill`. */
export const RANGE_FILL: Kind<Area> = {
  ...lookKind("Fill/", ["Color", "Pattern"]),
  calls: {
    Clear: (area) => {
      paint(area, "Fill/Color", undefined);
    },
  },
};

/** `Range.format.font`. */
export const RANGE_FONT: Kind<Area> = lookKind("Font/", [
  "Name",
  "Size",
  "Color",
  "Bold",
  "Italic",
  "Underline",
  "Strikethrough",
]);

/** `Range.format.protection`: nobody unlocks cells of a protected sheet. */
export const FORMAT_PROTECTION: Kind<Area> = lookKind("Protection/", ["Locked", "FormulaHidden"]);

type Edge = (typeof EDGES)[number];

/** The cells along one side of a range. */
const SIDE: Readonly<Record<Edge, (range: CellRange) => CellRange>> = {
  EdgeTop: (range) => ({ ...range, bottom: range.top }),
  EdgeBottom: (range) => ({ ...range, top: range.bottom }),
  EdgeLeft: (range) => ({ ...range, right: range.left }),
  EdgeRight: (range) => ({ ...range, left: range.right }),
};

/** Lines between the cells of a range: each belongs to the cells on both sides. */
const INSIDE: Readonly<
  Record<string, readonly (readonly [Edge, (range: CellRange) => CellRange])[]>
> = {
  InsideHorizontal: [
    ["EdgeBottom", (range) => ({ ...range, bottom: range.bottom - 1 })],
    ["EdgeTop", (range) => ({ ...range, top: range.top + 1 })],
  ],
  InsideVertical: [
    ["EdgeRight", (range) => ({ ...range, right: range.right - 1 })],
    ["EdgeLeft", (range) => ({ ...range, left: range.left + 1 })],
  ],
};

const DIAGONALS = ["DiagonalDown", "DiagonalUp"];

function isEdge(name: string): name is Edge {
  return EDGES.some((edge) => edge === name);
}

function linesOf(edge: string, range: CellRange): readonly (readonly [Edge, CellRange])[] {
  const lines = isEdge(edge) ? [[edge, SIDE[edge]] as const] : (INSIDE[edge] ?? []);
  return lines
    .map(([side, cellsOf]) => [side, cellsOf(range)] as const)
    .filter(([, { top, left, bottom, right }]) => top <= bottom && left <= right);
}

type Border = Area & { readonly edge: string };

function borderLook({ edge, ...area }: Border, name: string): LookValue | null {
  const found = area.ranges.flatMap((range) =>
    linesOf(edge, range).map(([side, cells]) =>
      commonLook({ ...area, ranges: [cells] }, `Borders/${side}/${name}`),
    ),
  );
  const distinct = new Set(found);
  return distinct.size === 1
    ? (found[0] ?? null)
    : (defaultLook(`Borders/EdgeTop/${name}`) ?? null);
}

function drawLine({ edge, ...area }: Border, name: string, given: unknown): void {
  mayChange(area, "allowFormatCells", `RangeBorder.${name}`);
  const value = checkedLook(`Borders/EdgeTop/${name}`, given);
  for (const range of area.ranges)
    for (const [side, cells] of linesOf(edge, range)) {
      const paths = name === "Style" && value === "None" ? ["Style", "Weight", "Color"] : [name];
      for (const path of paths)
        area.sheet.paint(cells, `Borders/${side}/${path}`, value === "None" ? undefined : value);
    }
}

const LINE_MEMBERS = ["Style", "Weight", "Color"];

/** One line of `Range.format.borders`. */
export const RANGE_BORDER: Kind<Border> = {
  reads: {
    SideIndex: ({ edge }) => edge,
    ...Object.fromEntries(
      LINE_MEMBERS.map((name) => [name, (border: Border) => borderLook(border, name)]),
    ),
  },
  writes: Object.fromEntries(
    LINE_MEMBERS.map((name) => [
      name,
      (border: Border, given: unknown) => {
        drawLine(border, name, given);
      },
    ]),
  ),
};

const SIDES = [...EDGES, ...Object.keys(INSIDE)];

/** `Range.format.borders`: the sides and the lines between cells. */
export const RANGE_BORDERS: Kind<Area> = {
  reads: { Count: () => SIDES.length },
  items: (area) => SIDES.map((edge): Thing => ({ type: "RangeBorder", state: { ...area, edge } })),
  calls: {
    GetItem: (area, [edge]) => {
      if (DIAGONALS.includes(String(edge)))
        throw excelFault("EmulatorNotImplemented", `RangeBorderCollection.getItem ${String(edge)}`);
      if (!SIDES.includes(String(edge)))
        throw excelFault("InvalidArgument", "RangeBorderCollection.getItem");
      return { type: "RangeBorder", state: { ...area, edge: String(edge) } };
    },
  },
};
