import { nextStep, textOf, type XmlScanner } from "../../../hosts/xlsx/xml/scan-xml";
import { type CellRange } from "../../../workbook/plan/sheet-plan";
import { rangesIn } from "../stated-ranges";

/** Ranges of all rules of a sheet. Programs that cut them up leave some hundreds; comparing many takes long. */
const MOST_RANGES = 10_000;

/** How many more ranges the rules of a sheet may have. */
export interface RuleRoom {
  ranges: number;
}

/** Room for the rules of one sheet. */
export function startRuleRoom(): RuleRoom {
  return { ranges: MOST_RANGES };
}

/** The ranges of a rule; none when there is no room for them. */
export function rangesOfRule(references: string, room: RuleRoom): readonly CellRange[] {
  const ranges = rangesIn(references);
  room.ranges -= ranges.length;
  return room.ranges < 0 ? [] : ranges;
}

/**
 * The formula in the element just opened. In rules as Excel 2010 has them it stands in an element within (`xm:f`, MS-XLSX,
 * 2.6.18).
 */
export function readRuleFormula(scanner: XmlScanner): string {
  const own = scanner.depth;
  let formula = "";
  while (scanner.depth >= own && scanner.step !== "fault" && scanner.step !== "end")
    if (nextStep(scanner) === "text") formula += textOf(scanner);
  return formula.trim();
}
