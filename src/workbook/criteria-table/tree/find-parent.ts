import { type PrintedCode, samePart } from "../codes/printed-code";
import { type CriterionNode } from "./criterion-node";

/** Where a criterion may go: what is open, from the top down to the criterion before, and what stands at the top. */
export interface OpenNodes {
  readonly path: readonly CriterionNode[];
  readonly roots: readonly CriterionNode[];
}

function deepest(
  path: readonly CriterionNode[],
  fits: (node: CriterionNode) => boolean,
): CriterionNode | undefined {
  return path.filter(fits).at(-1);
}

/** The open criterion of the same style, before all one with the same mark; `1)` below `2.` begins a list of its own. */
function openLike(path: readonly CriterionNode[], code: PrintedCode): CriterionNode | undefined {
  const alike = path.filter(({ style }) => style === code.style);
  const marked = deepest(alike, (node) => node.code?.mark === code.mark);
  return marked ?? (code.ordinal === 1 ? undefined : alike.at(-1));
}

const LIKELY = { next: 4, first: 3, later: 2, other: 1 } as const;

function likelihood({ path }: OpenNodes, code: PrintedCode): number {
  const open = openLike(path, code);
  if (open?.code === undefined) return code.ordinal === 1 ? LIKELY.first : LIKELY.other;
  const step = code.ordinal - open.code.ordinal;
  if (step === 1 || step === 2) return LIKELY.next;
  return step > 0 ? LIKELY.later : LIKELY.other;
}

/** Of several ways to read a code (`I` is 1 or a letter) the one that goes on best. */
export function likeliestCode(
  open: OpenNodes,
  codes: readonly PrintedCode[],
): PrintedCode | undefined {
  return [...codes].sort((a, b) => likelihood(open, b) - likelihood(open, a))[0];
}

/** True where both codes are the same, piece by piece. */
export function equalParts(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((part, index) => samePart(part, b[index] ?? ""));
}

/** True where a longer code begins with these pieces. */
function isLedBy(parts: readonly string[], leading: readonly string[]): boolean {
  return (
    leading.length > 0 &&
    parts.length > leading.length &&
    equalParts(parts.slice(0, leading.length), leading)
  );
}

/** All pieces of a criterion's code with those of its groups: `I`, `2` and `a` give I, 2, a. */
export function chainOf(node: CriterionNode): readonly string[] {
  const { parent, parts } = node;
  if (parent === undefined) return parts;
  const above = chainOf(parent);
  if (isLedBy(parts, above)) return parts;
  return [...above, ...(isLedBy(parts, parent.parts) ? parts.slice(parent.parts.length) : parts)];
}

function parentByPath({ path }: OpenNodes, parts: readonly string[]): CriterionNode | undefined {
  const above = parts.slice(0, -1);
  const fitting = deepest(
    path,
    (node) => equalParts(node.parts, above) || equalParts(chainOf(node), above),
  );
  if (fitting !== undefined) return fitting;
  const sibling =
    deepest(path, (node) => equalParts(node.parts.slice(0, -1), above) && node.parts.length > 1) ??
    deepest(path, (node) => node.style === "path" && node.parts.length === parts.length);
  return sibling === undefined ? path.at(-1) : sibling.parent;
}

/** True where a code goes on with those at the top, which a group without a code has closed. */
function goesOnAtTop({ roots }: OpenNodes, code: PrintedCode): boolean {
  const last = roots.filter(({ style }) => style === code.style).at(-1)?.code;
  return last !== undefined && code.ordinal > 1 && code.ordinal > last.ordinal;
}

/**
 * The group that a code belongs to: for `I.1.2` the one it names, else that of the last open criterion with a code of
 * its style, else the criterion before. Undefined for the top.
 */
export function parentOfCode(open: OpenNodes, code: PrintedCode): CriterionNode | undefined {
  if (code.style === "path") return parentByPath(open, code.parts);
  const alike = openLike(open.path, code);
  if (alike !== undefined) return alike.parent;
  return goesOnAtTop(open, code) ? undefined : open.path.at(-1);
}
