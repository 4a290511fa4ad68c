import { type Figure } from "../points/figure";
import { type Inputs } from "../rules/rule";

/** The four stages at which a leaf may get an entry, in the order in which they overrule each other. */
export const STAGES = ["self", "cross", "verified", "meeting"] as const;

export type Stage = (typeof STAGES)[number];

/** What one party says about one unit and leaf. A blank reason is "". */
export type Entry =
  /** The rule computes the points. */
  | { readonly kind: "inputs"; readonly inputs: Inputs; readonly reason: string }
  /** Points as typed. Several are the figures of several scorers, whose mean counts. */
  | {
      readonly kind: "typed";
      readonly points: readonly Figure[];
      readonly listed: boolean;
      readonly reason: string;
    }
  /** The criterion does not apply to the unit. */
  | { readonly kind: "na"; readonly reason: string };

/** The entries of one unit and leaf, at most one a stage. */
export type LeafEntries = Readonly<Partial<Record<Stage, Entry>>>;

/** Unit id → leaf code → entries. */
export type Entries = ReadonlyMap<string, ReadonlyMap<string, LeafEntries>>;

const NONE: LeafEntries = {};

/** The entries of a unit and leaf; none where there are none. */
export function entriesOf(entries: Entries, unit: string, code: string): LeafEntries {
  return entries.get(unit)?.get(code) ?? NONE;
}
