import { type BlocSetup } from "../distribution/bloc-setup";
import { type Figure } from "../points/figure";
import { type Entries } from "../self-assessment/entry";

/** What the tellers wrote down about one ballot (`scoring-model.md`, Ballots). */
export interface BallotRecord {
  readonly award: string;
  readonly base: "entitled" | "present" | "issued" | "valid";
  /** Percent of the base that a unit must reach. */
  readonly threshold: Figure;
  readonly seats: number;
  readonly entitled: number;
  readonly present: number;
  readonly issued: number;
  readonly returned: number;
  readonly valid: number;
  readonly invalid: number;
  /** Unit id → ballots in favour, in the order of the list. */
  readonly yes: ReadonlyMap<string, number>;
}

/** A bloc with everything that was entered about it. */
export interface Bloc extends BlocSetup {
  readonly entries: Entries;
  /** Award key → the units chosen where a rank is shared at the last seat. */
  readonly tieDecisions: ReadonlyMap<string, readonly string[]>;
  readonly ballots: readonly BallotRecord[];
}
