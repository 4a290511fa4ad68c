import { type LeafColumn } from "../../../scoring/verification/bloc-scores";
import {
  entriesOf,
  type LeafEntries,
  type Stage,
  STAGES,
} from "../../../scoring/self-assessment/entry";
import { toNumber } from "../../../scoring/points/points";
import { type CellValue } from "../../plan/sheet-plan";
import { type Formula } from "../../plan/sheet-draft";
import { type SheetWords } from "../../look/sheet-words";
import { type BlocContent } from "../bloc-content";
import {
  claimedPoints,
  comparedFigure,
  excessFormula,
  type LeaderCells,
  officialPoints,
  officialStage,
  type RowFormulas,
  stagePoints,
  withoutTargetFormula,
} from "./scores-formulas";
import { scoresKey, type ScoresKey, type ScoresLayout, type ScoresRow } from "./scores-layout";
import { comparedValues, entryCells, stageName, stageValue } from "./scores-values";

/** What all rows of the scores sheet are drawn from. */
export interface ScoresDrawing {
  readonly content: BlocContent;
  readonly layout: ScoresLayout;
  readonly words: SheetWords;
  /** Criterion id → the detail sheets' cells for a bloc-wide rule: official, and self-assessments only. */
  readonly leaders: (criterion: string) => {
    readonly official: LeaderCells;
    readonly self: LeaderCells;
  };
  readonly official: ReadonlyMap<string, LeafColumn>;
  readonly self: ReadonlyMap<string, LeafColumn>;
}

type Contents = Map<ScoresKey, CellValue | Formula>;

function putEntries(
  contents: Contents,
  entries: LeafEntries,
  row: ScoresRow,
  drawing: ScoresDrawing,
): void {
  const { words, layout } = drawing;
  for (const stage of STAGES) {
    const entry = entries[stage];
    if (entry === undefined) continue;
    const cells = entryCells(entry, stage, row.leaf, { words, scorers: layout.scorers });
    for (const [key, value] of cells) contents.set(key, value);
  }
}

function putPoints(
  contents: Contents,
  entries: LeafEntries,
  of: RowFormulas,
  drawing: ScoresDrawing,
): void {
  const { leaf, unit } = of.row;
  const { marks } = of.words;
  const official = drawing.official.get(leaf.code);
  const self = drawing.self.get(leaf.code);
  if (official === undefined || self === undefined) return;
  const leaders = drawing.leaders(leaf.id);
  const stages: readonly Stage[] =
    leaf.scorer === "unit" ? STAGES : STAGES.filter((stage) => stage !== "self");
  for (const stage of stages)
    contents.set(`${stage}.points`, {
      formula: stagePoints(of, stage, leaders.official),
      value: stageValue(entries[stage], official, of.precision, marks),
    });
  const absent: CellValue = leaf.section === "content" ? marks.missing : 0;
  const last = [...STAGES].reverse().find((stage) => entries[stage] !== undefined);
  const officialValue =
    last === undefined ? absent : stageValue(entries[last], official, of.precision, marks);
  const selfValue =
    entries.self === undefined ? absent : stageValue(entries.self, self, of.precision, marks);
  contents.set("official", { formula: officialPoints(of), value: officialValue });
  contents.set("officialStage", {
    formula: officialStage(of),
    value: stageName(entries, of.words),
  });
  contents.set("claimed", { formula: claimedPoints(of, leaders.self), value: selfValue });
  contents.set("key", scoresKey(unit.id, leaf.id));
}

function putComparison(contents: Contents, entries: LeafEntries, of: RowFormulas): void {
  const { layout, row } = of;
  const cell = (key: ScoresKey): string => layout.cell(row.row, key);
  const [target, actual] = [cell("comparedTarget"), cell("comparedActual")];
  const [ownTarget, ownActual] = [cell("self.target"), cell("self.result")];
  const applies = `${cell("self.na")}=""`;
  const official = comparedValues(entries, "official");
  const self = comparedValues(entries, "self");
  contents.set("comparedTarget", { formula: comparedFigure(of, "target"), value: official.target });
  contents.set("comparedActual", { formula: comparedFigure(of, "result"), value: official.actual });
  contents.set("excess", { formula: excessFormula(target, actual), value: official.excess });
  contents.set("withoutTarget", {
    formula: withoutTargetFormula(target, actual),
    value: official.withoutTarget,
  });
  contents.set("claimedExcess", {
    formula: excessFormula(ownTarget, ownActual, applies),
    value: self.excess,
  });
  contents.set("claimedWithoutTarget", {
    formula: withoutTargetFormula(ownTarget, ownActual, applies),
    value: self.withoutTarget,
  });
}

/** Everything that stands in one row, by column key. */
export function rowContents(
  row: ScoresRow,
  drawing: ScoresDrawing,
): ReadonlyMap<ScoresKey, CellValue | Formula> {
  const { content, layout, words } = drawing;
  const { unit, leaf } = row;
  const entries = entriesOf(content.bloc.entries, unit.id, leaf.code);
  const contents: Contents = new Map<ScoresKey, CellValue | Formula>([
    ["unit", unit.id],
    ["criterion", leaf.id],
    ["unitName", unit.name],
    ["code", leaf.code],
    ["title", leaf.title],
    ["scorer", words.scorers[leaf.scorer]],
  ]);
  if (leaf.section !== "condition") contents.set("max", toNumber(leaf.max));
  putEntries(contents, entries, row, drawing);
  const citation = content.received.get(unit.id)?.citations.get(leaf.code);
  if (citation !== undefined) contents.set("self.evidence", citation);
  const of: RowFormulas = { layout, row, precision: content.template.precision, words };
  putPoints(contents, entries, of, drawing);
  if (leaf.rule.blocWide) putComparison(contents, entries, of);
  return contents;
}
