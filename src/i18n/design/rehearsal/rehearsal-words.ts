import { type RehearsalFault } from "../../../scoring/rehearsal/rehearsal-fault";
import { type Family } from "../../messages/texts";

/** How much a rehearsal played. Figures compared come as a text of the language. */
export interface RehearsalExtent {
  readonly units: number;
  readonly leaves: number;
  readonly kinds: number;
  readonly compared: string;
}

/** The words of a rehearsal. */
export interface RehearsalWords {
  readonly title: string;
  readonly about: string;
  readonly run: string;
  /** What a unit that was made up is called, by its number; the bloc itself by 0. */
  readonly unitName: (number: number) => string;
  readonly cameOut: (extent: RehearsalExtent) => string;
  readonly differs: (extent: RehearsalExtent, faults: number) => string;
  /** A unit in the ranking that was made up, and came out. */
  readonly place: (rank: number, unit: string, total: string) => string;
  readonly more: (count: number) => string;
  /** `unit` in a fault is the unit's name by now. */
  readonly faults: Family<RehearsalFault>;
}
