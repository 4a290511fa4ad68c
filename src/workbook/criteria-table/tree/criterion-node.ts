import { type Points } from "../../../scoring/points/points";
import { type PrintedCode } from "../codes/printed-code";
import { type TableEntry } from "../rows/table-entries";

/** A criterion while its place is being found. `heading` is a group without a code, `none` anything else without. */
export interface CriterionNode {
  readonly entry: TableEntry;
  readonly style: PrintedCode["style"] | "heading" | "none";
  /** Undefined where there is none. */
  readonly code: PrintedCode | undefined;
  /** The pieces of the code; none until one is made where none was printed. */
  parts: readonly string[];
  readonly parent: CriterionNode | undefined;
  readonly children: CriterionNode[];
}

/** Points of an entry where they are plain, without their sign; undefined for any others. */
export function plainPoints({ points }: TableEntry): number | undefined {
  return points.kind === "points" ? Math.abs(points.points) : undefined;
}

/** A node with everything above it, from the top down. */
export function pathTo(node: CriterionNode | undefined): readonly CriterionNode[] {
  return node === undefined ? [] : [...pathTo(node.parent), node];
}

/** A node and everything below it, in printing order. */
export function withDescendants(node: CriterionNode): readonly CriterionNode[] {
  return [node, ...node.children.flatMap(withDescendants)];
}

/** Puts a node behind its siblings. */
export function addNode(
  roots: CriterionNode[],
  made: Omit<CriterionNode, "children">,
): CriterionNode {
  const node: CriterionNode = { ...made, children: [] };
  (made.parent?.children ?? roots).push(node);
  return node;
}

/** Sum of plain points. */
export function sumOfPlain(nodes: readonly { readonly entry: TableEntry }[]): Points {
  return nodes.reduce((sum, { entry }) => sum + (plainPoints(entry) ?? 0), 0) as Points;
}
