import { type BlocRecord } from "../import/bloc-record";
import { type Bloc } from "../import/bloc";
import { type Received } from "../import/received";
import { toNumber } from "../points/points";
import { entriesOf, type LeafEntries } from "../self-assessment/entry";
import { type BlocResult } from "./score-bloc";
import { type Leaf } from "../template/criterion";
import { type Template } from "../template/template";
import { type LeafColumn } from "../verification/bloc-scores";
import { entryScore, type LeafScore } from "../verification/leaf-score";
import { officialEntry } from "../verification/official-entry";
import { type SlipLine, type SlipScore } from "../import/slips/slip";
import { verdictOn } from "../import/slips/slip-book";

/** What the changed lines of a unit are found in. */
export interface ScoredContent {
  readonly template: Template;
  readonly bloc: Bloc;
  readonly received: ReadonlyMap<string, Received>;
  readonly record: BlocRecord;
  readonly result: BlocResult;
}

const UNCLAIMED: LeafScore = { kind: "missing", notComputable: false };

function shownScore(score: LeafScore): SlipScore {
  return score.kind === "points" ? toNumber(score.points) : score.kind;
}

/** What a unit claimed; without a claim a criterion that only counts when claimed is 0. */
function claimed(
  { self }: LeafEntries,
  { leaf, figures }: LeafColumn,
  precision: Template["precision"],
): SlipScore {
  if (self !== undefined) return shownScore(entryScore(self, leaf, figures, precision));
  return leaf.section === "content" ? shownScore(UNCLAIMED) : 0;
}

/** What was found about the evidence, as a line states it. */
function foundOn(
  unit: string,
  leaf: Leaf,
  { received, record }: ScoredContent,
): Pick<SlipLine, "evidence" | "verdict" | "remark"> {
  const found = verdictOn(record, unit, leaf.id);
  const evidence = received.get(unit)?.citations.get(leaf.code) ?? "";
  return { evidence, verdict: found?.verdict ?? "", remark: found?.remark ?? "" };
}

function lineOf(unit: string, column: LeafColumn, content: ScoredContent): SlipLine | undefined {
  const { leaf, figures } = column;
  const { precision } = content.template;
  const entries = entriesOf(content.bloc.entries, unit, leaf.code);
  const official = officialEntry(entries, "official");
  if (official === undefined) return undefined;
  const { stage, entry } = official;
  const self = claimed(entries, column, precision);
  const given = shownScore(entryScore(entry, leaf, figures, precision));
  const found = foundOn(unit, leaf, content);
  if (self === given && found.verdict !== "short") return undefined;
  const { id: criterion, code, title, section, max } = leaf;
  return {
    ...{ criterion, code, title, self, given, stage },
    max: section === "condition" ? null : toNumber(max),
    reason: stage === "self" ? "" : entry.reason,
    ...found,
  };
}

/** True for a criterion to which a unit answers for itself. */
function isOwn({ scorer }: Leaf): boolean {
  return scorer === "unit";
}

/**
 * The lines of a unit that somebody changed, in printing order: others gave other points than it claims, or found its
 * evidence insufficient. Claimed and given points are both computed with the bloc as it stands, so that what moves
 * only because other units moved is no change. Criteria that others score from the start are none of them.
 */
export function changedLines(unit: string, content: ScoredContent): readonly SlipLine[] {
  return content.result.official.columns
    .filter(({ leaf }) => isOwn(leaf))
    .flatMap((column) => lineOf(unit, column, content) ?? []);
}
