import { type FileOutcome } from "../../actions/consolidate-forms";
import { type Refusal } from "../../i18n/messages/messages";
import { messageOf } from "../../i18n/messages/texts";
import { type Speech } from "../speech";
import { formNotes, type FormNotes, NO_NOTES } from "./form-notes";
import { issueJson } from "./issue-json";

type Json = Readonly<Record<string, unknown>>;

/** What is reported about one file. */
export interface FileReport extends FormNotes {
  readonly file: string;
  /** "" where the file does not say whose it is. */
  readonly unit: string;
  readonly unitName: string;
  readonly accepted: boolean;
  /** The first reason for a refusal, and all of them in one text. */
  readonly code?: string;
  readonly message?: string;
  readonly refusals?: readonly Json[];
}

/** Why a file is refused, as the fields of its report. */
export function refusalReport(
  refusals: readonly Refusal[],
  { messages }: Speech,
): Pick<FileReport, "code" | "message" | "refusals"> {
  const texts = refusals.map((each) => messageOf(messages.refusals, each));
  const [first] = refusals;
  return {
    ...(first === undefined ? {} : { code: first.code }),
    message: texts.join(" "),
    refusals: refusals.map((each) => issueJson(each, messageOf(messages.refusals, each))),
  };
}

/** What became of one file. */
export function fileReport(outcome: FileOutcome, unitName: string, speech: Speech): FileReport {
  const { file, unit, accepted } = outcome;
  const about = { file, unit, unitName, accepted };
  return outcome.accepted
    ? { ...about, ...formNotes(outcome.form, outcome.replaced, speech) }
    : { ...about, ...refusalReport(outcome.refusals, speech), ...NO_NOTES };
}
