import { type Unit } from "../../../scoring/distribution/bloc-setup";
import { type Bloc } from "../../../scoring/import/bloc";
import { type Stage, STAGES } from "../../../scoring/self-assessment/entry";
import { type Leaf } from "../../../scoring/template/criterion";
import { leavesOf } from "../../../scoring/template/criterion-tree";
import { type Template } from "../../../scoring/template/template";
import { type ScoresColumn, type StageColumn } from "../../look/bloc-words";
import { absoluteRangeName, cellName, quoteSheet } from "../../plan/cell-address";

/** The text in the first cell of the hidden key row of the scores sheet. */
export const SCORES_MARKER = "#ktd-cham-diem";

/** Zero-based rows above the table. */
export const SCORES_ROWS = { keys: 0, title: 1, stages: 3, header: 4, numbering: 5, first: 6 };

/** How many scorers the cross-check has columns for, at least. */
export const LEAST_SCORERS = 3;

/** The key of a stage's column, such as `verified.points`; typed points of one scorer end in its number. */
export type StageKey = `${Stage}.${StageColumn}` | `cross.typed.${number}`;

export type ScoresKey = ScoresColumn | StageKey;

/** One row of the table: a unit and a leaf. */
export interface ScoresRow {
  readonly row: number;
  readonly unit: Unit;
  readonly leaf: Leaf;
}

/** Where everything stands on the scores sheet. */
export interface ScoresLayout {
  readonly keys: readonly ScoresKey[];
  readonly rows: readonly ScoresRow[];
  /** How many scorers the cross-check has columns for. */
  readonly scorers: number;
  readonly column: (key: ScoresKey) => number;
  /** A cell's relative name, for formulas of the same row. */
  readonly cell: (row: number, key: ScoresKey) => string;
  /** A whole column of the table, absolute and with the sheet's name. */
  readonly range: (key: ScoresKey) => string;
  /** How many rows below the table's first one a unit and leaf stand, counted from 1. */
  readonly ordinal: (unit: string, criterion: string) => number;
}

/** The key under which other sheets look a row up. */
export function scoresKey(unit: string, criterion: string): string {
  return `${unit}|${criterion}`;
}

function scorersIn({ entries }: Bloc): number {
  let most = LEAST_SCORERS;
  for (const leaves of entries.values())
    for (const { cross } of leaves.values())
      if (cross?.kind === "typed") most = Math.max(most, cross.points.length);
  return most;
}

/** The columns with points typed by the scorers of a stage. */
export function typedKeys(stage: Stage, scorers: number): readonly StageKey[] {
  if (stage === "self") return [];
  if (stage !== "cross") return [`${stage}.typed`];
  return Array.from({ length: scorers }, (_, index): StageKey => `cross.typed.${index + 1}`);
}

function stageKeys(stage: Stage, scorers: number): readonly StageKey[] {
  const typed = typedKeys(stage, scorers);
  const shared: readonly StageKey[] = [`${stage}.na`, `${stage}.points`, `${stage}.reason`];
  const evidence: readonly StageKey[] = stage === "self" ? ["self.evidence"] : [];
  return [`${stage}.target`, `${stage}.result`, ...typed, ...shared, ...evidence];
}

/** The columns in order, with so many scorers at the cross-check. */
export function scoresKeys(scorers: number): readonly ScoresKey[] {
  return [
    "key",
    "unit",
    "criterion",
    "unitName",
    "code",
    "title",
    "max",
    "scorer",
    ...STAGES.flatMap((stage) => stageKeys(stage, scorers)),
    "official",
    "officialStage",
    "claimed",
    "comparedTarget",
    "comparedActual",
    "excess",
    "withoutTarget",
    "claimedExcess",
    "claimedWithoutTarget",
  ];
}

/** Lays out a row a unit and leaf, unit by unit in the order of the member list. */
export function scoresLayout(template: Template, bloc: Bloc, sheet: string): ScoresLayout {
  const scorers = scorersIn(bloc);
  const keys = scoresKeys(scorers);
  const columns = new Map(keys.map((key, index) => [key, index]));
  const leaves = leavesOf(template.criteria);
  const rows = bloc.units.flatMap((unit, place) =>
    leaves.map((leaf, index) => ({
      row: SCORES_ROWS.first + place * leaves.length + index,
      unit,
      leaf,
    })),
  );
  const ordinals = new Map(
    rows.map(({ unit, leaf }, index) => [scoresKey(unit.id, leaf.id), index + 1]),
  );
  const column = (key: ScoresKey): number => columns.get(key) ?? 0;
  const bottom = SCORES_ROWS.first + rows.length - 1;
  return {
    keys,
    rows,
    scorers,
    column,
    cell: (row, key) => cellName(row, column(key)),
    range: (key) => {
      const at = column(key);
      const range = { top: SCORES_ROWS.first, bottom, left: at, right: at };
      return `${quoteSheet(sheet)}!${absoluteRangeName(range)}`;
    },
    ordinal: (unit, criterion) => ordinals.get(scoresKey(unit, criterion)) ?? 0,
  };
}
