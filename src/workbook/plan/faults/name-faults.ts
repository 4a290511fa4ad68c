import { parseCellName } from "../cell-address";
import { type DefinedNamePlan } from "../sheet-plan";
import { brokenOf, placed } from "./fault-list";
import { formulaFaults } from "./formula-faults";

const LONGEST_SHEET_NAME = 31;
const NOT_IN_SHEET_NAMES = /[[\]:*?/\\]|\p{Cc}/u;
const RESERVED_SHEET_NAME = "history";

const LONGEST_NAME = 255;
const NAME = /^[\p{L}_\\][\p{L}\p{N}\p{M}_.?\\]*$/u;
const ROW_AND_COLUMN = /^(?:r[0-9]*c?[0-9]*|c[0-9]*)$/i;

/** Texts that are equal to an earlier one when letters' case is left aside. */
export function repeatedIn(texts: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return texts.filter((text) => {
    const key = text.toLowerCase();
    const known = seen.has(key);
    seen.add(key);
    return known;
  });
}

/** What Excel refuses in the name of a sheet. */
export function sheetNameFaults(name: string): readonly string[] {
  return brokenOf([
    [name === "", "an empty sheet name"],
    [name.length > LONGEST_SHEET_NAME, `a sheet name longer than ${LONGEST_SHEET_NAME} characters`],
    [
      NOT_IN_SHEET_NAMES.test(name),
      "a sheet name with a character of []:*?/\\ or a control character",
    ],
    [name.startsWith("'") || name.endsWith("'"), "a sheet name with an apostrophe at an end"],
    [name.toLowerCase() === RESERVED_SHEET_NAME, "a sheet name that Excel keeps for itself"],
  ]);
}

function isName(name: string): boolean {
  const shaped = NAME.test(name) && name.length <= LONGEST_NAME;
  return shaped && parseCellName(name) === undefined && !ROW_AND_COLUMN.test(name);
}

/** What Excel refuses in names for cells: their spelling, their reference, and the same name twice. */
export function definedNameFaults(names: readonly DefinedNamePlan[]): readonly string[] {
  return [
    ...names.flatMap(({ name, refersTo }) =>
      placed(name, [
        ...brokenOf([
          [!isName(name), "no name for a cell"],
          [name.toLowerCase().startsWith("_xl"), "a name that Excel keeps for itself"],
        ]),
        ...formulaFaults(refersTo),
      ]),
    ),
    ...repeatedIn(names.map(({ name }) => name)).map((name) => `${name}: the name twice`),
  ];
}
