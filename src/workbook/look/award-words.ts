import { type Term } from "../../scoring/distribution/bloc-setup";
import { type CellHint } from "./cell-hint";

export type AwardColumn =
  | "id"
  | "ordinal"
  | "title"
  | "total"
  | "collectives"
  | "persons"
  | "directTotal"
  | "directCollectives"
  | "directPersons"
  | "share"
  | "note"
  | "check";

/** Awards with which the statistics begin; a unit writes others over them as it needs. */
export type UsualAward =
  | "laborOrder"
  | "excellentCollective"
  | "provincialFighter"
  | "provincialMerit"
  | "meritOfCollectives"
  | "meritOfPersons"
  | "ministerialMerit"
  | "advancedWorker"
  | "unitFighter"
  | "advancedCollective";

/** What the last column says about a row; the checks stand in the order in which they are made. */
export interface AwardStates {
  /** Figures beside a heading. */
  readonly heading: string;
  /** Something that is no whole number from 0. */
  readonly notCount: string;
  readonly untitled: string;
  /** Some of the four figures are blank. */
  readonly incomplete: string;
  /** More at the base than in all. */
  readonly partAbove: string;
  /** 3 is not 4+5, or 6 not 7+8; in the row of a group or the total, not the sum of its rows. */
  readonly sums: string;
  /** A row named after persons with a collective, and the reverse. */
  readonly collectiveAmongPersons: string;
  readonly personAmongCollectives: string;
  readonly right: string;
}

/** The award statistics in a form. */
export interface AwardWords {
  readonly sheet: string;
  readonly annex: string;
  readonly title: (term: Term) => string;
  /** Says which report the table belongs to; what is dotted the unit fills in. */
  readonly attached: string;
  readonly columns: Readonly<Record<AwardColumn, string>>;
  /** Headers over three columns each. */
  readonly all: string;
  readonly direct: string;
  readonly groups: Readonly<Record<"state" | "province" | "ministry" | "own", string>>;
  readonly usual: Readonly<Record<UsualAward, (term: Term) => string>>;
  /** The titles and forms of award of the Law on Emulation and Commendation 06/2022/QH15, to choose from. */
  readonly lawful: Readonly<Record<"state" | "province" | "ministry" | "own", readonly string[]>>;
  readonly total: string;
  /** Words in a title that say whom the award is for, in small letters. */
  readonly ofCollectives: string;
  readonly ofPersons: string;
  readonly states: AwardStates;
  readonly hints: Readonly<Record<"ordinal" | "title" | "figure" | "part", CellHint>>;
}
