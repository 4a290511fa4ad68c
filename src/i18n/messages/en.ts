import { type Messages } from "./messages";
import { enDifferences } from "./en/book/differences";
import { enEntryChanges } from "./en/book/entry-changes";
import { enBookFindings } from "./en/book/findings";
import { enPasteMatches, enPasteProblems, enPasteRefusals } from "./en/book/paste";
import { enBookProblems } from "./en/book/problems";
import { enBookRefusals } from "./en/book/refusals";
import { enBookReminders } from "./en/book/reminders";
import { enBookRepairs } from "./en/book/repairs";
import { enFindings } from "./en/form/findings";
import { enMigrations } from "./en/form/migrations";
import { enProblems } from "./en/form/problems";
import { enRefusals } from "./en/form/refusals";
import { enReminders } from "./en/form/reminders";
import { enRepairs } from "./en/form/repairs";
import { enHostProblems } from "./en/host-problems";
import { enBlocErrors } from "./en/input/bloc-errors";
import { enMemberProblems } from "./en/input/member-problems";
import { enTableFindings } from "./en/input/table-findings";
import { enTableQuestions } from "./en/input/table-questions";
import { enTemplateFaults } from "./en/input/template-faults";

/** What the engine and the readers find, in English. */
export const enMessages: Messages = {
  templateFaults: enTemplateFaults,
  blocErrors: enBlocErrors,
  memberProblems: enMemberProblems,
  refusals: enRefusals,
  repairs: enRepairs,
  findings: enFindings,
  problems: enProblems,
  reminders: enReminders,
  migrations: enMigrations,
  tableQuestions: enTableQuestions,
  tableFindings: enTableFindings,
  hostProblems: enHostProblems,
  book: {
    refusals: enBookRefusals,
    repairs: enBookRepairs,
    findings: enBookFindings,
    problems: enBookProblems,
    reminders: enBookReminders,
    differences: enDifferences,
  },
  entryChanges: enEntryChanges,
  paste: {
    refusals: enPasteRefusals,
    matches: enPasteMatches,
    problems: enPasteProblems,
  },
};
