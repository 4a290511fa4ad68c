import { foldedName } from "../../../basics/folded-name";
import { type Scorer } from "../../../scoring/template/criterion";
import { type TableCells } from "../cells/table-cells";
import { draftPoints, type SettledPoints } from "../points/settle-points";
import { leafRule } from "../rules/leaf-rule";
import { scorerFromText } from "../rules/scorer-from-text";
import { type TableEntry } from "../rows/table-entries";
import { type TableNotes } from "../table-note";
import { type CriterionDraft, type TemplateDefaults } from "../template-draft";
import { type CriterionNode } from "./criterion-node";
import { type LevelRows } from "./level-rows";
import { type PlacedNode, withPlacedBelow } from "./settle-sections";

/** Everything that is known of the criteria when the draft is written. */
export interface KnownCriteria {
  readonly tops: readonly PlacedNode[];
  readonly codes: ReadonlyMap<CriterionNode, string>;
  readonly points: ReadonlyMap<CriterionNode, SettledPoints>;
  readonly levels: LevelRows;
  readonly details: ReadonlyMap<CriterionNode, readonly TableEntry[]>;
  readonly cells: TableCells;
  readonly notes: TableNotes;
  readonly defaults: TemplateDefaults;
}

type Evidence = NonNullable<CriterionDraft["evidence"]>;

const SCORERS: readonly Scorer[] = ["unit", "leader", "board", "agency"];

type Scorers = Map<string, Scorer>;

/** Who scores; a text that does not tell for certain is asked about once, however often it stands there. */
function scorerOf(known: KnownCriteria, scorers: Scorers, placed: PlacedNode): Scorer {
  const { line } = placed.node.entry;
  const { cells, notes, defaults } = known;
  if (line.scorer === "") return defaults.scorer[placed.section];
  const key = foldedName(line.scorer);
  const before = scorers.get(key);
  if (before !== undefined) return before;
  const { scorer, certain } = scorerFromText(line.scorer);
  const place = cells.place(line.row, line.scorerColumn);
  const ask = { ...place, code: "scorerOf", given: line.scorer } as const;
  const chosen = certain ? scorer : (notes.ask(ask, SCORERS, scorer) as Scorer);
  scorers.set(key, chosen);
  return chosen;
}

function howScored(known: KnownCriteria, { node }: PlacedNode): string {
  const lines = (known.details.get(node) ?? []).map(({ title }) => title);
  return [node.entry.line.howScored, ...lines].filter((text) => text !== "").join("; ");
}

/** A template has no place for how people score by hand, so it stands with the evidence that they look at. */
function evidenceOf(evidence: string, text: string, kind: string): Evidence {
  const hint = [evidence, kind === "manual" ? text : ""].filter((each) => each !== "").join("; ");
  return { required: evidence === "" ? "never" : "ifPoints", hint };
}

function leafDraft(
  known: KnownCriteria,
  scorers: Scorers,
  placed: PlacedNode,
): Partial<CriterionDraft> {
  const points = known.points.get(placed.node) ?? {
    max: undefined,
    cap: undefined,
    per: undefined,
  };
  const text = howScored(known, placed);
  const levels = known.levels.get(placed.node) ?? [];
  const rule = leafRule(placed, points, { levels, text }, known);
  const max = placed.section === "condition" ? undefined : draftPoints(points.max);
  return {
    ...(max === undefined ? {} : { max }),
    rule,
    scorer: scorerOf(known, scorers, placed),
    na: known.defaults.na,
    evidence: evidenceOf(placed.node.entry.line.evidence, text, rule.kind),
  };
}

function groupDraft(known: KnownCriteria, { node, section }: PlacedNode): Partial<CriterionDraft> {
  if (section === "condition") return {};
  const points = known.points.get(node);
  const [max, cap] = [draftPoints(points?.max), draftPoints(points?.cap)];
  return {
    ...(max === undefined || section === "penalty" ? {} : { max }),
    ...(cap === undefined ? {} : { cap }),
  };
}

/** The criteria in the JSON form of a template, in printing order, with the node that each came from. */
export function draftCriteria(
  known: KnownCriteria,
): readonly { readonly criterion: CriterionDraft; readonly node: CriterionNode }[] {
  const scorers: Scorers = new Map();
  const idOf = ({ node }: PlacedNode): string => `tc-${known.codes.get(node) ?? ""}`;
  return known.tops.flatMap(withPlacedBelow).map((placed) => {
    const { node, section, parent, children } = placed;
    const shared = {
      id: idOf(placed),
      code: known.codes.get(node) ?? "",
      parent: parent === undefined ? null : idOf(parent),
      title: node.entry.title,
      section,
    };
    const own = children.length > 0 ? groupDraft(known, placed) : leafDraft(known, scorers, placed);
    return { criterion: { ...shared, ...own }, node };
  });
}
