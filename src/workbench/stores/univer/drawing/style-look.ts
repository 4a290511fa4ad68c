import {
  BooleanNumber,
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
  WrapStrategy,
} from "@univerjs/core";
import { EDGES, type Look, lookValue, type LookValue } from "../../look";

const HORIZONTAL = ["General", "Left", "Center", "Right", "Justify"];
const VERTICAL = ["Bottom", "Top", "Center", "Bottom"];
const SIDES = { EdgeTop: "t", EdgeBottom: "b", EdgeLeft: "l", EdgeRight: "r" } as const;

/** A line of the grid as style and weight in Excel's words, by the grid's number. */
const LINES: readonly (readonly [style: string, weight: string])[] = [
  ["None", "Thin"],
  ["Continuous", "Thin"],
  ["Continuous", "Hairline"],
  ["Dot", "Thin"],
  ["Dash", "Thin"],
  ["DashDot", "Thin"],
  ["DashDotDot", "Thin"],
  ["Double", "Thick"],
  ["Continuous", "Medium"],
  ["Dash", "Medium"],
  ["DashDot", "Medium"],
  ["DashDotDot", "Medium"],
  ["SlantDashDot", "Medium"],
  ["Continuous", "Thick"],
];

type Members = readonly (readonly [path: string, value: LookValue])[];

/** The grid writes colours as `#abcdef` or `rgb(1,2,3)`. */
function colorOf(rgb: Nullable<string>): string | undefined {
  if (rgb === undefined || rgb === null || rgb === "") return undefined;
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(rgb)?.slice(1);
  if (parts === undefined) return rgb.toUpperCase();
  return `#${parts.map((part) => Number(part).toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}

function lineMembers(edge: string, line: Nullable<IBorderStyleData>): Members {
  const [style, weight] = LINES[line?.s ?? 0] ?? ["Continuous", "Thin"];
  const at = (name: string) => `Borders/${edge}/${name}`;
  if (style === "None") return [[at("Style"), style]];
  const color = colorOf(line?.cl.rgb) ?? "#000000";
  return [
    [at("Style"), style],
    [at("Weight"), weight],
    [at("Color"), color],
  ];
}

function fontMembers(style: IStyleData): Members {
  return [
    ["Font/Name", style.ff ?? "Calibri"],
    ["Font/Size", style.fs ?? 11],
    ["Font/Bold", style.bl === BooleanNumber.TRUE],
    ["Font/Italic", style.it === BooleanNumber.TRUE],
    ["Font/Underline", style.ul?.s === BooleanNumber.TRUE ? "Single" : "None"],
    ["Font/Strikethrough", style.st?.s === BooleanNumber.TRUE],
    ["Font/Color", colorOf(style.cl?.rgb) ?? "#000000"],
  ];
}

/** All that a style of the grid can say, in Excel's words; a fill only where there is one. */
function membersOf(style: IStyleData): Members {
  const fill = colorOf(style.bg?.rgb);
  return [
    ...fontMembers(style),
    ["HorizontalAlignment", HORIZONTAL[style.ht ?? 0] ?? "General"],
    ["VerticalAlignment", VERTICAL[style.vt ?? 0] ?? "Bottom"],
    ["WrapText", style.tb === WrapStrategy.WRAP],
    ["NumberFormat", style.n?.pattern ?? "General"],
    ...EDGES.flatMap((edge) => lineMembers(edge, style.bd?.[SIDES[edge]])),
    ...(fill === undefined ? [] : ([["Fill/Color", fill]] as const)),
  ];
}

/** One member of a look that is to be another; undefined takes it away. */
export type LookChange = readonly [path: string, value: LookValue | undefined];

/**
 * What somebody changed who restyled a cell in the grid.
 *
 * @param before the look that the cell had.
 * @param style what the grid shows now.
 */
export function lookChanges(before: Look, style: IStyleData): readonly LookChange[] {
  const members = membersOf(style);
  const changed = members.filter(
    ([path, value]) =>
      String(lookValue(before, path)).toUpperCase() !== String(value).toUpperCase(),
  );
  const hasFill = members.some(([path]) => path === "Fill/Color");
  const unfilled: readonly LookChange[] =
    !hasFill && before["Fill/Color"] !== undefined ? [["Fill/Color", undefined]] : [];
  return [...changed, ...unfilled];
}
