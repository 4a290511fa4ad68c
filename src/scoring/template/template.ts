import { type Figure } from "../points/figure";
import { type Points, type Precision } from "../points/points";
import { type Criterion } from "./criterion";

/** What becomes of points that cannot be earned because a criterion does not apply. */
export type NaPolicy = "full" | "blocMean" | "zero" | "none" | "rescaleGroup" | "rescaleTotal";

/** One figure that parts equal totals. Higher is better unless it is a penalty or days late. */
export type TieBreak =
  | { readonly by: "group"; readonly code: string }
  | { readonly by: "leaf"; readonly code: string }
  | { readonly by: "bonusUncapped" }
  | { readonly by: "penalty" }
  | { readonly by: "lateDays" };

/** A class such as "Hoàn thành xuất sắc nhiệm vụ". */
export interface Band {
  readonly key: string;
  readonly label: string;
  /** Percent; null in the last band, which takes the rest. */
  readonly minPercent: Figure | null;
  /** Percent of its maximum that every content leaf must reach; null for none. */
  readonly leafFloorPercent: Figure | null;
}

/** How many may be proposed for an award. */
export type Seats =
  | { readonly count: number }
  | {
      readonly percent: Figure;
      readonly base: "members" | "eligible";
      readonly rounding: "floor" | "round" | "ceil";
    };

export interface Award {
  readonly key: string;
  readonly label: string;
  /** Keys of the bands that may be proposed; null for all. */
  readonly bands: readonly string[] | null;
  readonly seats: Seats;
  /** Units that must take part for the award to be given at all. */
  readonly minUnits: number;
}

/** A criteria table with everything that decides a ranking (`scoring-model.md`, Template). */
export interface Template {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly scale: Points;
  readonly base: Points;
  readonly bonusInsideScale: boolean;
  readonly precision: Precision;
  readonly naPolicy: NaPolicy;
  readonly bonusCap: Points | null;
  readonly penaltyCap: Points | null;
  readonly clamp: "none" | "floorZero" | "scale";
  readonly bandsOn: "total" | "content";
  /** In printing order. */
  readonly criteria: readonly Criterion[];
  readonly tieBreaks: readonly TieBreak[];
  readonly bands: readonly Band[];
  readonly awards: readonly Award[];
}
