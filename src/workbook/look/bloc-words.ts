import { type Term } from "../../scoring/distribution/bloc-setup";
import { type CriteriaWords } from "./criteria-words";

/** What each stage states about a unit and leaf. */
export type StageColumn = "target" | "result" | "typed" | "na" | "points" | "reason" | "evidence";

export type ScoresColumn =
  | "key"
  | "unit"
  | "criterion"
  | "unitName"
  | "code"
  | "title"
  | "max"
  | "scorer"
  | "official"
  | "officialStage"
  | "claimed"
  | "comparedTarget"
  | "comparedActual"
  | "excess"
  | "withoutTarget"
  | "claimedExcess"
  | "claimedWithoutTarget";

/** The leader's sheets. */
export interface BlocWords {
  readonly bloc: {
    readonly sheet: string;
    readonly title: string;
    readonly facts: Readonly<Record<BlocFact, string>>;
    readonly members: string;
    readonly columns: Readonly<Record<"unit" | "ordinal" | "id" | "name" | "role", string>>;
    readonly leader: string;
    readonly deputy: string;
  };
  readonly criteria: CriteriaWords;
  readonly scores: {
    readonly sheet: string;
    readonly title: string;
    readonly columns: Readonly<Record<ScoresColumn, string>>;
    readonly stageColumns: Readonly<Record<StageColumn, string>>;
    /** The column of one of several scorers at the cross-check. */
    readonly scorerNumber: (number: number) => string;
    readonly noEntry: string;
  };
  readonly submissions: {
    readonly sheet: string;
    readonly title: (term: Term) => string;
    readonly columns: Readonly<
      Record<
        | "unit"
        | "ordinal"
        | "name"
        | "deadline"
        | "received"
        | "recordedLate"
        | "late"
        | "status"
        | "file"
        | "code"
        | "note",
        string
      >
    >;
    readonly statuses: Readonly<
      Record<"notSubmitted" | "submitted" | "verified" | "withdrawn", string>
    >;
    /** Of a form that followed an older version; the codes are joined by commas, "" for none. */
    readonly migrated: (from: string, toConfirm: string, toAnswer: string) => string;
  };
  readonly detail: {
    readonly sheet: string;
    readonly selfSheet: string;
    readonly title: (term: Term) => string;
    readonly selfTitle: (term: Term) => string;
    readonly columns: Readonly<Record<"id" | "code" | "title" | "max", string>>;
    readonly calculation: string;
    readonly largest: string;
    readonly mean: string;
    readonly floor: (percent: string) => string;
    readonly rows: {
      readonly takesPart: string;
      readonly credit: (code: string) => string;
      readonly available: (code: string) => string;
      readonly allAvailable: string;
      readonly group: (code: string) => string;
      readonly content: string;
      readonly bonusUncapped: string;
      readonly bonus: string;
      readonly penalty: string;
      readonly raw: string;
      readonly total: string;
      readonly missing: string;
      readonly barred: string;
      readonly excess: (code: string) => string;
      readonly withoutTarget: (code: string) => string;
      readonly belowFloor: (percent: string) => string;
      readonly totalKey: string;
      readonly tieBreak: (number: number, by: string) => string;
      readonly rank: string;
      readonly position: string;
      readonly band: string;
    };
    readonly tieBreaks: {
      readonly group: (code: string) => string;
      readonly leaf: (code: string) => string;
      readonly bonusUncapped: string;
      readonly penalty: string;
      readonly lateDays: string;
    };
  };
  readonly summary: {
    readonly sheet: string;
    readonly title: (term: Term) => string;
    readonly columns: Readonly<
      Record<
        | "unit"
        | "ordinal"
        | "name"
        | "content"
        | "bonus"
        | "penalty"
        | "total"
        | "selfTotal"
        | "difference"
        | "rank"
        | "band"
        | "award"
        | "note",
        string
      >
    >;
    readonly group: (code: string) => string;
    readonly rescaled: string;
    readonly missing: string;
    readonly barred: string;
    readonly moved: string;
  };
  readonly ranking: {
    readonly sheet: string;
    readonly title: (term: Term) => string;
    readonly columns: Readonly<
      Record<"position" | "ordinal" | "name" | "total" | "rank" | "band" | "award" | "note", string>
    >;
  };
}

export type BlocFact =
  | "id"
  | "name"
  | "year"
  | "period"
  | "template"
  | "leader"
  | "deputy"
  | "deadline"
  | "evidenceFrom"
  | "evidenceTo";
