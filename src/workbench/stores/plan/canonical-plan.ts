import {
  type CellPlan,
  type CellRange,
  type ColumnPlan,
  type ConditionalFormatPlan,
  type PrintPlan,
  type SheetPlan,
  type WorkbookPlan,
} from "../../../workbook/plan/sheet-plan";
import { type CellStyle } from "../../../workbook/plan/cell-style";
import { filledSheet } from "../../../workbook/plan/slots";
import { lookOfStyle, styleOfLook } from "./cell-look";
import { joinedPlans } from "./joined-plans";
import { plannedFormat, storedFormat } from "./sheet-rules";

/** Leaves out members that say nothing. */
function without<Value extends object>(
  value: Value,
  isSilent: (member: unknown) => boolean,
): Value {
  return Object.fromEntries(
    Object.entries(value).filter(([, member]) => !isSilent(member)),
  ) as Value;
}

const isFalseOrNone = (member: unknown): boolean =>
  member === undefined || member === false || member === 0;

type Styles = Map<CellStyle | undefined, CellStyle | undefined>;

/** Many cells share a style object: each is looked at once. */
function canonicalStyle(given: CellStyle | undefined, known: Styles): CellStyle | undefined {
  if (!known.has(given)) known.set(given, styleOfLook(lookOfStyle(given)));
  return known.get(given);
}

function canonicalCell(
  { row, column, formula, link, value, style: given }: CellPlan,
  styles: Styles,
): CellPlan {
  const style = canonicalStyle(given, styles);
  const isBlank = value === undefined || (value === "" && formula === undefined);
  return {
    row,
    column,
    ...(isBlank ? {} : { value }),
    ...(formula === undefined ? {} : { formula }),
    ...(link === undefined ? {} : { link }),
    ...(style === undefined ? {} : { style }),
  };
}

function says({ value, style, link }: CellPlan): boolean {
  return (value ?? style ?? link) !== undefined;
}

function canonicalColumn({ width, ...others }: ColumnPlan): ColumnPlan {
  return { width: Math.round(width * 100) / 100, ...without(others, isFalseOrNone) };
}

function canonicalPrint({ pageBreaks = [], footer = "", ...print }: PrintPlan): PrintPlan {
  const breaks = [...new Set(pageBreaks)].sort((one, other) => one - other);
  return {
    ...without(print, (member) => member === undefined),
    ...(footer === "" ? {} : { footer }),
    ...(breaks.length === 0 ? {} : { pageBreaks: breaks }),
  };
}

const canonicalFormat = (format: ConditionalFormatPlan, at: number): ConditionalFormatPlan =>
  plannedFormat(storedFormat(format, at));

const byPlace = (one: CellRange, other: CellRange): number =>
  one.top - other.top || one.left - other.left;

function optionalParts({
  tabColor,
  freeze,
  filter,
  protection,
  print,
  zoom,
}: SheetPlan): Partial<SheetPlan> {
  return {
    ...(tabColor === undefined ? {} : { tabColor: tabColor.toUpperCase() }),
    ...(freeze === undefined ? {} : { freeze }),
    ...(filter === undefined ? {} : { filter }),
    ...(protection === undefined ? {} : { protection }),
    ...(print === undefined ? {} : { print: canonicalPrint(print) }),
    ...(zoom === undefined || zoom === 100 ? {} : { zoom }),
  };
}

function canonicalSheet(sheet: SheetPlan): SheetPlan {
  const styles: Styles = new Map();
  const rows = [...sheet.rows].map(([at, row]) => [at, without(row, isFalseOrNone)] as const);
  const said = rows.filter(([, row]) => Object.keys(row).length > 0);
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    cells: sheet.cells
      .map((cell) => canonicalCell(cell, styles))
      .filter(says)
      .sort((one, other) => one.row - other.row || one.column - other.column),
    columns: sheet.columns.map(canonicalColumn),
    rows: new Map([...said].sort(([one], [other]) => one - other)),
    merges: [...sheet.merges].sort(byPlace),
    validations: joinedPlans(sheet.validations),
    conditionalFormats: sheet.conditionalFormats.map(canonicalFormat),
    ...optionalParts(sheet),
  };
}

/**
 * The one form of all plans that say the same: slots filled; cells, merges and rows in order, blank ones without a look
 * left out; styles without what they would say by silence; ranges of rules cut anew, and validations that say the same
 * joined; conditional formats in their order, which is their priority.
 */
export function canonicalPlan(plan: WorkbookPlan): WorkbookPlan {
  return {
    title: plan.title,
    sheets: plan.sheets.map((sheet) => canonicalSheet(filledSheet(sheet, plan.slots))),
    names: plan.names.map((name) => without(name, isFalseOrNone)),
    properties: plan.properties,
    structureLocked: plan.structureLocked,
  };
}
