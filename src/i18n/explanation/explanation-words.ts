import { type PartSource } from "../../scoring/explanation/explain-pair";
import { type TieBreak } from "../../scoring/template/template";

/** How one language says why a unit stands above another one. Units, points and days come as texts. */
export interface ExplanationWords {
  readonly ahead: (upper: string, lower: string, points: string) => string;
  readonly level: (upper: string, lower: string, points: string) => string;
  /** What parted units with equal totals, with the figures of both. */
  readonly broken: (upper: string, by: string, figures: readonly [string, string]) => string;
  readonly sameRank: string;
  readonly source: (source: PartSource) => string;
  /** Everything that is not named by itself. */
  readonly others: string;
  readonly tieBreak: (tieBreak: TieBreak) => string;
  readonly days: (count: number) => string;
}
