import { type CellStyle, type Edges } from "../../../workbook/plan/cell-style";
import { type CellRange } from "../../../workbook/plan/sheet-plan";

/** One thing to set on the format of cells. Paints of one key do the same. */
export interface Paint {
  readonly key: string;
  readonly apply: (format: Excel.RangeFormat) => void;
  /** False for a rectangle that it has nothing to do in. */
  readonly concerns: (range: CellRange) => boolean;
}

/** Points; of every cell whose style says nothing. */
export const FONT_SIZE = 12;
export const FONT_NAME = "Times New Roman";

type Line = "Continuous" | "Dot";
type Side =
  "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

const EVERYWHERE = (): boolean => true;
const isTall = ({ top, bottom }: CellRange): boolean => bottom > top;
const isWide = ({ left, right }: CellRange): boolean => right > left;

function paint(
  key: string,
  apply: Paint["apply"],
  concerns: Paint["concerns"] = EVERYWHERE,
): readonly Paint[] {
  return [{ key, apply, concerns }];
}

function lines(line: Line, sides: readonly Side[]): Paint["apply"] {
  return ({ borders }) => {
    for (const side of sides) {
      const border = borders.getItem(side);
      border.style = line;
      border.weight = "Thin";
      border.color = "#000000";
    }
  };
}

function boxed(line: Line): readonly Paint[] {
  const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
  return [
    ...paint(`edges ${line}`, lines(line, edges)),
    ...paint(`rows ${line}`, lines(line, ["InsideHorizontal"]), isTall),
    ...paint(`columns ${line}`, lines(line, ["InsideVertical"]), isWide),
  ];
}

/** The lines of a rectangle whose cells all have these edges. */
const EDGE_PAINTS: Readonly<Record<Edges, readonly Paint[]>> = {
  none: [],
  all: boxed("Continuous"),
  allDotted: boxed("Dot"),
  bottom: [
    ...paint("under", lines("Continuous", ["EdgeBottom"])),
    ...paint("under rows", lines("Continuous", ["InsideHorizontal"]), isTall),
  ],
};

function fontPaints({ font = {} }: CellStyle): readonly Paint[] {
  const { size = FONT_SIZE, bold, italic, underline, color } = font;
  return [
    ...(size === FONT_SIZE
      ? []
      : paint(`size ${size}`, (format) => {
          format.font.size = size;
        })),
    ...(bold !== true
      ? []
      : paint("bold", (format) => {
          format.font.bold = true;
        })),
    ...(italic !== true
      ? []
      : paint("italic", (format) => {
          format.font.italic = true;
        })),
    ...(underline !== true
      ? []
      : paint("underline", (format) => {
          format.font.underline = "Single";
        })),
    ...(color === undefined
      ? []
      : paint(`color ${color}`, (format) => {
          format.font.color = `#${color}`;
        })),
  ];
}

const HORIZONTAL = {
  left: "Left",
  center: "Center",
  right: "Right",
  justify: "Justify",
} as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;

/** Text is in the middle unless the style says otherwise; indented text is at the left. */
function alignmentPaints(style: CellStyle): readonly Paint[] {
  const { vertical = "center", wrap, indent = 0 } = style;
  const horizontal = style.horizontal ?? (indent > 0 ? "left" : undefined);
  return [
    ...(horizontal === undefined
      ? []
      : paint(`horizontal ${horizontal}`, (format) => {
          format.horizontalAlignment = HORIZONTAL[horizontal];
        })),
    ...(vertical === "bottom"
      ? []
      : paint(`vertical ${vertical}`, (format) => {
          format.verticalAlignment = VERTICAL[vertical];
        })),
    ...(wrap !== true
      ? []
      : paint("wrap", (format) => {
          format.wrapText = true;
        })),
    ...(indent === 0
      ? []
      : paint(`indent ${indent}`, (format) => {
          format.indentLevel = indent;
        })),
  ];
}

/** What sets a cell with this style apart from one that nobody touched, but for its number format. */
export function paintsOf(style: CellStyle): readonly Paint[] {
  const { fill, unlocked, edges = "none" } = style;
  return [
    ...fontPaints(style),
    ...alignmentPaints(style),
    ...(fill === undefined
      ? []
      : paint(`fill ${fill}`, (format) => {
          format.fill.color = `#${fill}`;
        })),
    ...EDGE_PAINTS[edges],
    ...(unlocked !== true
      ? []
      : paint("unlocked", (format) => {
          format.protection.locked = false;
        })),
  ];
}
