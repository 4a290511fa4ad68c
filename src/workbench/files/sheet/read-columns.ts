import { type XmlScanner } from "../../../hosts/xlsx/xml/scan-xml";
import { eachChild } from "../../../hosts/xlsx/xml/walk-xml";
import { LAST_COLUMN } from "../../../workbook/plan/cell-address";
import { type ColumnPlan } from "../../../workbook/plan/sheet-plan";
import { said, whenTrue } from "../said";
import { isStated, statedIndex, statedNumber } from "../stated";
import { lookOf, type SheetContext } from "./sheet-context";

/** Columns that are alike, zero-based, both ends included. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly plan: ColumnPlan;
  /** True when somebody chose how they look. */
  readonly chosen: boolean;
}

/** Of a digit: what files add to the width that Excel shows, for margins and the grid line. */
const MARGINS = 5 / 8;
/** Digits that Excel shows in a column that nobody touched. */
const USUAL_WIDTH = 8.43;
const WIDEST = 255;
const DEEPEST_OUTLINE = 7;

/** The width that Excel shows, in hundredths of a digit. */
function shownWidth(stated: number | undefined): number | undefined {
  if (stated === undefined) return undefined;
  return Math.max(0, Math.min(WIDEST, Math.round((stated - MARGINS) * 100) / 100));
}

/** The width of columns without one of their own, from the sheet format just opened. */
export function readUsualWidth(scanner: XmlScanner): number | undefined {
  return shownWidth(statedNumber(scanner, "defaultColWidth"));
}

function readColumnPlan(scanner: XmlScanner, usual: number): ColumnPlan {
  const outline = statedIndex(scanner, "outlineLevel", DEEPEST_OUTLINE) ?? 0;
  return said({
    width: shownWidth(statedNumber(scanner, "width")) ?? usual,
    hidden: whenTrue(isStated(scanner, "hidden")),
    outline: outline === 0 ? undefined : outline,
    collapsed: whenTrue(isStated(scanner, "collapsed")),
  });
}

function readStretch(
  scanner: XmlScanner,
  usual: number,
  context: SheetContext,
): Stretch | undefined {
  const from = statedIndex(scanner, "min", LAST_COLUMN + 1) ?? 0;
  const to = Math.min(LAST_COLUMN + 1, statedIndex(scanner, "max") ?? 0);
  if (from < 1 || to < from) return undefined;
  const plan = readColumnPlan(scanner, usual);
  if (lookOf(context, statedIndex(scanner, "style") ?? 0).style !== undefined)
    context.note("wholeLooks");
  return {
    from: from - 1,
    to: to - 1,
    plan,
    chosen: isStated(scanner, "customWidth") || Object.keys(plan).length > 1,
  };
}

/**
 * Reads the columns just opened, from the first on; those in between that say nothing have the usual width. Columns at
 * the end that nobody touched are left out.
 */
export function readColumns(
  scanner: XmlScanner,
  usual: number = USUAL_WIDTH,
  context: SheetContext,
): readonly ColumnPlan[] {
  const stretches: Stretch[] = [];
  eachChild(scanner, (name) => {
    const stretch = name === "col" ? readStretch(scanner, usual, context) : undefined;
    if (stretch !== undefined && stretches.length <= LAST_COLUMN) stretches.push(stretch);
  });
  const chosen = stretches.filter((stretch) => stretch.chosen);
  const count = chosen.reduce((most, { to }) => Math.max(most, to + 1), 0);
  const columns = new Array<ColumnPlan>(count).fill({ width: usual });
  for (const { from, to, plan } of stretches) columns.fill(plan, from, to + 1);
  return columns;
}
