import { type TieBreak } from "../../../scoring/template/template";

/** The words of the ranking. Points come as texts of the language. */
export interface RankingWords {
  readonly title: string;
  /** Units that are ranked, and how many of them still lack scores. */
  readonly status: (units: number, incomplete: number) => string;
  /** No unit takes part yet. */
  readonly empty: string;
  readonly rank: (rank: number) => string;
  /** How far a unit is ahead of the next one. */
  readonly ahead: (points: string) => string;
  readonly missing: (criteria: number) => string;
  readonly complete: string;
  readonly barred: string;
  /** Equal in points; `above`: this unit is the one ahead. */
  readonly tie: (unit: string, above: boolean, by: string) => string;
  readonly shared: (units: readonly string[]) => string;
  readonly tieBreak: (tieBreak: TieBreak) => string;
  readonly award: (label: string) => string;
  readonly decide: {
    readonly title: (award: string) => string;
    readonly about: (units: number, seats: number) => string;
    readonly stopped: string;
    readonly write: (units: number) => string;
    readonly choose: string;
    readonly decided: (award: string, units: readonly string[]) => string;
    readonly withdraw: string;
    readonly withdrawFor: (award: string) => string;
    readonly written: (award: string, units: readonly string[]) => string;
    readonly withdrawn: (award: string) => string;
  };
  readonly unreadable: {
    /** Cells that could not be read, so that units are ranked without them. */
    readonly title: (cells: number) => string;
    readonly more: (cells: number) => string;
  };
  /** The workbook's decisions do not fit what was entered since. */
  readonly notRanked: string;
  readonly strip: { readonly open: string; readonly first: string; readonly none: string };
  readonly showSheet: string;
}
