import { quoted } from "../../../basics/formula-text";
import { exactly, times, whole } from "../../../basics/fraction";
import { type Points, toNumber } from "../../../scoring/points/points";
import { lowerWins } from "../../../scoring/ranking/tie-break-figures";
import { type Criterion } from "../../../scoring/template/criterion";
import { leavesOf } from "../../../scoring/template/criterion-tree";
import { type Template, type TieBreak } from "../../../scoring/template/template";
import { roundedFormula } from "../../answers/answer-formula";
import { type Marks } from "../../look/sheet-words";
import { absoluteRangeName, cellName, rangeName } from "../../plan/cell-address";
import { DETAIL_COLUMNS, DETAIL_ROWS, type DetailLayout, topContent } from "./detail-layout";

/** What the formulas of one unit's column are made from. */
export interface ColumnFormulas {
  readonly layout: DetailLayout;
  readonly template: Template;
  readonly marks: Marks;
  /** Zero-based column of the unit. */
  readonly column: number;
}

function own({ layout, column }: ColumnFormulas, id: string): string {
  return layout.cell(id, column);
}

function maxOf({ layout }: ColumnFormulas, id: string): string {
  return `$${layout.cell(id, DETAIL_COLUMNS.max)}`;
}

/** A unit that takes no part has blanks all the way down. */
export function whenTakingPart(of: ColumnFormulas, formula: string): string {
  return `IF(${own(of, "takesPart")}=0,"",${formula})`;
}

function capped(sum: string, cap: Points | null): string {
  return cap === null ? sum : `MIN(${String(toNumber(cap))},${sum})`;
}

/** What a node brings to its parent: its own cell, and the credit where it does not apply. */
function brought(of: ColumnFormulas, { id }: Criterion): readonly string[] {
  const credit = `credit:${id}`;
  return of.layout.has(credit) ? [own(of, id), own(of, credit)] : [own(of, id)];
}

/** A sum of cells that may hold words, free of what binary arithmetic adds. */
function summed(cells: readonly string[]): string {
  return cells.length === 0 ? "0" : `ROUND(SUM(${cells.join(",")}),3)`;
}

/** A group's points: the sum of its children, at most its cap. */
export function groupFormula(of: ColumnFormulas, group: Criterion): string {
  const children = of.layout.children.get(group.id) ?? [];
  const cap = group.kind === "group" ? group.cap : null;
  return capped(summed(children.flatMap((child) => brought(of, child))), cap);
}

/** What an N/A leaf is credited with: full points, or the mean of the bloc. */
export function creditFormula(of: ColumnFormulas, leaf: Criterion): string {
  const { layout, template, marks } = of;
  const mean = `$${layout.cell(leaf.id, layout.largest)}`;
  const credit = template.naPolicy === "full" ? maxOf(of, leaf.id) : mean;
  return `IF(${own(of, leaf.id)}=${quoted(marks.na)},${credit},0)`;
}

function open(of: ColumnFormulas, { id }: Criterion): string {
  const available = `available:${id}`;
  return of.layout.has(available) ? own(of, available) : maxOf(of, id);
}

/** What can be earned at a node once N/A leaves are left out. */
export function availableFormula(of: ColumnFormulas, node: Criterion): string {
  if (node.kind === "leaf")
    return `IF(${own(of, node.id)}=${quoted(of.marks.na)},0,${maxOf(of, node.id)})`;
  const children = of.layout.children.get(node.id) ?? [];
  return capped(summed(children.map((child) => open(of, child))), node.cap);
}

function rescaled(points: string, whole: string, available: string, precision: number): string {
  const share = roundedFormula(`${points}*${whole}/${available}`, precision);
  return `IF(${available}>=${whole},${points},IF(${available}=0,0,${share}))`;
}

/** A top-level content node as it enters the content points. */
export function topGroupFormula(of: ColumnFormulas, node: Criterion): string {
  const points = summed(brought(of, node));
  const { naPolicy, precision } = of.template;
  if (naPolicy !== "rescaleGroup" || !of.layout.has(`available:${node.id}`)) return points;
  return rescaled(points, maxOf(of, node.id), own(of, `available:${node.id}`), precision);
}

/** All that can be earned in the content part. */
export function allAvailableFormula(of: ColumnFormulas): string {
  return summed(topContent(of.template).map((node) => open(of, node)));
}

/** The content points; rescaled as a whole where the policy says so. */
export function contentFormula(of: ColumnFormulas): string {
  const { template, layout } = of;
  const sum = summed(topContent(template).map(({ id }) => own(of, `group:${id}`)));
  if (!layout.has("allAvailable")) return sum;
  const base = String(toNumber(template.base));
  return rescaled(sum, base, own(of, "allAvailable"), template.precision);
}

/** The top-level nodes of a section added up, at most the cap. */
export function sectionFormula(of: ColumnFormulas, section: "bonus" | "penalty"): string {
  const { criteria, bonusCap, penaltyCap } = of.template;
  const top = criteria.filter((each) => each.parent === null && each.section === section);
  return capped(
    summed(top.map(({ id }) => own(of, id))),
    section === "bonus" ? bonusCap : penaltyCap,
  );
}

/** The leaves of a section added up, without any cap. */
export function leavesFormula(of: ColumnFormulas, section: "bonus" | "condition"): string {
  const leaves = leavesOf(of.template.criteria).filter((leaf) => leaf.section === section);
  return summed(leaves.map(({ id }) => own(of, id)));
}

/** Content and bonus less penalty. */
export function rawFormula(of: ColumnFormulas): string {
  return `ROUND(${own(of, "content")}+${own(of, "bonus")}-${own(of, "penalty")},3)`;
}

/** The total, clamped as the template says. */
export function totalFormula(of: ColumnFormulas): string {
  const raw = own(of, "raw");
  const { clamp, scale } = of.template;
  if (clamp === "none") return raw;
  return clamp === "floorZero" ? `MAX(0,${raw})` : `MAX(0,MIN(${String(toNumber(scale))},${raw}))`;
}

/** How many leaves have no points that count. */
export function missingFormula({ template, marks, column }: ColumnFormulas): string {
  const bottom = DETAIL_ROWS.first + template.criteria.length - 1;
  const range = rangeName({ top: DETAIL_ROWS.first, bottom, left: column, right: column });
  return `COUNTIF(${range},${quoted(marks.missing)})`;
}

/** How many content leaves stay below a band's floor, by the floors in the column of that band. */
export function belowFloorFormula(of: ColumnFormulas, floorColumn: number): string {
  const [top, bottom] = [DETAIL_ROWS.first, DETAIL_ROWS.first + of.template.criteria.length - 1];
  const floors = absoluteRangeName({ top, bottom, left: floorColumn, right: floorColumn });
  const points = `${cellName(top, of.column)}:${cellName(bottom, of.column)}`;
  const missing = quoted(of.marks.missing);
  return `SUMPRODUCT(ISNUMBER(${floors})*((${points}<${floors})+(${points}=${missing})))`;
}

/** A tie-break's figure as a whole number of which more is always better. */
export function tieBreakFormula(of: ColumnFormulas, tieBreak: TieBreak, lateDays: string): string {
  const { template } = of;
  const sign = lowerWins(tieBreak, template) ? "-" : "";
  const idOf = (code: string): string =>
    template.criteria.find((each) => each.code === code)?.id ?? "";
  switch (tieBreak.by) {
    case "group":
      return `ROUND(${own(of, `group:${idOf(tieBreak.code)}`)}*1000,0)`;
    case "leaf":
      return `${sign}ROUND(N(${own(of, idOf(tieBreak.code))})*1000,0)`;
    case "bonusUncapped":
    case "penalty":
      return `${sign}ROUND(${own(of, tieBreak.by)}*1000,0)`;
    case "lateDays":
      return `-N(${lateDays})`;
  }
}

/** The total in thousandths, which ranking compares first. */
export function totalKeyFormula(of: ColumnFormulas): string {
  return `ROUND(${own(of, "total")}*1000,0)`;
}

/** One more than the units that are ahead by total, then by the tie-breaks in order. */
export function rankFormula(of: ColumnFormulas): string {
  const { layout, template } = of;
  const ids = [0, ...template.tieBreaks.map((_, index) => index + 1)];
  const ahead = ids.reduceRight((rest, number) => {
    const id = `tieBreak:${String(number)}`;
    const [all, mine] = [layout.across(id), own(of, id)];
    return rest === "" ? `(${all}>${mine})` : `((${all}>${mine})+(${all}=${mine})*${rest})`;
  }, "");
  return `1+SUMPRODUCT((${layout.across("takesPart")}=1)*${ahead})`;
}

/** The place in the printed list: the rank, and after it the units of that rank listed before. */
export function positionFormula(of: ColumnFormulas): string {
  const { layout, column } = of;
  const rank = own(of, "rank");
  if (column === DETAIL_COLUMNS.firstUnit) return rank;
  const first = `$${layout.cell("rank", DETAIL_COLUMNS.firstUnit)}`;
  return `${rank}+COUNTIF(${first}:${layout.cell("rank", column - 1)},${rank})`;
}

/** The least total or content, in hundredths of a thousandth, at which a band's percentage is reached. */
function leastFigure(percent: number, of: Points): string {
  const { over, under } = times(exactly(percent), whole(of));
  return String((over + under - 1n) / under);
}

/** The label of the first band whose conditions hold. */
export function bandFormula(of: ColumnFormulas): string {
  const { bands, bandsOn, scale, base } = of.template;
  const figure = `ROUND(${own(of, bandsOn)}*100000,0)`;
  return bands.reduceRight((otherwise, { key, label, minPercent, leafFloorPercent }) => {
    const conditions = [
      ...(minPercent === null
        ? []
        : [`${figure}>=${leastFigure(minPercent, bandsOn === "total" ? scale : base)}`]),
      ...(leafFloorPercent === null ? [] : [`${own(of, `belowFloor:${key}`)}=0`]),
    ];
    if (conditions.length === 0) return quoted(label);
    const condition =
      conditions.length === 1 ? conditions.join("") : `AND(${conditions.join(",")})`;
    return `IF(${condition},${quoted(label)},${otherwise === "" ? '""' : otherwise})`;
  }, "");
}
