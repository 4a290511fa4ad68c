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
  readonly repaired: {
    /** Cells that were read by a rule, such as a text as the number in it. */
    readonly title: (cells: number) => string;
    readonly more: (cells: number) => string;
    readonly repair: string;
    readonly done: (cells: number) => string;
  };
  /** The workbook's decisions do not fit what was entered since. */
  readonly notRanked: string;
  /** Why units stand so, and what is certain already. */
  readonly why: {
    readonly title: (lower: string) => string;
    /** Single changes, each of which would swap the two. */
    readonly swaps: string;
    readonly noSwap: string;
    readonly change: (unit: string, code: string, from: string, to: string) => string;
    /** Ranks that would be others. */
    readonly outcome: (ranks: readonly (readonly [unit: string, rank: number])[]) => string;
    readonly settled: string;
    /** Ranks that the unit may still come to have. */
    readonly open: (from: number, to: number) => string;
    /** What to score next so that the first places are certain. */
    readonly queue: (places: number) => string;
    readonly queued: (items: number, places: number) => string;
    readonly swing: (points: string) => string;
    readonly more: (items: number) => string;
  };
  readonly strip: { readonly open: string; readonly first: string; readonly none: string };
  readonly showSheet: string;
}
