import { messageOf } from "../../i18n/messages/texts";
import { migratedNote } from "../../workbook/bloc/submissions/submissions-values";
import { type FormMigration } from "../../workbook/unit/migrate-form";
import { type Speech } from "../speech";
import { issueJson } from "./issue-json";

/** What is reported about a form whose answers were carried over to a newer version of its template. */
export interface MigrationReport extends Pick<FormMigration, "from" | "to"> {
  readonly notes: readonly Readonly<Record<string, unknown>>[];
  /** Codes of the leaves whose entries the unit must confirm. */
  readonly toConfirm: readonly string[];
  /** Codes of the leaves that the unit has still to answer. */
  readonly toAnswer: readonly string[];
}

/** A migration with each note's data and its `text`. */
export function migrationReport(
  { from, to, notes, toConfirm, toAnswer }: FormMigration,
  { messages }: Speech,
): MigrationReport {
  return {
    from,
    to,
    notes: notes.map((each) => issueJson(each, messageOf(messages.migrations, each))),
    toConfirm,
    toAnswer,
  };
}

/** A migration as lines: the version and the codes that the unit is to be asked about, then every note if wanted. */
export function migrationLines(
  report: MigrationReport | undefined,
  detailed: boolean,
  { sheets }: Speech,
): readonly string[] {
  if (report === undefined) return [];
  const notes = detailed ? report.notes.map(({ text }) => `  - ${String(text)}`) : [];
  return [migratedNote(report, sheets), ...notes];
}
