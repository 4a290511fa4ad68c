import { dayNumber } from "../../../basics/date-text";
import { type Unit } from "../../../scoring/distribution/bloc-setup";
import { EMPTY_RECORD, type FileRecord } from "../../../scoring/import/bloc-record";
import { type AfterMigration } from "../../../scoring/import/received";
import { type SheetWords } from "../../look/sheet-words";
import { type CellValue } from "../../plan/sheet-plan";
import { type BlocContent } from "../bloc-content";

/** What a unit's state is called; a state of an unknown name keeps it. */
export function statusLabel({ status }: Unit, words: SheetWords): string {
  const { statuses } = words.bloc.submissions;
  return status in statuses ? statuses[status as keyof typeof statuses] : status;
}

/** What the leader has to ask of a unit whose form followed an older version of the template. */
export function migratedNote(
  { from, toConfirm, toAnswer }: AfterMigration,
  { bloc }: SheetWords,
): string {
  return bloc.submissions.migrated(from, toConfirm.join(", "), toAnswer.join(", "));
}

/** Calendar days from the deadline to the day of receipt, as the sheet counts them; 0 where either is not known. */
export function daysLate(deadline: string, received: string): number {
  const [due, came] = [dayNumber(deadline), dayNumber(received)];
  return due === undefined || came === undefined ? 0 : Math.max(0, came - due);
}

/** The code on the paper by which a form that counts is told from another: its seal, else its check code. */
function codeOf(files: readonly FileRecord[], unit: string): string {
  const taken = files.filter((file) => file.unit === unit && file.outcome === "taken").at(-1);
  if (taken === undefined) return "";
  return taken.seal === "" ? taken.checkCode : taken.seal;
}

/** The cells of a unit's row that a bloc's content decides; "" for a blank. */
export type SubmissionCells = Readonly<
  Record<"received" | "recordedLate" | "status" | "file" | "code" | "note", CellValue>
>;

/** What stands in a unit's row. Days late are recorded only where the dates do not say the same. */
export function submissionCells(
  unit: Unit,
  { bloc, received, record = EMPTY_RECORD }: Pick<BlocContent, "bloc" | "received" | "record">,
  words: SheetWords,
): SubmissionCells {
  const day = record.days.get(unit.id) ?? "";
  const migrated = received.get(unit.id)?.migrated;
  const own = migrated === undefined ? "" : migratedNote(migrated, words);
  return {
    received: dayNumber(day) ?? day,
    recordedLate: unit.lateDays === daysLate(bloc.deadline, day) ? "" : unit.lateDays,
    status: statusLabel(unit, words),
    file: received.get(unit.id)?.file ?? "",
    code: codeOf(record.files, unit.id),
    note: record.notes.get(unit.id) ?? own,
  };
}
