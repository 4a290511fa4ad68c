import { type CheckedForm } from "../../../actions/check-form";
import { type Result } from "../../../basics/result";
import { type Refusal } from "../../../i18n/messages/messages";
import { type ReadingTrouble } from "../../../i18n/pane/pane-words";

/** What the pane shows of a form. Plain data alone: a template holds functions, which cannot leave the worker. */
export type FormReport = Pick<
  CheckedForm,
  "identity" | "unitName" | "checkCode" | "seal" | "problems" | "findings" | "repairs" | "reminders"
>;

/** What became of one file: what is noted about its form, or every reason why there is none. */
export type CheckOutcome = Result<FormReport, Refusal | ReadingTrouble>;

/** One file for the worker. Its content is read there, so that the pane never waits for a disk. */
export interface CheckRequest {
  readonly id: number;
  readonly file: Blob;
}

/** The worker's only answer to the request with the same id. */
export interface CheckAnswer {
  readonly id: number;
  readonly outcome: CheckOutcome;
}

/** Reads one file after the other. */
export interface FormReader {
  /** Never rejects: whatever happens is an outcome. The next file is asked for after this one was answered. */
  readonly read: (file: Blob) => Promise<CheckOutcome>;
  /** Gives back what the reader holds; a file that is being read is never answered. */
  readonly close: () => void;
}
