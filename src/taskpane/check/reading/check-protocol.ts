import { type CheckedForm } from "../../../actions/check-form";
import { type Result } from "../../../basics/result";
import { type Refusal } from "../../../i18n/messages/messages";
import { type ReadingTrouble } from "../../../i18n/pane/pane-words";
import { type FileProblem } from "../../../workbook/plan/file-problem";
import { type WorkbookGrids } from "../../../workbook/plan/grid";

/** What the pane shows of a form. Plain data alone: a template holds functions, which cannot leave the worker. */
export type FormReport = Pick<
  CheckedForm,
  "identity" | "unitName" | "checkCode" | "seal" | "problems" | "findings" | "repairs" | "reminders"
>;

/** What became of one file: what is noted about its form, or every reason why there is none. */
export type CheckOutcome = Result<FormReport, Refusal | ReadingTrouble>;

/** The content of a file, whoever it is from. */
export interface OpenedFile {
  readonly grids: WorkbookGrids;
  /** SHA-256 of the file's bytes, in hexadecimal digits. */
  readonly fingerprint: string;
}

/** A file's content, or why it has none that can be read. */
export type OpeningOutcome = Result<OpenedFile, FileProblem | ReadingTrouble>;

/** One file for the worker. Its content is read there, so that the pane never waits for a disk. */
export interface CheckRequest {
  readonly id: number;
  readonly task: "check" | "open";
  readonly file: Blob;
}

/** The worker's only answer to the request with the same id. */
export type CheckAnswer =
  | { readonly id: number; readonly task: "check"; readonly outcome: CheckOutcome }
  | { readonly id: number; readonly task: "open"; readonly outcome: OpeningOutcome };

/** Reads one file after the other. No call ever rejects; the next one comes after this one was answered. */
export interface FormReader {
  /** Says everything about the form in a file. */
  readonly read: (file: Blob) => Promise<CheckOutcome>;
  /** Hands over what stands in a file. */
  readonly open: (file: Blob) => Promise<OpeningOutcome>;
  /** Gives back what the reader holds; a file that is being read is never answered. */
  readonly close: () => void;
}
