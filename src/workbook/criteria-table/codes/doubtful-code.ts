import { dateText } from "../../../basics/date-text";
import { type GridValue } from "../../plan/grid";
import { type CriterionNode } from "../tree/criterion-node";
import { equalParts, type OpenNodes } from "../tree/find-parent";
import { type TableNotes, type TablePlace } from "../table-note";
import { bareCode, type PrintedCode, readPrintedCode } from "./printed-code";

/** The innermost open criterion with this code. */
function groupOf(
  path: readonly CriterionNode[],
  parts: readonly string[],
): CriterionNode | undefined {
  return path.filter((node) => equalParts(node.parts, parts)).at(-1);
}

/** The last criterion whose code has the same pieces but for the last: 1.9 for 1.1. */
function siblingOf({ path }: OpenNodes, parts: readonly string[]): CriterionNode | undefined {
  const above = parts.slice(0, -1);
  const open = path.filter(
    (node) => node.parts.length === parts.length && equalParts(node.parts.slice(0, -1), above),
  );
  return open.at(-1) ?? groupOf(path, above)?.children.at(-1);
}

/** How well a code goes on: behind its sibling, as the first of its group, or neither. */
function goesOn(open: OpenNodes, code: string): number {
  const parts = code.split(".");
  const last = Number(parts.at(-1));
  const sibling = siblingOf(open, parts);
  if (sibling !== undefined) return last === Number(sibling.parts.at(-1)) + 1 ? 2 : 0;
  const parent = groupOf(open.path, parts.slice(0, -1));
  return parent !== undefined && last === 1 ? 2 : parent === undefined ? 0 : 1;
}

/** A day's codes as they may have been typed: `1.2` on 1 February where days come first, or on 2 January. */
function codesOfDay(date: string): readonly string[] {
  const [year = "", month = "", day = ""] = date.split("-").map((piece) => String(Number(piece)));
  const plainCodes = [`${day}.${month}`, `${month}.${day}`];
  return [...plainCodes, `${day}.${month}.${year.slice(-2)}`];
}

/** `1.1` as a number behind 1.9 was 1.10. */
function codeBehind(open: OpenNodes, number: number): string | undefined {
  const [group = "", part = ""] = String(number).split(".");
  const sibling = siblingOf(open, [group, part]);
  const next = `${group}.${String(Number(sibling?.parts.at(-1)) + 1)}`;
  return part !== "" && next !== String(number) && Number(next) === number ? next : undefined;
}

function codeOfDay(date: string, place: TablePlace, open: OpenNodes, notes: TableNotes): string {
  const options = codesOfDay(date);
  const [proposed = ""] = [...options].sort((a, b) => goesOn(open, b) - goesOn(open, a));
  const ask = { ...place, code: "codeDoubtful", given: dateText(date), why: "date" } as const;
  return notes.ask(ask, options, proposed);
}

/** The code that a cell was meant to hold where Excel has made something else of it: asked, never taken silently. */
export function meantCode(
  value: GridValue | undefined,
  place: TablePlace,
  open: OpenNodes,
  notes: TableNotes,
): readonly PrintedCode[] | undefined {
  if (value?.kind === "date") return readPrintedCode(codeOfDay(value.date, place, open, notes));
  if (value?.kind !== "number") return undefined;
  const behind = codeBehind(open, value.number);
  if (behind === undefined) return undefined;
  const given = String(value.number);
  const ask = { ...place, code: "codeDoubtful", given, why: "number" } as const;
  return readPrintedCode(notes.ask(ask, [behind, given], behind));
}

/** Another code where a sibling has the same: the next one that is free. Asked, never taken silently. */
export function freeCode(
  code: PrintedCode,
  siblings: readonly CriterionNode[],
  place: TablePlace,
  notes: TableNotes,
): readonly string[] {
  const repeats = siblings.some((node) => equalParts(node.parts, code.parts));
  const last = code.parts.at(-1) ?? "";
  if (!repeats || !/^\d+$/u.test(last)) return code.parts;
  const above = code.parts.slice(0, -1);
  const taken = siblings.map((node) => Number(node.parts.at(-1))).filter(Number.isInteger);
  const proposed = [...above, String(Math.max(...taken) + 1)].join(".");
  const given = bareCode(code);
  const ask = { ...place, code: "codeDoubtful", given, why: "repeated" } as const;
  return notes.ask(ask, [proposed, given], proposed).split(".");
}
