import { type CellStyle, type Edges } from "../../../workbook/plan/cell-style";
import { EDGES, type Look, lookValue, type LookValue } from "../look";

/** The font of planned workbooks, which every cell of their sheets has. */
const PLAN_FONT: Look = { "Font/Name": "Times New Roman", "Font/Size": 12 };

const LINES: Readonly<Record<Edges, readonly (typeof EDGES)[number][]>> = {
  none: [],
  all: EDGES,
  allDotted: EDGES,
  bottom: ["EdgeBottom"],
};
const HORIZONTAL = { left: "Left", center: "Center", right: "Right", justify: "Justify" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;

/** `1F4E79` becomes `#1F4E79`. */
export function hashed(color: string): string {
  return `#${color.toUpperCase()}`;
}

/** `#1F4E79` becomes `1F4E79`. */
export function unhashed(color: unknown): string {
  return String(color).replace("#", "").toUpperCase();
}

type Entry = readonly [path: string, value: LookValue | undefined];

function fontEntries({
  size,
  bold,
  italic,
  underline,
  color,
}: NonNullable<CellStyle["font"]>): readonly Entry[] {
  return [
    ["Font/Size", size],
    ["Font/Bold", bold === true ? true : undefined],
    ["Font/Italic", italic === true ? true : undefined],
    ["Font/Underline", underline === true ? "Single" : undefined],
    ["Font/Color", color === undefined ? undefined : hashed(color)],
  ];
}

function lineEntries(edges: Edges): readonly Entry[] {
  const style = edges === "allDotted" ? "Dot" : "Continuous";
  return LINES[edges].map((edge): Entry => [`Borders/${edge}/Style`, style]);
}

function alignmentEntries({
  horizontal,
  vertical = "center",
  wrap,
  indent = 0,
}: CellStyle): readonly Entry[] {
  const aligned = horizontal ?? (indent > 0 ? "left" : undefined);
  return [
    ["HorizontalAlignment", aligned === undefined ? undefined : HORIZONTAL[aligned]],
    ["VerticalAlignment", VERTICAL[vertical]],
    ["WrapText", wrap === true ? true : undefined],
    ["IndentLevel", indent > 0 ? indent : undefined],
  ];
}

/** A planned style in Excel's words, on top of the plan's font. */
export function lookOfStyle(style: CellStyle | undefined): Look {
  if (style === undefined) return PLAN_FONT;
  const { font = {}, fill, edges = "none", numberFormat, unlocked } = style;
  const entries: readonly Entry[] = [
    ...fontEntries(font),
    ["Fill/Color", fill === undefined ? undefined : hashed(fill)],
    ...lineEntries(edges),
    ...alignmentEntries(style),
    ["NumberFormat", numberFormat === "General" ? undefined : numberFormat],
    ["Protection/Locked", unlocked === true ? false : undefined],
  ];
  const said = entries.filter(([, value]) => value !== undefined);
  return { ...PLAN_FONT, ...(Object.fromEntries(said) as Look) };
}

function keyOf<Key extends string>(
  table: Readonly<Record<Key, string>>,
  value: unknown,
): Key | undefined {
  return (Object.keys(table) as Key[]).find((key) => table[key] === value);
}

function edgesOf(look: Look): Edges | undefined {
  const [top, bottom, left, right] = EDGES.map((edge) => look[`Borders/${edge}/Style`]);
  const isDrawn = (line: LookValue | undefined): boolean => line !== undefined && line !== "None";
  if ([top, left, right].every(isDrawn) && isDrawn(bottom))
    return bottom === "Dot" ? "allDotted" : "all";
  return isDrawn(bottom) ? "bottom" : undefined;
}

/** Only what a style says beyond what it says by saying nothing. */
function said<Value extends object>(members: Value): Value {
  return Object.fromEntries(
    Object.entries(members).filter(([, value]) => value !== undefined),
  ) as Value;
}

const whenTrue = (value: unknown): true | undefined => (value === true ? true : undefined);

function fontOf(look: Look): CellStyle["font"] {
  const size = lookValue(look, "Font/Size");
  const color = look["Font/Color"];
  const font = said({
    size: size === PLAN_FONT["Font/Size"] ? undefined : Number(size),
    bold: whenTrue(look["Font/Bold"]),
    italic: whenTrue(look["Font/Italic"]),
    underline: whenTrue(look["Font/Underline"] === "Single"),
    color: color === undefined || color === "#000000" ? undefined : unhashed(color),
  });
  return Object.keys(font).length === 0 ? undefined : (font as NonNullable<CellStyle["font"]>);
}

function isBare(look: Look): boolean {
  return Object.entries(look).every(
    ([path, value]) => path === "Font/Name" || (path === "Font/Size" && value === PLAN_FONT[path]),
  );
}

/** The style that plans a look; undefined for that of an untouched cell. Members that plans lack are left out. */
export function styleOfLook(look: Look): CellStyle | undefined {
  if (isBare(look)) return undefined;
  const vertical = keyOf(VERTICAL, lookValue(look, "VerticalAlignment"));
  const indent = Number(look["IndentLevel"] ?? 0);
  const fill = look["Fill/Color"];
  const style = said({
    font: fontOf(look),
    fill: fill === undefined ? undefined : unhashed(fill),
    edges: edgesOf(look),
    horizontal: keyOf(HORIZONTAL, look["HorizontalAlignment"]),
    vertical: vertical === "center" ? undefined : vertical,
    wrap: whenTrue(look["WrapText"]),
    indent: indent === 0 ? undefined : indent,
    numberFormat: look["NumberFormat"] as string | undefined,
    unlocked: whenTrue(look["Protection/Locked"] === false),
  });
  return style as CellStyle;
}
