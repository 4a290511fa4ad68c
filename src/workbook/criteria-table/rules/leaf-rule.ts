import { type Points, toNumber } from "../../../scoring/points/points";
import { type TableCells } from "../cells/table-cells";
import { type SettledPoints } from "../points/settle-points";
import { type TableEntry } from "../rows/table-entries";
import { type TableNotes } from "../table-note";
import { type RuleDraft } from "../template-draft";
import { plainPoints } from "../tree/criterion-node";
import { type PlacedNode } from "../tree/settle-sections";
import { countedRule } from "./counted-rule";
import { manualRule } from "./manual-rule";
import { tiersFromText } from "./tiers-from-text";

/** What the table says about how one criterion is scored. */
export interface HowScored {
  readonly levels: readonly TableEntry[];
  /** The lines below it and its column, without its title. */
  readonly text: string;
}

function levelRule(levels: readonly TableEntry[]): RuleDraft {
  return {
    kind: "level",
    levels: levels.map((level, index) => ({
      key: `muc-${String(index + 1)}`,
      label: level.title,
      points: toNumber((plainPoints(level) ?? 0) as Points),
    })),
  };
}

function counted(
  { section, node: { entry } }: PlacedNode,
  { per }: SettledPoints,
  text: string,
): { readonly rule: RuleDraft; readonly per: Points; readonly given: string } | undefined {
  if (per !== undefined) {
    const kind =
      section === "content" && entry.points.kind === "counted" && entry.points.per < 0
        ? "deduct"
        : "perUnit";
    return { rule: { kind, per: toNumber(per) }, per, given: entry.title };
  }
  for (const given of [text, entry.title]) {
    const found = countedRule(given, section);
    if (found !== undefined)
      return { rule: { kind: found.kind, per: toNumber(found.per) }, per: found.per, given };
  }
  return undefined;
}

/**
 * The way of scoring of a leaf: `binary` for a condition, the levels listed below it, what a text says plainly of each
 * one counted, tiers if the leader confirms them, else by hand in steps.
 */
export function leafRule(
  placed: PlacedNode,
  points: SettledPoints,
  { levels, text }: HowScored,
  { cells, notes }: { readonly cells: TableCells; readonly notes: TableNotes },
): RuleDraft {
  if (placed.section === "condition") return { kind: "binary" };
  if (levels.length > 0) return levelRule(levels);
  const { row, codeColumn } = placed.node.entry.line;
  const place = cells.place(row, codeColumn);
  const found = counted(placed, points, text);
  if (found !== undefined) {
    notes.findings.push({ ...place, code: "countedRule", given: found.given, per: found.per });
    return found.rule;
  }
  const max = points.max ?? (0 as Points);
  const tiers = tiersFromText(text, max);
  const ask = { ...place, code: "tiersOf", given: text } as const;
  if (tiers !== undefined && notes.ask(ask, ["tier", "manual"], "tier") === "tier") return tiers;
  return manualRule(max);
}
