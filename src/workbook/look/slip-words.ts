import { type Term } from "../../scoring/distribution/bloc-setup";
import { type Agreement, type EvidenceVerdict } from "../../scoring/import/slips/slip";
import { type CellHint } from "./cell-hint";

/** The columns of a slip: the line as it was sent out, then what the unit answers. */
export type SlipColumn =
  | "id"
  | "code"
  | "title"
  | "max"
  | "self"
  | "given"
  | "stage"
  | "reason"
  | "evidence"
  | "verdict"
  | "agreement"
  | "explanation"
  | "more";

/** What the leader's list of slips adds to them. */
export type SlipListColumn =
  SlipColumn | "unit" | "unitName" | "made" | "due" | "answered" | "file";

/** The slip on which a unit explains itself, and the leader's list of all of them. */
export interface SlipWords {
  readonly sheet: string;
  readonly title: (term: Term) => string;
  /** The day as dd/mm/yyyy; "" where not set. */
  readonly subtitle: (due: string) => string;
  readonly columns: Readonly<Record<SlipColumn, string>>;
  readonly verdicts: Readonly<Record<EvidenceVerdict["verdict"], string>>;
  /** A verdict with the remark on it. */
  readonly remarked: (verdict: string, remark: string) => string;
  readonly agreements: Readonly<Record<Exclude<Agreement, "">, string>>;
  readonly hints: Readonly<Record<"agreement" | "explanation" | "more", CellHint>>;
  readonly openCount: string;
  readonly notes: readonly string[];
  readonly seal: string;
  /** At the foot of every page. */
  readonly footer: (seal: string) => string;
  readonly list: {
    readonly sheet: string;
    readonly title: (term: Term) => string;
    readonly columns: Readonly<Record<Exclude<SlipListColumn, SlipColumn>, string>>;
  };
}
