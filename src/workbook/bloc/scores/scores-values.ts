import { type Inputs } from "../../../scoring/rules/rule";
import { type Entry, type LeafEntries, type Stage } from "../../../scoring/self-assessment/entry";
import { type Leaf } from "../../../scoring/template/criterion";
import { toNumber } from "../../../scoring/points/points";
import { entryScore, type LeafScore } from "../../../scoring/verification/leaf-score";
import {
  comparedInputs,
  officialEntry,
  type Through,
} from "../../../scoring/verification/official-entry";
import { type LeafColumn } from "../../../scoring/verification/bloc-scores";
import { type Precision } from "../../../scoring/points/points";
import { inputCell, tickNumbers } from "../../answers/answer-values";
import { type Marks, type SheetWords } from "../../look/sheet-words";
import { type CellValue } from "../../plan/sheet-plan";
import { type ScoresKey, typedKeys } from "./scores-layout";

/** A score as a points cell shows it. */
export function scoreValue(score: LeafScore, marks: Marks): CellValue {
  if (score.kind === "points") return toNumber(score.points);
  return score.kind === "na" ? marks.na : marks.missing;
}

function inputCells(
  { inputs }: Extract<Entry, { kind: "inputs" }>,
  stage: Stage,
  { rule }: Leaf,
  marks: Marks,
): readonly (readonly [ScoresKey, CellValue])[] {
  const cells = rule.fields.flatMap((field): (readonly [ScoresKey, CellValue])[] => {
    const value =
      field.shape === "ticks" ? tickNumbers(field, inputs, marks) : inputCell(field, inputs, marks);
    return value === undefined ? [] : [[`${stage}.${field.place}`, value]];
  });
  return cells.length > 0 ? cells : [[`${stage}.result`, marks.missing]];
}

/**
 * The cells that hold one entry at its stage, by column key. An entry in which every input is blank says so in its
 * result: it is not the same as none.
 */
export function entryCells(
  entry: Entry,
  stage: Stage,
  leaf: Leaf,
  { words, scorers }: { readonly words: SheetWords; readonly scorers: number },
): ReadonlyMap<ScoresKey, CellValue> {
  const cells = new Map<ScoresKey, CellValue>();
  const { marks } = words;
  if (entry.reason !== "") cells.set(`${stage}.reason`, entry.reason);
  if (entry.kind === "na") cells.set(`${stage}.na`, marks.tick);
  if (entry.kind === "typed")
    typedKeys(stage, scorers).forEach((key, index) => {
      const points = entry.points[index];
      if (points !== undefined) cells.set(key, points);
    });
  if (entry.kind === "inputs")
    for (const [key, value] of inputCells(entry, stage, leaf, marks)) cells.set(key, value);
  return cells;
}

/** The cached result of a stage's points formula; blank where the stage has no entry. */
export function stageValue(
  entry: Entry | undefined,
  { leaf, figures }: Pick<LeafColumn, "leaf" | "figures">,
  precision: Precision,
  marks: Marks,
): CellValue {
  return entry === undefined ? "" : scoreValue(entryScore(entry, leaf, figures, precision), marks);
}

/** The name of the official stage, as the cell shows it. */
export function stageName(entries: LeafEntries, words: SheetWords): string {
  const official = officialEntry(entries, "official");
  return official === undefined ? words.bloc.scores.noEntry : words.stages[official.stage];
}

function figure(inputs: Inputs | undefined, name: string): number | "" {
  const value = inputs?.get(name);
  return typeof value === "number" ? value : "";
}

/** The cached results behind a comparison across the bloc, in the floating-point steps of the formulas. */
export function comparedValues(
  entries: LeafEntries,
  through: Through,
): {
  readonly target: number | "";
  readonly actual: number | "";
  readonly excess: number | "";
  readonly withoutTarget: number | "";
} {
  const inputs = comparedInputs(entries, through);
  const [target, actual] = [figure(inputs, "target"), figure(inputs, "actual")];
  const given = actual !== "" && actual >= 0;
  const above = given && target !== "" && target > 0 && actual > target;
  return {
    target,
    actual,
    excess: above ? (actual - target) / target : "",
    withoutTarget: given && (target === "" || target === 0) ? actual : "",
  };
}
