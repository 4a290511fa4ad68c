import { type Stage } from "../../self-assessment/entry";

/** What the leader's side found about the evidence of one unit and criterion. */
export interface EvidenceVerdict {
  readonly unit: string;
  /** The criterion's id. */
  readonly criterion: string;
  /** `short`: the evidence does not prove what is claimed. */
  readonly verdict: "enough" | "short";
  /** Why, or what is missing; "" where nothing was said. */
  readonly remark: string;
}

/** What a score is shown as on a slip: points, or a word for what is none. */
export type SlipScore = number | "na" | "missing";

/** One line of a slip: what a unit claimed, what it was given, and why. */
export interface SlipLine {
  /** The criterion's id. */
  readonly criterion: string;
  readonly code: string;
  readonly title: string;
  /** Points; null for a condition, which has none. */
  readonly max: number | null;
  readonly self: SlipScore;
  readonly given: SlipScore;
  /** Who gave it: the stage that counts. */
  readonly stage: Stage;
  readonly reason: string;
  /** The evidence that the unit cited, as typed. */
  readonly evidence: string;
  readonly verdict: EvidenceVerdict["verdict"] | "";
  readonly remark: string;
}

/** A slip that was made for a unit. */
export interface Slip {
  readonly unit: string;
  /** Over everything on the slip but the answers: no two slips share it. */
  readonly seal: string;
  /** When it was made: a local date and time, `yyyy-mm-ddThh:mm:ss`. */
  readonly made: string;
  /** By when it is to be answered, `yyyy-mm-dd`. */
  readonly due: string;
  /** The seal, or else the check code or the digest, of the unit's form that counted then. */
  readonly form: string;
  readonly lines: readonly SlipLine[];
}

/** What a unit says to a line; "" where it said neither. */
export type Agreement = "agrees" | "disagrees" | "";

/** A unit's answer to one line, as typed. */
export interface SlipAnswer {
  /** The criterion's id. */
  readonly criterion: string;
  readonly agreement: Agreement;
  readonly explanation: string;
  /** Codes of more evidence, or a text that names it. */
  readonly evidence: string;
}

/** The answers of one file that was taken in. */
export interface SlipReply {
  readonly unit: string;
  /** The slip's seal. */
  readonly slip: string;
  readonly file: string;
  /** A digest of the file's bytes. */
  readonly fingerprint: string;
  /** When it was taken in: a local date and time. */
  readonly at: string;
  /** A line each, blank ones too. */
  readonly answers: readonly SlipAnswer[];
}

/** True where a unit has said something to a line. */
export function isAnswered({ agreement, explanation, evidence }: SlipAnswer): boolean {
  return agreement !== "" || explanation !== "" || evidence !== "";
}
