import { type Section } from "../../../scoring/template/criterion";
import { type TableCells } from "../cells/table-cells";
import { namedSections } from "../rows/row-words";
import { type TableNotes } from "../table-note";
import { type CriterionNode, withDescendants } from "./criterion-node";

/** A criterion with its section and the group that it has in the template. */
export interface PlacedNode {
  readonly node: CriterionNode;
  readonly section: Section;
  readonly parent: PlacedNode | undefined;
  readonly children: PlacedNode[];
}

interface Settling {
  readonly cells: TableCells;
  readonly notes: TableNotes;
  readonly tops: PlacedNode[];
}

type OtherSection = Exclude<Section, "content">;

/** What the points of a criterion say about its section: their sign, or the column in which they stand. */
function byPoints({
  entry: { points, line },
}: CriterionNode): OtherSection | "positive" | undefined {
  if (points.kind === "points") return points.points < 0 ? "penalty" : "positive";
  if (points.kind === "counted") return points.per < 0 ? "penalty" : "positive";
  if (points.kind !== "blank") return "positive";
  if (line.penalty.kind !== "blank") return "penalty";
  return line.bonus.kind === "blank" ? undefined : "bonus";
}

/** What all the points of a criterion and those below it say; undefined where there are none or they differ. */
function bySubtree(node: CriterionNode): ReturnType<typeof byPoints> {
  const said = new Set(withDescendants(node).flatMap((each) => byPoints(each) ?? []));
  return said.size === 1 ? [...said][0] : said.size === 0 ? undefined : "positive";
}

function isByColumn({ entry: { points, line } }: CriterionNode): boolean {
  return points.kind === "blank" && (line.bonus.kind !== "blank" || line.penalty.kind !== "blank");
}

function askSection(
  { cells, notes }: Settling,
  node: CriterionNode,
  options: readonly Section[],
): Section {
  const [proposed = "content"] = options;
  const { line, title } = node.entry;
  const ask = {
    ...cells.place(line.row, line.codeColumn),
    code: "sectionOf",
    given: title,
  } as const;
  const chosen = notes.ask(ask, [...options, "content", "bonus", "penalty", "condition"], proposed);
  return chosen as Section;
}

function topSection(settling: Settling, node: CriterionNode): Section {
  const { sections, certain } = namedSections(node.entry.title);
  const said = bySubtree(node);
  const [first] = sections;
  if (first === undefined) {
    if (said === undefined || said === "positive") return "content";
    return withDescendants(node).some(isByColumn)
      ? said
      : askSection(settling, node, [said, "content"]);
  }
  const hasPoints = said !== undefined;
  if (first === "condition" && hasPoints)
    return askSection(settling, node, ["content", "condition"]);
  if (certain) return first;
  const likeliest = sections.find((each) => each === said) ?? first;
  return askSection(settling, node, [likeliest, "content"]);
}

/** The section that a group inside the content names for certain. */
function namedInside({ entry, children }: CriterionNode, above: Section): OtherSection | undefined {
  const { sections, certain } = namedSections(entry.title);
  return above === "content" && certain && children.length > 0 ? sections[0] : undefined;
}

/** The section of a criterion inside a group of another one, where its title or its points say so. */
function innerSection(settling: Settling, node: CriterionNode, above: Section): Section {
  if (above === "condition") return above;
  const said = bySubtree(node);
  if (isByColumn(node) && said !== "positive") return said ?? above;
  const named = namedInside(node, above);
  if (named !== undefined) return askSection(settling, node, [named, above]);
  const isTaken = said === "penalty" && above !== "penalty";
  return isTaken ? askSection(settling, node, ["penalty", above]) : above;
}

function placeBelow(settling: Settling, placed: PlacedNode): void {
  for (const child of placed.node.children) {
    const section = innerSection(settling, child, placed.section);
    const isLifted = section !== placed.section;
    const made: PlacedNode = {
      node: child,
      section,
      parent: isLifted ? undefined : placed,
      children: [],
    };
    (isLifted ? settling.tops : placed.children).push(made);
    placeBelow(settling, made);
  }
}

/** A group of bonuses and penalties together has no place in a template; its groups stand by themselves. */
function isMixed({ entry, children }: CriterionNode): boolean {
  return (
    namedSections(entry.title).sections.length > 1 &&
    children.length > 1 &&
    children.every((child) => namedSections(child.entry.title).certain)
  );
}

function placeTop(settling: Settling, node: CriterionNode): void {
  if (isMixed(node)) {
    for (const child of node.children) placeTop(settling, child);
    return;
  }
  const section = topSection(settling, node);
  const placed: PlacedNode = { node, section, parent: undefined, children: [] };
  settling.tops.push(placed);
  placeBelow(settling, placed);
}

/**
 * Says which part of the template each criterion belongs to. What stands inside a group of another part is lifted to the
 * top, behind that group: a template keeps its parts apart.
 */
export function settleSections(
  roots: readonly CriterionNode[],
  cells: TableCells,
  notes: TableNotes,
): readonly PlacedNode[] {
  const settling: Settling = { cells, notes, tops: [] };
  for (const root of roots) placeTop(settling, root);
  return settling.tops;
}

/** A criterion and everything below it, in printing order. */
export function withPlacedBelow(placed: PlacedNode): readonly PlacedNode[] {
  return [placed, ...placed.children.flatMap(withPlacedBelow)];
}
