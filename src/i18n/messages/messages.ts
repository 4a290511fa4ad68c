import { type BlocError } from "../../scoring/import/bloc-error";
import { type MemberProblem } from "../../scoring/distribution/member-problems";
import { type TemplateFault } from "../../scoring/template/template-fault";
import { type EntryChangeError } from "../../scoring/verification/with-entry";
import { type TableAsk, type TableFinding } from "../../workbook/criteria-table/table-note";
import {
  type PasteMatch,
  type PasteProblem,
  type PasteRefusal,
} from "../../workbook/bloc/paste/paste-note";
import { type Difference } from "../../workbook/bloc/reconciliation/difference";
import { type BlocBookRefusal } from "../../workbook/bloc/returned/bloc-book-refusal";
import {
  type BookFinding,
  type BookProblem,
  type BookReminder,
  type BookRepair,
} from "../../workbook/bloc/returned/book-note";
import { type FileProblem } from "../../workbook/plan/file-problem";
import { type HostProblem } from "../../workbook/plan/host-problem";
import {
  type FormFinding,
  type FormMigrationNote,
  type FormProblem,
  type FormRefusal,
  type FormReminder,
  type FormRepair,
} from "../../workbook/unit/form-note";
import { type Family } from "./texts";

/** Why a file that came back is not taken in. */
export type Refusal = FileProblem | FormRefusal;

/** What is found while the leader's workbook is read. */
export interface BookMessages {
  readonly refusals: Family<BlocBookRefusal>;
  readonly repairs: Family<BookRepair>;
  readonly findings: Family<BookFinding>;
  readonly problems: Family<BookProblem>;
  readonly reminders: Family<BookReminder>;
  readonly differences: Family<Difference>;
}

/** What is found in a table of points that somebody pasted. */
export interface PasteMessages {
  readonly refusals: Family<PasteRefusal>;
  readonly matches: Family<PasteMatch>;
  readonly problems: Family<PasteProblem>;
}

/** Everything that the engine and the readers can find, told in one language. */
export interface Messages {
  readonly templateFaults: Family<TemplateFault>;
  readonly blocErrors: Family<BlocError>;
  readonly memberProblems: Family<MemberProblem>;
  readonly refusals: Family<Refusal>;
  readonly repairs: Family<FormRepair>;
  readonly findings: Family<FormFinding>;
  readonly problems: Family<FormProblem>;
  readonly reminders: Family<FormReminder>;
  readonly migrations: Family<FormMigrationNote>;
  readonly tableQuestions: Family<TableAsk>;
  readonly tableFindings: Family<TableFinding>;
  readonly hostProblems: Family<HostProblem>;
  readonly book: BookMessages;
  readonly entryChanges: Family<EntryChangeError>;
  readonly paste: PasteMessages;
}
