import { type NoteKind } from "../../i18n/command-line/command-words";
import { messageOf } from "../../i18n/messages/texts";
import { type Replacement } from "../../scoring/import/take-in";
import { writeEntry } from "../../scoring/self-assessment/write-entry";
import { type ReturnedForm } from "../../workbook/unit/read-unit-workbook";
import { type Speech } from "../speech";
import { issueJson } from "./issue-json";

type Json = Readonly<Record<string, unknown>>;

/** What was noted about a form, by kind, each note with its data and its `text`. */
export type FormNotes = Readonly<Record<NoteKind, readonly Json[]>>;

/** The notes about a file that was not taken in. */
export const NO_NOTES: FormNotes = {
  problems: [],
  findings: [],
  repairs: [],
  reminders: [],
  replaced: [],
};

/** What stood at a leaf and what stands there now, as JSON. */
export function replacement({ code, before, after }: Replacement, text: string): Json {
  return {
    criterion: code,
    before: before === undefined ? null : writeEntry(before),
    after: after === undefined ? null : writeEntry(after),
    text,
  };
}

/** Everything noted about a form that was read, worst first. */
export function formNotes(
  { problems, findings, repairs, reminders }: ReturnedForm,
  replaced: readonly Replacement[],
  { messages, command }: Speech,
): FormNotes {
  return {
    problems: problems.map((each) => issueJson(each, messageOf(messages.problems, each))),
    findings: findings.map((each) => issueJson(each, messageOf(messages.findings, each))),
    repairs: repairs.map((each) => issueJson(each, messageOf(messages.repairs, each))),
    reminders: reminders.map((each) => issueJson(each, messageOf(messages.reminders, each))),
    replaced: replaced.map((each) => replacement(each, command.replaced(each.code))),
  };
}

/** The notes as lines, a heading with their number before each kind; no line for no notes. */
export function noteLines(notes: FormNotes, { command }: Speech): readonly string[] {
  const kinds: readonly NoteKind[] = ["problems", "findings", "repairs", "reminders", "replaced"];
  return kinds.flatMap((kind) => {
    const lines = notes[kind].map(({ text }) => `  - ${String(text)}`);
    return lines.length === 0 ? [] : [command.notes(kind, lines.length), ...lines];
  });
}
