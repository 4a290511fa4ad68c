import { freeCode, meantCode } from "../codes/doubtful-code";
import { type PrintedCode } from "../codes/printed-code";
import { type TableCells } from "../cells/table-cells";
import { type TableEntry } from "../rows/table-entries";
import { namesConditions } from "../rows/row-words";
import { type TableNotes } from "../table-note";
import { addNode, type CriterionNode, pathTo } from "./criterion-node";
import { likeliestCode, type OpenNodes, parentOfCode } from "./find-parent";
import { parentOfUncoded, uncodedKind } from "./uncoded";

/** The criteria of a table in their places, before sections and points are settled. */
export interface CriteriaTree {
  readonly roots: CriterionNode[];
  /** Lines that say how a criterion is scored, by the criterion. */
  readonly details: Map<CriterionNode, TableEntry[]>;
}

interface Building extends CriteriaTree {
  readonly entries: readonly TableEntry[];
  readonly anyCodes: boolean;
  readonly cells: TableCells;
  readonly notes: TableNotes;
}

function placeCoded(
  { roots, cells, notes }: Building,
  entry: TableEntry,
  before: CriterionNode | undefined,
): CriterionNode {
  const open: OpenNodes = { path: pathTo(before), roots };
  const { row, codeColumn } = entry.line;
  const place = cells.place(row, codeColumn);
  const meant = meantCode(cells.value(row, codeColumn), place, open, notes);
  const code = likeliestCode(open, meant ?? entry.codes) as PrintedCode;
  const parent = parentOfCode(open, code);
  const parts = freeCode(code, parent?.children ?? roots, place, notes);
  return addNode(roots, { entry, style: code.style, code, parts, parent });
}

/** A group without a code stands beside the last such group that is open, else at the top. */
function placeHeading(
  { roots }: Building,
  entry: TableEntry,
  next: TableEntry | undefined,
  before: CriterionNode | undefined,
): CriterionNode {
  const path = pathTo(before);
  const beside = path.filter(({ style }) => style === "heading").at(-1);
  const isInside =
    path.at(-1)?.entry.points.kind === "blank" && next !== undefined && !entry.isGroup;
  const inside = isInside && before?.children.length === 0 && before.style !== "heading";
  const parent = beside === undefined ? (inside ? before : undefined) : beside.parent;
  return addNode(roots, { entry, style: "heading", code: undefined, parts: [], parent });
}

function addDetail({ details }: Building, entry: TableEntry, before: CriterionNode): CriterionNode {
  details.set(before, [...(details.get(before) ?? []), entry]);
  return before;
}

/** True inside the part for conditions, where criteria have no points. */
function listsConditions(before: CriterionNode): boolean {
  return pathTo(before).some(({ entry }) => namesConditions(entry.title));
}

function place(
  building: Building,
  entry: TableEntry,
  index: number,
  before: CriterionNode | undefined,
): CriterionNode {
  const { entries, anyCodes, roots } = building;
  const saysHow = before !== undefined && !listsConditions(before);
  const isBullet = entry.codes[0]?.style === "bullet";
  if (isBullet && entry.points.kind === "blank" && saysHow)
    return addDetail(building, entry, before);
  if (entry.codes.length > 0) return placeCoded(building, entry, before);
  const next = entries[index + 1];
  const kind = uncodedKind(entry, next, anyCodes);
  if (kind === "heading") return placeHeading(building, entry, next, before);
  if (kind === "detail" && saysHow) return addDetail(building, entry, before);
  const parent = parentOfUncoded(before, entries, index);
  return addNode(roots, { entry, style: "none", code: undefined, parts: [], parent });
}

/** Puts the entries of a table in their places, by their codes and, without codes, by titles and points. */
export function buildTree(
  entries: readonly TableEntry[],
  cells: TableCells,
  notes: TableNotes,
): CriteriaTree {
  const anyCodes = entries.some(({ codes }) => codes.some(({ style }) => style !== "bullet"));
  const building: Building = { roots: [], details: new Map(), entries, anyCodes, cells, notes };
  let before: CriterionNode | undefined;
  entries.forEach((entry, index) => {
    before = place(building, entry, index, before);
  });
  return building;
}
