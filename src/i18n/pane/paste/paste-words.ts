import { type Scorer } from "../../../scoring/template/criterion";

/** Whose criteria a table is read for. */
export type PasteScope = Exclude<Scorer, "unit"> | "others" | "all";

/** What pasting a table will do, in counts. */
export interface PasteCounts {
  /** Scores to be written, and the units and criteria that they are for. */
  readonly scores: number;
  readonly units: number;
  readonly criteria: number;
  /** Of the scores, those that replace one of the same stage. */
  readonly replacing: number;
  /** Scores that the workbook has already. */
  readonly same: number;
}

/** The words of pasting a table of scores. */
export interface PasteWords {
  readonly intro: string;
  readonly scopeLabel: string;
  readonly scopes: Readonly<Record<PasteScope, string>>;
  readonly noCriteria: string;
  readonly tableLabel: string;
  readonly tableHint: string;
  readonly reasonLabel: string;
  readonly reasonHint: string;
  readonly reasonMissing: string;
  readonly status: (criteria: number, units: number) => string;
  readonly willWrite: (counts: PasteCounts) => string;
  readonly nothing: string;
  readonly outside: (codes: readonly string[]) => string;
  readonly blank: (cells: number) => string;
  readonly transposed: string;
  readonly matches: (count: number) => string;
  readonly problems: (count: number) => string;
  readonly more: (count: number) => string;
  readonly grid: string;
  readonly unit: string;
  readonly empty: string;
  /** A cell whose score would change. */
  readonly becomes: (before: string, after: string) => string;
  readonly confirm: (scores: number) => string;
  readonly waiting: string;
  readonly clear: string;
  readonly written: (scores: number) => string;
}
