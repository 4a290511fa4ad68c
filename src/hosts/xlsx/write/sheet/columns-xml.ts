import { type ColumnPlan, type SheetPlan } from "../../../../workbook/plan/sheet-plan";
import { type Attributes, element } from "../xml-text";

/** Pixels of the widest digit of Times New Roman 12, and of the margins and grid line of a cell. */
const DIGIT = 8;
const MARGINS = 5;
/** Points, of a row of Times New Roman 12. */
const ROW_HEIGHT = 15.75;

/**
 * A width as Excel shows it, in digits, becomes the width with margins that files hold, in 256ths of a digit
 * (ECMA-376, part 1, 18.3.1.13).
 */
function fileWidth(shown: number): number {
  return Math.trunc(((shown * DIGIT + MARGINS) / DIGIT) * 256) / 256;
}

function attributesOf({ width, hidden, outline, collapsed }: ColumnPlan): Attributes {
  return {
    width: fileWidth(width),
    customWidth: true,
    hidden: hidden === true ? true : undefined,
    outlineLevel: outline === undefined || outline === 0 ? undefined : outline,
    collapsed: collapsed === true ? true : undefined,
  };
}

interface Stretch {
  readonly look: string;
  readonly attributes: Attributes;
  readonly min: number;
  max: number;
}

/** The widths of columns; neighbours that are equal share one entry. */
export function columnsXml(columns: readonly ColumnPlan[]): string {
  if (columns.length === 0) return "";
  const stretches: Stretch[] = [];
  columns.forEach((column, at) => {
    const attributes = attributesOf(column);
    const look = JSON.stringify(attributes);
    const last = stretches.at(-1);
    if (last?.look === look) last.max = at + 1;
    else stretches.push({ look, attributes, min: at + 1, max: at + 1 });
  });
  const entries = stretches.map(({ attributes, min, max }) =>
    element("col", { min, max, ...attributes }),
  );
  return element("cols", {}, entries.join(""));
}

/** The height of rows without one of their own, and how many levels of column outline need room. */
export function sheetFormatXml({ columns }: SheetPlan): string {
  const deepest = columns.reduce((level, { outline = 0 }) => Math.max(level, outline), 0);
  return element("sheetFormatPr", {
    defaultRowHeight: ROW_HEIGHT,
    outlineLevelCol: deepest === 0 ? undefined : deepest,
  });
}
