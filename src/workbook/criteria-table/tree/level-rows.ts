import { type TableCells } from "../cells/table-cells";
import { type TableEntry } from "../rows/table-entries";
import { type TableNotes } from "../table-note";
import { type CriterionNode, plainPoints, sumOfPlain, withDescendants } from "./criterion-node";

/** Levels that were listed below a criterion as rows of their own. */
export type LevelRows = ReadonlyMap<CriterionNode, readonly TableEntry[]>;

const FEWEST = 2;

/** True where the rows below look like levels: none has a code, the best gives all the points, together they give more. */
function looksLikeLevels({ entry, children }: CriterionNode): boolean {
  const own = plainPoints(entry);
  if (own === undefined || children.length < FEWEST) return false;
  const isPlain = children.every(
    (child) =>
      child.children.length === 0 &&
      (child.style === "none" || child.style === "bullet") &&
      child.entry.points.kind === "points",
  );
  const most = Math.max(...children.map((child) => plainPoints(child.entry) ?? 0));
  return isPlain && most === own && sumOfPlain(children) > own;
}

/** Asks of rows that look like levels what they are, and takes those that are levels out of the tree. */
export function takeLevelRows(
  roots: readonly CriterionNode[],
  cells: TableCells,
  notes: TableNotes,
): LevelRows {
  const found = new Map<CriterionNode, readonly TableEntry[]>();
  for (const node of roots.flatMap(withDescendants).filter(looksLikeLevels)) {
    const { row, pointsColumn } = node.entry.line;
    const ask = {
      ...cells.place(row, pointsColumn),
      code: "rowsAre",
      given: node.entry.title,
      count: node.children.length,
    } as const;
    if (notes.ask(ask, ["levels", "criteria"], "levels") !== "levels") continue;
    found.set(
      node,
      node.children.map(({ entry }) => entry),
    );
    node.children.splice(0);
  }
  return found;
}
