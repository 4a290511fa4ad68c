import { type TableCells } from "../cells/table-cells";
import { type TableNotes } from "../table-note";
import { capitalLetter } from "./printed-code";
import { type CriterionNode, withDescendants } from "../tree/criterion-node";
import { chainOf } from "../tree/find-parent";

const ROMAN: readonly (readonly [number, string])[] = [
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

function roman(number: number): string {
  let rest = number;
  let text = "";
  for (const [value, letters] of ROMAN) for (; rest >= value; rest -= value) text += letters;
  return text;
}

/** Groups at the top are numbered as the others there are, else in Roman figures. */
function spellingAtTop(tops: readonly CriterionNode[]): (number: number) => string {
  const styles = tops.map(({ style }) => style);
  if (styles.includes("capital")) return capitalLetter;
  return styles.includes("number") ? String : roman;
}

/** Makes a code for each sibling without one: the next number that none of them has. */
function numberSiblings(siblings: readonly CriterionNode[], isTop: boolean): void {
  const spell = isTop ? spellingAtTop(siblings) : String;
  const taken = new Set(siblings.map(({ parts }) => parts.at(-1)));
  let number = 0;
  for (const node of siblings) {
    const place = siblings.indexOf(node) + 1;
    if (node.parts.length === 0) {
      number = Math.max(number, taken.has(spell(place)) ? siblings.length : place - 1) + 1;
      while (taken.has(spell(number))) number += 1;
      node.parts = [spell(number)];
      taken.add(spell(number));
    }
    numberSiblings(node.children, false);
  }
}

function isUnique(codes: readonly string[]): boolean {
  return new Set(codes.map((code) => code.toLowerCase())).size === codes.length;
}

/** Codes that repeat all the same are told apart by a number behind them. */
function apart(codes: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return codes.map((code) => {
    let own = code;
    for (let number = 2; seen.has(own); number += 1) own = `${code}-${String(number)}`;
    seen.add(own);
    return own;
  });
}

/**
 * The codes of the template: as they are printed where no two are the same and none is a letter or missing; else all of
 * them led by those of their groups, as `I.2.a`.
 */
export function assignCodes(
  roots: readonly CriterionNode[],
  cells: TableCells,
  notes: TableNotes,
): ReadonlyMap<CriterionNode, string> {
  const nodes = roots.flatMap(withDescendants);
  const uncoded = nodes.filter(({ parts }) => parts.length === 0);
  numberSiblings(roots, true);
  const printed = nodes.map(({ parts }) => parts.join("."));
  const full = nodes.map((node) => chainOf(node).join("."));
  const keeps =
    uncoded.every(({ parent }) => parent === undefined) &&
    isUnique(printed) &&
    nodes.every(({ style, parent }) => style !== "letter" || parent === undefined);
  const codes = keeps ? printed : apart(full);
  const found = new Map(nodes.map((node, index) => [node, codes[index] ?? ""]));
  const placeOf = ({ entry: { line } }: CriterionNode) => cells.place(line.row, line.codeColumn);
  const toTell = uncoded.length === nodes.length ? uncoded.slice(0, 1) : uncoded;
  for (const node of toTell)
    notes.findings.push({
      ...placeOf(node),
      code: "codeGenerated",
      given: node.entry.title,
      made: found.get(node) ?? "",
    });
  const led = nodes.find(
    (node) => !uncoded.includes(node) && found.get(node) !== node.parts.join("."),
  );
  if (led !== undefined)
    notes.findings.push({
      ...placeOf(led),
      code: "codesMadeFull",
      given: led.parts.join("."),
      made: found.get(led) ?? "",
    });
  return found;
}
