import { takesPart, type Unit } from "../../../scoring/distribution/bloc-setup";
import { type Points, toNumber, ZERO } from "../../../scoring/points/points";
import { bandOf, floorPoints } from "../../../scoring/ranking/band";
import { type Place, type Contender } from "../../../scoring/ranking/rank";
import { lowerWins, tieBreakFigure } from "../../../scoring/ranking/tie-break-figures";
import { type UnitTotals } from "../../../scoring/ranking/unit-totals";
import { entriesOf } from "../../../scoring/self-assessment/entry";
import { type Criterion } from "../../../scoring/template/criterion";
import { leavesOf } from "../../../scoring/template/criterion-tree";
import { type Band, type Template } from "../../../scoring/template/template";
import { type LeafColumn } from "../../../scoring/verification/bloc-scores";
import { type Through } from "../../../scoring/verification/official-entry";
import { type Bloc } from "../../../scoring/import/bloc";
import { type Marks } from "../../look/sheet-words";
import { type CellValue } from "../../plan/sheet-plan";
import { comparedValues, scoreValue } from "../scores/scores-values";
import { type NodeRow, type PlainRow, type ResultRow, topContent } from "./detail-layout";

/** One unit's figures, from which the cached results of its column come. */
export interface UnitFigures {
  readonly unit: Unit;
  /** Undefined for a unit that takes no part: its column stays blank. */
  readonly contender: Contender | undefined;
  readonly place: Place | undefined;
  /** The place in the printed list. */
  readonly position: number;
}

/** What the cached results of a whole detail sheet come from. */
export interface DetailFigures {
  readonly template: Template;
  readonly bloc: Bloc;
  readonly through: Through;
  readonly columns: ReadonlyMap<string, LeafColumn>;
  readonly units: readonly UnitFigures[];
  readonly marks: Marks;
}

function number(points: Points | undefined): number {
  return toNumber(points ?? ZERO);
}

/** A criterion's cell: a leaf's score or mark, a group's points. */
export function criterionValue(criterion: Criterion, totals: UnitTotals, marks: Marks): CellValue {
  const score = totals.leaves.get(criterion.code);
  return criterion.kind === "leaf" && score !== undefined
    ? scoreValue(score, marks)
    : number(totals.points.get(criterion.code));
}

function creditValue(
  leaf: Criterion,
  totals: UnitTotals,
  { template, columns }: DetailFigures,
): number {
  if (totals.leaves.get(leaf.code)?.kind !== "na") return 0;
  return number(template.naPolicy === "full" ? (leaf.max ?? ZERO) : columns.get(leaf.code)?.mean);
}

function belowFloor(band: Band, totals: UnitTotals, template: Template): number {
  return leavesOf(template.criteria).filter(({ section, code, max }) => {
    const score = totals.leaves.get(code);
    if (section !== "content" || score?.kind === "na") return false;
    const least = floorPoints(max, band.leafFloorPercent ?? 0);
    return score?.kind !== "points" || score.points < least;
  }).length;
}

function tieBreakValue(order: number, { lateDays, totals }: Contender, template: Template): number {
  const tieBreak = template.tieBreaks[order - 1];
  if (tieBreak === undefined) return totals.total;
  const figure = tieBreakFigure(tieBreak, totals, lateDays);
  return lowerWins(tieBreak, template) && figure !== 0 ? -figure : figure;
}

function allAvailable(template: Template, { available }: UnitTotals): number {
  const open = topContent(template).map(({ code }) => available.get(code) ?? ZERO);
  return open.reduce<number>((sum, each) => sum + each, 0) / 1000;
}

function barredCount(unit: string, { columns }: DetailFigures): number {
  return [...columns.values()].filter(({ leaf, scores }) => {
    const score = scores.get(unit);
    return leaf.section === "condition" && score?.kind === "points" && score.points > 0;
  }).length;
}

type Ranked = UnitFigures & { readonly contender: Contender };

const PLAIN: Readonly<Record<PlainRow, (unit: Ranked, detail: DetailFigures) => CellValue>> = {
  takesPart: () => 1,
  allAvailable: ({ contender }, { template }) => allAvailable(template, contender.totals),
  content: ({ contender }) => toNumber(contender.totals.content),
  bonusUncapped: ({ contender }) => toNumber(contender.totals.bonusUncapped),
  bonus: ({ contender }) => toNumber(contender.totals.bonus),
  penalty: ({ contender }) => toNumber(contender.totals.penalty),
  raw: ({ contender }) => toNumber(contender.totals.raw),
  total: ({ contender }) => toNumber(contender.totals.total),
  missing: ({ contender }) => contender.totals.missing.length,
  barred: ({ contender }, detail) => barredCount(contender.id, detail),
  rank: ({ place }) => place?.rank ?? "",
  position: ({ position }) => position,
  band: ({ contender }, { template }) => bandOf(contender.totals, template).label,
};

function nodeValue(
  { kind, leaf }: NodeRow,
  { unit, contender }: Ranked,
  detail: DetailFigures,
): CellValue {
  const { totals } = contender;
  switch (kind) {
    case "group":
      return number(totals.groups.get(leaf.code));
    case "credit":
      return creditValue(leaf, totals, detail);
    case "available":
      return number(totals.available.get(leaf.code));
    case "excess":
    case "withoutTarget": {
      const entries = entriesOf(detail.bloc.entries, unit.id, leaf.code);
      return comparedValues(entries, detail.through)[kind];
    }
  }
}

/** The cached result of a cell under the criteria. */
export function resultValue(
  row: ResultRow,
  figures: UnitFigures,
  detail: DetailFigures,
): CellValue {
  const { contender, unit } = figures;
  if (row.kind === "takesPart") return takesPart(unit) ? 1 : 0;
  if (contender === undefined) return "";
  const ranked: Ranked = { ...figures, contender };
  if ("leaf" in row) return nodeValue(row, ranked, detail);
  if ("band" in row) return belowFloor(row.band, contender.totals, detail.template);
  return "number" in row
    ? tieBreakValue(row.number, contender, detail.template)
    : PLAIN[row.kind](ranked, detail);
}
