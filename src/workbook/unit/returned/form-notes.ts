import { type TableFinding } from "../../tables/choose-table";
import {
  type FormFinding,
  type FormProblem,
  type FormReminder,
  type FormRepair,
} from "../form-note";

/** What is noted while a form is read, in the order in which it is met. */
export interface FormNotes {
  readonly repairs: FormRepair[];
  readonly findings: FormFinding[];
  readonly problems: FormProblem[];
  readonly reminders: FormReminder[];
}

/** Notes of nothing yet. */
export function emptyNotes(): FormNotes {
  return { repairs: [], findings: [], problems: [], reminders: [] };
}

/** What is to be said about a sheet as a whole, as a finding of the form. */
export function onSheet(finding: TableFinding): FormFinding {
  return { ...finding, criterion: "" };
}
