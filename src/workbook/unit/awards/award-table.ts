import { type AWARD_FIGURES, type AWARD_LEVELS } from "./award-layout";

/** One of the four figures of an award that a unit types. */
export type AwardFigure = (typeof AWARD_FIGURES)[number];

/** Who gives the awards of a group: the State, the province, a ministry, or the unit itself. */
export type AwardLevel = (typeof AWARD_LEVELS)[number];

/** How many were awarded; a figure that was not typed is absent, and is no 0. */
export type AwardFigures = Readonly<Partial<Record<AwardFigure, number>>>;

/** A row of the award statistics. */
export interface AwardRow {
  /** As printed: `1`, or `3.1` below a heading `3`. */
  readonly ordinal: string;
  readonly title: string;
  readonly figures: AwardFigures;
  readonly note: string;
}

/** The awards of one level. */
export interface AwardGroup {
  readonly level: AwardLevel;
  readonly title: string;
  readonly note: string;
  /** In their order; those in which nothing is said may be left out at the end. */
  readonly rows: readonly AwardRow[];
}

/** A unit's award statistics: how many collectives and persons got what, and how many of them work at the base. */
export interface AwardTable {
  /** The line that says which report the table belongs to; "" for the line as it was issued. */
  readonly attached: string;
  readonly groups: readonly AwardGroup[];
}

/** True for a row that only heads the ones below it: `3` over `3.1`. */
export function isAwardHeading({ ordinal }: AwardRow, next: AwardRow | undefined): boolean {
  return (
    ordinal !== "" && next?.ordinal.toLowerCase().startsWith(`${ordinal}.`.toLowerCase()) === true
  );
}
