import { type CellStyle, type Edges } from "../../../../workbook/plan/cell-style";
import { element } from "../xml-text";

type Font = NonNullable<CellStyle["font"]>;

/** The font of every cell, and of the digits that column widths are counted in. */
export const FONT_NAME = "Times New Roman";
const FONT_SIZE = 12;
const ROMAN_FAMILY = 1;

/** A colour of six hexadecimal digits as an opaque one. */
export function opaque(color: string): string {
  return `FF${color.toUpperCase()}`;
}

function fontLook(font: Font): string {
  return [
    font.bold === true ? "<b/>" : "",
    font.italic === true ? "<i/>" : "",
    font.underline === true ? "<u/>" : "",
  ].join("");
}

/** The font of a cell, with the default's name and size where the style says nothing. */
export function fontXml(font: Font): string {
  const color = font.color === undefined ? { theme: 1 } : { rgb: opaque(font.color) };
  return element(
    "font",
    {},
    [
      fontLook(font),
      element("sz", { val: font.size ?? FONT_SIZE }),
      element("color", color),
      element("name", { val: FONT_NAME }),
      element("family", { val: ROMAN_FAMILY }),
    ].join(""),
  );
}

/** The fill of a cell. */
export function fillXml(color: string | undefined): string {
  if (color === undefined)
    return element("fill", {}, element("patternFill", { patternType: "none" }));
  const colors = element("fgColor", { rgb: opaque(color) }) + element("bgColor", { indexed: 64 });
  return element("fill", {}, element("patternFill", { patternType: "solid" }, colors));
}

const SIDES = ["left", "right", "top", "bottom"] as const;
const LINES: Readonly<Record<Edges, Partial<Record<(typeof SIDES)[number], string>>>> = {
  none: {},
  all: { left: "thin", right: "thin", top: "thin", bottom: "thin" },
  bottom: { bottom: "thin" },
  allDotted: { left: "dotted", right: "dotted", top: "dotted", bottom: "dotted" },
};

/** The lines around a cell. */
export function borderXml(edges: Edges): string {
  const sides = SIDES.map((side) => {
    const line = LINES[edges][side];
    if (line === undefined) return element(side, {});
    return element(side, { style: line }, element("color", { auto: true }));
  });
  return element("border", {}, `${sides.join("")}<diagonal/>`);
}

/** How a cell's content lies: in the middle unless the style says otherwise. */
export function alignmentXml(style: CellStyle): string {
  const { horizontal, vertical = "center", wrap, indent = 0 } = style;
  return element("alignment", {
    horizontal: horizontal ?? (indent > 0 ? "left" : undefined),
    vertical,
    wrapText: wrap === true ? true : undefined,
    indent: indent > 0 ? indent : undefined,
  });
}

/** The look that a conditional format lays over a cell's own: only what it changes. */
export function differentialXml({ font, fill }: Pick<CellStyle, "font" | "fill">): string {
  const fontColor = font?.color === undefined ? "" : element("color", { rgb: opaque(font.color) });
  const fontParts = font === undefined ? "" : fontLook(font) + fontColor;
  const background = fill === undefined ? "" : element("bgColor", { rgb: opaque(fill) });
  return element(
    "dxf",
    {},
    [
      fontParts === "" ? "" : element("font", {}, fontParts),
      background === ""
        ? ""
        : element("fill", {}, element("patternFill", { patternType: "solid" }, background)),
    ].join(""),
  );
}
