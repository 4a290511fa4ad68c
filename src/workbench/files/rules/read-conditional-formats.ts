import { type XmlScanner } from "../../../hosts/xlsx/xml/scan-xml";
import { attribute, eachChild, textInside } from "../../../hosts/xlsx/xml/walk-xml";
import { cellName } from "../../../workbook/plan/cell-address";
import { type CellRange, type ConditionalFormatPlan } from "../../../workbook/plan/sheet-plan";
import { type Change, readChange } from "../looks/change";
import { type ReadLooks } from "../looks/read-looks";
import { colorOf, readColor, type StatedColor } from "../looks/stated-color";
import { type NoteLeftOut } from "../left-out-list";
import { isStated, statedIndex, statedNumber } from "../stated";
import { formulaAsPlanned } from "../stated-formula";
import { anchored } from "./anchored";
import { comparedFormula } from "./compared";
import { rangesOfRule, readRuleFormula, type RuleRoom } from "./stated-rule";

/** A conditional format and its place among those of its sheet: where two set the same thing, the lower one wins. */
export interface RankedFormat {
  readonly priority: number;
  readonly plan: ConditionalFormatPlan;
}

/** What reading them needs and tells. */
export interface FormatContext {
  readonly looks: ReadLooks;
  readonly room: RuleRoom;
  readonly note: NoteLeftOut;
}

interface StatedFormat {
  readonly type: string;
  readonly priority: number;
  readonly operator: string;
  readonly stops: boolean;
  change: Change | undefined;
  color: StatedColor | undefined;
  /** The ends of a bar's scale. */
  readonly ends: string[];
  readonly formulas: string[];
}

/** Rules that come with the formula that they stand for. */
const WITH_FORMULA = new Set([
  "expression",
  "containsText",
  "notContainsText",
  "beginsWith",
  "endsWith",
  "containsBlanks",
  "notContainsBlanks",
  "containsErrors",
  "notContainsErrors",
  "timePeriod",
]);
const PLANNED_ENDS = "num 0,max";

function readBar(scanner: XmlScanner, format: StatedFormat): void {
  eachChild(scanner, (name) => {
    if (name === "color") format.color = readColor(scanner);
    if (name !== "cfvo") return;
    const type = attribute(scanner, "type") ?? "";
    format.ends.push(type === "num" ? `num ${statedNumber(scanner, "val") ?? ""}` : type);
  });
}

function readFormat(scanner: XmlScanner, { looks }: FormatContext): StatedFormat {
  const number = statedIndex(scanner, "dxfId");
  const format: StatedFormat = {
    type: attribute(scanner, "type") ?? "",
    priority: statedNumber(scanner, "priority") ?? Number.MAX_SAFE_INTEGER,
    operator: attribute(scanner, "operator") ?? "",
    stops: isStated(scanner, "stopIfTrue"),
    change: number === undefined ? undefined : looks.changes[number],
    color: undefined,
    ends: [],
    formulas: [],
  };
  eachChild(scanner, (name) => {
    if (name === "formula" || name === "f") format.formulas.push(readRuleFormula(scanner));
    else if (name === "dataBar") readBar(scanner, format);
    else if (name === "dxf") format.change = readChange(scanner)(looks.palette);
  });
  return format;
}

function formulaOf(
  { type, operator }: StatedFormat,
  [first]: readonly CellRange[],
  [from, to]: readonly string[],
): string | undefined {
  if (WITH_FORMULA.has(type)) return from;
  if (type !== "cellIs" || from === undefined || first === undefined) return undefined;
  return comparedFormula(cellName(first.top, first.left), { operator, from, to });
}

function barOf(
  format: StatedFormat,
  ranges: readonly CellRange[],
  { looks, note }: FormatContext,
): readonly ConditionalFormatPlan[] {
  const color = colorOf(format.color, looks.palette);
  if (color === undefined || ranges.length === 0) return [];
  if (format.ends.join() !== PLANNED_ENDS) note("conditionalFormats");
  return [{ kind: "bar", ranges, color }];
}

function plansOf(
  format: StatedFormat,
  ranges: readonly CellRange[],
  context: FormatContext,
): readonly ConditionalFormatPlan[] {
  if (format.type === "dataBar") return barOf(format, ranges, context);
  const { change } = format;
  const stated = format.formulas.map(formulaAsPlanned);
  const formulas = stated.flatMap((formula) => formula ?? []);
  if (change === undefined || formulas.length < stated.length) return [];
  if (change.odd || format.stops) context.note("conditionalFormats");
  return anchored({ ranges, formulas }).flatMap((each) => {
    const formula = formulaOf(format, each.ranges, each.formulas);
    if (formula === undefined) return [];
    return [{ kind: "formula", ranges: each.ranges, formula, style: change.style }];
  });
}

/**
 * Reads the conditional formats of the ranges just opened. In extensions the ranges come behind them, and
 * a bar there only says more of one in the main part.
 */
export function readConditionalFormats(
  scanner: XmlScanner,
  context: FormatContext,
  inExtension = false,
): readonly RankedFormat[] {
  let references = attribute(scanner, "sqref") ?? "";
  const stated: StatedFormat[] = [];
  eachChild(scanner, (name) => {
    if (name === "sqref") references = textInside(scanner);
    else if (name === "cfRule") stated.push(readFormat(scanner, context));
  });
  const ranges = rangesOfRule(references, context.room);
  return stated.flatMap((format) => {
    if (inExtension && format.type === "dataBar") return [];
    const plans = plansOf(format, ranges, context);
    if (plans.length === 0) context.note("conditionalFormats");
    return plans.map((plan) => ({ priority: format.priority, plan }));
  });
}
