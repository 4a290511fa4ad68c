import { type EvidenceDemand, type Section } from "../../scoring/template/criterion";
import { type CellHint } from "./cell-hint";

/** The columns of the sheet of criteria: first those that are printed, then those that say how each is scored. */
export type CriteriaColumn =
  | "id"
  | "code"
  | "title"
  | "max"
  | "how"
  | "evidence"
  | "scorer"
  | "na"
  | "sum"
  | "section"
  | "parent"
  | "cap"
  | "rule"
  | "figure"
  | "floor"
  | "most"
  | "lower"
  | "unit"
  | "demand"
  | "key";

/** Figures of the whole table, a line each below the criteria. */
export type CriteriaTotal = "base" | "scale" | "bonusCap" | "penaltyCap" | "precision" | "version";

/** The kinds of lines under a criterion: an option, or the comparison of a tier. */
export type OptionLine = "option" | ">" | ">=" | "<" | "<=" | "else";

/** The sheet of criteria. */
export interface CriteriaWords {
  readonly sheet: string;
  readonly title: (template: string) => string;
  readonly columns: Readonly<Record<CriteriaColumn, string>>;
  readonly totals: Readonly<Record<CriteriaTotal, string>>;
  readonly naAllowed: string;
  /** What a line under a criterion says: a level or an item, or which values of a figure it is about. */
  readonly lines: Readonly<Record<OptionLine, string>>;
  readonly sections: Readonly<Record<Section, string>>;
  readonly demands: Readonly<Record<EvidenceDemand, string>>;
  /** Typed where there is no limit. */
  readonly unlimited: string;
  readonly hints: Readonly<Record<"choice" | "parent" | "points" | "figure" | "most", CellHint>>;
}
