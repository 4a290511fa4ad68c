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
import { type ResultRow, topContent } from "./detail-layout";

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

function plainValue(
  kind: Exclude<
    ResultRow["kind"],
    "credit" | "available" | "excess" | "withoutTarget" | "group" | "belowFloor" | "tieBreak"
  >,
  { contender, place, position }: UnitFigures & { readonly contender: Contender },
  { template, columns }: DetailFigures,
): CellValue {
  const { totals } = contender;
  switch (kind) {
    case "takesPart":
      return 1;
    case "allAvailable":
      return allAvailable(template, totals);
    case "missing":
      return totals.missing.length;
    case "barred":
      return [...columns.values()].filter(({ leaf, scores }) => {
        const score = scores.get(contender.id);
        return leaf.section === "condition" && score?.kind === "points" && score.points > 0;
      }).length;
    case "rank":
      return place?.rank ?? "";
    case "position":
      return position;
    case "band":
      return bandOf(totals, template).label;
    default:
      return number(totals[kind]);
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
  const { totals } = contender;
  switch (row.kind) {
    case "group":
      return number(totals.groups.get(row.leaf.code));
    case "credit":
      return creditValue(row.leaf, totals, detail);
    case "available":
      return number(totals.available.get(row.leaf.code));
    case "excess":
    case "withoutTarget":
      return comparedValues(entriesOf(detail.bloc.entries, unit.id, row.leaf.code), detail.through)[
        row.kind
      ];
    case "belowFloor":
      return belowFloor(row.band, totals, detail.template);
    case "tieBreak":
      return tieBreakValue(row.number, contender, detail.template);
    default:
      return plainValue(row.kind, { ...figures, contender }, detail);
  }
}
