import { minus, type Points, type Precision } from "../../../scoring/points/points";
import { type BlocResult } from "../../../scoring/summary/score-bloc";
import { type Standing } from "../../../scoring/summary/standing";
import { type Template, type TieBreak } from "../../../scoring/template/template";
import { type BlocBook } from "../../../workbook/bloc/returned/bloc-book";

/** Another unit with the same total and another rank, and what parted the two. */
export interface PartedTie {
  readonly name: string;
  /** True where this unit is ahead of the other. */
  readonly above: boolean;
  readonly by: TieBreak;
}

/** A unit as the ranking shows it. */
export interface RankedUnit {
  readonly id: string;
  readonly name: string;
  readonly rank: number;
  readonly total: Points;
  /** Decimals of a total. */
  readonly precision: Precision;
  /** How far it is ahead of the unit behind it; undefined for the last one and between equals. */
  readonly ahead: Points | undefined;
  readonly band: string;
  /** The label of the award that it is proposed for. */
  readonly award: string | undefined;
  /** How many criteria have no score. */
  readonly missing: number;
  readonly barred: boolean;
  readonly parted: readonly PartedTie[];
  /** Names of the units of the same rank. */
  readonly shared: readonly string[];
}

function awardLabel({ awards }: Template, key: string | undefined): string | undefined {
  return awards.find((award) => award.key === key)?.label;
}

/** The units from the first place down; of one rank in the order of the member list. */
export function rankedUnits(
  { template, bloc }: Pick<BlocBook, "template" | "bloc">,
  { standings, awards }: BlocResult,
): readonly RankedUnit[] {
  const names = new Map(bloc.units.map(({ id, name }) => [id, name]));
  const ranks = new Map(standings.map(({ id, rank }) => [id, rank]));
  const nameOf = (id: string): string => names.get(id) ?? id;
  const ordered = [...standings].sort((a, b) => a.rank - b.rank);
  const ahead = ({ totals }: Standing, next: Standing | undefined): Points | undefined => {
    const gap = next && minus(totals.total, next.totals.total);
    return gap === 0 ? undefined : gap;
  };
  return ordered.map((standing, index) => {
    const { id, rank, totals, band, tieBrokenBy } = standing;
    return {
      id,
      name: nameOf(id),
      rank,
      total: totals.total,
      precision: template.precision,
      ahead: ahead(standing, ordered[index + 1]),
      band: band.label,
      award: awardLabel(template, awards.get(id)),
      missing: totals.missing.length,
      barred: totals.barred,
      parted: [...tieBrokenBy].map(([other, by]) => ({
        name: nameOf(other),
        above: rank < (ranks.get(other) ?? 0),
        by,
      })),
      shared: ordered
        .filter((each) => each.rank === rank && each.id !== id)
        .map((each) => nameOf(each.id)),
    };
  });
}
