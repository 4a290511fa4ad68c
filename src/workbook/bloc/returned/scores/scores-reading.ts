import { type Unit } from "../../../../scoring/distribution/bloc-setup";
import { type Leaf } from "../../../../scoring/template/criterion";
import { type TableSheet } from "../../../tables/table-sheet";
import { type ScoresKey } from "../../scores/scores-layout";
import { type BookReading } from "../book-reading";

/** The scores sheet while it is read. */
export interface ScoresReading extends BookReading {
  readonly table: TableSheet<ScoresKey>;
  /** How many scorers the cross-check has columns for. */
  readonly scorers: number;
}

/** One row that was looked for: a unit and a leaf. */
export interface ScoresPair {
  readonly unit: Unit;
  readonly leaf: Leaf;
}
