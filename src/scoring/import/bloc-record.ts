import { type SlipBook } from "./slips/slip-book";

/** What became of a file that came in. */
export type FileOutcome =
  /** Its form is the one that counts. */
  | "taken"
  /** Its form counted until another one of the same unit was chosen. */
  | "replaced"
  | "refused";

/** One file that came in, whatever became of it. Texts; "" where nothing is known. */
export interface FileRecord {
  /** The unit's id. */
  readonly unit: string;
  /** The file's name. */
  readonly file: string;
  /** When it was taken in or refused: a local date and time, `yyyy-mm-ddThh:mm:ss`. */
  readonly at: string;
  /** A digest of the file's bytes, as the caller made it. */
  readonly fingerprint: string;
  /** The check code and the seal that the form showed. */
  readonly checkCode: string;
  readonly seal: string;
  readonly outcome: FileOutcome;
  /** Codes of why it was refused. */
  readonly refusals: readonly string[];
}

/** What is kept about a bloc beside its entries. */
export interface BlocRecord extends SlipBook {
  /** When forms were last issued, a local date and time; "" where they were not. */
  readonly issued: string;
  /** Every file in the order in which it came. */
  readonly files: readonly FileRecord[];
  /** Unit id → the calendar day on which its form came in, `yyyy-mm-dd`. */
  readonly days: ReadonlyMap<string, string>;
  /** Unit id → the leader's note about it; "" for one that was emptied. */
  readonly notes: ReadonlyMap<string, string>;
}

/** A record in which nothing stands yet. */
export const EMPTY_RECORD: BlocRecord = {
  issued: "",
  files: [],
  days: new Map(),
  notes: new Map(),
  verdicts: [],
  slips: [],
  replies: [],
};
