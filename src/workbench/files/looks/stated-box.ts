import { type XmlScanner } from "../../../hosts/xlsx/xml/scan-xml";
import { attribute, eachChild } from "../../../hosts/xlsx/xml/walk-xml";
import { type Edges } from "../../../workbook/plan/cell-style";
import { colorOf, type Palette, readColor, type StatedColor } from "./stated-color";

/** A fill as a file states it. */
export interface StatedFill {
  pattern: string | undefined;
  front: StatedColor | undefined;
  back: StatedColor | undefined;
  gradient: StatedColor | undefined;
}

/** Reads the fill just opened. */
export function readFill(scanner: XmlScanner): StatedFill {
  const fill: StatedFill = {
    pattern: undefined,
    front: undefined,
    back: undefined,
    gradient: undefined,
  };
  const readStop = (): void => {
    eachChild(scanner, () => {
      fill.gradient ??= readColor(scanner);
    });
  };
  eachChild(scanner, (kind) => {
    if (kind === "patternFill") fill.pattern = attribute(scanner, "patternType");
    eachChild(scanner, (name) => {
      if (name === "fgColor") fill.front = readColor(scanner);
      else if (name === "bgColor") fill.back = readColor(scanner);
      else if (name === "stop") readStop();
    });
  });
  return fill;
}

/** True for a fill of more than one colour. */
export function isOddFill({ pattern, gradient }: StatedFill): boolean {
  return gradient !== undefined || !["none", "solid", undefined].includes(pattern);
}

/** The one colour of a cell's fill, or the nearest to it; undefined for none. */
export function plannedFill(fill: StatedFill, palette: Palette): string | undefined {
  if (fill.gradient !== undefined) return colorOf(fill.gradient, palette);
  if (fill.pattern === undefined || fill.pattern === "none") return undefined;
  return colorOf(fill.pattern === "solid" ? fill.front : (fill.back ?? fill.front), palette);
}

/** The colour that a conditional format fills cells with: there the background comes first, and no pattern is a full one. */
export function changedFill(fill: StatedFill, palette: Palette): string | undefined {
  if (fill.pattern === "none") return undefined;
  return colorOf(fill.back, palette) ?? colorOf(fill.front ?? fill.gradient, palette);
}

interface Line {
  readonly style: string;
  readonly color: StatedColor | undefined;
}

/** The lines around a cell as a file states them, by side; sides without a line are not there. */
export type StatedBorder = ReadonlyMap<string, Line>;

const SIDES: Readonly<Record<string, string>> = { start: "left", end: "right" };
const DOTTED = /^(?:dotted|hair|dash|mediumDash|slantDash)/;
/** The number of the colour that programs draw lines in by themselves. */
const WINDOW_TEXT = 64;

/** Reads the border just opened. */
export function readBorder(scanner: XmlScanner): StatedBorder {
  const lines = new Map<string, Line>();
  eachChild(scanner, (side) => {
    const style = attribute(scanner, "style") ?? "none";
    let color: StatedColor | undefined;
    eachChild(scanner, (name) => {
      if (name === "color") color = readColor(scanner);
    });
    if (style !== "none") lines.set(SIDES[side] ?? side, { style, color });
  });
  return lines;
}

function isBlack({ color }: Line, palette: Palette): boolean {
  return color?.indexed === WINDOW_TEXT || (colorOf(color, palette) ?? "000000") === "000000";
}

/** What plans draw at the left, right, top and bottom. */
const PLANNED_LINES: Readonly<Record<Edges, readonly (string | undefined)[]>> = {
  none: [],
  all: ["thin", "thin", "thin", "thin"],
  allDotted: ["dotted", "dotted", "dotted", "dotted"],
  bottom: [undefined, undefined, undefined, "thin"],
};

function edgesOf(styles: readonly (string | undefined)[], bottom: string | undefined): Edges {
  if (bottom === undefined) return "none";
  if (styles.includes(undefined)) return "bottom";
  return DOTTED.test(bottom) ? "allDotted" : "all";
}

/** The lines that plans have for it, or the nearest to them; `odd` when those are not the same. */
export function plannedEdges(
  border: StatedBorder,
  palette: Palette,
): { readonly edges: Edges; readonly odd: boolean } {
  const styles = ["left", "right", "top", "bottom"].map((side) => border.get(side)?.style);
  const bottom = border.get("bottom")?.style;
  const isColored = ![...border.values()].every((line) => isBlack(line, palette));
  const found = edgesOf(styles, bottom);
  const lines = PLANNED_LINES[found];
  const odd = styles.some((style, at) => style !== lines[at]) || border.has("diagonal");
  return { edges: found, odd: odd || isColored };
}
