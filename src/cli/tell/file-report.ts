import { type FileOutcome } from "../../actions/consolidate-forms";
import { type Refusal } from "../../i18n/messages/messages";
import { messageOf } from "../../i18n/messages/texts";
import { type CodeComparison } from "../../workbook/unit/seal/code-comparison";
import { type JudgedForm } from "../../workbook/unit/seal/judge-seal";
import { type Speech } from "../speech";
import { formNotes, type FormNotes, NO_NOTES, replacement } from "./form-notes";
import { issueJson } from "./issue-json";
import { type MigrationReport, migrationReport } from "./migration-report";

type Json = Readonly<Record<string, unknown>>;

/** What is reported about one file. */
export interface FileReport extends FormNotes {
  readonly file: string;
  /** "" where the file does not say whose it is. */
  readonly unit: string;
  readonly unitName: string;
  readonly accepted: boolean;
  /** Null for a file that was not taken in. */
  readonly checkCode: CodeComparison | null;
  readonly seal: CodeComparison | null;
  /** The first reason for a refusal, and all of them in one text. */
  readonly code?: string;
  readonly message?: string;
  readonly refusals?: readonly Json[];
  /** Only for a unit's second file: `before` is what its first file says, `after` what this one says. */
  readonly differs?: readonly Json[];
  /** Only for a form by an older version of the template. */
  readonly migrated?: MigrationReport;
}

type Codes = Pick<FileReport, "checkCode" | "seal">;

/** The codes of a file that was not taken in. */
export const NO_CODES: Codes = { checkCode: null, seal: null };

/** The codes of a form as its file states them and as its content gives them. */
export function codesOf({ checkCode, seal }: JudgedForm): Codes {
  return { checkCode, seal };
}

/** A form's codes as lines; none for a file that was not taken in. */
export function codeLines({ checkCode, seal }: Codes, { command }: Speech): readonly string[] {
  return [
    ...(checkCode === null ? [] : [command.checkCode(checkCode)]),
    ...(seal === null ? [] : [command.seal(seal)]),
  ];
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
  if (!outcome.accepted)
    return {
      ...about,
      ...NO_CODES,
      ...refusalReport(outcome.refusals, speech),
      ...NO_NOTES,
      differs: outcome.differs.map((each) => replacement(each, speech.command.differs(each.code))),
    };
  const { form, migration, replaced } = outcome;
  return {
    ...about,
    ...codesOf(form),
    ...(migration === undefined ? {} : { migrated: migrationReport(migration, speech) }),
    ...formNotes(form, replaced, speech),
  };
}
