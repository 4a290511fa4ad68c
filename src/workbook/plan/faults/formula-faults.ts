import { type CellRange } from "../sheet-plan";
import { brokenOf } from "./fault-list";

const LONGEST_FORMULA = 8192;
const LONGEST_TEXT_IN_FORMULA = 255;

const QUOTED_TEXT = /"(?:[^"]|"")*"/g;
const QUOTED_SHEET = /'(?:[^']|'')*'/g;
const CALL = /(?<![\w.])[A-Z][A-Z0-9.]*(?=\()/gi;
const REFERENCE = /(?<![\w.$])(\$?)[A-Z]{1,3}(\$?)[1-9][0-9]{0,6}(?![\w.(])/gi;

/** Functions that fill several cells or name values: older Excel lacks them, and files must mark them specially. */
const SPILLING = new Set(
  (
    "ARRAYTOTEXT BYCOL BYROW CHOOSECOLS CHOOSEROWS DROP EXPAND FILTER HSTACK LAMBDA LET MAKEARRAY MAP RANDARRAY " +
    "REDUCE SCAN SEQUENCE SORT SORTBY TAKE TEXTSPLIT TOCOL TOROW UNIQUE VSTACK WRAPCOLS WRAPROWS"
  ).split(" "),
);

/** One of these names and a bracket, be it inside a text or at the end of a longer name. */
const MAY_SPILL = new RegExp(`(?:${[...SPILLING].join("|")})\\(`, "i");

function textsIn(formula: string): readonly string[] {
  return (formula.match(QUOTED_TEXT) ?? []).map((text) => text.slice(1, -1).replaceAll('""', '"'));
}

function withoutQuotes(formula: string): string {
  return formula.replace(QUOTED_TEXT, '""').replace(QUOTED_SHEET, "''");
}

function spills(formula: string): boolean {
  if (!MAY_SPILL.test(formula)) return false;
  return (withoutQuotes(formula).match(CALL) ?? []).some((name) =>
    SPILLING.has(name.toUpperCase()),
  );
}

/** What Excel refuses in a formula that is written without its equals sign. */
export function formulaFaults(formula: string): readonly string[] {
  return brokenOf([
    [formula === "", "an empty formula"],
    [formula.startsWith("="), "a formula with its equals sign"],
    [formula.length > LONGEST_FORMULA, `a formula longer than ${LONGEST_FORMULA} characters`],
    [
      formula.length > LONGEST_TEXT_IN_FORMULA &&
        textsIn(formula).some((text) => text.length > LONGEST_TEXT_IN_FORMULA),
      `a formula with a text longer than ${LONGEST_TEXT_IN_FORMULA} characters in it`,
    ],
    [spills(formula), "a formula with a function that fills several cells"],
  ]);
}

function hasRelativeReference(formula: string): boolean {
  const references = withoutQuotes(formula).matchAll(REFERENCE);
  return [...references].some(([, column, row]) => column === "" || row === "");
}

/**
 * Programs disagree on the cell that relative references start from when ranges lie apart: the first range's first
 * cell, or the corner of the rectangle around them all. Both must be the same cell.
 */
export function anchorFaults(
  ranges: readonly CellRange[],
  formulas: readonly string[],
): readonly string[] {
  const [first] = ranges;
  if (first === undefined) return ["no range"];
  const ahead = ranges.some(({ top, left }) => top < first.top || left < first.left);
  return brokenOf([
    [
      ahead && formulas.some(hasRelativeReference),
      "relative references, but the first range is not the upper left one",
    ],
  ]);
}
