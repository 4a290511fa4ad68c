import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import { EDGES, type Look, lookValue } from "../../look";

/** The grid's values for words of Excel. */
const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
};
const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};
const LINES: Readonly<Record<string, BorderStyleTypes>> = {
  Dot: BorderStyleTypes.DOTTED,
  Dash: BorderStyleTypes.DASHED,
  DashDot: BorderStyleTypes.DASH_DOT,
  DashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  Double: BorderStyleTypes.DOUBLE,
  SlantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
};
const WEIGHTS: Readonly<Record<string, BorderStyleTypes>> = {
  Hairline: BorderStyleTypes.HAIR,
  Thin: BorderStyleTypes.THIN,
  Medium: BorderStyleTypes.MEDIUM,
  Thick: BorderStyleTypes.THICK,
};
const SIDES = { EdgeTop: "t", EdgeBottom: "b", EdgeLeft: "l", EdgeRight: "r" } as const;

/** Pixels to a step of indentation. */
const INDENT = 9;

const flag = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);

function lineOf(look: Look, edge: (typeof EDGES)[number]): Nullable<IBorderStyleData> {
  const member = (name: string) => String(lookValue(look, `Borders/${edge}/${name}`));
  const style = member("Style");
  if (style === "None") return null;
  const s = LINES[style] ?? WEIGHTS[member("Weight")] ?? BorderStyleTypes.THIN;
  return { s, cl: { rgb: member("Color") } };
}

function bordersOf(look: Look): NonNullable<IStyleData["bd"]> {
  return Object.fromEntries(EDGES.map((edge) => [SIDES[edge], lineOf(look, edge)]));
}

function fillOf(look: Look): IStyleData["bg"] {
  const color = look["Fill/Color"];
  return typeof color === "string" && color !== "" ? { rgb: color } : null;
}

/** A look as the grid has it: whatever Excel's look says, the grid's style says too, so that an older one is replaced. */
export function styleOf(look: Look): IStyleData {
  const value = (path: string) => lookValue(look, path);
  const number = (path: string) => Number(value(path));
  const format = String(value("NumberFormat"));
  const indent = number("IndentLevel");
  return {
    ff: String(value("Font/Name")),
    fs: number("Font/Size"),
    bl: flag(value("Font/Bold") === true),
    it: flag(value("Font/Italic") === true),
    ul: { s: flag(value("Font/Underline") !== "None") },
    st: { s: flag(value("Font/Strikethrough") === true) },
    cl: { rgb: String(value("Font/Color")) },
    bg: fillOf(look),
    bd: bordersOf(look),
    ht: HORIZONTAL[String(value("HorizontalAlignment"))] ?? null,
    vt: VERTICAL[String(value("VerticalAlignment"))] ?? VerticalAlign.BOTTOM,
    tb: value("WrapText") === true ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    pd: indent > 0 ? { l: indent * INDENT } : null,
    n: format === "General" ? null : { pattern: format },
  };
}
